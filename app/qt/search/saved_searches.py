"""The saved searches of the side bar, with their counts."""

import time
from asyncio import wrap_future
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.query import Query
from app.core.query.collections import SavedSearch
from app.library import Library
from app.library.query import saved_searches
from app.library.reader import Reader
from app.library.recorded import recorded
from app.qt.base.browse_store import BrowseStore
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Latest, Loader, Tasks, background
from app.qt.base.undo import UndoEntry, UndoStack

_THREADS: Final = 2
"""Number of threads, so that the list does not wait for a count."""
_PAUSE_MS: Final = 2000
"""Shortest pause between two counts during a scan, in ms."""
_REST: Final = 5
"""Shortest pause as a multiple of the last count's time. A search of a million files takes 0.2 s."""


class SavedSearches(Loader):
    """The saved searches and their counts. Signals are emitted in the window's thread."""

    _counting = Latest()
    searches_changed = Signal(object)
    """The `SavedSearch`es, in their order."""
    found_changed = Signal(object)
    """Numbers of found files, by the text of a search."""

    def __init__(
        self,
        library: Library,
        store: BrowseStore,
        undo: UndoStack,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._undo = undo
        self._library = library
        self._store = store
        self._reads = LibraryReads(library, "saved-searches", _THREADS)
        self._searches: Sequence[SavedSearch] = ()
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.refresh)

    @property
    def searches(self) -> Sequence[SavedSearch]:
        """Return the saved searches that were read."""
        return self._searches

    @property
    def writable(self) -> bool:
        """Return whether searches can be saved."""
        return not self._library.read_only

    def load(self) -> None:
        """Read and emit the saved searches.

        Their counts follow later, so that the table gets its rows first.
        """
        self.refresh()
        self.start(self._read_searches())

    @Slot()
    def count_soon(self) -> None:
        """Count again after a pause, because the library has changed."""
        if not self._pause.isActive():
            self._pause.start()

    @Slot()
    def refresh(self) -> None:
        """Count again now, or once more after a count that is running."""
        if self._counting.running:
            self._pause.start()
        else:
            self._count(self._searches)

    @Slot()
    def interrupt(self) -> None:
        """Interrupt the running count and repeat it later: the user waits for another result."""
        if self._counting.running:
            self._counting.cancel()
            self.count_soon()

    def save(self, name: str, text: str) -> None:
        """Save a search under a name."""
        self._change(self.tr("saving of the search “{}”").format(name), "", saved_searches.save, name, text)

    def rename(self, search_id: int, name: str) -> None:
        """Rename a search."""
        words = self.tr("renaming of a search to “{}”").format(name)
        self._change(words, "", saved_searches.rename, search_id, name)

    def forget(self, search: SavedSearch) -> None:
        """Delete a search."""
        words = self.tr("deletion of the search “{}”").format(search.name)
        said = self.tr("The search “{}” was deleted.").format(search.name)
        self._change(words, said, saved_searches.delete, search.id)

    def close(self) -> None:
        """Stop counting, and wait for the threads."""
        self._pause.stop()
        self._counting.cancel()
        self._reads.close()

    @background
    async def _change(self, words: str, said: str, change: Callable[..., Any], *values: object) -> None:
        """Make a change that can be undone, and announce `said`."""
        done = await self._write(recorded, saved_searches.read, change, *values)
        if done.before or done.after:
            redo = partial(self._write, saved_searches.exchange, done)
            undo = partial(self._write, saved_searches.exchange, done.back)
            self._undo.push(UndoEntry(words=words, undo=undo, redo=redo), said)

    async def _write(self, change: Callable[..., Any], *values: object) -> Any:  # noqa: ANN401 - its result
        result = await wrap_future(self._library.write(change, *values))
        await self._read_searches()
        self.refresh()
        return result

    @_counting.background
    async def _count(self, searches: Sequence[SavedSearch]) -> None:
        began = time.monotonic()
        for text in dict.fromkeys(search.text for search in searches):
            state = self._store.state
            query = replace(Query.parse(text, rules=state.rules), hidden_problems=state.hidden_problems)
            self.found_changed.emit({text: await self._reads.ask(partial(Reader.count, query=query))})
        self._pause.setInterval(max(_PAUSE_MS, int(_REST * 1000 * (time.monotonic() - began))))

    async def _read_searches(self) -> None:
        self._searches = await self._reads.ask(Reader.searches)
        self.searches_changed.emit(self._searches)
