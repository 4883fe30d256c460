"""What the window asks of the library, beside its rows: sources for the side bar, details of files."""

import time
from asyncio import wrap_future
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from app.config.settings import Settings
from app.core.comparison import Comparison, compare
from app.core.names import covers
from app.core.problems.catalogue import COUNTED
from app.core.record import FileDetails, FileRecord
from app.core.report import Line, report_tree
from app.core.scan import PathError, ScanBatch
from app.core.source import SourceRecord
from app.library import Library, problems, removing
from app.library.reader import Reader
from app.qt.files.model import NO_TOTALS, FileTableModel, Totals
from app.qt.files.query_runner import QueryRunner
from app.qt.formatting import Formatter
from app.qt.tasks import Tasks

PAGE: Final = 500
PURGE: Final = 2000
JUDGE: Final = 500


class LibraryView(QObject):
    """Reads in a thread of its own; what it tells, it tells in the window's."""

    begun = Signal()
    """The first rows of a result are in the table, or there are none."""
    found = Signal()
    """All rows of a result are in the table."""
    sources_changed = Signal(object)
    """All sources, as `SourceRecord`s."""
    states_changed = Signal(object, object)
    """Ids of the sources that are being scanned, and a sentence by id for those that need attention."""
    described = Signal(object)
    """An `Entry`, a `Comparison` of several files, or None for no file."""
    reported = Signal(object)
    """The engine's own report of the described file as the scan read it, as `Line`s."""
    problems_changed = Signal()
    """Something was judged, marked OK, switched off, or all that is so no more."""

    def __init__(
        self,
        *,
        library: Library,
        model: FileTableModel,
        results: QueryRunner,
        texts: Formatter,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.sources: tuple[SourceRecord, ...] = ()
        self.known = False
        """Whether the sources have been read."""
        self._library = library
        self._model = model
        self._results = results
        results.begun.connect(self.begun)
        results.shown.connect(self.found)
        model.totals_changed.connect(self._take_sources)
        self._texts = texts
        self._tasks = tasks
        self._asked: object = None
        self._scanning: tuple[bytes, ...] = ()
        self._errors: dict[bytes, str] = {}

    @property
    def writable(self) -> bool:
        """Whether anything can be changed."""
        return not self._library.read_only

    def load(self) -> None:
        """Bring the library into the table, and forget for good what was removed."""
        self._tasks.spawn(self._load())

    def refresh(self) -> None:
        """Show all rows and sources as they are now."""
        self._tasks.spawn(self._refresh())

    def refresh_sources(self) -> None:
        """Show the sources, and all numbers, as they are now."""
        self._tasks.spawn(self._results.read_totals())

    async def _load(self) -> None:
        self._results.search()
        await self._results.read_totals()
        while self.writable and await wrap_future(self._library.write(removing.purge_removed, PURGE)):
            pass
        await self._judge()

    async def _judge(self) -> None:
        """Have all files judged by the rules of today, and show what came of it."""
        write, judged = self._library.write, False
        while self.writable and await wrap_future(write(problems.judge_known, time.time(), JUDGE)):
            judged = True
        if judged:
            await self._show_problems()

    @Slot(object)
    def prefer(self, settings: Settings) -> None:
        """Tell nothing of problems that are switched off, from now on."""
        if settings.hidden_problems != self._library.hidden_problems:
            self._library.hidden_problems = settings.hidden_problems
            self._tasks.spawn(self._show_problems())

    async def _show_problems(self) -> None:
        self._read_files()
        self.problems_changed.emit()

    @property
    def counted_problems(self) -> int:
        """The set of errors and warnings that are not switched off."""
        return COUNTED & ~self._library.hidden_problems

    def mark(self, record: FileRecord, code: str, *, ok: bool) -> None:
        """Mark a problem of a file OK, or take that back."""
        self._tasks.spawn(self._mark(record, code, ok=ok))

    async def _mark(self, record: FileRecord, code: str, *, ok: bool) -> None:
        marked = await wrap_future(self._library.write(problems.mark, record.id, code, ok=ok))
        self._results.take(ScanBatch(self._library.shown(marked)))
        self.problems_changed.emit()

    async def _refresh(self) -> None:
        await self._results.read_totals()
        self._model.forget_records()
        self._results.search()

    def _read_files(self) -> None:
        self._model.forget_records()
        self._results.add_up()
        self._results.search()

    def _rearranged(self, before: Sequence[SourceRecord]) -> bool:
        """Whether files may belong to another source than `before`, so that the table has to know."""
        ids, known = {source.id for source in self.sources}, {source.id for source in before}
        absorbed = any(
            covers(source.path, gone.path) for gone in before if gone.id not in ids for source in self.sources
        )
        return absorbed or any(
            covers(old.path, new.path) for new in self.sources if new.id not in known for old in before
        )

    @Slot(object)
    def _take_sources(self, totals: Totals) -> None:
        """Take the sources over; where one was taken in by another, or took in some, its files go with it."""
        if totals is NO_TOTALS or (self.known and totals.sources == self.sources):
            return
        before, self.sources = self.sources, totals.sources
        if before and self._rearranged(before):
            self._read_files()
        self.known = True
        self.sources_changed.emit(self.sources)
        self._tell_states()

    def source(self, source_id: int) -> SourceRecord | None:
        """Return a source by its id, None where it has gone."""
        return next((source for source in self.sources if source.id == source_id), None)

    def files(self, source_id: int) -> int:
        """Return how many files are known of a source now, also while a scan finds more."""
        source = self.source(source_id)
        return source.files if source else 0

    def remove(self, source: SourceRecord) -> None:
        """Take a source and its files out of the library; `restore` brings them back."""
        self._tasks.spawn(self._remove(source.id))

    def restore(self, source: SourceRecord) -> None:
        """Bring back what was removed, where it was not forgotten for good yet."""
        self._tasks.spawn(self._restore(source.id))

    async def _remove(self, source_id: int) -> None:
        await wrap_future(self._library.write(removing.remove_source, source_id, time.time()))
        await self._refresh()

    async def _restore(self, source_id: int) -> None:
        await wrap_future(self._library.write(removing.restore_source, source_id))
        await self._refresh()

    def show_scanning(self, paths: tuple[bytes, ...]) -> None:
        """Mark the sources that are being scanned now."""
        if paths != self._scanning:
            self._scanning = paths
            self._tell_states()

    def show_errors(self, paths: Iterable[bytes], errors: Sequence[PathError]) -> None:
        """Mark what a scan of `paths` could not read, and nothing else below them any more."""
        roots = tuple(paths)
        kept = {at: text for at, text in self._errors.items() if not _touch(at, roots)}
        self._errors = kept | {error.path: self._texts.message(error.reason) for error in errors}
        self._tell_states()

    def _tell_states(self) -> None:
        scanning = frozenset(source.id for source in self.sources if _touch(source.path, self._scanning))
        attention = {
            source.id: text
            for at, text in self._errors.items()
            for source in self.sources
            if covers(source.path, at)
        }
        self.states_changed.emit(scanning, attention)

    def hand(self, ids: Sequence[int], act: Callable[[Sequence[FileRecord]], None]) -> None:
        """Call `act` with what is known of these files: at once, where the table has that at hand."""
        held = self._model.held(ids)
        if held is None:
            self._tasks.spawn(self._hand(ids, act))
        else:
            act(held)

    async def _hand(self, ids: Sequence[int], act: Callable[[Sequence[FileRecord]], None]) -> None:
        act(await self._results.records(ids))

    def describe(self, ids: Sequence[int]) -> None:
        """Tell about these files, unless others are asked for meanwhile."""
        self._asked = asked = object()
        self._tasks.spawn(self._describe(ids, asked))

    async def _describe(self, ids: Sequence[int], asked: object) -> None:
        answer = await self._tasks.away(self._look_at, ids, asked)
        if asked is self._asked:
            self.described.emit(answer)

    def close(self) -> None:
        """Give up a description that is being put together: it may be one of a million files."""
        self._asked = None

    def _look_at(self, ids: Sequence[int], asked: object) -> FileDetails | Comparison | None:
        with self._library.reader() as reader:
            if len(ids) == 1:
                return next(reader.entries_of(ids), None)
            return compare(self._while_asked(reader, ids, asked)) if ids else None

    def _while_asked(self, reader: Reader, ids: Sequence[int], asked: object) -> Iterator[FileRecord]:
        for start in range(0, len(ids), PAGE):
            if asked is not self._asked:
                return
            yield from reader.records(ids[start : start + PAGE])

    def report(self, file_id: int) -> None:
        """Tell the engine's own report of a file."""
        self._tasks.spawn(self._report(file_id, self._asked))

    async def _report(self, file_id: int, asked: object) -> None:
        lines = await self._tasks.away(self._read_report, file_id)
        if asked is self._asked:
            self.reported.emit(lines)

    def _read_report(self, record_id: int) -> tuple[Line, ...]:
        with self._library.reader() as reader:
            return report_tree(reader.report(record_id) or "")


def _touch(path: bytes, roots: tuple[bytes, ...]) -> bool:
    """Whether a path lies at, below or above one of the roots."""
    return any(covers(root, path) or covers(path, root) for root in roots)
