"""Saves and restores the size, the panels and the columns of the window."""

from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QAction

from app.config.window_state import WindowState
from app.qt.base.window import Window
from app.qt.shell.pages import Pages
from app.qt.widgets.three_pane_splitter import ThreePaneSplitter

_SIZE: Final = QSize(1440, 868)
_FRAME: Final = QSize(8, 40)
"""Room for the frame that a window manager adds, in px."""


class WindowStateStore:
    """The state of the parts of the window that the user arranges."""

    def __init__(
        self,
        window: Window,
        *,
        panels: ThreePaneSplitter,
        pages: Pages,
        show_menu_bar: QAction,
    ) -> None:
        self._window = window
        self._panels = panels
        self._pages = pages
        self._show_menu_bar = show_menu_bar

    def state(self) -> WindowState:
        """Return the state of the window for the next start."""
        (left, right), (left_wished, right_wished) = self._panels.widths(), self._panels.wished
        return replace(
            self._window.saved,
            **{name: value() for name, value in self._window.kept.items()},
            geometry=bytes(self._window.saveGeometry().toBase64().data()).decode(),
            sidebar_width=left,
            details_width=right,
            sidebar_shown=left_wished,
            details_shown=right_wished,
            menu_bar_shown=self._show_menu_bar.isChecked(),
            page=self._pages.first,
            dialogs=dict(self._window.dialogs.layouts()),
        )

    def restore(self) -> None:
        """Apply the saved state. Without a saved size, fit the window to the screen."""
        window, state = self._window, self._window.saved
        geometry = QByteArray.fromBase64(state.geometry.encode())
        if not (state.geometry and window.restoreGeometry(geometry)):
            window.resize(_SIZE.boundedTo(window.screen().availableSize() - _FRAME))
        self._panels.restore(state, window.width())
        self._show_menu_bar.setChecked(state.menu_bar_shown)
        self._pages.restore(state.page)
        window.restored.emit()
        self._panels.set_bare(True)  # no file is selected yet
        window.dialogs.load(state.dialogs)
