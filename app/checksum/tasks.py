"""The files to hash, and the answers about them."""

from app.checksum.protocol import ReadResult
from app.core.checksum.algorithm import Algorithm
from app.core.checksum.verdict import KnownContents
from app.core.copies.sample import FilePart
from app.disk_pool.disk_queue import DiskQueue
from app.disk_pool.tasks import FileAnswer, FileTask


class HashTask(FileTask, frozen=True, kw_only=True):
    """A file to hash."""

    algorithms: tuple[Algorithm, ...]
    """Algorithms to compute in any case."""
    if_changed: tuple[Algorithm, ...] = ()
    """Further ones for a file whose version is no longer that of `before`."""
    from_disk: bool = False
    """Whether to read from the disk what the system still has in memory, as a verification has to."""
    before: KnownContents | None = None
    """The stored checksums."""
    part: FilePart | None = None
    """The part to read; None to read the whole file."""


HashAnswer = FileAnswer[HashTask, ReadResult]
HashQueue = DiskQueue[HashTask, ReadResult]
