"""Plans removals, and reads and writes the journal, in threads beside the window's."""

import time
from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from app.config.profiles import parse_query
from app.core.copies.group import CopyGroup
from app.core.copies.keeper import RULES, KeeperRule, ranking
from app.core.copies.removal import Planned, Removal, RemovalRules, choose, plan
from app.core.trash import JournalState
from app.jobs.trash_job import plan_act
from app.library import Library
from app.library.reader import Reader
from app.qt.library_reads import LibraryReads
from app.qt.tasks import LatestTask, Tasks

_SHOWN = (JournalState.MOVING, JournalState.MOVED, JournalState.KEPT, JournalState.RESTORED)


class TrashPlan(NamedTuple):
    """The planned removals, those first that can be made, and their totals."""

    rows: Sequence[Planned] = ()
    files: int = 0
    """Files that can be moved."""
    size: int = 0
    """Bytes of these files."""


class _Choice(NamedTuple):
    """The groups to choose from, and the files that may go; None for all."""

    groups: Sequence[CopyGroup]
    candidates: Collection[int] | None
    by_rule: bool
    places: tuple[bytes, ...] = ()
    """The preferred folders, the best first."""


Find = Callable[[Reader], _Choice]


class TrashLoader(QObject):
    """Emits results in the GUI thread. The groups are read once, and planned anew for other rules."""

    planned = Signal(object)
    """A `TrashPlan`."""
    confirmed = Signal(object)
    """The `TrashRequest` of a plan that is in the journal."""
    journal_read = Signal(object)
    """The `JournalEntry`s without those not begun, the newest first."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._reads = LibraryReads(library, "trash", 2)
        self._tasks = tasks
        self._planning, self._journal = LatestTask(tasks), LatestTask(tasks)
        self._choice = _Choice((), None, by_rule=True)

    def plan_search(self, text: str, places: tuple[bytes, ...] = ()) -> None:
        """Plan the removal of all files of a search but those that a rule keeps, best in one of `places`."""
        self._planning.run(self._plan(partial(_choice_of_search, text, places), RULES))

    def plan_files(self, group: CopyGroup, chosen: Collection[int], places: tuple[bytes, ...] = ()) -> None:
        """Plan the removal of chosen files of a group."""
        choice = _Choice((group,), frozenset(chosen), by_rule=False, places=places)
        self._planning.run(self._plan(lambda _reader: choice, RULES))

    def plan_again(self, rules: Sequence[KeeperRule]) -> None:
        """Plan with other rules."""
        choice = self._choice
        self._planning.run(self._plan(lambda _reader: choice, rules))

    def confirm(self, rows: Sequence[Planned]) -> None:
        """Write a plan into the journal, and emit `confirmed`."""
        self._tasks.spawn(self._confirm([row for row in rows if isinstance(row, Removal)]))

    def read_journal(self) -> None:
        """Read the journal, and emit `journal_read`."""
        self._journal.run(self._read_journal())

    def forget(self) -> None:
        """Release the groups."""
        self._planning.cancel()
        self._choice = _Choice((), None, by_rule=True)

    def close(self) -> None:
        """Cancel the running reads, and wait for the threads."""
        self._reads.close()

    async def _plan(self, find: Find, rules: Sequence[KeeperRule]) -> None:
        def ask(reader: Reader) -> tuple[_Choice, TrashPlan]:
            choice = find(reader)
            return choice, _planned(choice, rules)

        self._choice, found = await self._reads.ask(ask)
        self.planned.emit(found)

    async def _confirm(self, removals: Sequence[Removal]) -> None:
        self.confirmed.emit(await self._tasks.away(plan_act, self._library, removals, time.time()))

    async def _read_journal(self) -> None:
        entries = await self._reads.ask(lambda reader: reader.journal(_SHOWN))
        self.journal_read.emit(entries[::-1])


def _choice_of_search(text: str, places: tuple[bytes, ...], reader: Reader) -> _Choice:
    query = parse_query(text)
    matching = None if query.everything else frozenset(reader.find(query))
    return _Choice(list(reader.copy_groups(query)), matching, by_rule=True, places=places)


def _planned(choice: _Choice, rules: Sequence[KeeperRule]) -> TrashPlan:
    wanted, rows = RemovalRules(rank=ranking(rules, choice.places)), list[Planned]()
    for group in choice.groups:
        chosen = choice.candidates or ()
        if choice.by_rule:
            chosen = choose(group.files, choice.candidates, wanted)
        rows += plan(group.files, group.size, chosen, wanted)
    rows.sort(key=lambda row: not isinstance(row, Removal))
    removals = [row.size for row in rows if isinstance(row, Removal)]
    return TrashPlan(rows, len(removals), sum(removals))
