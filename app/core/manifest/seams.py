"""Protocols between a verification and the parts that touch files."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple, Protocol

from app.core.checksum.algorithm import Algorithm
from app.core.manifest.entry import Digests, Entry
from app.core.manifest.verdict import FileState, ManifestFinding
from app.core.message import Message


class ItemKind(StrEnum):
    """The kind of a thing in a folder."""

    FILE = "file"
    BLOCKED = "blocked"
    """A link, a device, or a folder that could not be listed: nothing at or below it is read."""


class FolderItem(NamedTuple):
    """A thing in a folder."""

    path: bytes
    """Relative to the folder, with `/`."""
    size: int = 0
    kind: ItemKind = ItemKind.FILE
    reason: Message | None = None
    """Why a blocked thing is not read."""
    modified: int = 0
    """Modification time, seconds since the epoch."""


class Folder(Protocol):
    """A folder of files that a manifest lists or is to list."""

    def files(self, below: bytes = b"") -> Iterator[FolderItem]:
        """Yield everything below a folder that is not a folder itself, with links unfollowed.

        `below` is empty or ends with a slash. Raises `OSError` if that folder is out of reach.
        """

    def names(self, path: bytes) -> Collection[bytes]:
        """Return the names in a folder below; empty if it is not there. Raises `OSError`."""

    def read(self, path: bytes) -> Iterator[bytes]:
        """Yield the contents of a regular file below. Raises `OSError`, for a link too."""


class HashRequest(NamedTuple):
    """A file to read."""

    path: bytes
    """Relative to the folder."""
    algorithms: Collection[Algorithm]
    """At least one."""
    entry: Entry | None = None
    """Carried along for the caller."""
    size: int = 0
    """Bytes, for the progress; 0 if unknown."""


class Hashed(NamedTuple):
    """A file that was read to its end."""

    size: int
    digests: Digests
    modified: int = 0
    """Modification time, seconds since the epoch."""


class HashFailure(NamedTuple):
    """A file that could not be read to its end."""

    reason: Message
    state: FileState = FileState.UNREADABLE
    """Unreadable, missing, offline or not checked."""


class FileHasher(Protocol):
    """Reads files, in any order and number at a time."""

    def hash_all(self, requests: Iterable[HashRequest]) -> Iterator[tuple[HashRequest, Hashed | HashFailure]]:
        """Yield each request with its result, as they come. Raises `Cancelled`."""


class Manifest(Protocol):
    """A manifest that is open for reading, of any format."""

    @property
    def lists_all(self) -> bool:
        """Whether the format says that the manifest lists every file of its folder."""

    def entries(self) -> Iterator[Entry | ManifestFinding]:
        """Yield the entries from the beginning, at each call; a refused entry is a finding.

        Raises `ManifestRefused` and `OSError`.
        """

    def is_excluded(self, path: bytes) -> bool:
        """Return whether this file need not be in the manifest: it belongs to it, or is left out."""

    def has_dropped(self, path: bytes) -> bool:
        """Return whether an entry of the manifest may be missing, since a later part leaves it out."""

    def contradictions(self) -> Iterator[ManifestFinding]:
        """Yield what the manifest tells of its files as a whole, and is not so.

        Asked only if each file was found as listed: else that file is the reason. Raises `OSError`.
        """

    def notes(self) -> Sequence[Message]:
        """Return remarks about the manifest itself, which the verdict does not depend on."""
