"""How the window was left, and that it comes up so again."""

from typing import Final

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from app.config.settings import WindowState
from app.qt.files.header import FileHeader
from app.qt.widgets.three_pane_splitter import ThreePaneSplitter

_SIZE: Final = QSize(1440, 868)
_FRAME: Final = QSize(8, 40)
"""What a window manager may add around a window."""


class WindowStateStore:
    """Knows the parts that the user arranges."""

    def __init__(
        self, window: QMainWindow, *, panels: ThreePaneSplitter, header: FileHeader, show_jobs: QAction
    ) -> None:
        self._window = window
        self._panels = panels
        self._header = header
        self._show_jobs = show_jobs

    def state(self) -> WindowState:
        """Return what of the window is remembered until the next start."""
        kept = self._header.kept()
        (left, right), (left_wished, right_wished) = self._panels.widths(), self._panels.wished
        return WindowState(
            geometry=bytes(self._window.saveGeometry().toBase64().data()).decode(),
            sidebar_width=left,
            details_width=right,
            sidebar_shown=left_wished,
            details_shown=right_wished,
            jobs_shown=self._show_jobs.isChecked(),
            columns=kept.columns,
            order=kept.order,
        )

    def restore(self, state: WindowState) -> None:
        """Put the window up as it was."""
        window, geometry = self._window, QByteArray.fromBase64(state.geometry.encode())
        if not (state.geometry and window.restoreGeometry(geometry)):
            window.resize(_SIZE.boundedTo(window.screen().availableSize() - _FRAME))
        self._panels.restore(state, window.width())
        self._panels.set_bare(not state.geometry)  # a first start has nothing yet
        self._show_jobs.setChecked(state.jobs_shown)
        if state.columns:
            self._header.arrange(state.columns)
        else:
            self._header.arrange()
        self._header.set_order(state.order)
