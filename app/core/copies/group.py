"""A group of files with equal contents, as it is shown."""

from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class CopyGroup:
    """Files with equal contents. Several paths of one copy, such as hard links, count once."""

    content: int
    """Id of the contents."""
    size: int
    """Bytes of one copy."""
    copies: int
    exact: bool
    """False if there may be more copies, in files that could not be read."""
    files: tuple[CopyFile, ...]

    @property
    def total(self) -> int:
        """Bytes of all copies."""
        return self.copies * self.size

    @property
    def reclaimable(self) -> int:
        """Bytes of all copies but one."""
        return (self.copies - 1) * self.size
