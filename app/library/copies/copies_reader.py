"""Read-only queries on copies, on what is left alone, and on the journal of the trash."""

from array import array
from collections.abc import Iterator, Sequence

from app.core.copies.comparison import ComparedFile, Presence
from app.core.copies.contents import KnownFile
from app.core.copies.folders import FolderPairs
from app.core.copies.group import CopyFile, CopyGroup, Disk, GroupSummaries
from app.core.query import Query
from app.core.trash.journal import JournalEntry, JournalState
from app.library.copies import (
    copy_facts,
    copy_files,
    copy_folders,
    copy_groups,
    journal,
    left_alone,
)
from app.library.copies.copy_groups import CopySums
from app.library.copies.journal import Unsettled
from app.library.query import groups
from app.library.query.connection_reader import ConnectionReader


class CopiesReader(ConnectionReader):
    """The queries on copies of a `Reader`."""

    def sizes_of(self, query: Query) -> "array[int]":
        """Return the sizes in bytes of the files of a query, each once, in order."""
        return self._ask(copy_facts.sizes, query)

    def shared_sizes(self, sizes: Sequence[int]) -> list[int]:
        """Return those of `sizes` that several files have, in order."""
        return self._ask(copy_facts.shared_sizes, sizes)

    def known_files(self, sizes: Sequence[int]) -> Iterator[tuple[int, list[KnownFile]]]:
        """Yield each of `sizes` that a file has, with all these files and what is known of their contents."""
        return self._stream(copy_facts.files(self._connection, sizes))

    def copy_groups(self, query: Query, *, alone: bool = False) -> Iterator[CopyGroup]:
        """Yield the groups of equal files with a file of the query, those first that take the most room.

        With `alone`, yield the groups that are left alone in place of the others.
        """
        return self._stream(copy_groups.groups(self._connection, query, alone=alone))

    def groups_of(self, ids: Sequence[int]) -> list[CopyGroup]:
        """Return the groups of these files, without those that are left alone."""
        return self._ask(copy_groups.groups_of, ids)

    def copy_summaries(self, query: Query, *, alone: bool = False) -> GroupSummaries:
        """Return the numbers of these groups, in the same order."""
        return self._ask(copy_groups.summaries, query, alone=alone)

    def count_left_alone(self) -> int:
        """Return the number of groups that are left alone."""
        return self._ask(left_alone.count)

    def copy_files(self, content: int) -> tuple[CopyFile, ...]:
        """Return the files of a group, in the order of their paths; none if it is no group any more."""
        return self._ask(copy_files.files, (content,))[content]

    def files_of_copies(self, contents: Sequence[int]) -> dict[int, tuple[CopyFile, ...]]:
        """Return the files of some groups, like `copy_files`."""
        return self._ask(copy_files.files, contents)

    def ids_of_copies(self, contents: Sequence[int]) -> "array[int]":
        """Return the ids of the files of some groups."""
        return self._ask(copy_files.ids, contents)

    def source_disks(self) -> dict[bytes, Disk]:
        """Return the disk of each source, by the path of the source."""
        return self._ask(copy_files.disks)

    def knows_copies(self) -> bool:
        """Return whether copies were ever counted."""
        return self._ask(groups.knows_copies)

    def compare_places(self, first: bytes, second: bytes) -> Iterator[ComparedFile]:
        """Yield the files at and below two paths, with the paths that hold their contents."""
        return self._stream(copy_folders.compare(self._connection, first, second))

    def compare_ids(self, first: bytes, second: bytes) -> "dict[Presence, array[int]]":
        """Return the ids of these files, in the same order, by the paths that hold their contents."""
        return self._ask(copy_folders.compare_ids, first, second)

    def folder_pairs(self, query: Query) -> FolderPairs:
        """Return the pairs of folders that share contents of a file of the query. Raises `Cancelled`."""
        return self._ask(copy_folders.pairs, query)

    def copy_sums(self, query: Query) -> CopySums:
        """Return the sums of the copies of the files of a query."""
        return self._ask(copy_groups.sums, query)

    def journal(
        self,
        states: Sequence[JournalState],
        *,
        act: int | None = None,
        ids: Sequence[int] = (),
        after: int = 0,
        limit: int = -1,
    ) -> list[JournalEntry]:
        """Return entries of the journal, as `journal.entries` does."""
        return self._ask(journal.entries, states, act=act, ids=ids, after=after, limit=limit)

    def act_sums(
        self, states: Sequence[JournalState], act: int | None, ids: Sequence[int] = ()
    ) -> tuple[int, int]:
        """Return the number of files of an act in these states, and their bytes, like `journal.act_sums`."""
        return self._ask(journal.act_sums, states, act, ids)

    def unsettled(self, after: int, limit: int) -> list[Unsettled]:
        """Return files of the journal that may be elsewhere by now, as `journal.unsettled` does."""
        return self._ask(journal.unsettled, after, limit)

    def last_act(self) -> int | None:
        """Return the number of the last act that has a file in the trash; None without one."""
        return self._ask(journal.last_act)
