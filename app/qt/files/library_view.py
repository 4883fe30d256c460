"""The files of the library in the table: load, refresh, mark, and pass records on."""

import time
from asyncio import wrap_future
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.checksum.verdict import Contents
from app.core.coverage import depends
from app.core.file.record import FileRecord
from app.core.file.record_batch import RecordBatch
from app.core.near.least_quality import USUAL, LeastQuality
from app.core.problems.wanted_languages import NO_LANGUAGES, WantedLanguages
from app.core.profiles.profile import Profile
from app.library import Library
from app.library.checks import damage, found_contents
from app.library.copies import removal
from app.library.query import chosen_profiles, near_hints, problems
from app.library.scan import subtitles
from app.qt.base.tasks import Latest, Loader, Tasks, background
from app.qt.files.marks import Marks
from app.qt.files.model import FileTableModel
from app.qt.files.query_runner import QueryRunner

# Sizes of batches: files purged and files judged. Other requests run between two batches.
PURGE: Final = 2000
JUDGE: Final = 500
MARKED: Final = 100
"""Largest number of files whose marks are shown one by one."""
CHOICE_MS: Final = 300
"""Pause in changes of the chosen profiles after which files are judged by them, in ms."""


_Judges = tuple[tuple[Profile, ...], WantedLanguages, tuple[str, ...], LeastQuality]
"""See `LibraryView.judge_by`."""


class LibraryView(Loader):
    """A view of the library. Reads run in another thread; signals are emitted in the window's thread."""

    _judging = Latest()
    begun = Signal()
    """The table has the first rows of a result, or there are none."""
    found = Signal()
    """The table has all rows of a result."""
    judges_changed = Signal(object)
    """The `Profile`s by which all files are judged from now on."""
    asked = Signal()
    """A request for other rows."""
    states_changed = Signal()
    """A change of the states of sources."""
    accept_wanted = Signal(object)
    """The ids of files whose contents are to be accepted as checks found them, after a question."""
    problems_changed = Signal()
    """A change of problems: some were judged, marked OK or switched off, or that was undone."""

    def __init__(
        self,
        *,
        library: Library,
        model: FileTableModel,
        queries: QueryRunner,
        marks: Marks,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._library = library
        self._model = model
        self._queries = queries
        self._marks = marks
        self._chosen: _Judges = ((), NO_LANGUAGES, (), USUAL)
        self._choice = QTimer(self, interval=CHOICE_MS, singleShot=True)
        self._choice.timeout.connect(lambda: self._judge_by(*self._chosen))
        self._judged = False
        """Whether files were judged whose problems the table does not show yet."""
        model.asked.connect(self.asked)
        queries.begun.connect(self.begun)
        marks.changed.connect(self._show_marks)
        queries.shown.connect(self.found)

    def close(self) -> None:
        """Cancel all reads, and wait for their threads."""
        self._queries.close()

    @property
    def writable(self) -> bool:
        """Return whether the library can be changed."""
        return not self._library.read_only

    @background
    async def load(self) -> None:
        """Show the library in the table, purge removed sources, and judge all files."""
        self._queries.search()
        await self._queries.read_totals()
        while self.writable and await wrap_future(self._library.write(removal.purge_removed, PURGE)):
            pass
        await self._judge()

    @Slot()
    @background
    async def refresh(self) -> None:
        """Read all rows and sources again."""
        await self._queries.read_totals()
        self._model.forget_records()
        self._queries.search()

    @Slot()
    @background
    async def refresh_states(self) -> None:
        """Read sources and visible rows again, whose states have changed.

        All rows are replaced only if others may match, or in another order: the table then begins at the top.
        """
        self.states_changed.emit()
        await self._queries.read_totals()
        self._reread("status")

    def _reread(self, column: str) -> None:
        """Read visible rows again, and all of them if others may match after a change of a column."""
        self._model.forget_records()
        query, order = self._model.query, self._model.order
        if query.group or query.problems_of or query.filters or any(key == column for key, _ in order):
            self._queries.search()

    @Slot()
    def refresh_totals(self) -> None:
        """Read the sources and all totals again."""
        self.start(self._queries.read_totals())

    @Slot()
    def refresh_counts(self) -> None:
        """Read the totals again, which count what jobs have found, and the copies of visible rows."""
        self._queries.add_up()
        self._queries.take_count()

    @Slot()
    def refresh_answers(self) -> None:
        """Read the rows again if a check or a search for copies decides which are shown."""
        if depends(self._model.query):
            self._queries.search()

    async def _judge(self) -> None:
        """Judge all files by the current rules, and show the changes."""
        write = self._library.write
        while self.writable and await wrap_future(write(damage.judge_again, JUDGE)):
            self._judged = True
        while self.writable and await wrap_future(write(problems.judge_known, time.time(), JUDGE)):
            self._judged = True
        if self._judged:
            self._judged = False
            self.refresh_problems()

    def judge_by(
        self,
        profiles: tuple[Profile, ...],
        wanted: WantedLanguages,
        programs: tuple[str, ...],
        quality: LeastQuality,
    ) -> None:
        """Judge all files by these from now on, and show the changes."""
        self._chosen = profiles, wanted, programs, quality
        self.judges_changed.emit(profiles)
        if self.writable:
            self._choice.start()

    @_judging.background
    async def _judge_by(
        self,
        profiles: tuple[Profile, ...],
        wanted: WantedLanguages,
        programs: tuple[str, ...],
        quality: LeastQuality,
    ) -> None:
        await wrap_future(self._library.write(chosen_profiles.choose, profiles, wanted, programs))
        await wrap_future(self._library.write(near_hints.choose, quality))
        due = True  # perhaps since an earlier run
        while due and self.writable:
            due, changed = await wrap_future(self._library.write(subtitles.renew))
            self._judged |= bool(changed)
        await self._judge()  # goes on where a cancelled call has stopped

    @Slot()
    def refresh_problems(self) -> None:
        """Read all rows and totals again, because other problems are shown than before."""
        self._model.forget_records()
        self._queries.add_up()
        self._queries.search()
        self.problems_changed.emit()

    @Slot(object, str, bool)
    def mark(self, record: FileRecord, code: str, ok: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Mark a problem of a file OK, or undo that."""
        self._marks.mark(record, code, ok=ok)

    def mark_all(self, ids: Sequence[int], hidden: int) -> None:
        """Mark all problems of these files OK, but those of the set `hidden`."""
        self._marks.mark_all(ids, hidden)

    @Slot(object)
    @background
    async def _show_marks(self, ids: Sequence[int]) -> None:
        """Show files whose marks have changed; of very many, read only those that are visible."""
        if len(ids) <= MARKED:
            self._queries.take(RecordBatch(tuple(await self._queries.records(ids))))
        else:
            self._queries.add_up()
            self._reread("problems")
        self.problems_changed.emit()

    @background
    async def accept(self, seen: Mapping[int, Contents]) -> None:
        """Make the contents that checks found in files the known ones, as the user has seen them."""
        accepted = await wrap_future(self._library.write(found_contents.accept, seen))
        self._queries.take(RecordBatch(accepted))
        self.problems_changed.emit()

    @Slot(object)
    def take(self, batch: RecordBatch) -> None:
        """Show a batch of files that have changed."""
        self._queries.take(batch)

    def with_records(self, ids: Sequence[int], act: Callable[[Sequence[FileRecord]], None]) -> None:
        """Call `act` with the records of these files, at once if the table holds all of them."""
        held = self._model.held(ids)
        if held is None:
            self._hand(ids, act)
        else:
            act(held)

    @background
    async def _hand(self, ids: Sequence[int], act: Callable[[Sequence[FileRecord]], None]) -> None:
        act(await self._queries.records(ids))
