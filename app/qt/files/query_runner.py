"""Answers the requests of the table in other threads, so that the window never waits."""

import asyncio
import time
from array import array
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from app.core.columns import Order
from app.core.errors import Cancelled
from app.core.query import Query, search_key
from app.core.record import FileRecord
from app.core.scan import ScanBatch
from app.library import Library
from app.library.library_query import LibraryQuery
from app.library.reader import Reader
from app.qt.files.model import FileTableModel, Totals
from app.qt.tasks import Tasks

FIRST: Final = 200
"""Number of rows that are shown before the rest of a result is known."""
_THREADS: Final = 3
"""Number of threads, so that a search, reads of rows and totals run side by side."""
_REST: Final = 5
"""Pause between two totals, as a multiple of the time that the last totals took."""
_LEAST_REST: Final = 0.25
"""Shortest pause between two totals, in seconds."""

TellFirst = Callable[["array[int]", Sequence[FileRecord]], None]


class QueryRunner(QObject):
    """The runner of searches, one at a time. A new search cancels the running one."""

    begun = Signal()
    """The table has the first rows of a result."""
    shown = Signal()
    """The table has all rows of a result."""

    def __init__(
        self, library: Library, model: FileTableModel, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._model = model
        self._tasks = tasks
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="results")
        self._reading = LibraryQuery(library, self._threads)
        self._search: LibraryQuery | None = None
        self._late: list[ScanBatch] = []
        """The batches that were committed during a search."""
        self._since = 0
        """The id of the newest file when the result was found."""
        self._newest: dict[int, int] = {}
        """The id of the newest file that each scan has announced since."""
        self._adding = False
        self._add_again = False
        self._readings = 0
        """Number of requests for the totals."""
        self._told = 0
        """Number of the request whose answer was emitted last."""
        self._news = False
        """Whether the library has changed since the last request for the totals."""
        model.asked.connect(self.search)
        model.rows_wanted.connect(self._fetch)

    @property
    def busy(self) -> bool:
        """Return whether a search runs or new totals are due."""
        return self._search is not None or self._add_again

    @Slot()
    def search(self) -> None:
        """Search for the table's query in the library's current state."""
        if self._search is not None:
            self._search.stop()
        self._search = LibraryQuery(self._library, self._threads)
        self._tasks.spawn(self._find(self._search, self._model.query, self._model.order))

    async def _find(self, search: LibraryQuery, query: Query, order: Order) -> None:
        loop = asyncio.get_running_loop()
        told: list[tuple[array[int], Sequence[FileRecord]]] = []

        def show_first() -> None:
            if told and search is self._search:
                ids, records = told.pop()
                self._model.show_result(ids, records, complete=len(ids) < FIRST)
                self.begun.emit()

        def tell_first(ids: "array[int]", records: Sequence[FileRecord]) -> None:
            told.append((ids, records))
            loop.call_soon_threadsafe(show_first)

        try:
            rest, since = await search.ask(lambda reader: _result(reader, search, query, order, tell_first))
            show_first()  # Qt's timers keep no order: the scheduled call may come later
        except Cancelled:
            return  # cancelled for a newer search
        finally:
            if current := search is self._search:
                self._search = None
        if current:
            self._show_rest(rest, since)

    def _show_rest(self, rest: "array[int]", since: int) -> None:
        self._model.finish(rest)
        self._since = since
        self._newest.clear()
        late, self._late = self._late, []
        for batch in late:
            self._take(batch)
        self.shown.emit()

    def take(self, batch: ScanBatch) -> None:
        """Show a batch that a scan has committed: known files in place, new files below."""
        self.add_up()
        if self._search is None:
            self._take(batch)
        else:
            self._late.append(batch)

    def _take(self, batch: ScanBatch) -> None:
        query = self._model.query
        records = [query.shown(record) for record in batch.records]
        self._model.update(records)
        newest = self._newest.get(batch.scan_id, self._since)
        new = {record.id: record for record in records if record.id > newest}
        if new:
            self._newest[batch.scan_id] = max(new)
            self._model.append([each for each in new.values() if query.matches(each, search_key(each))])

    @Slot(object)
    def _fetch(self, ids: "array[int]") -> None:
        self._tasks.spawn(self._fill(ids))

    async def _fill(self, ids: "array[int]") -> None:
        self._model.fill(ids, await self.records(ids))

    async def records(self, ids: Sequence[int]) -> Sequence[FileRecord]:
        """Return the records of these files, in their order."""
        hidden = self._model.query.hidden_problems
        return await self._reading.ask(lambda reader: reader.records(ids, hidden=hidden))

    def add_up(self) -> None:
        """Emit the current totals, after a pause if they were emitted a moment ago."""
        self._news = self._add_again = True
        if not self._adding:
            self._adding = True
            self._tasks.spawn(self._add_up())

    async def _add_up(self) -> None:
        try:
            while self._add_again:
                began = time.monotonic()
                self._news = False
                await self.read_totals()
                self._add_again = self._news
                await asyncio.sleep(max(_LEAST_REST, _REST * (time.monotonic() - began)))
        finally:
            self._adding = False

    async def read_totals(self) -> None:
        """Read and emit the current totals. Drop an answer that arrives after a later one."""
        self._readings += 1
        mine = self._readings
        totals = await self._reading.ask(partial(_totals, hidden=self._model.query.hidden_problems))
        if mine > self._told:
            self._told = mine
            self._model.set_totals(totals)

    def close(self) -> None:
        """Cancel the running requests, and wait for the threads."""
        for inquiry in (self._search, self._reading):
            if inquiry is not None:
                inquiry.stop()
        self._threads.shutdown()


def _result(
    reader: Reader, search: LibraryQuery, query: Query, order: Order, tell_first: TellFirst
) -> "tuple[array[int], int]":
    """Pass the first rows to `tell_first`. Return the ids of the rest, and the newest id of all files."""
    with reader.snapshot():
        since = reader.newest()
        first = reader.find(query, order, FIRST)
        tell_first(first, reader.records(first, hidden=query.hidden_problems))
        search.check()
        rest = reader.find(query, order)[FIRST:] if len(first) == FIRST else array("q")
        return rest, since


def _totals(reader: Reader, hidden: int) -> Totals:
    with reader.snapshot():
        sums = reader.sums(Query(hidden_problems=hidden))
        return Totals(
            files=sums.files,
            size=sums.size,
            seconds=sums.seconds,
            problems=sums.problems,
            sources=reader.sources(),
            groups=reader.group_counts(hidden=hidden),
        )
