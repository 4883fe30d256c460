"""Values that a scan and its lister child exchange."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.core.listed_file import ListedFile
from app.core.message import Message
from app.scan.position import Place


@dataclass(frozen=True, slots=True)
class Order:
    """A root to list, or what is left of one whose child had to be replaced."""

    root: bytes
    """An absolute path."""
    real: bytes = b""
    """Its path without links; empty where no child told it yet."""
    left: tuple[bytes, ...] | None = None
    """Folders that are still to be listed, the next one last; None to begin with the root."""
    refused: Mapping[bytes, Message] = field(default_factory=dict)
    """Paths that must not be touched, with the reasons to tell in their place."""
    opened: frozenset[bytes] = frozenset()
    """Folders in those to be listed that another child told of: they are among `left`, or were listed."""
    headless: frozenset[bytes] = frozenset()
    """Files whose beginning must not be read: their names alone decide."""


@dataclass(frozen=True, slots=True)
class RootFound:
    """A root is there; its contents follow."""

    root: bytes
    volume: str
    identity: tuple[int, int]
    """Device and file number: two folders of one identity are the same."""
    real: bytes
    """Its path without links."""
    is_file: bool
    is_mount: bool
    """A volume is mounted here."""
    is_empty: bool = False
    """It is a folder without entries."""


@dataclass(frozen=True, slots=True)
class RootLost:
    """A root cannot be listed at all."""

    root: bytes
    reason: Message


@dataclass(frozen=True, slots=True)
class RootDone:
    """All of a root that can be listed was told."""

    root: bytes


@dataclass(slots=True)
class Found:
    """A part of a root's contents; empty ones are signs of life."""

    folders: list[tuple[bytes, list[ListedFile]]] = field(default_factory=list)
    errors: list[tuple[bytes, Message]] = field(default_factory=list)
    mounts: list[tuple[bytes, str]] = field(default_factory=list)
    """Folders on a volume of their own, with its name, told before their contents."""
    opened: list[bytes] = field(default_factory=list)
    """Folders that are to be listed."""
    closed: list[bytes] = field(default_factory=list)
    """Folders that were listed to the end, or to an error: all that lies directly in them was told."""
    videos: int = 0
    other_files: int = 0
    """In folders that were closed, so that a folder that is listed again does not count twice."""
    ignored: int = 0
    """Likewise."""
    current: bytes = b""


@dataclass(frozen=True, slots=True)
class Stuck:
    """A child waits for a call to return. The next `Found` holds all that this one does."""

    place: Place
    found: Found
    """What it found since it last told."""


Told = RootFound | RootLost | RootDone | Found | Stuck
