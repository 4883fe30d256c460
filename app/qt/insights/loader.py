"""Reads sums for the treemap and the charts. A newer question cancels the older one."""

import asyncio
import os
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import partial
from itertools import chain
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from app.core.charts.chart import Tiles, tiles_of
from app.core.charts.colours import COUNT
from app.core.charts.treemap import REST, Node
from app.core.insights.amounts import ValueGroup
from app.core.insights.breakdown import Breakdown, breakdown_of
from app.core.insights.folder_tree import folder_tree, opened
from app.core.insights.folders import Colour, FolderSum, Measure
from app.core.insights.trends import MOST_POINTS, Trend, TrendSums
from app.core.query import Query
from app.library import Library
from app.library.insights import insight_folders, insight_values, insights, trends
from app.library.insights.insight_values import WHOLE, FolderRange
from app.library.insights.insights import ValueSums
from app.library.reader import Reader
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Latest, Loader, Tasks

_FIRST: Final = ("codec", "container", "res", "hdr", "audio", "camera")
"""Breakdowns that one fast pass answers: it sorts no files."""
_PASSES: Final = (("bitrate", "fps", "density", insights.POINTS), ("duration", "year"))
"""Breakdowns that one pass answers each: together they would divide the files into too many cells."""
_WIDER: Final = {"vcodec": ("codec",)}
"""Filters that ask for the same fact, among others."""
_THREADS: Final = min(4, max(2, os.cpu_count() or 1))


class TreemapRoom(NamedTuple):
    """The place of a treemap in the window."""

    path: bytes
    """The opened folder; empty for all sources."""
    width: float
    """Pixels."""
    height: float
    """Pixels."""


class FolderAnswer(NamedTuple):
    """The folders of a query, with the groups of the colours."""

    query: Query
    key: str
    """The breakdown of the colours."""
    roots: Sequence[bytes]
    """The paths of the sources."""
    groups: Sequence[ValueGroup]
    colours: Mapping[Colour, int]
    """The indexes of colours by the values of groups; values without one belong to the rest."""
    top: Node
    """The tree of the folders."""
    tiles: Tiles
    """The tiles of the opened folder."""


class TrendAnswer(NamedTuple):
    """The trend of a source or of all sources."""

    path: bytes
    """The path of the source; empty for all sources."""
    trend: Trend
    hidden: int
    """The set of problems that do not count."""
    filtered: bool
    """True if the window shows only some files of these sources."""


class InsightsLoader(Loader):
    """A loader with several threads, so that the parts of an answer are read side by side."""

    _files = Latest()
    _latest = Latest(_files)
    folders_read = Signal(object)
    """A `FolderAnswer`."""
    files_read = Signal(object)
    """The files of folders by the ids of the folders."""
    groups_read = Signal(str, object, object)
    """A breakdown, its `ValueGroup`s without the filter by its own values, and the values that are shown."""
    points_read = Signal(object)
    """`Point`s."""
    trend_read = Signal(object)
    """A `TrendAnswer`; if the library has changed since the last scan, another one follows, until now."""
    charts_read = Signal()
    """The end of an answer to `read_charts`."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._reads = LibraryReads(library, "insights", _THREADS)

    @property
    def busy(self) -> bool:
        """Return whether an answer is being read."""
        return self._latest.running or self._files.running

    @_latest.background
    async def read_folders(
        self, query: Query, key: str, measure: Measure, room: Callable[[], TreemapRoom]
    ) -> None:
        """Read the folders of a query, with colours by the breakdown `key`.

        `room` is asked once the folders are read: a filter gets a row in the window, which makes room.
        """
        roots, parts = await self._reads.ask(partial(_roots_and_parts, number=_THREADS))
        groups, *sums = await _side_by_side(
            self._reads.ask(partial(_groups, query=query, key=key)),
            *(self._reads.ask(partial(_folders, query=query, key=key, part=part)) for part in parts),
        )
        colours = _colours(breakdown_of(key), groups)
        path, width, height = room()

        def make(_: Reader) -> tuple[Node, Tiles]:
            top = folder_tree(chain(*sums), roots, measure, lambda value: colours.get(value, REST))
            return top, tiles_of(opened(top, path)[1], width, height)

        # Tree and tiles of many folders take a while, so a thread makes them as well.
        top, tiles = await self._reads.ask(make)
        self.folders_read.emit(FolderAnswer(query, key, roots, groups, colours, top, tiles))

    @_files.background
    async def read_files(self, query: Query, key: str, folders: Sequence[int]) -> None:
        """Read the files directly in these folders."""
        self.files_read.emit(
            await self._reads.ask(
                lambda reader: reader.insight(insight_folders.files_in, query, key, folders)
            )
        )

    @_latest.background
    async def read_charts(self, query: Query) -> None:
        """Read the groups of all charts, and emit them as they come."""
        await self._read_sums(query, _FIRST, [WHOLE])
        _, parts = await self._reads.ask(partial(_roots_and_parts, number=_THREADS // len(_PASSES)))
        await _side_by_side(*(self._read_sums(query, keys, parts) for keys in _PASSES))
        self.charts_read.emit()

    async def _read_sums(self, query: Query, keys: Sequence[str], parts: Sequence[FolderRange]) -> None:
        sums = await self._ask_sums(query, keys, parts)
        for key, found in insights.groups(sums).items():
            shown = frozenset(group.value for group in found)
            field = breakdown_of(key).field
            whole = query.without_filter(field, *_WIDER.get(field, ()))
            if whole != query:  # the chart of a value that was chosen stays whole
                found = insights.groups(await self._ask_sums(whole, (key,), parts))[key]  # noqa: PLW2901
            self.groups_read.emit(key, found, shown)
        if insights.POINTS in keys:
            self.points_read.emit(insights.points(sums))

    async def _ask_sums(
        self, query: Query, keys: Sequence[str], parts: Sequence[FolderRange]
    ) -> list[ValueSums]:
        reads = (self._reads.ask(partial(_sums, query=query, keys=keys, part=part)) for part in parts)
        return await _side_by_side(*reads)

    @_latest.background
    async def read_trend(self, query: Query) -> None:
        """Read the trend of the source of a query, or of all sources."""
        path, trend = await self._reads.ask(
            lambda reader: (
                reader.insight(trends.source_path, query.source_id),
                reader.insight(trends.read, query.source_id, MOST_POINTS),
            )
        )
        whole = Query(source_id=query.source_id, hidden_problems=query.hidden_problems, rules=query.rules)
        answer = TrendAnswer(path, trend, query.hidden_problems, query != whole)
        self.trend_read.emit(answer)
        # Takes longer than all scans before, so it follows them.
        now = await self._reads.ask(partial(_sums_since, source=query.source_id))
        if now is not None and (now.files or trend.points):
            self.trend_read.emit(answer._replace(trend=trend.until(now, time.time())))

    def cancel(self) -> None:
        """Cancel all reads."""
        self._latest.cancel()
        self._files.cancel()

    def close(self) -> None:
        """Cancel all reads, and wait for the threads."""
        self.cancel()
        self._reads.close()


def _colours(breakdown: Breakdown, groups: Sequence[ValueGroup]) -> dict[Colour, int]:
    """Return the indexes of colours by the values of groups: a few ordered values keep theirs."""
    if 0 < len(breakdown.values) <= COUNT:
        return {value: number for number, value in enumerate(breakdown.values)}
    ranked = sorted((group for group in groups if group.value is not None), key=lambda g: -g.amount.size)
    largest = {group.value for group in ranked[:COUNT]}
    known = [group.value for group in groups if group.value in largest]
    return {value: number for number, value in enumerate(known)}


async def _side_by_side(*reads: Coroutine[Any, Any, Any]) -> list[Any]:
    """Return what all of these return. If one fails, the others are cancelled."""
    tasks = [asyncio.ensure_future(read) for read in reads]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()


def _roots_and_parts(reader: Reader, number: int) -> tuple[Sequence[bytes], Sequence[FolderRange]]:
    return reader.insight(insight_folders.roots), reader.insight(insight_values.parts, number)


def _sums(reader: Reader, query: Query, keys: Sequence[str], part: FolderRange) -> ValueSums:
    return reader.insight(insights.value_sums, query, keys, part)


def _sums_since(reader: Reader, source: int | None) -> TrendSums | None:
    with reader.snapshot():
        return reader.insight(trends.sums_since, source)


def _groups(reader: Reader, query: Query, key: str) -> Sequence[ValueGroup]:
    return insights.groups([_sums(reader, query, (key,), WHOLE)])[key]


def _folders(reader: Reader, query: Query, key: str, part: FolderRange) -> Sequence[FolderSum]:
    return reader.insight(insight_folders.folder_sums, query, key, part)
