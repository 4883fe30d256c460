"""Reads groups of copies for the window: their numbers at once, names and files as they are shown."""

import time
from asyncio import wrap_future
from collections.abc import Sequence
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from app.config.profiles import parse_query
from app.core.copies.folders import FolderPairs
from app.core.copies.group import GroupSummaries
from app.core.copies.room import Room
from app.library import Library, left_alone
from app.library.reader import Reader
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import LatestTask, Tasks

_THREADS: Final = 3
"""Number of threads, so that groups, names and files are read side by side."""


class GroupList(NamedTuple):
    """The groups of a search text, those first that take the most room."""

    text: str = ""
    groups: GroupSummaries = GroupSummaries()
    counted: bool = False
    """Whether copies were ever counted."""
    total: int = 0
    """Bytes of all copies."""
    reclaimable: Room = Room()
    """The room of all copies of each group but one on each disk."""
    is_alone: bool = False
    """Whether these are the groups that are left alone."""
    left_alone: int = 0
    """Number of groups that are left alone."""


class CopiesLoader(QObject):
    """Reads in threads of its own, and emits the results in the GUI thread."""

    groups_read = Signal(object)
    """A `GroupList`: the same object as before if nothing has changed."""
    names_read = Signal(object)
    """Paths of the first files of some groups, by the ids of the contents."""
    files_read = Signal(object, object)
    """The id of contents, and the `CopyFile`s of the group."""

    places_read = Signal(object)
    """The paths of all sources, sorted by name."""
    comparison_read = Signal(object, object, object)
    """The paths of two places, and the ids of their files by `Presence`."""
    beside_read = Signal(object)
    """The `FileRecord`s of files that are shown side by side."""
    left_alone_changed = Signal(object, str, bool)
    """The id of contents, a name for them, and whether they are left alone now."""
    folders_read = Signal(object, bool)
    """The `FolderPairs`, and whether copies were ever counted."""
    records_read = Signal(object)
    """The `FileRecord`s of some files."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._is_alone = False
        """Whether the groups that are left alone are read, in place of the others."""
        self._reads = LibraryReads(library, "copies", _THREADS)
        self._tasks = tasks
        self._groups, self._files = LatestTask(tasks), LatestTask(tasks)
        self._comparison, self._folders = LatestTask(tasks), LatestTask(tasks)
        self._last = GroupList()

    def read_groups(self, text: str) -> None:
        """Read the groups with a file that matches the text, and emit `groups_read`."""
        self._groups.run(self._read_groups(text))

    def show_left_alone(self, *, alone: bool) -> None:
        """Have `read_groups` read the groups that are left alone, or all others."""
        self._is_alone = alone

    def leave_alone(self, content: int, name: str, *, alone: bool) -> None:
        """Leave a group alone, or undo that, and emit `left_alone_changed`; `name` is only emitted."""
        self._tasks.spawn(self._leave_alone(content, name, alone=alone))

    def read_names(self, contents: Sequence[int]) -> None:
        """Read the paths of the first files of groups, and emit `names_read`."""
        self._tasks.spawn(self._read_names(contents))

    def read_files(self, content: int) -> None:
        """Read the files of a group, and emit `files_read`."""
        self._files.run(self._read_files(content))

    def read_places(self) -> None:
        """Read the sources, and emit `places_read`."""
        self._comparison.run(self._read_places())

    def compare(self, first: bytes, second: bytes) -> None:
        """Compare two places, and emit `comparison_read`."""
        self._comparison.run(self._compare(first, second))

    def read_beside(self, ids: Sequence[int]) -> None:
        """Read the records of files to be shown side by side, and emit `beside_read`."""
        self._tasks.spawn(self._read_beside(ids))

    def read_folders(self, text: str) -> None:
        """Read the folders that hold equal files, of which one matches the text, and emit `folders_read`."""
        self._folders.run(self._read_folders(text))

    def read_records(self, ids: Sequence[int]) -> None:
        """Read the records of files, and emit `records_read`."""
        self._tasks.spawn(self._read_records(ids))

    def forget(self) -> None:
        """Release the groups that were read last."""
        self._groups.cancel()
        self._files.cancel()
        self._comparison.cancel()
        self._folders.cancel()
        self._last = GroupList()
        self._is_alone = False

    def close(self) -> None:
        """Cancel the running reads, and wait for the threads."""
        self._reads.close()

    async def _read_groups(self, text: str) -> None:
        self._last = await self._reads.ask(partial(_groups, text=text, alone=self._is_alone, last=self._last))
        self.groups_read.emit(self._last)

    async def _leave_alone(self, content: int, name: str, *, alone: bool) -> None:
        if alone:
            await wrap_future(self._library.write(left_alone.add, content, time.time()))
        else:
            await wrap_future(self._library.write(left_alone.remove, content))
        self.left_alone_changed.emit(content, name, alone)

    async def _read_names(self, contents: Sequence[int]) -> None:
        records = await self._reads.ask(lambda reader: reader.records(contents))
        self.names_read.emit({record.id: record.path for record in records})

    async def _read_files(self, content: int) -> None:
        files = await self._reads.ask(lambda reader: reader.copy_files(content))
        self.files_read.emit(content, files)

    async def _read_places(self) -> None:
        sources = await self._reads.ask(Reader.sources)
        self.places_read.emit([source.path for source in sources])

    async def _compare(self, first: bytes, second: bytes) -> None:
        found = await self._reads.ask(lambda reader: reader.compare_ids(first, second))
        self.comparison_read.emit(first, second, found)

    async def _read_beside(self, ids: Sequence[int]) -> None:
        self.beside_read.emit(await self._reads.ask(lambda reader: reader.records(ids)))

    async def _read_folders(self, text: str) -> None:
        self.folders_read.emit(*await self._reads.ask(partial(_folders, text=text)))

    async def _read_records(self, ids: Sequence[int]) -> None:
        self.records_read.emit(await self._reads.ask(lambda reader: reader.records(ids)))


def _folders(reader: Reader, text: str) -> tuple[FolderPairs, bool]:
    with reader.snapshot():
        return reader.folder_pairs(parse_query(text)), reader.knows_copies()


def _groups(reader: Reader, text: str, alone: bool, last: GroupList) -> GroupList:  # noqa: FBT001
    """Read and compare here, since a comparison of many groups would stall the window."""
    with reader.snapshot():
        groups = reader.copy_summaries(parse_query(text), alone=alone)
        counted = bool(groups) or reader.knows_copies()
        left = reader.count_left_alone()
    found = GroupList(text, groups, counted, groups.total, groups.reclaimable, alone, left)
    return last if found == last else found
