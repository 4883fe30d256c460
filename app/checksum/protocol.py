"""The messages between a hash child and its parent, as msgpack. Every field is checked."""

from typing import Final

import msgspec

from app.core.checksum.algorithm import Algorithm
from app.core.checksum.verdict import FileVersion
from app.core.copies.occupancy import Blocks
from app.core.copies.sample import FilePart
from app.disk_pool.protocol import FileRequest, FileResult, Looked, LookRequest, Reached, WorkerReady


class ReadRequest(FileRequest, frozen=True, tag=True, kw_only=True):
    """A request to read a file, and to compute its digests in one pass."""

    algorithms: list[Algorithm]
    known: FileVersion | None = None
    """The version with stored checksums."""
    from_disk: bool = False
    """Whether to read from the disk what the system still has in memory."""
    if_changed: list[Algorithm] = msgspec.field(default_factory=list)
    """Further algorithms for a file that is no longer of the version `known`."""
    part: FilePart | None = None
    """The part to read; None to read the whole file."""


class ReadResult(FileResult, frozen=True, tag=True, kw_only=True):
    """The answer to a `ReadRequest`."""

    digests: dict[Algorithm, bytes] = msgspec.field(default_factory=dict)
    """Empty unless the file was read to its end, and did not change meanwhile."""
    sample: bytes = b""
    """The digest of the sample, if that was asked for; the file did not change meanwhile."""
    blocks: Blocks | None = None
    """The blocks, if they were asked for."""
    broken_at: int | None = None
    """Position of a read error, bytes."""

    @property
    def bytes_read(self) -> int:
        return super().bytes_read if self.broken_at is None else self.broken_at


Request = LookRequest | ReadRequest
Answer = WorkerReady | Looked | Reached | ReadResult

_REQUESTS: Final[msgspec.msgpack.Decoder[Request]] = msgspec.msgpack.Decoder(Request)
_ANSWERS: Final[msgspec.msgpack.Decoder[Answer]] = msgspec.msgpack.Decoder(Answer)

request_of: Final = _REQUESTS.decode
answer_of: Final = _ANSWERS.decode
