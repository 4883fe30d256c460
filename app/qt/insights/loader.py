"""Reads sums for the treemap and the charts. A newer question cancels the older one."""

import asyncio
from collections.abc import Sequence
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from app.core.insights.amounts import Group
from app.core.insights.folders import FolderSum
from app.core.query import Query
from app.library import Library, insights
from app.library.reader import Reader
from app.qt.library_reads import LibraryReads
from app.qt.tasks import LatestTask, Tasks

RATES: Final = tuple(1e5 * 10 ** (n / 8) for n in range(1, 33))
"""Edges of the bit rates of points, eight for each power of ten, bits per second."""
_BATCHES: Final = (
    ("codec", "container", "res", "hdr", "audio", "camera"),
    ("duration", "bitrate", "year"),
    ("fps",),
    ("density",),
)
"""Breakdowns that are read together, the fastest first."""


class FolderAnswer(NamedTuple):
    """The folders of a query, with the groups of the colours."""

    query: Query
    key: str
    """The breakdown of the colours."""
    roots: Sequence[bytes]
    """The paths of the sources."""
    sums: Sequence[FolderSum]
    groups: Sequence[Group]


class InsightsLoader(QObject):
    """A loader with two threads, so that the parts of an answer are read side by side."""

    folders_read = Signal(object)
    """A `FolderAnswer`."""
    files_read = Signal(object)
    """The files of folders by the ids of the folders."""
    groups_read = Signal(str, object)
    """A breakdown, and its `Group`s."""
    points_read = Signal(object)
    """Sums by width, height and the bin of the bit rate, in `RATES`."""
    charts_read = Signal()
    """The end of an answer to `read_charts`."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reads = LibraryReads(library, "insights", 2)
        self._latest = LatestTask(tasks)
        self._files = LatestTask(tasks)

    @property
    def busy(self) -> bool:
        """Return whether an answer is being read."""
        return self._latest.running or self._files.running

    def read_folders(self, query: Query, key: str) -> None:
        """Read the folders of a query, with colours by the breakdown `key`."""
        self._files.cancel()
        self._latest.run(self._read_folders(query, key))

    async def _read_folders(self, query: Query, key: str) -> None:
        groups = asyncio.ensure_future(self._reads.ask(partial(_groups, query=query, keys=(key,))))
        try:
            roots, sums = await self._reads.ask(partial(_folders, query=query, key=key))
            answer = FolderAnswer(query, key, roots, sums, (await groups)[key])
        finally:
            groups.cancel()
        self.folders_read.emit(answer)

    def read_files(self, query: Query, key: str, folders: Sequence[int]) -> None:
        """Read the files directly in these folders."""
        self._files.run(self._read_files(query, key, folders))

    async def _read_files(self, query: Query, key: str, folders: Sequence[int]) -> None:
        self.files_read.emit(
            await self._reads.ask(lambda reader: reader.insight(insights.files_in, query, key, folders))
        )

    def read_charts(self, query: Query) -> None:
        """Read the groups of all charts, and emit them as they come."""
        self._files.cancel()
        self._latest.run(self._read_charts(query))

    async def _read_charts(self, query: Query) -> None:
        await self._read_batch(query, _BATCHES[0])
        parts = [asyncio.ensure_future(self._read_batch(query, batch)) for batch in _BATCHES[1:]]
        parts.append(asyncio.ensure_future(self._read_points(query)))
        try:
            await asyncio.gather(*parts)
        finally:
            for part in parts:
                part.cancel()
        self.charts_read.emit()

    async def _read_batch(self, query: Query, keys: Sequence[str]) -> None:
        found = await self._reads.ask(partial(_groups, query=query, keys=keys))
        for key in keys:
            self.groups_read.emit(key, found[key])

    async def _read_points(self, query: Query) -> None:
        self.points_read.emit(
            await self._reads.ask(lambda reader: reader.insight(insights.rates_by_picture, query, RATES))
        )

    def cancel(self) -> None:
        """Cancel all reads."""
        self._latest.cancel()
        self._files.cancel()

    def close(self) -> None:
        """Cancel all reads, and wait for the threads."""
        self.cancel()
        self._reads.close()


def _groups(reader: Reader, query: Query, keys: Sequence[str]) -> dict[str, list[Group]]:
    return reader.insight(insights.groups, query, keys)


def _folders(reader: Reader, query: Query, key: str) -> tuple[Sequence[bytes], Sequence[FolderSum]]:
    return reader.insight(insights.roots), reader.insight(insights.folder_sums, query, key)
