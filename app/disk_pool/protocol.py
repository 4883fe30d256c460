"""The messages that all children of a `FilePool` share with their parent, as msgpack."""

from typing import Final

import msgspec

from app.core.checksum.verdict import FileVersion
from app.process.opening import FilePlace

SILENCE_SECONDS: Final = 20.0
"""Seconds without a byte after which a child counts as stuck on a dead mount."""


class LookRequest(msgspec.Struct, frozen=True, tag=True):
    """A request for the versions of files."""

    paths: list[bytes]


class FileRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A request to read a file. Each kind of child adds what it has to do."""

    path: bytes
    root: bytes = b""
    """The folder below which no link may lead to the file; empty to follow links to its folder."""
    looked: FileVersion | None = None
    """The version at the last look: a file of another version is not read."""

    @property
    def place(self) -> FilePlace:
        """Return where to open the file."""
        return FilePlace(self.path, self.root)


class WorkerReady(msgspec.Struct, frozen=True, tag=True):
    """The child has started."""


class Looked(msgspec.Struct, frozen=True, tag=True):
    """The versions of the files of a `LookRequest`; None for a file that cannot be opened."""

    versions: list[FileVersion | None]


class Reached(msgspec.Struct, frozen=True, tag=True):
    """A sign of life: the position in the file, bytes."""

    position: int


class FileResult(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to a `FileRequest`. Each kind of child adds what it found."""

    version: FileVersion | None = None
    """The version of the opened file; None if it could not be opened."""
    changed: bool = False
    """True if the file was not of the version `looked`."""
    reason: str = ""
    """The JSON of the `Message` that says why the file was not read to its end."""
    seconds: float = 0.0

    @property
    def bytes_read(self) -> int:
        """The bytes of the file that were read, if it was read to its end."""
        return self.version.size if self.version else 0


encode: Final = msgspec.msgpack.encode
