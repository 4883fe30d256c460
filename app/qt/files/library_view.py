"""The library as the window needs it, besides rows: sources, details and changes."""

import time
from asyncio import wrap_future
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from app.config.settings import Settings
from app.core.comparison import Comparison, compare
from app.core.job import PathError
from app.core.names import covers
from app.core.problems.catalogue import COUNTED
from app.core.record import FileDetails, FileRecord
from app.core.report import Line, report_tree
from app.core.scan import ScanBatch
from app.core.source import SourceRecord
from app.library import Library, problems, removal
from app.library.reader import Reader
from app.qt.files.model import NO_TOTALS, FileTableModel, Totals
from app.qt.files.query_runner import QueryRunner
from app.qt.formatting import Formatter
from app.qt.tasks import Tasks

# Sizes of batches: records read, files purged and files judged. Other requests run between two batches.
PAGE: Final = 500
PURGE: Final = 2000
JUDGE: Final = 500


class LibraryView(QObject):
    """A view of the library. Reads run in another thread; signals are emitted in the window's thread."""

    begun = Signal()
    """The table has the first rows of a result, or there are none."""
    found = Signal()
    """The table has all rows of a result."""
    sources_changed = Signal(object)
    """The `SourceRecord`s of the library."""
    states_changed = Signal(object, object)
    """Ids of the sources that are being scanned, and a sentence by id for those that need attention."""
    described = Signal(object)
    """A `FileDetails`, a `Comparison` of several files, or None for no file."""
    reported = Signal(object)
    """MediaInfo's own report of the described file as the scan read it, as `Line`s."""
    problems_changed = Signal()
    """A change of problems: some were judged, marked OK or switched off, or that was undone."""

    def __init__(
        self,
        *,
        library: Library,
        model: FileTableModel,
        queries: QueryRunner,
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
        self._queries = queries
        queries.begun.connect(self.begun)
        queries.shown.connect(self.found)
        model.totals_changed.connect(self._take_sources)
        self._texts = texts
        self._tasks = tasks
        self._asked: object = None
        self._scanning: tuple[bytes, ...] = ()
        self._errors: dict[bytes, str] = {}

    @property
    def writable(self) -> bool:
        """Return whether the library can be changed."""
        return not self._library.read_only

    def load(self) -> None:
        """Show the library in the table, purge removed sources, and judge all files."""
        self._tasks.spawn(self._load())

    def refresh(self) -> None:
        """Read all rows and sources again."""
        self._tasks.spawn(self._refresh())

    def refresh_sources(self) -> None:
        """Read the sources and all totals again."""
        self._tasks.spawn(self._queries.read_totals())

    async def _load(self) -> None:
        self._queries.search()
        await self._queries.read_totals()
        while self.writable and await wrap_future(self._library.write(removal.purge_removed, PURGE)):
            pass
        await self._judge()

    async def _judge(self) -> None:
        """Judge all files by the current rules, and show the changes."""
        write, judged = self._library.write, False
        while self.writable and await wrap_future(write(problems.judge_known, time.time(), JUDGE)):
            judged = True
        if judged:
            await self._show_problems()

    @Slot(object)
    def prefer(self, settings: Settings) -> None:
        """Hide the problems that the settings switch off, from now on."""
        if settings.hidden_problems != self._library.hidden_problems:
            self._library.hidden_problems = settings.hidden_problems
            self._tasks.spawn(self._show_problems())

    async def _show_problems(self) -> None:
        self._read_files()
        self.problems_changed.emit()

    @property
    def counted_problems(self) -> int:
        """Return the bit set of errors and warnings that are not switched off."""
        return COUNTED & ~self._library.hidden_problems

    def mark(self, record: FileRecord, code: str, *, ok: bool) -> None:
        """Mark a problem of a file OK, or undo that."""
        self._tasks.spawn(self._mark(record, code, ok=ok))

    async def _mark(self, record: FileRecord, code: str, *, ok: bool) -> None:
        marked = await wrap_future(self._library.write(problems.mark, record.id, code, ok=ok))
        self._queries.take(ScanBatch(self._library.shown(marked)))
        self.problems_changed.emit()

    async def _refresh(self) -> None:
        await self._queries.read_totals()
        self._model.forget_records()
        self._queries.search()

    def _read_files(self) -> None:
        self._model.forget_records()
        self._queries.add_up()
        self._queries.search()

    def _rearranged(self, before: Sequence[SourceRecord]) -> bool:
        """Return whether files may belong to another source than in `before`."""
        ids, known = {source.id for source in self.sources}, {source.id for source in before}
        absorbed = any(
            covers(source.path, gone.path) for gone in before if gone.id not in ids for source in self.sources
        )
        return absorbed or any(
            covers(old.path, new.path) for new in self.sources if new.id not in known for old in before
        )

    @Slot(object)
    def _take_sources(self, totals: Totals) -> None:
        """Take over the sources.

        Read the files again if a source absorbed another, or is part of another.
        """
        if totals is NO_TOTALS or (self.known and totals.sources == self.sources):
            return
        before, self.sources = self.sources, totals.sources
        if before and self._rearranged(before):
            self._read_files()
        self.known = True
        self.sources_changed.emit(self.sources)
        self._tell_states()

    def source(self, source_id: int) -> SourceRecord | None:
        """Return a source by its id, None if it has gone."""
        return next((source for source in self.sources if source.id == source_id), None)

    def files(self, source_id: int) -> int:
        """Return the number of known files of a source, which grows during a scan."""
        source = self.source(source_id)
        return source.files if source else 0

    def remove(self, source: SourceRecord) -> None:
        """Remove a source and its files from the library; `restore` brings them back."""
        self._tasks.spawn(self._remove(source.id))

    def restore(self, source: SourceRecord) -> None:
        """Restore a removed source, unless it was purged already."""
        self._tasks.spawn(self._restore(source.id))

    async def _remove(self, source_id: int) -> None:
        await wrap_future(self._library.write(removal.remove_source, source_id, time.time()))
        await self._refresh()

    async def _restore(self, source_id: int) -> None:
        await wrap_future(self._library.write(removal.restore_source, source_id))
        await self._refresh()

    def show_scanning(self, paths: tuple[bytes, ...]) -> None:
        """Mark the sources that are being scanned now."""
        if paths != self._scanning:
            self._scanning = paths
            self._tell_states()

    def show_errors(self, paths: Iterable[bytes], errors: Sequence[PathError]) -> None:
        """Mark paths that a scan of `paths` could not read.

        Earlier marks at, above or below `paths` are dropped.
        """
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
        """Call `act` with the records of these files, at once if the table holds all of them."""
        held = self._model.held(ids)
        if held is None:
            self._tasks.spawn(self._hand(ids, act))
        else:
            act(held)

    async def _hand(self, ids: Sequence[int], act: Callable[[Sequence[FileRecord]], None]) -> None:
        act(await self._queries.records(ids))

    def describe(self, ids: Sequence[int]) -> None:
        """Emit the details of these files, unless others are requested meanwhile."""
        self._asked = asked = object()
        self._tasks.spawn(self._describe(ids, asked))

    async def _describe(self, ids: Sequence[int], asked: object) -> None:
        answer = await self._tasks.away(self._look_at, ids, asked)
        if asked is self._asked:
            self.described.emit(answer)

    def close(self) -> None:
        """Cancel a running description, which may read a million files."""
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
        """Emit MediaInfo's own report of a file."""
        self._tasks.spawn(self._report(file_id, self._asked))

    async def _report(self, file_id: int, asked: object) -> None:
        lines = await self._tasks.away(self._read_report, file_id)
        if asked is self._asked:
            self.reported.emit(lines)

    def _read_report(self, record_id: int) -> tuple[Line, ...]:
        with self._library.reader() as reader:
            return report_tree(reader.report(record_id) or "")


def _touch(path: bytes, roots: tuple[bytes, ...]) -> bool:
    """Return whether a path lies at, below or above a root."""
    return any(covers(root, path) or covers(path, root) for root in roots)
