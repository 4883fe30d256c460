"""Reads groups of videos with the same pictures, makes those that are not up to date, and notes choices."""

import time
from asyncio import wrap_future
from collections.abc import Collection, Sequence
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from app.core.near.group_list import NearGroupList, NearRow, rows_of
from app.core.near.groups import NearGroup, groups
from app.core.near.likeness import NearKind
from app.core.query import Query
from app.core.run.timing import Throttle
from app.library import Library
from app.library.near import keepers, matches, near_groups, prints
from app.library.reader import Reader
from app.prints.matching import regroup
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Latest, Loader, Tasks, background

_THREADS: Final = 3
_REPORT_SECONDS: Final = 0.1
_SHOWN_SECONDS: Final = 1.0
"""Seconds between two lists of groups that are shown while more are made."""

Pairs = Sequence[tuple[int, int]]


class NearAsked(NamedTuple):
    """The groups that are to be shown."""

    query: Query = Query()
    kinds: frozenset[NearKind] = frozenset(NearKind)
    is_rejected: bool = False
    """Whether the pairs are shown that do not show the same, as the user says, in place of all others."""


class NearFound(NamedTuple):
    """The groups that were found."""

    asked: NearAsked = NearAsked()
    groups: NearGroupList = NearGroupList()
    kept: frozenset[int] = frozenset()
    """The first files of all groups, whether these are shown or not."""
    counts: tuple[int, ...] = (0,) * len(NearKind)
    """Number of the groups of the query by kind."""
    rejected: int = 0
    """Number of pairs that do not show the same, as the user says."""
    is_whole: bool = True
    """Whether these are the groups of the present state. Otherwise they are being made."""


class NearLoader(Loader):
    """Reads in threads of its own, and emits the results in the GUI thread."""

    _reading, _group, _coverage = Latest(), Latest(), Latest()
    found = Signal(object)
    """A `NearFound`, first of what is stored; again while groups are made, and at the end."""
    progressed = Signal(float)
    """The part of the groups that is made."""
    ended = Signal()
    """The reads have ended, or were cancelled."""
    values_read = Signal(object)
    """Some `NearGroup`s by the ids of their first files."""
    group_read = Signal(object)
    """The chosen `NearGroup`; None if it is gone."""
    coverage_read = Signal(object)
    """The `PrintCoverage` of the library."""
    told_apart = Signal(object, bool)
    """Pairs of ids, and whether they do not show the same from now on."""

    keeper_changed = Signal(object, object, object)
    """The files of a group by their ids, those that the user wanted to keep before, and those of now."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._library = library
        self._reads = LibraryReads(library, "near", _THREADS)
        self._all: NearGroupList | None = None
        """The groups of the present state; None if they have to be read."""
        self._rejected = 0
        self._made: tuple[int, NearGroupList] | None = None
        """Groups that could not be stored, with the stamp of their state."""
        self.shown = NearFound()
        """The groups that were emitted last."""
        self.found.connect(self._note)

    def forget(self) -> None:
        """Have the next read look at the library again."""
        self._all = None

    @_reading.background
    async def read(self, asked: NearAsked) -> None:
        """Read the groups, or make them, and emit `found`."""
        if asked.is_rejected:
            apart = await self._reads.ask(_rejected_groups)
            await self._show(asked, apart, len(apart), is_whole=True)
        elif self._all is not None:
            await self._show(asked, self._all, self._rejected, is_whole=True)
        else:
            await self._read_all(asked)
        self.ended.emit()

    async def _read_all(self, asked: NearAsked) -> None:
        known, is_whole, rejected = await self._reads.ask(self._stored)
        if is_whole or known:
            await self._show(asked, known, rejected, is_whole=is_whole)
        if not is_whole:
            await self._reads.ask(partial(self._make, asked, rejected, partly=not known))
            known, _, rejected = await self._reads.ask(self._stored)
            await self._show(asked, known, rejected, is_whole=True)
        self._all, self._rejected = known, rejected

    async def _show(self, asked: NearAsked, known: NearGroupList, rejected: int, *, is_whole: bool) -> None:
        # The same groups are the same object, so that the view keeps its rows; compared in the thread.
        found = await self._reads.ask(partial(_narrowed, asked, known, last=self.shown.groups))
        self.found.emit(found._replace(rejected=rejected, is_whole=is_whole))

    @Slot(object)
    def _note(self, found: NearFound) -> None:
        self.shown = found

    def _stored(self, reader: Reader) -> tuple[NearGroupList, bool, int]:
        """Return the known groups, whether they are of the present state, and the pairs told apart."""
        now = reader.insight(near_groups.stamp)
        rejected = len(reader.insight(matches.links, rejected=True))
        if self._made is not None and self._made[0] == now:
            return self._made[1], True, rejected
        return reader.insight(near_groups.stored), reader.insight(near_groups.stored_stamp) == now, rejected

    def _make(self, asked: NearAsked, rejected: int, reader: Reader, *, partly: bool) -> None:
        """Make the groups, and store them if the library can be written; `partly`: show some meanwhile."""
        rows: list[NearRow] = []
        report, show = Throttle(_REPORT_SECONDS, time.monotonic), Throttle(_SHOWN_SECONDS, time.monotonic)

        def on_found(part: float, found: Sequence[NearGroup]) -> None:
            rows.extend(rows_of(found))
            if report.due():
                self.progressed.emit(part)
            if partly and rows and show.due():
                some = _narrowed(asked, NearGroupList(rows), reader)
                # From this thread, in the order of the signals: a later list has more groups.
                self.found.emit(some._replace(rejected=rejected, is_whole=False))

        if not self._library.read_only:
            regroup(self._library, reader, on_found)
            return
        now = reader.insight(near_groups.stamp)
        for part, found in near_groups.make(reader):
            on_found(part, found)
        self._made = now, NearGroupList(rows)

    @background
    async def read_values(self, heads: Sequence[int]) -> None:
        """Read groups by their first files, and emit `values_read`."""
        known = self.shown.groups
        rows = [row for row in map(known.row_of, heads) if row is not None]
        found = await self._reads.ask(lambda reader: near_groups.read(reader, known, rows))
        self.values_read.emit({group.files[0].id: group for group in found})

    @_group.background
    async def read_group(self, head: int) -> None:
        """Read the group of a first file, and emit `group_read`."""
        known = self.shown.groups
        row = known.row_of(head)
        rows = [] if row is None else [row]
        found = await self._reads.ask(lambda reader: near_groups.read(reader, known, rows))
        self.group_read.emit(found[0] if found else None)

    @_coverage.background
    async def read_coverage(self) -> None:
        """Read how many videos can be compared, and emit `coverage_read`."""
        self.coverage_read.emit(await self._reads.ask(lambda reader: reader.insight(prints.coverage)))

    @background
    async def tell_apart(self, pairs: Pairs) -> None:
        """Note that pairs do not show the same, or take that back while such pairs are shown."""
        apart = not self.shown.asked.is_rejected
        await self.set_apart(pairs, apart=apart)
        self.told_apart.emit(pairs, apart)

    async def set_apart(self, pairs: Pairs, *, apart: bool) -> None:
        """Note it, or take it back, and read the groups again."""
        for first, second in pairs:
            if apart:
                await wrap_future(self._library.write(matches.reject, first, second, time.time()))
            else:
                await wrap_future(self._library.write(matches.take_back, first, second))
        self.forget()
        self.read(self.shown.asked)

    @background
    async def choose_keeper(self, group: Sequence[int], id_: int | None) -> None:
        """Note which file of a group the user wants to keep; None for the proposed one."""
        before = await self._reads.ask(lambda reader: reader.insight(keepers.chosen, group))
        chosen = [] if id_ is None else [id_]
        await self.set_keepers(group, chosen)
        self.keeper_changed.emit(group, sorted(before), chosen)

    async def set_keepers(self, group: Sequence[int], ids: Sequence[int]) -> None:
        """Note the files of a group that the user wants to keep, and read the groups again."""
        await wrap_future(self._library.write(keepers.choose, ids, group, time.time()))
        self.forget()
        self.read(self.shown.asked)

    def pause(self) -> None:
        """Cancel the running reads, whose results nobody sees."""
        for read in (self._reading, self._group, self._coverage):
            read.cancel()
        self.ended.emit()

    def close(self) -> None:
        """Cancel the running reads, and wait for the threads."""
        self._reads.close()


def _narrowed(
    asked: NearAsked, known: NearGroupList, reader: Reader, *, last: NearGroupList | None = None
) -> NearFound:
    ids: Collection[int] | None = None
    if not asked.query.everything:
        ids = frozenset(reader.find(asked.query))
    matching = known.only(ids)
    counts = tuple(map(matching.count, NearKind))
    shown = matching.only(None, asked.kinds)
    return NearFound(asked, last if last is not None and last == shown else shown, known.heads(), counts)


def _rejected_groups(reader: Reader) -> NearGroupList:
    return NearGroupList(rows_of(groups(reader.insight(matches.pairs, rejected=True))))
