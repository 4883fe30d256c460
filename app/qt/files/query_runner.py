"""Answers the requests of the table in other threads, so that the window never waits."""

import asyncio
import time
from array import array
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from app.core.facts.fact import Order
from app.core.file.record import FileRecord
from app.core.file.record_batch import RecordBatch
from app.core.query import Query
from app.library import Library
from app.library.reader import Reader
from app.qt.base.library_reads import LibraryReads
from app.qt.base.library_totals import read_totals
from app.qt.base.tasks import Latest, Loader, Tasks, background
from app.qt.files.model import FileTableModel

FIRST: Final = 200
"""Number of rows that are shown before the rest of a result is known."""
_THREADS: Final = 3
"""Number of threads, so that a search, reads of rows and totals run side by side."""
_REST: Final = 5
"""Pause between two totals, as a multiple of the time that the last totals took."""
_LEAST_REST: Final = 0.25
"""Shortest pause between two totals, in seconds."""

TellFirst = Callable[["array[int]", Sequence[FileRecord]], None]


class QueryRunner(Loader):
    """The runner of searches, one at a time. A new search cancels the running one."""

    _search = Latest()
    begun = Signal()
    """The table has the first rows of a result."""
    shown = Signal()
    """The table has all rows of a result."""

    def __init__(
        self, library: Library, model: FileTableModel, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(tasks, parent)
        self._model = model
        self._reads = LibraryReads(library, "table", _THREADS)
        self._late: list[RecordBatch] = []
        """The batches that were committed during a search."""
        self._since = 0
        """The id of the newest file when the result was found."""
        self._newest: dict[int, int] = {}
        """The id of the newest file that each scan has announced since."""
        self._searches = 0
        """The number of searches so far."""
        self._unmatched = 0
        """The number of batches whose new files are being compared with the query."""
        self._append_turn = asyncio.Lock()
        """Keeps the batches in their order."""
        self._adding = False
        self._add_again = False
        self._totals_turn = asyncio.Lock()
        """Keeps the answers of requests for the totals in their order."""
        self._news = False
        """Whether the library has changed since the last request for the totals."""
        model.asked.connect(self.search)
        model.rows_wanted.connect(self._fetch)

    @property
    def busy(self) -> bool:
        """Return whether a search runs, new files are compared with it, or totals are being read or due."""
        return self._search.running or self._unmatched > 0 or self._totals_turn.locked() or self._add_again

    @Slot()
    def search(self) -> None:
        """Search for the table's query in the library's current state."""
        self._searches += 1
        self._find(self._model.query, self._model.order)

    @_search.background
    async def _find(self, query: Query, order: Order) -> None:
        loop = asyncio.get_running_loop()
        told: list[tuple[array[int], Sequence[FileRecord]]] = []
        over = False

        def show_first() -> None:
            if told and not over:
                ids, records = told.pop()
                self._model.show_result(ids, records, complete=len(ids) < FIRST)
                self.begun.emit()

        def tell_first(ids: "array[int]", records: Sequence[FileRecord]) -> None:
            told.append((ids, records))
            loop.call_soon_threadsafe(show_first)

        try:
            rest, since = await self._reads.ask(lambda reader: _result(reader, query, order, tell_first))
            show_first()  # Qt's timers keep no order: the scheduled call may come later
        finally:
            over = True
        self._show_rest(rest, since)

    def _show_rest(self, rest: "array[int]", since: int) -> None:
        self._model.finish(rest)
        self._since = since
        self._newest.clear()
        late, self._late = self._late, []
        for batch in late:
            self._take(batch)
        self.shown.emit()

    def take(self, batch: RecordBatch) -> None:
        """Show a batch that a scan has committed: known files in place, new files below."""
        self.add_up()
        if self._search.running:
            self._late.append(batch)
        else:
            self._take(batch)

    def _take(self, batch: RecordBatch) -> None:
        query = self._model.query
        records = [query.without_hidden_problems(record) for record in batch.records]
        self._model.update(records)
        if not batch.scan_id:
            return  # of no scan: the files are known already
        newest = self._newest.get(batch.scan_id, self._since)
        new = {record.id: record for record in records if record.id > newest}
        if not new:
            return
        self._newest[batch.scan_id] = max(new)
        if query.everything:
            self._model.append(list(new.values()))
        else:
            self._unmatched += 1
            self._append_matching(query, new, self._searches)

    @background
    async def _append_matching(self, query: Query, new: Mapping[int, FileRecord], searches: int) -> None:
        """Show the new files that match, unless a search has begun meanwhile, which finds them itself."""
        try:
            async with self._append_turn:
                found = await self._reads.ask(lambda reader: reader.matching(query, list(new)))
            if self._searches == searches:
                self._model.append([record for id_, record in new.items() if id_ in found])
        finally:
            self._unmatched -= 1

    @Slot(object)
    @background
    async def _fetch(self, ids: "array[int]") -> None:
        self._model.fill(ids, await self.records(ids))

    async def records(self, ids: Sequence[int]) -> Sequence[FileRecord]:
        """Return the records of these files, in their order."""
        hidden = self._model.query.hidden_problems
        return await self._reads.ask(lambda reader: reader.records(ids, hidden=hidden))

    def add_up(self) -> None:
        """Emit the current totals, after a pause if they were emitted a moment ago."""
        self._news = self._add_again = True
        if not self._adding:
            self._adding = True
            self._keep_adding()

    @background
    async def _keep_adding(self) -> None:
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
        """Read and emit the current totals."""
        async with self._totals_turn:
            totals = await self._reads.ask(partial(read_totals, hidden=self._model.query.hidden_problems))
            self._model.set_totals(totals)

    def close(self) -> None:
        """Cancel the running requests, and wait for the threads."""
        self._search.cancel()
        self._reads.close()


def _result(reader: Reader, query: Query, order: Order, tell_first: TellFirst) -> "tuple[array[int], int]":
    """Pass the first rows to `tell_first`. Return the ids of the rest, and the newest id of all files."""
    with reader.snapshot():
        since = reader.newest()
        first = reader.find(query, order, FIRST)
        tell_first(first, reader.records(first, hidden=query.hidden_problems))
        rest = reader.find(query, order)[FIRST:] if len(first) == FIRST else array("q")
        return rest, since
