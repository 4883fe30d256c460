"""Reads groups of copies for the window: their numbers at once, names and files as they are shown."""

import time
from asyncio import wrap_future
from collections.abc import Sequence
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from app.core.copies.folders import FolderPairs
from app.core.copies.group import GroupSummaries
from app.core.copies.occupancy import FreedSpace
from app.core.query import Query
from app.library import Library
from app.library.copies import left_alone
from app.library.reader import Reader
from app.qt.base.browse_state import BrowseState
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Latest, Loader, Tasks, background

_THREADS: Final = 3
"""Number of threads, so that groups, names and files are read side by side."""


class GroupsAsked(NamedTuple):
    """A question for groups. A list that was read for another one is no longer true."""

    state: BrowseState = BrowseState()
    """The search with a row of the side bar, which narrows the groups."""
    backups: bool = False
    """Whether groups are listed whose copies are all on different disks."""
    is_alone: bool = False
    """Whether the groups that are left alone are read, in place of the others."""
    changes: int = -1
    """Number of changes of which groups are left alone before the read; -1 before the first read."""


class GroupList(NamedTuple):
    """The groups of a search, those first that take the most room."""

    asked: GroupsAsked = GroupsAsked()
    groups: GroupSummaries = GroupSummaries()
    counted: bool = False
    """Whether copies were ever counted."""
    total: int = 0
    """Bytes of all copies."""
    reclaimable: FreedSpace = FreedSpace()
    """The room of all copies of each group but one on each disk."""
    left_alone: int = 0
    """Number of groups that are left alone."""
    backups: int = 0
    """Number of groups whose copies are all on different disks, whether they are listed or not."""
    others: int = 0
    """Number of groups that would be listed without the query; only counted while it has none to list."""

    @property
    def query(self) -> Query:
        """The search whose groups are listed."""
        return self.asked.state.query

    @property
    def is_alone(self) -> bool:
        """Whether these are the groups that are left alone."""
        return self.asked.is_alone


class CopiesLoader(Loader):
    """Reads in threads of its own, and emits the results in the GUI thread."""

    _group_read, _file_read, _folder_read, _comparison = Latest(), Latest(), Latest(), Latest()
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
    change_begun = Signal()
    """A change of which groups are left alone has begun: what is listed may be no longer true."""
    groups_changed = Signal()
    """A change of which groups are left alone."""
    left_alone_changed = Signal(object, str, bool)
    """The id of contents, a name for them, and whether they are left alone now."""
    folders_read = Signal(object, bool, bool)
    """The `FolderPairs`, whether copies were ever counted, and whether a search narrowed the pairs."""
    records_read = Signal(object)
    """The `FileRecord`s of some files."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._library = library
        self._is_alone = False
        """Whether the groups that are left alone are read, in place of the others."""
        self._begun = self._ended = 0
        """Numbers of changes of which groups are left alone that have begun, and that have ended."""
        self._reads = LibraryReads(library, "copies", _THREADS)
        self._last = GroupList()

    def asked(self, state: BrowseState, *, backups: bool) -> GroupsAsked:
        """Return the question for the groups of now.

        A list that was read for the same is true; none is while a change of what is left alone is written.
        """
        return GroupsAsked(state, backups, self._is_alone, self._begun)

    @_group_read.background
    async def read_groups(self, asked: GroupsAsked) -> None:
        """Read the groups with a file of the query, and emit `groups_read`.

        Without `backups`, only groups of which a disk holds several copies.
        """
        ask = partial(_groups, asked=asked._replace(changes=self._ended), last=self._last)
        self._last = await self._reads.ask(ask)
        self.groups_read.emit(self._last)

    def show_left_alone(self, *, alone: bool) -> None:
        """Have `read_groups` read the groups that are left alone, or all others."""
        self._is_alone = alone

    @background
    async def leave_alone(self, content: int, name: str, *, alone: bool) -> None:
        """Leave a group alone, or list it again, and emit `left_alone_changed`; `name` is only emitted."""
        await self.set_alone(content, alone=alone)
        self.left_alone_changed.emit(content, name, alone)

    async def set_alone(self, content: int, *, alone: bool) -> None:
        """Leave a group alone, or list it again, and emit `groups_changed`."""
        self._begun += 1
        self.change_begun.emit()
        try:
            if alone:
                await wrap_future(self._library.write(left_alone.add, content, time.time()))
            else:
                await wrap_future(self._library.write(left_alone.remove, content))
        finally:
            self._ended += 1
            self.groups_changed.emit()

    @background
    async def read_names(self, contents: Sequence[int]) -> None:
        """Read the paths of the first files of groups, and emit `names_read`."""
        records = await self._reads.ask(lambda reader: reader.records(contents))
        self.names_read.emit({record.id: record.path for record in records})

    @_file_read.background
    async def read_files(self, content: int) -> None:
        """Read the files of a group, and emit `files_read`."""
        files = await self._reads.ask(lambda reader: reader.copy_files(content))
        self.files_read.emit(content, files)

    @_comparison.background
    async def read_places(self) -> None:
        """Read the sources, and emit `places_read`."""
        sources = await self._reads.ask(Reader.sources)
        self.places_read.emit([source.path for source in sources])

    @_comparison.background
    async def compare(self, first: bytes, second: bytes) -> None:
        """Compare two places, and emit `comparison_read`."""
        found = await self._reads.ask(lambda reader: reader.compare_ids(first, second))
        self.comparison_read.emit(first, second, found)

    @background
    async def read_beside(self, ids: Sequence[int]) -> None:
        """Read the records of files to be shown side by side, and emit `beside_read`."""
        self.beside_read.emit(await self._reads.ask(lambda reader: reader.records(ids)))

    @_folder_read.background
    async def read_folders(self, query: Query) -> None:
        """Read the folders that share a file of the query, and emit `folders_read`."""
        found, counted = await self._reads.ask(partial(_folders, query=query))
        self.folders_read.emit(found, counted, not query.everything)

    @background
    async def read_records(self, ids: Sequence[int]) -> None:
        """Read the records of files, and emit `records_read`."""
        self.records_read.emit(await self._reads.ask(lambda reader: reader.records(ids)))

    def pause(self) -> None:
        """Cancel the running reads, whose results nobody sees."""
        for read in (self._group_read, self._file_read, self._comparison, self._folder_read):
            read.cancel()

    def close(self) -> None:
        """Cancel the running reads, and wait for the threads."""
        self._reads.close()


def _folders(reader: Reader, query: Query) -> tuple[FolderPairs, bool]:
    with reader.snapshot():
        return reader.folder_pairs(query), reader.knows_copies()


def _groups(reader: Reader, *, asked: GroupsAsked, last: GroupList) -> GroupList:
    """Read and compare here, since a comparison of many groups would stall the window."""
    query, alone = asked.state.query, asked.is_alone
    listed = partial(_listed, alone=alone, backups=asked.backups)
    with reader.snapshot():
        groups = reader.copy_summaries(query, alone=alone)
        shown = listed(groups)
        is_narrowed = not query.everything and not shown
        others = len(listed(reader.copy_summaries(Query(), alone=alone))) if is_narrowed else 0
        counted = bool(groups) or reader.knows_copies()
        left = reader.count_left_alone()
    apart = len(groups) - len(groups.on_one_disk())
    found = GroupList(asked, shown, counted, shown.total, shown.reclaimable, left, apart, others)
    return last if found == last else found


def _listed(groups: GroupSummaries, *, alone: bool, backups: bool) -> GroupSummaries:
    return groups if backups or alone else groups.on_one_disk()
