"""Reads what a page shows, in a thread of its own."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.library import Library
from app.library.reader import Reader
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Latest, Loader, Tasks


class PageLoader(Loader):
    """Asks the library what a page shows. A newer question takes the place of the one before."""

    read = Signal(object)
    """The answer to the last question."""
    _latest = Latest()

    def __init__(self, library: Library, tasks: Tasks, name: str, parent: QObject | None = None) -> None:
        """Take the name of the thread."""
        super().__init__(tasks, parent)
        self._reads = LibraryReads(library, name)

    @_latest.background
    async def load(self, question: Callable[[Reader], object]) -> None:
        """Ask the library, and emit `read`."""
        self.read.emit(await self._reads.ask(question))

    def pause(self) -> None:
        """Cancel the running read, whose answer nobody sees."""
        self._latest.cancel()

    def close(self) -> None:
        """End the reads."""
        self._reads.close()
