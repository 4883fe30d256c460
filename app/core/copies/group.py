"""A group of files with equal contents, as it is shown."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from operator import mul
from typing import overload

from msgspec import Struct

from app.core.checksum.verdict import ChecksumVerdict
from app.core.copies.occupancy import Blocks, FreedSpace
from app.core.file.record import FileStatus

Disk = str | bytes
"""The volume of files; the path of their source if the volume is unknown."""


class CopyFile(Struct, frozen=True):
    """A file of a group."""

    id: int
    path: bytes
    """Absolute."""
    source: bytes
    """Path of the source."""
    status: FileStatus
    mtime_ns: int
    """Last change of the contents, nanoseconds since the epoch."""
    verdict: ChecksumVerdict | None
    """The verdict of the last check of its checksums; None without one."""
    copy: int
    """Number of its copy in the group, from 1. Files with equal numbers are certainly one copy."""
    volume: str = ""
    """As `config.volumes.volume_id`; empty if the volume is unknown."""
    blocks: Blocks | None = None
    """The blocks that hold its bytes; None if nobody asked for them."""
    clip: int | None = None
    """The recording of which the file is a part (`FileRecord.clip`); None for a recording of one file."""
    parts: int = 1
    """The number of files of the recording that are there."""
    imported: str = ""
    """The name of the catalogue or library that it is from; empty for a file that a scan here has listed."""

    @property
    def disk(self) -> Disk:
        """The disk of the file. A source with an unknown volume stands for itself."""
        return self.volume or self.source


class GroupSummary(Struct, frozen=True):
    """The numbers of a group. Several paths of one copy, such as hard links, count once."""

    content: int
    """Id of the contents: the lowest id of its files."""
    size: int
    """Bytes of one copy."""
    copies: int
    exact: bool
    """False if there may be more copies, in files that could not be read."""
    disks: int
    """Number of disks that hold a copy. A source with an unknown volume counts as a disk."""
    reclaimable: FreedSpace
    """The space of all copies but one on each disk: a copy on another disk is a backup."""

    @property
    def total(self) -> int:
        """Bytes of all copies."""
        return self.copies * self.size

    def with_files(self, files: Sequence[CopyFile]) -> "CopyGroup":
        """Return the group with its files."""
        return CopyGroup(
            self.content, self.size, self.copies, self.exact, self.disks, self.reclaimable, tuple(files)
        )


class GroupSummaries(Sequence[GroupSummary]):
    """The numbers of many groups, in columns.

    An object a group would be visited by every run of the garbage collector, and the window stalls meanwhile.
    """

    def __init__(self, rows: Iterable[tuple[int, int, int, int, int, int, int]] = ()) -> None:
        """Take rows with the fields of a `GroupSummary`, of which the last is two."""
        self._contents, self._sizes = array("q"), array("q")
        self._copies, self._disks = array("q"), array("q")
        self._least, self._most = array("q"), array("q")
        self._exact = bytearray()
        for content, size, copies, exact, disks, least, most in rows:
            self._disks.append(disks)
            self._least.append(least)
            self._most.append(most)
            self._contents.append(content)
            self._sizes.append(size)
            self._copies.append(copies)
            self._exact.append(bool(exact))

    @property
    def total(self) -> int:
        """Bytes of all copies."""
        return sum(map(mul, self._copies, self._sizes))

    @property
    def reclaimable(self) -> FreedSpace:
        """The space of all copies of each group but one on each disk."""
        return FreedSpace(sum(self._least), sum(self._most))

    def on_one_disk(self) -> "GroupSummaries":
        """Return the groups of which a disk holds several copies; the copies of the others are backups."""
        columns = zip(*self._columns(), strict=True)
        return GroupSummaries(row for row in columns if row[-1])

    @property
    def contents(self) -> Sequence[int]:
        """The ids of the contents of all groups."""
        return self._contents

    def row_of(self, content: int) -> int | None:
        """Return the position of a group; None if it is not here."""
        try:
            return self._contents.index(content)
        except ValueError:
            return None

    def __len__(self) -> int:
        return len(self._contents)

    @overload
    def __getitem__(self, at: int) -> GroupSummary: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[GroupSummary]: ...

    def __getitem__(self, at: int | slice) -> GroupSummary | Sequence[GroupSummary]:
        if isinstance(at, slice):
            return [self[each] for each in range(*at.indices(len(self)))]
        return GroupSummary(
            self._contents[at],
            self._sizes[at],
            self._copies[at],
            bool(self._exact[at]),
            self._disks[at],
            FreedSpace(self._least[at], self._most[at]),
        )

    def __iter__(self) -> Iterator[GroupSummary]:
        return map(self.__getitem__, range(len(self)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, GroupSummaries) and self._columns() == other._columns()

    def __hash__(self) -> int:
        return hash(self._contents.tobytes())

    def _columns(self) -> tuple[object, ...]:
        return (
            self._contents,
            self._sizes,
            self._copies,
            self._exact,
            self._disks,
            self._least,
            self._most,
        )


class CopyGroup(GroupSummary, frozen=True):
    """A group with its files."""

    files: tuple[CopyFile, ...]
