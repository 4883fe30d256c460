"""The result of listing, and the state of one root while it is listed."""

from collections import Counter
from collections.abc import Iterable
from typing import TypeVar

from msgspec import Struct, field

from app.config.volumes import mount_points
from app.core.job import PathError
from app.core.text.names import covers
from app.library.scan.sources import Source
from app.library.scan.unchanged_rule import Unchanged, counted
from app.scan.listing.frontier import Frontier, mount_of

T = TypeVar("T")


class Collected(Struct):
    """The result of listing."""

    found: int = 0
    other_files: int = 0
    ignored: int = 0
    current: bytes = b""
    errors: list[PathError] = field(default_factory=list)
    whole: list[bytes] = field(default_factory=list)
    """Root folders that were listed to the last entry."""
    offline: list[bytes] = field(default_factory=list)
    """Sources that turned out to be offline."""
    back_online: list[bytes] = field(default_factory=list)
    listed: Counter[int] = field(default_factory=Counter)
    """Files by source, without those of roots with other volumes inside."""
    roots_read: int = 0
    unchanged: Unchanged = field(default_factory=lambda: counted(()))
    """Files that were found as the library knows them, and need no further step."""
    left_ids: set[str] = field(default_factory=set)
    """The file ids of files left out: some are known under a name that they had before."""
    written: set[bytes] = field(default_factory=set)
    """Files left out because they were modified a moment ago."""


class Root(Struct):
    """A root during listing."""

    path: bytes
    frontier: Frontier
    real: bytes = b""
    identity: tuple[int, int] = (0, 0)
    source: Source | None = None
    is_folder: bool = False
    whole: bool = False
    mounts: set[bytes] = field(default_factory=set)
    """Folders inside the root that are volumes of their own."""
    foreign: list[bytes] = field(default_factory=list)
    """Folders in `mounts` on an unexpected volume. Files below them are not taken in."""
    failed: set[bytes] = field(default_factory=set)
    """Paths in the root with an error in the result."""
    videos: int = 0
    unchanged: Unchanged = field(default_factory=lambda: counted(()))
    entries: int = 0
    ended: bool = False
    """True if the root needs no further listing."""

    def own(self, folders: Iterable[tuple[bytes, T]]) -> list[tuple[bytes, T]]:
        """Return those of `folders`, paths with a value, that are not on an unexpected volume."""
        return [each for each in folders if not any(covers(mount, each[0]) for mount in self.foreign)]

    def mount_of(self, path: bytes, points: frozenset[bytes]) -> tuple[bytes, bytes]:
        """Return the innermost of the mount `points` around `path`.

        The first path is without links. The second is the same path inside this root, or the root itself.
        """
        points |= {self._real(mount) for mount in self.mounts}
        real = mount_of(self._real(path), points or {self.real})
        return real, self.path + real[len(self.real) :] if covers(self.real, real) else self.path

    def inner_mounts(self) -> set[bytes]:
        """Return the mount points inside the root."""
        inner = {path for path in mount_points() if covers(self.real, path)}
        return self.mounts | {self.path + path[len(self.real) :] for path in inner}

    def _real(self, path: bytes) -> bytes:
        return self.real + path[len(self.path) :] if covers(self.path, path) else self.real
