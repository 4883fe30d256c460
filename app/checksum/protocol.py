"""The messages between a hash child and its parent, as msgpack. Every field is checked."""

from typing import Final

import msgspec

from app.core.checksum.algorithm import Algorithm
from app.core.checksum.verdict import FileVersion
from app.core.copies.sample import Part
from app.process.framing import ProtocolError


class LookRequest(msgspec.Struct, frozen=True, tag=True):
    """A request for the versions of files."""

    paths: list[bytes]


class ReadRequest(msgspec.Struct, frozen=True, tag=True):
    """A request to read a file, and to compute its digests in one pass."""

    path: bytes
    algorithms: list[Algorithm]
    looked: FileVersion | None = None
    """The version at the last look: a file of another version is not read."""
    known: FileVersion | None = None
    """The version with stored checksums."""
    from_disk: bool = False
    """Whether to read from the disk what the system still has in memory."""
    if_changed: list[Algorithm] = []
    """Further algorithms for a file that is no longer of the version `known`."""
    part: Part | None = None
    """The part to read; None to read the whole file."""


Request = LookRequest | ReadRequest


class Ready(msgspec.Struct, frozen=True, tag=True):
    """The child has started."""


class Looked(msgspec.Struct, frozen=True, tag=True):
    """The versions of the files of a `LookRequest`; None for a file that cannot be opened."""

    versions: list[FileVersion | None]


class Reached(msgspec.Struct, frozen=True, tag=True):
    """A sign of life: the position in the file, bytes."""

    position: int


class ReadResult(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    """The answer to a `ReadRequest`."""

    version: FileVersion | None = None
    """The version of the opened file; None if it could not be opened."""
    digests: dict[Algorithm, bytes] = {}
    """Empty unless the file was read to its end, and did not change meanwhile."""
    sample: bytes = b""
    """The digest of the sample, if that was asked for; the file did not change meanwhile."""
    extents: str = ""
    """The extents, if they were asked for and are shared."""
    changed: bool = False
    """True if the file was not of the version `looked`."""
    reason: str = ""
    """The JSON of the `Message` that says why there are no digests."""
    broken_at: int | None = None
    """Position of a read error, bytes."""
    seconds: float = 0.0


Answer = Ready | Looked | Reached | ReadResult

_REQUESTS: Final[msgspec.msgpack.Decoder[Request]] = msgspec.msgpack.Decoder(Request)
_ANSWERS: Final[msgspec.msgpack.Decoder[Answer]] = msgspec.msgpack.Decoder(Answer)

encode: Final = msgspec.msgpack.encode
request_of: Final = _REQUESTS.decode


def answer_of(message: bytes) -> Answer:
    """Return the answer in a message. Raises `ProtocolError` for anything else."""
    try:
        return _ANSWERS.decode(message)
    except (msgspec.MsgspecError, ValueError) as error:
        raise ProtocolError(type(error).__name__) from error
