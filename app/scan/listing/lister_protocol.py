"""The messages between a scan and its lister child."""

from collections.abc import Mapping
from typing import NamedTuple

from msgspec import Struct, field

from app.core.file.listed_file import ListedFile
from app.core.message import Message
from app.core.scan.folder_digest import Beside, FolderListing
from app.core.sources.disk import DiskFacts
from app.scan.listing.position import THREADS, ChildPosition


class ListRequest(Struct, frozen=True):
    """A request to list a root, or the rest of a root whose child was replaced."""

    root: bytes
    """An absolute path."""
    real: bytes = b""
    """The root's path without links; empty if no child has sent it yet."""
    left: tuple[bytes, ...] | None = None
    """Folders still to be listed, the next one last; None to begin with the root."""
    refused: Mapping[bytes, Message] = field(default_factory=dict)
    """Paths that must not be touched, with the reasons to tell in their place."""
    opened: frozenset[bytes] = frozenset()
    """Folders in those to be listed that another child told of: they are among `left`, or were listed."""
    name_only: frozenset[bytes] = frozenset()
    """Files whose beginning must not be read: their names alone decide."""
    suspects: frozenset[bytes] = frozenset()
    """The last folders of `left`, to be listed one at a time: one of them was another child's end."""
    threads: int = THREADS
    """Number of folders to list at a time where they answer late; 0 to list always one."""
    digests: frozenset[bytes] = frozenset()
    """Digests of known folders. The files of a folder that agrees with one are not sent."""
    left_out: frozenset[bytes] = frozenset()
    """Files in folders that are treated as if they did not exist."""
    still_seconds: float = 0.0
    """Files in folders that were modified within so many seconds are left out too, and told."""
    trashes: tuple[bytes, ...] = ()
    """Trashes whose names do not tell it (`core.trash.place`). Nothing in them is listed."""
    may_end: bool = False
    """True to end early where folders answer late and the parent asks for that. Folders that were told of and
    not closed are left then."""
    seconds: float = 0.0
    """Seconds after which to end early by itself, if not 0."""
    late: bool = False
    """True if folders are known to answer late. Several are then listed at a time from the start."""
    asking_root: bytes = b""
    """The path of the root on the host that asks, if another host lists. The answer has paths of that host,
    and consists of `whole` folders and of `errors` for folders that this host cannot tell of for certain."""
    checks: frozenset[bytes] = frozenset()
    """Folders of `left` to list without the folders in them."""
    within: bytes = b""
    """A folder around the root that no link below it may lead out of; empty to trust the paths."""


class WholeFolder(NamedTuple):
    """The contents of a folder, as another host has listed it."""

    path: bytes
    files: list[ListedFile]
    opened: list[bytes]
    """The folders in it that are to be listed."""
    digest: bytes
    """Empty, as is `by_name`, for a folder that has none."""
    by_name: bytes
    other_files: int
    ignored: int
    beside: Beside = Beside()


class RootFound(Struct, frozen=True):
    """The message that a root exists. Its contents follow."""

    root: bytes
    volume: str
    identity: tuple[int, int]
    """Device and file number. Two folders with the same identity are the same folder."""
    real: bytes
    """The root's path without links."""
    is_file: bool
    is_mount: bool
    """True if a volume is mounted at the root."""
    is_empty: bool = False
    """True if the root is a folder without entries."""
    shows_mounts: bool = False
    """True if the system has a list of all volumes that may be mounted inside the root."""
    disk: DiskFacts = DiskFacts()
    """The facts about its disk."""


class RootUnlisted(Struct, frozen=True):
    """The message that a root cannot be listed at all."""

    root: bytes
    reason: Message


class RootDone(Struct, frozen=True):
    """The message that all of a root that can be listed was sent."""

    root: bytes


class RootPart(Struct):
    """A part of a root's contents. An empty part is a sign of life."""

    folders: list[tuple[bytes, list[ListedFile]]] = field(default_factory=list)
    unchanged: list[tuple[bytes, bytes]] = field(default_factory=list)
    """Folders that agree with a digest of the request, and that digest."""
    listings: list[FolderListing] = field(default_factory=list)
    """Digests of other folders, sent with the last of their files."""
    errors: list[tuple[bytes, Message]] = field(default_factory=list)
    trashes: list[bytes] = field(default_factory=list)
    """Folders that were found to be trashes though their paths do not tell it."""
    beside: list[tuple[bytes, Beside]] = field(default_factory=list)
    """The files beside videos of folders that do not agree with a digest; an empty list is not sent."""
    mounts: list[tuple[bytes, str]] = field(default_factory=list)
    """Folders that are volumes of their own, with the volume's id; sent before their contents."""
    opened: list[bytes] = field(default_factory=list)
    """Folders that are to be listed."""
    left_ids: list[str] = field(default_factory=list)
    """The file ids of all files that were left out."""
    written: list[bytes] = field(default_factory=list)
    """Files left out because they were modified a moment ago."""
    closed: list[bytes] = field(default_factory=list)
    """Folders listed to the end, or to an error. All of their direct entries were sent."""
    videos: int = 0
    """Number of files in `folders`."""
    other_files: int = 0
    """Files that are no videos, counted in closed folders only: a folder listed twice counts once."""
    ignored: int = 0
    """Entries that were ignored, counted like `other_files`."""
    current: bytes = b""
    whole: list[WholeFolder] = field(default_factory=list)
    """Folders that another host asked for."""

    @property
    def entries(self) -> int:
        """The number of files and folders that this part tells of."""
        return self.videos + len(self.unchanged) + self.other_files + self.ignored + len(self.opened)

    def add(self, later: "RootPart") -> None:
        """Add the results of a later part."""
        self.folders += later.folders
        self.unchanged += later.unchanged
        self.listings += later.listings
        self.errors += later.errors
        self.beside += later.beside
        self.trashes += later.trashes
        self.mounts += later.mounts
        self.opened += later.opened
        self.left_ids += later.left_ids
        self.written += later.written
        self.closed += later.closed
        self.videos += later.videos
        self.other_files += later.other_files
        self.ignored += later.ignored
        self.current = later.current or self.current
        self.whole += later.whole


class Stuck(Struct, frozen=True):
    """A child waits for calls to return. The next `RootPart` holds all that this one does."""

    positions: tuple[ChildPosition, ...]
    """The position of each thread that waits."""
    found: RootPart
    """The files found since the last message."""


ListerMessage = RootFound | RootUnlisted | RootDone | RootPart | Stuck
