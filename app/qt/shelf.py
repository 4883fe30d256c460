"""What the side bar offers beside the sources: groups with their counts, and saved searches."""

from asyncio import wrap_future
from collections.abc import Callable
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.searches import SavedSearch
from app.library import Library, searches
from app.library.reader import Reader
from app.qt.tasks import Tasks

T = TypeVar("T")

_PAUSE_MS: Final = 2000
"""Between two looks while a scan runs: a look at a million files takes up to a second."""


class Shelf(QObject):
    """Reads in the reader's thread, and writes in the library's; what it tells, it tells in the window's."""

    counts_changed = Signal(object)
    """How many files are in each `Group`."""
    searches_changed = Signal(object)
    """All `SavedSearch`es, in their order."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._reading = False
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.refresh)

    @property
    def writable(self) -> bool:
        """Whether searches can be saved."""
        return not self._library.read_only

    def load(self) -> None:
        """Tell all there is."""
        self.refresh()
        self._tasks.spawn(self._read_searches())

    @Slot()
    def heed(self) -> None:
        """Something has changed in the library: count again, in a moment."""
        if not self._pause.isActive():
            self._pause.start()

    @Slot()
    def refresh(self) -> None:
        """Count again; while that is under way, once more afterwards."""
        if self._reading:
            self._pause.start()
        else:
            self._reading = True
            self._tasks.spawn(self._count())

    def save(self, name: str, text: str) -> None:
        """Keep a search by a name."""
        self._write(searches.save_search, name, text)

    def rename(self, search_id: int, name: str) -> None:
        """Give a search another name."""
        self._write(searches.rename_search, search_id, name)

    def forget(self, search_id: int) -> None:
        """Drop a search; `restore` brings it back."""
        self._write(searches.forget_search, search_id)

    def restore(self, search: SavedSearch) -> None:
        """Bring back a search that was dropped."""
        self._write(searches.restore_search, search)

    def close(self) -> None:
        """Count no more."""
        self._pause.stop()

    def _write(self, change: Callable[..., Any], *values: object) -> None:
        self._tasks.spawn(self._change(change, *values))

    async def _change(self, change: Callable[..., Any], *values: object) -> None:
        await wrap_future(self._library.write(change, *values))
        await self._read_searches()

    async def _count(self) -> None:
        try:
            self.counts_changed.emit(await self._tasks.away(self._ask, Reader.group_counts))
        finally:
            self._reading = False

    async def _read_searches(self) -> None:
        self.searches_changed.emit(await self._tasks.away(self._ask, Reader.searches))

    def _ask(self, question: Callable[..., T], *values: object) -> T:
        with self._library.reader() as reader:
            return question(reader, *values)
