"""The files to read, and the answers about them."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.core.checksum.algorithm import Algorithm
from app.core.checksum.verdict import Contents, FileVersion
from app.core.copies.sample import Part
from app.core.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class FileTask:
    """A file to read."""

    record: int
    """Id of the file in the library."""
    source_id: int
    path: bytes
    size: int
    """Bytes, as the library knows them."""
    algorithms: tuple[Algorithm, ...]
    """Algorithms to compute in any case."""
    if_changed: tuple[Algorithm, ...] = ()
    """Further ones for a file whose version is no longer that of `before`."""
    from_disk: bool = False
    """Whether to read from the disk what the system still has in memory, as a verification has to."""
    before: Contents | None = None
    """The stored checksums."""
    part: Part | None = None
    """The part to read; None to read the whole file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileAnswer:
    """The result of reading one file."""

    task: FileTask
    version: FileVersion | None = None
    digests: Mapping[Algorithm, bytes] | None = None
    """The digests; None if the file was not read to its end."""
    sample: bytes = b""
    extents: str = ""
    seconds: float = 0.0
    reason: Message | None = None
    """The reason for missing digests."""
    broken_at: int | None = None
    """Position of a read error, bytes."""


@dataclass(frozen=True, slots=True)
class RunningRead:
    """A file that a child is reading now."""

    path: bytes
    size: int
    position: int
    """Bytes read."""
    silent_seconds: float
    """Seconds since the last byte."""
