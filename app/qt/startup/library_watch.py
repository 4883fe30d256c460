"""Looks whether the library is still there while its window is open."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.errors import LibraryGone
from app.library import Library
from app.qt.tasks import Tasks

LOOK_MS: Final = 2000
"""Between two looks."""


class LibraryWatch(QObject):
    """Tells once that the library is gone, and once that it is back."""

    gone = Signal(object)
    """The `LibraryGone` that says how."""
    back = Signal()
    """The file that was opened is there again."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._gone = False
        self._pause = QTimer(self, interval=LOOK_MS, singleShot=True)
        self._pause.timeout.connect(self.look)
        self._pause.start()

    @Slot()
    def look(self) -> None:
        """Look now; the next look comes a while after this has an answer."""
        self._tasks.spawn(self._look())

    def note_gone(self) -> None:
        """Take it that the library is gone: another request has found out."""
        self._gone = True

    def close(self) -> None:
        """Look no more."""
        self._pause.stop()

    async def _look(self) -> None:
        try:
            await self._tasks.away(self._library.check_presence)
        except LibraryGone as error:
            if not self._gone:
                self._gone = True
                self.gone.emit(error)
        else:
            if self._gone:
                self._gone = False
                self.back.emit()
        self._pause.start()
