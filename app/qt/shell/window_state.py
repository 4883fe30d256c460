"""Saves and restores the size, the panels and the columns of the window."""

from typing import Final

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from app.config.settings import WindowState
from app.qt.files.header import FileHeader
from app.qt.gallery.switch import Gallery
from app.qt.widgets.dialog_layouts import DialogLayouts
from app.qt.widgets.three_pane_splitter import ThreePaneSplitter

_SIZE: Final = QSize(1440, 868)
_FRAME: Final = QSize(8, 40)
"""Room for the frame that a window manager adds, in px."""


class WindowStateStore:
    """The state of the parts of the window that the user arranges."""

    def __init__(
        self,
        window: QMainWindow,
        *,
        panels: ThreePaneSplitter,
        header: FileHeader,
        gallery: Gallery,
        show_jobs: QAction,
        dialogs: DialogLayouts,
    ) -> None:
        self._window = window
        self._dialogs = dialogs
        self._panels = panels
        self._header = header
        self._gallery = gallery
        self._show_jobs = show_jobs

    def state(self) -> WindowState:
        """Return the state of the window for the next start."""
        kept = self._header.column_set()
        (left, right), (left_wished, right_wished) = self._panels.widths(), self._panels.wished
        return WindowState(
            geometry=bytes(self._window.saveGeometry().toBase64().data()).decode(),
            sidebar_width=left,
            details_width=right,
            sidebar_shown=left_wished,
            details_shown=right_wished,
            jobs_shown=self._show_jobs.isChecked(),
            gallery=self._gallery.shown,
            picture_size=self._gallery.picture_size,
            columns=kept.columns,
            order=kept.order,
            dialogs=dict(self._dialogs.layouts()),
        )

    def restore(self, state: WindowState) -> None:
        """Apply a saved state. Without a saved size, fit the window to the screen."""
        window, geometry = self._window, QByteArray.fromBase64(state.geometry.encode())
        if not (state.geometry and window.restoreGeometry(geometry)):
            window.resize(_SIZE.boundedTo(window.screen().availableSize() - _FRAME))
        self._panels.restore(state, window.width())
        self._panels.set_bare(not state.geometry)  # on a first start there are no sources
        self._show_jobs.setChecked(state.jobs_shown)
        if state.columns:
            self._header.arrange(state.columns)
        else:
            self._header.arrange()
        self._header.set_order(state.order)
        self._gallery.restore(state.picture_size, shown=state.gallery)
        self._dialogs.load(state.dialogs)
