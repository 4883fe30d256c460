"""A panel at the side of the window, which gives way where the window is too narrow for it."""

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


class CollapsiblePane(QObject):
    """Shows the panel as its action says. Narrowing folds it away, widening brings it back.

    In a narrow window the action still shows it, so that nothing is out of reach there.
    """

    def __init__(self, panel: QWidget, action: QAction, narrowest: int) -> None:
        """`narrowest` is the width of a window, px, that has room for the panel."""
        super().__init__(panel)
        self.wished = True
        """Whether the panel is wanted where there is room."""
        self._panel = panel
        self._action = action
        self._narrowest = narrowest
        self._narrow = False
        action.toggled.connect(self._obey)
        self._show(shown=True)

    def wish(self, *, wished: bool) -> None:
        """Want the panel, or not, where there is room."""
        self.wished = wished
        self._show(shown=wished and not self._narrow)

    def follow(self, width: int) -> None:
        """Fold or unfold for a window that is `width` px wide now."""
        narrow = width < self._narrowest
        if narrow != self._narrow:
            self._narrow = narrow
            self._show(shown=self.wished and not narrow)

    def _obey(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        if not self._narrow:
            self.wished = shown
        self._panel.setVisible(shown)

    def _show(self, *, shown: bool) -> None:
        with QSignalBlocker(self._action):
            self._action.setChecked(shown)
        self._panel.setVisible(shown)
