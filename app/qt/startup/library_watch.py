"""Checks regularly whether the library is still there while its window is open."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.errors import LibraryGone
from app.library import Library
from app.qt.base.tasks import Loader, Tasks, background

LOOK_MS: Final = 2000
"""Milliseconds between two checks."""


class LibraryWatch(Loader):
    """A watch that emits once when the library has gone, and once when it is back."""

    gone = Signal(object)
    """The `LibraryGone` error with the reason."""
    back = Signal()
    """The return of the file that was opened."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._library = library
        self._gone = False
        self._pause = QTimer(self, interval=LOOK_MS, singleShot=True)
        self._pause.timeout.connect(self.look)
        self._pause.start()

    @Slot()
    @background
    async def look(self) -> None:
        """Check now. The next check follows `LOOK_MS` after the answer."""
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

    def note_gone(self) -> None:
        """Note that the library is gone, as another request has found out."""
        self._gone = True

    def close(self) -> None:
        """Stop the checks."""
        self._pause.stop()
