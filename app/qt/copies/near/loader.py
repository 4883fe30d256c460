"""Reads groups of videos with the same pictures, makes those that are not up to date, and notes choices."""

import time
from asyncio import wrap_future
from collections.abc import Sequence
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from app.core.near.group_list import MadeGroups, NearGroupList
from app.core.near.groups import NearGroup, groups
from app.core.near.keeper import Chosen
from app.core.near.likeness import NearKind
from app.core.query import Query
from app.core.run.timing import Throttle
from app.library import Library
from app.library.near import keepers, matches, near_groups, near_making, prints
from app.library.query import near_hints
from app.library.reader import Reader
from app.prints.matching import JUDGED, regroup
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Latest, Loader, Tasks, background
from app.qt.copies.near.models import NearDetails, details_of

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
    """Some `NearFirst`s by their ids."""
    group_read = Signal(object, object)
    """The id of the first file of the chosen group, and its `NearDetails`; None if it is gone."""
    coverage_read = Signal(object)
    """The `PrintCoverage` of the library."""
    told_apart = Signal(object, bool)
    """Pairs of ids, and whether they do not show the same from now on."""

    keeper_changed = Signal(object, object, object)
    """The files of a group by their ids, the `Chosen` ones of before, and those of now."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._library = library
        self._reads = LibraryReads(library, "near", _THREADS)
        self._made: tuple[int, NearGroupList] | None = None
        """Groups that could not be stored, with the revision that they know of."""
        self.shown = NearFound()
        """The groups that were emitted last."""
        self.found.connect(self._note)

    @_reading.background
    async def read(self, asked: NearAsked) -> None:
        """Read the groups, or make them, and emit `found`."""
        found, is_any = await self._reads.ask(partial(self._find, asked))
        if is_any or found.is_whole:
            self.found.emit(found)
        if not found.is_whole:
            await self._reads.ask(partial(self._make, asked, found.rejected, partly=not is_any))
            found, _ = await self._reads.ask(partial(self._find, asked))
            self.found.emit(found._replace(is_whole=True))
        self.ended.emit()
        write = self._library.write
        while not self._library.read_only and await wrap_future(write(near_hints.judge_known, JUDGED)):
            pass  # after the list is shown: it may be all files

    @Slot(object)
    def _note(self, found: NearFound) -> None:
        self.shown = found

    def _find(self, asked: NearAsked, reader: Reader) -> tuple[NearFound, bool]:
        """Return the groups that are asked for, and whether there are any that are not.

        Groups like those that are shown are the same object, so that the view keeps its rows: compared here,
        in the thread. A few groups that have changed are made first, which takes no longer than a look.
        """
        if not self._library.read_only and reader.insight(near_making.due).files:
            regroup(self._library, reader)
        with reader.snapshot():
            apart = reader.insight(matches.links, rejected=True)
            if asked.is_rejected:
                known = MadeGroups(groups(reader.insight(matches.with_records, apart))).list()
                return NearFound(asked, known, rejected=len(apart)), True
            known, is_whole = self._known(reader)
            found = _narrowed(asked, known, reader)
        shown = self.shown.groups if self.shown.groups == found.groups else found.groups
        return found._replace(groups=shown, rejected=len(apart), is_whole=is_whole), bool(known)

    def _known(self, reader: Reader) -> tuple[NearGroupList, bool]:
        """Return the known groups, and whether they are of the present state."""
        if reader.insight(near_groups.is_current):
            return reader.insight(near_groups.stored), True
        if self._made is not None and self._made[0] == reader.insight(near_making.due).revision:
            return self._made[1], True
        return reader.insight(near_groups.stored), False

    def _make(self, asked: NearAsked, rejected: int, reader: Reader, *, partly: bool) -> None:
        """Make the groups, and store them if the library can be written; `partly`: show some meanwhile."""
        made, is_kept = MadeGroups(), partly or self._library.read_only
        report, show = Throttle(_REPORT_SECONDS, time.monotonic), Throttle(_SHOWN_SECONDS, time.monotonic)

        def on_found(part: float, found: Sequence[NearGroup]) -> None:
            if is_kept:
                made.add(found)
            if report.due():
                self.progressed.emit(part)
            if partly and found and show.due():
                some = _narrowed(asked, made.list(), reader)
                # From this thread, in the order of the signals: a later list has more groups.
                self.found.emit(some._replace(rejected=rejected, is_whole=False))

        if not self._library.read_only:
            regroup(self._library, reader, on_found)
            return
        revision = reader.insight(near_making.due).revision
        for part, found in near_making.make(reader):
            on_found(part, found)
        self._made = revision, made.list()

    @background
    async def read_values(self, heads: Sequence[int]) -> None:
        """Read the first files of groups, and emit `values_read`."""
        known = self.shown.groups
        self.values_read.emit(await self._reads.ask(lambda reader: near_groups.firsts(reader, known, heads)))

    @_group.background
    async def read_group(self, head: int) -> None:
        """Read the group of a first file, and emit `group_read`."""
        known = self.shown.groups
        rows = [row for row in (known.row_of(head),) if row is not None]
        self.group_read.emit(head, await self._reads.ask(partial(_details, known, rows)))

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
        self.read(self.shown.asked)

    @background
    async def choose_keeper(self, group: Sequence[int], id_: int | None) -> None:
        """Note which file of a group the user wants to keep; None for the proposed one."""
        before = await self._reads.ask(lambda reader: reader.insight(keepers.chosen, group))
        now = {} if id_ is None else {id_: time.time()}
        await self.set_keepers(group, now)
        self.keeper_changed.emit(group, before, now)

    async def set_keepers(self, group: Sequence[int], chosen: Chosen) -> None:
        """Note the files of a group that the user wants to keep, and read the groups again."""
        await wrap_future(self._library.write(keepers.choose, chosen, group))
        self.read(self.shown.asked)

    def pause(self) -> None:
        """Cancel the running reads, whose results nobody sees."""
        for read in (self._reading, self._group, self._coverage):
            read.cancel()
        self.ended.emit()

    def close(self) -> None:
        """Cancel the running reads, and wait for the threads."""
        self._reads.close()


def _narrowed(asked: NearAsked, known: NearGroupList, reader: Reader) -> NearFound:
    matching = known.only(near_groups.heads_matching(reader, known, asked.query))
    counts = tuple(map(matching.count, NearKind))
    return NearFound(asked, matching.only(None, asked.kinds), counts)


def _details(known: NearGroupList, rows: Sequence[int], reader: Reader) -> NearDetails | None:
    found = near_groups.read(reader, known, rows)
    return details_of(found[0]) if found else None
