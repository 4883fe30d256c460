"""A group of files with equal contents, as it is shown."""

from dataclasses import dataclass

from app.core.checksum.verdict import Verdict
from app.core.record import FileStatus


@dataclass(frozen=True, slots=True)
class CopyFile:
    """A file of a group."""

    id: int
    path: bytes
    """Absolute."""
    source: bytes
    """Path of the source."""
    status: FileStatus
    mtime_ns: int
    """Last change of the contents, nanoseconds since the epoch."""
    verdict: Verdict | None
    """The verdict of the last check of its checksums; None without one."""
    copy: int
    """Number of its copy in the group, from 1. Files with equal numbers are certainly one copy."""


@dataclass(frozen=True, slots=True)
class GroupSummary:
    """The numbers of a group. Several paths of one copy, such as hard links, count once."""

    content: int
    """Id of the contents: the lowest id of its files."""
    size: int
    """Bytes of one copy."""
    copies: int
    exact: bool
    """False if there may be more copies, in files that could not be read."""

    @property
    def total(self) -> int:
        """Bytes of all copies."""
        return self.copies * self.size

    @property
    def reclaimable(self) -> int:
        """Bytes of all copies but one."""
        return (self.copies - 1) * self.size


@dataclass(frozen=True, slots=True)
class CopyGroup(GroupSummary):
    """A group with its files."""

    files: tuple[CopyFile, ...]
