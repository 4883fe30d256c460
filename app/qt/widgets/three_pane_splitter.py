"""Three panels side by side; the outer two are hidden in a narrow window."""

from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from app.config.window_state import WindowState

RIGHT_NEEDS: Final = 1000
"""Least width of the window with room for the right panel, px."""
LEFT_NEEDS: Final = 720


class CollapsiblePane(QObject):
    """Shows the panel as its action says; a narrow window hides the panel, a wider one shows it again.

    A panel that has nothing to show is hidden too. The action still shows it in both cases, so that its
    contents stay reachable.
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
        self._folded = False
        """Whether the panel is hidden though it may be wished."""
        action.toggled.connect(self._obey)
        self._show(shown=True)

    def wish(self, *, wished: bool) -> None:
        """Set whether the user wants the panel if there is room."""
        self.wished = wished
        self._show(shown=wished and not self._folded)

    def follow(self, width: int, *, bare: bool = False) -> None:
        """Show or hide the panel for a window that is `width` px wide; `bare`: there is nothing to show."""
        self._narrow = width < self._narrowest
        folded = self._narrow or bare
        if folded != self._folded:
            self._folded = folded
            self._show(shown=self.wished and not folded)

    def _obey(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        if not self._narrow:
            self.wished = shown
        self._panel.setVisible(shown)

    def _show(self, *, shown: bool) -> None:
        with QSignalBlocker(self._action):
            self._action.setChecked(shown)
        self._panel.setVisible(shown)


class ThreePaneSplitter(QSplitter):
    """Keeps the user's widths of the outer panels; the middle panel takes the rest."""

    def __init__(
        self, left: QWidget, middle: QWidget, right: QWidget, *, show_left: QAction, show_right: QAction
    ) -> None:
        """Take the actions that show and hide the outer panels."""
        super().__init__(Qt.Orientation.Horizontal)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for at, panel in enumerate((left, middle, right)):
            self.addWidget(panel)
            self.setStretchFactor(at, int(panel is middle))
        self._left = CollapsiblePane(left, show_left, LEFT_NEEDS)
        self._right = CollapsiblePane(right, show_right, RIGHT_NEEDS)
        self._widths = (0, 0)
        self._bare = False

    def set_bare(self, bare: bool) -> None:  # noqa: FBT001
        """Set whether the right panel has nothing to show, which hides the panel."""
        self._bare = bare
        self._fold(self.width())

    def restore(self, state: WindowState, width: int) -> None:
        """Restore the panels in a window that is `width` px wide."""
        self._widths = (state.sidebar_width, state.details_width)
        self._left.wish(wished=state.sidebar_shown)
        self._right.wish(wished=state.details_shown)
        left, right = self._widths
        self.setSizes([left, max(width - left - right, 1), right])

    def widths(self) -> tuple[int, int]:
        """Return the widths of the outer panels, px; of a hidden panel, its last width."""
        left, _, right = self.sizes()
        return left or self._widths[0], right or self._widths[1]

    @property
    def wished(self) -> tuple[bool, bool]:
        """Return whether the user wants each outer panel if there is room."""
        return self._left.wished, self._right.wished

    def minimumSizeHint(self) -> QSize:
        """Return zero width: a panel without room is hidden."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the panels that have no room."""
        super().resizeEvent(event)
        self._fold(event.size().width())

    def _fold(self, width: int) -> None:
        self._left.follow(width)
        self._right.follow(width, bare=self._bare)
