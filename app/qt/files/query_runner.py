"""Answers the requests of the table in other threads, so that the window never waits."""

import asyncio
import time
from array import array
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from app.core.clips.result import NO_CLIPS, FoundClips
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


class _Result(NamedTuple):
    """The first rows of a result, or the rest of them."""

    rows: "array[int]"
    clips: FoundClips
    """The recordings of several files in the whole result, as far as it is known."""
    records: Sequence[FileRecord] = ()
    """The records of files among the first rows."""
    wholes: Sequence[FileRecord] = ()
    complete: bool = False


TellFirst = Callable[[_Result], None]


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
        self._counts = 0
        """The number of counts of copies so far."""
        self._count_turn = asyncio.Lock()
        """Keeps the answers of requests for copies in their order."""
        self._adding = False
        self._add_again = False
        self._totals_turn = asyncio.Lock()
        """Keeps the answers of requests for the totals in their order."""
        self._news = False
        """Whether the library has changed since the last request for the totals."""
        model.asked.connect(self.search)
        model.rows_wanted.connect(self._fetch)
        model.copies.wanted.connect(self._read_copies)

    @property
    def busy(self) -> bool:
        """Return whether a search runs, new files are compared with it, or totals are being read or due."""
        return self._search.running or self._unmatched > 0 or self._totals_turn.locked() or self._add_again

    @Slot()
    def search(self) -> None:
        """Search for the table's query in the library's current state."""
        self._searches += 1
        self._find(self._model.query, self._model.order, by_clip=self._model.by_clip)

    @_search.background
    async def _find(self, query: Query, order: Order, *, by_clip: bool) -> None:
        loop = asyncio.get_running_loop()
        told: list[_Result] = []
        over, counts = False, self._counts

        def show_first() -> None:
            if told and not over:
                first = told.pop()
                self._model.show_result(
                    first.rows, first.records, complete=first.complete, clips=first.clips, wholes=first.wholes
                )
                self.begun.emit()

        def tell_first(first: _Result) -> None:
            told.append(first)
            loop.call_soon_threadsafe(show_first)

        try:
            rest, since = await self._reads.ask(
                lambda reader: _result(reader, query, order, tell_first, by_clip=by_clip)
            )
            show_first()  # Qt's timers keep no order: the scheduled call may come later
        finally:
            over = True
        self._show_rest(rest, since)
        self._renew_copies(counts)

    def _show_rest(self, rest: _Result, since: int) -> None:
        self._model.finish(rest.rows, rest.clips)
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
        clips, hidden, counts = self._model.parts_of(ids), self._model.query.hidden_problems, self._counts
        wholes = (
            await self._reads.ask(lambda reader: reader.whole_records(clips, hidden=hidden)) if clips else ()
        )
        files = [id_ for id_ in ids if id_ > 0]
        records = await self.records(files)
        if clips == self._model.parts_of(ids):
            self._model.fill(ids, records, wholes)
        else:  # another search has found other parts of these recordings
            self._model.fill(files, records)
        self._renew_copies(counts)

    def take_count(self) -> None:
        """Show the copies as the library has counted them anew, in the rows that are shown."""
        self._counts += 1
        self._model.copies.outdate()

    def _renew_copies(self, counts: int) -> None:
        """Do so again for rows whose reading began after `counts` counts, unless there was none since."""
        if counts != self._counts:
            self._model.copies.outdate()

    @Slot(object)
    @background
    async def _read_copies(self, ids: Sequence[int]) -> None:
        async with self._count_turn:
            self._model.copies.take(await self.records(ids))

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


def _result(
    reader: Reader, query: Query, order: Order, tell_first: TellFirst, *, by_clip: bool
) -> tuple[_Result, int]:
    """Pass the first rows to `tell_first`. Return the rest, and the newest id of all files."""
    hidden = query.hidden_problems
    with reader.snapshot():
        since = reader.newest()
        ids = reader.find(query, order, FIRST, by_clip=by_clip)
        first, clips = reader.whole_rows(ids, query) if by_clip else (ids, NO_CLIPS)
        records = reader.records([id_ for id_ in first if id_ > 0] if clips.parts else first, hidden=hidden)
        wholes = reader.whole_records(list(clips.parts.values()), hidden=hidden)
        tell_first(_Result(first, clips, records, wholes, complete=len(ids) < FIRST))
        if len(ids) < FIRST:
            return _Result(array("q"), clips), since
        every = reader.find(query, order, by_clip=by_clip)
        rows, clips = reader.whole_rows(every) if by_clip else (every, NO_CLIPS)
        return _Result(rows[len(first) :], clips), since
