"""Plans removals, and reads and writes the journal, in threads beside the window's."""

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import Final, NamedTuple, Protocol

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from app.copies.removals import as_reached, sources_away
from app.core.copies.chosen import ChosenRemovals, PlanFolder, by_folder
from app.core.copies.group import CopyGroup, Disk, GroupSummary
from app.core.copies.keeper import KeeperRule, order, ranking
from app.core.copies.removal import GroupPlan, Refused, Removal, RemovalRules, plan, plan_group, whole_clips
from app.core.errors import Cancelled
from app.core.file.record import FileRecord
from app.core.file.record_batch import RecordBatch
from app.core.query import Query
from app.core.trash.journal import LISTED_STATES
from app.jobs.types.trash import look_again, plan_act
from app.library import Library
from app.library.reader import Reader
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Latest, Loader, Tasks, background

_PAGE: Final = 500
"""Groups whose files are read at once."""


class PlanOptions(NamedTuple):
    """The rules that the user has chosen in the preview."""

    keep: KeeperRule | None = None
    """The rule that is asked first for the file that stays."""
    across_disks: bool = False
    keep_on: frozenset[Disk] = frozenset()
    keep_in: tuple[bytes, ...] = ()
    keep_disks: int = 1
    other_languages: bool = False

    def rules(self, places: tuple[bytes, ...]) -> RemovalRules:
        """Return the rules of a removal, with the preferred folders, the best first."""
        first = () if self.keep is None else (self.keep,)
        return RemovalRules(
            across_disks=self.across_disks,
            keep_on=self.keep_on,
            keep_in=self.keep_in,
            keep_disks=self.keep_disks,
            other_languages=self.other_languages,
            rank=ranking(order(*first), places),
        )


_USUAL: Final = PlanOptions()


class PlanOrigin(NamedTuple):
    """The selection that a plan was made from."""

    files: int = 0
    """Selected files of a group; 0 if whole groups were selected."""
    groups: int = 0
    selected: bool = True
    """Whether the user has selected the groups; False for all that are listed."""
    left: int = 0
    """Selected files that are not planned: they have no other copy, or are left alone."""


class TrashPlan(NamedTuple):
    """The planned removals."""

    folders: Sequence[PlanFolder] = ()
    """The planned files."""
    chosen: ChosenRemovals = ChosenRemovals()
    """The removals, of which the user leaves some out."""
    backups: int = 0
    """Files that stay because the other copies are on other disks."""
    disks: Mapping[bytes, Disk] = {}
    """The disk of each source, by the path of the source."""
    options: PlanOptions = PlanOptions()
    origin: PlanOrigin = PlanOrigin()
    is_folder_known: bool = True
    """Whether the library knows files in the folders to keep files in. Without, nothing is planned."""
    dubs: int = 0
    """Files with sound in a language that the file that stays is not known to have."""
    is_near: bool = False
    """Whether the files that stay have other bytes, which show the same pictures."""

    @property
    def refused(self) -> int:
        """Chosen files that are not removed."""
        return sum(isinstance(row, Refused) for folder in self.folders for row in folder.rows)


class RemovalChoice(Protocol):
    """Groups of files of which some are to go."""

    def sources(self) -> Collection[bytes]:
        """Return the paths of the sources of all files."""

    def reached(self, away: Collection[bytes]) -> "RemovalChoice":
        """Return the choice with the files of the sources `away` as offline."""

    def emptied(self) -> "RemovalChoice":
        """Return the choice without groups."""

    def planned(self, options: PlanOptions) -> TrashPlan:
        """Return the plan of the choice."""


class _Choice(NamedTuple):
    """The groups to choose from, and the files that may go; None for all."""

    groups: Sequence[CopyGroup]
    candidates: Collection[int] | None
    origin: PlanOrigin
    places: tuple[bytes, ...] = ()
    """The preferred folders, the best first."""
    disks: Mapping[bytes, Disk] = {}

    def sources(self) -> Collection[bytes]:
        return {file.source for group in self.groups for file in group.files}

    def reached(self, away: Collection[bytes]) -> RemovalChoice:
        return self._replace(groups=[_as_reached(group, away) for group in self.groups])

    def emptied(self) -> RemovalChoice:
        return self._replace(groups=())

    def planned(self, options: PlanOptions) -> TrashPlan:
        """Return the plan of a choice: of files that were selected, or by rule."""
        rules, by_rule = options.rules(self.places), not self.origin.files
        plans = whole_clips(
            plan_group(group.files, group.size, self.candidates, rules)
            if by_rule
            else GroupPlan(
                group.files, group.size, tuple(plan(group.files, group.size, self.candidates or (), rules))
            )
            for group in self.groups
        )
        # All of it here, in a thread: a hundred thousand files would stall the window.
        backups = sum(each.backups for each in plans)
        folders, chosen = by_folder(plans), ChosenRemovals(plans)
        return TrashPlan(folders, chosen, backups, self.disks, options, self.origin)


Find = Callable[[Reader], RemovalChoice]


class TrashLoader(Loader):
    """Emits results in the GUI thread. The groups are read once, and planned anew for other rules."""

    _planning, _journal = Latest(), Latest()
    planned = Signal(object)
    """A `TrashPlan`."""
    confirmed = Signal(object)
    """The `TrashRequest` of a plan that is in the journal."""
    moved = Signal(object)
    """A `RecordBatch` of files that turned out to be elsewhere than the journal said."""
    journal_read = Signal(object)
    """The `JournalEntry`s without those not begun, the newest first."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._library = library
        self._reads = LibraryReads(library, "trash", 2)
        self._find: Find | None = None
        """The read of the files that are planned; None while none are."""
        self._closed = False

    def plan_groups(
        self,
        groups: Sequence[GroupSummary],
        query: Query,
        places: tuple[bytes, ...] = (),
        *,
        selected: bool = True,
        options: PlanOptions = _USUAL,
    ) -> None:
        """Plan the removal of the files of some groups but those that a rule keeps, best in one of `places`.

        Only files of the query may go. `selected` tells whether the user has selected the groups.
        """
        self._find = find = partial(_choice_of_groups, groups, query, places, selected=selected)
        self._plan(find, options)

    def plan_files(self, chosen: Sequence[int], places: tuple[bytes, ...] = ()) -> None:
        """Plan the removal of chosen files; those without another copy stay, and are not named."""
        self.plan_by(partial(_choice_of_files, chosen, places))

    def plan_by(self, find: Find) -> None:
        """Plan the removal of a choice that `find` reads."""
        self._find = find
        self._plan(find, _USUAL)

    def plan_again(self, options: PlanOptions) -> None:
        """Plan with other rules; without a plan, do nothing."""
        if self._find is not None:
            self._plan(self._find, options)

    @background
    async def confirm(self, removals: Sequence[Removal], options: PlanOptions) -> None:
        """Write removals into the journal, and emit `confirmed`."""
        across = options.across_disks
        act = partial(plan_act, self._library, removals, time.time(), across_disks=across)
        self.confirmed.emit(await self._tasks.away(act))

    @_journal.background
    async def read_journal(self) -> None:
        """Read the journal, and emit `journal_read`."""
        await self._reads.ask(self._look)
        entries = await self._reads.ask(lambda reader: reader.journal(LISTED_STATES))
        self.journal_read.emit(entries[::-1])

    def forget(self) -> None:
        """Release the groups."""
        self._planning.cancel()
        self._find = None

    def close(self) -> None:
        """Cancel the running reads, and wait for the threads."""
        self._closed = True
        self._reads.close()

    def _look(self, _reader: Reader) -> None:
        def announce(records: Sequence[FileRecord]) -> None:
            # From this thread: a later look, which cancels the wait for this one, finds no change any more.
            self.moved.emit(RecordBatch(tuple(records)))

        look_again(self._library, self._check, announce)

    def _check(self) -> None:
        if self._closed:
            raise Cancelled

    @_planning.background
    async def _plan(self, find: Find, options: PlanOptions) -> None:
        def ask(reader: Reader) -> tuple[RemovalChoice, TrashPlan]:
            choice = find(reader)
            reached = choice.reached(sources_away(reader, choice.sources()))
            if all(reader.count(Query(roots=(folder,))) for folder in options.keep_in):
                return choice, reached.planned(options)
            return choice, choice.emptied().planned(options)._replace(is_folder_known=False)

        choice, found = await self._reads.ask(ask)
        self._find = lambda _reader: choice  # what was read once
        self.planned.emit(found)


def _as_reached(group: CopyGroup, away: Collection[bytes]) -> CopyGroup:
    return replace(group, files=tuple(as_reached(group.files, away)))


def _choice_of_files(chosen: Sequence[int], places: tuple[bytes, ...], reader: Reader) -> _Choice:
    groups, candidates = reader.groups_of(chosen), frozenset(chosen)
    planned = sum(file.id in candidates for group in groups for file in group.files)
    origin = PlanOrigin(len(candidates), len(groups), left=len(candidates) - planned)
    return _Choice(groups, candidates, origin, places, reader.source_disks())


def _choice_of_groups(
    groups: Sequence[GroupSummary],
    query: Query,
    places: tuple[bytes, ...],
    reader: Reader,
    *,
    selected: bool,
) -> _Choice:
    matching = None if query.everything else frozenset(reader.find(query))
    # The user may have ignored a group since it was listed.
    ignored = frozenset(reader.copy_summaries(Query(), alone=True).contents)
    with_files: list[CopyGroup] = []
    for start in range(0, len(groups), _PAGE):
        page = [each for each in groups[start : start + _PAGE] if each.content not in ignored]
        files = reader.files_of_copies([each.content for each in page])
        with_files += (each.with_files(files[each.content]) for each in page)
    origin = PlanOrigin(groups=len(with_files), selected=selected)
    return _Choice(with_files, matching, origin, places, reader.source_disks())
