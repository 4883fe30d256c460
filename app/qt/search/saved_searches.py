"""The saved searches of the side bar, with their counts."""

import time
from asyncio import wrap_future
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.collections import SavedSearch
from app.core.errors import Cancelled
from app.core.query import Query
from app.library import Library, searches
from app.library.reader import Reader
from app.qt.library_query import LibraryQuery
from app.qt.tasks import Tasks

_PAUSE_MS: Final = 2000
"""Between two looks while a scan runs, at least."""
_REST: Final = 5
"""How many times as long as a look took the pause is, at least: a search of a million files takes 0.2 s."""


class SavedSearches(QObject):
    """Counts in a thread of its own, and writes in the library's; what it tells, it tells in the window's."""

    searches_changed = Signal(object)
    """All `SavedSearch`es, in their order."""
    found_changed = Signal(object)
    """How many files are found, by the text of a search."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="shelf")
        self._searches: Sequence[SavedSearch] = ()
        self._inquiry: LibraryQuery | None = None
        self._counting = False
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.refresh)

    @property
    def writable(self) -> bool:
        """Whether searches can be saved."""
        return not self._library.read_only

    def load(self) -> None:
        """Tell all there is; what searches find, at the next look: the table is to have its rows first."""
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
        if self._counting:
            self._pause.start()
        else:
            self._counting = True
            self._inquiry = LibraryQuery(self._library, self._thread)
            self._tasks.spawn(self._count(self._inquiry, self._searches))

    @Slot()
    def give_way(self) -> None:
        """Count later what is being counted: something is asked for that the user waits for."""
        if self._counting and self._inquiry is not None:
            self._inquiry.stop()

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
        """Count no more, and wait for the thread."""
        self._pause.stop()
        if self._inquiry is not None:
            self._inquiry.stop()
        self._thread.shutdown()

    def _write(self, change: Callable[..., Any], *values: object) -> None:
        self._tasks.spawn(self._change(change, *values))

    async def _change(self, change: Callable[..., Any], *values: object) -> None:
        await wrap_future(self._library.write(change, *values))
        await self._read_searches()
        self.refresh()

    async def _count(self, inquiry: LibraryQuery, searches: Sequence[SavedSearch]) -> None:
        began = time.monotonic()
        try:
            for text in dict.fromkeys(search.text for search in searches):
                files = await inquiry.ask(partial(Reader.count, query=Query.parse(text)))
                self.found_changed.emit({text: files})
            self._pause.setInterval(max(_PAUSE_MS, int(_REST * 1000 * (time.monotonic() - began))))
        except Cancelled:
            self.heed()
        finally:
            self._counting = False

    async def _read_searches(self) -> None:
        self._searches = await self._tasks.away(self._ask)
        self.searches_changed.emit(self._searches)

    def _ask(self) -> Sequence[SavedSearch]:
        with self._library.reader() as reader:
            return reader.searches()
