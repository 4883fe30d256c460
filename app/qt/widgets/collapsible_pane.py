"""A side panel that is hidden while the window is too narrow for it."""

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


class CollapsiblePane(QObject):
    """Shows the panel as its action says; a narrow window hides the panel, a wider one shows it again.

    In a narrow window the action still shows the panel, so that its contents stay reachable.
    """

    def __init__(self, panel: QWidget, action: QAction, narrowest: int) -> None:
        """Take `narrowest`, the least width of a window with room for the panel, px."""
        super().__init__(panel)
        self.wished = True
        """Whether the user wants the panel if there is room."""
        self._panel = panel
        self._action = action
        self._narrowest = narrowest
        self._narrow = False
        action.toggled.connect(self._obey)
        self._show(shown=True)

    def wish(self, *, wished: bool) -> None:
        """Set whether the user wants the panel if there is room."""
        self.wished = wished
        self._show(shown=wished and not self._narrow)

    def follow(self, width: int) -> None:
        """Show or hide the panel for a window that is `width` px wide."""
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
