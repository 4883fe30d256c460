"""Disks: what a program without rights can read of a volume, and the names by which a user knows them."""

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from msgspec import Struct

from app.core.text.names import covers, display, one_line, split

_DIGITS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32, without letters that are taken for digits (https://www.crockford.com/base32.html)."""
_CODE: Final = 8
"""Length of the id of a disk: a disk collection has no two equal ones by chance."""


class DiskKind(StrEnum):
    """The kind of a disk."""

    FIXED = "fixed"
    REMOVABLE = "removable"
    NETWORK = "network"
    OPTICAL = "optical"


PLUGGED_BUSES: Final = frozenset({"usb", "ieee1394", "mmc", "sd"})
"""Buses of disks that are carried around."""


class Space(NamedTuple):
    """The space of a disk, as a look at it has found."""

    free: int
    """Bytes that the user may still write."""
    total: int
    """Bytes."""
    time: float
    """Time of the look, seconds since the epoch."""

    @property
    def used(self) -> float:
        """Return the used part, from 0 to 1."""
        return 1 - self.free / self.total if self.total else 0.0


class DiskFacts(Struct, frozen=True, kw_only=True):
    """A volume that is mounted now, as far as the system tells a program without rights."""

    point: bytes = b""
    """The path at which it is mounted; empty if that is not known."""
    label: str = ""
    """The name that it was given when it was formatted."""
    kind: DiskKind | None = None
    file_system: str = ""
    """`ext4`, `NTFS`."""
    share: str = ""
    """The address of a network share."""
    model: str = ""
    """The maker's name for the drive, or for the enclosure it is in."""
    serial: str = ""
    """Of the drive or of its enclosure: two disks in one dock may have the same."""
    bus: str = ""
    """`usb`, `sata`, `nvme`."""
    free: int | None = None
    """Bytes that the user may still write."""
    total: int | None = None
    """Bytes."""


class KnownDisk(Struct, frozen=True, kw_only=True):
    """A disk of the library: a volume that sources lie on, connected or not."""

    id: int
    code: str
    """A short id for labels, of `_DIGITS`."""
    name: str
    """A unique name."""
    given: str = ""
    """The name that the user gave it; empty without one."""
    place: str = ""
    """The place at which the user keeps it."""
    note: str = ""
    facts: DiskFacts = DiskFacts()
    """The findings of the last look."""
    volumes: tuple[str, ...] = ()
    """The ids of its volume: a reformatted disk has several."""
    first_seen: float = 0.0
    """Seconds since the epoch."""
    last_seen: float | None = None
    """Seconds since the epoch; None if that is not known."""
    space: Space | None = None
    """Absent if no look has told it."""
    last_check: float | None = None
    """The time at which a file on it was last checked, seconds since the epoch; None if that is not known."""


def new_code() -> str:
    """Return a new short id."""
    import secrets  # noqa: PLC0415 - loads OpenSSL, and only a new disk needs it

    return "".join(secrets.choice(_DIGITS) for _ in range(_CODE))


def disk_name(facts: DiskFacts, source: bytes = b"") -> str:
    """Return the name by which a user knows a disk; `source` is the path of a folder on it.

    A disk without a label has the name of its share, of its mount point, or of its drive; empty without any.
    """
    if label := one_line(facts.label.strip()):
        return label
    if share := facts.share or _share_of(source):
        return share_name(share)
    point = facts.point or probable_point(source) or source
    if not point:
        return ""
    root, name = split(point)
    drive = display(root).rstrip("\\/")  # empty for the root of a system without drives
    return display(name) or drive or facts.model or display(root)


def share_name(address: str) -> str:
    r"""Return the name of a network share: `films (nas)` for `//nas/films` and `nas:/volume1/films`."""
    host, _, path = address.replace("\\", "/").strip("/").partition("/")
    host = host.rstrip(":").rpartition("@")[2]
    name = path.rstrip("/").rpartition("/")[2]
    return f"{name} ({host})" if name and host else name or host


def unique_names(names: Mapping[int, str], codes: Mapping[int, str]) -> dict[int, str]:
    """Return a unique name for each disk: those with an equal name have their short ids behind it."""
    uses = Counter(name.casefold() for name in names.values())
    return {
        id_: name if uses[name.casefold()] == 1 else f"{name} ({codes[id_]})" for id_, name in names.items()
    }


def _share_of(path: bytes) -> str:
    r"""Return the share of a path such as `\\nas\films\new`; empty for others."""
    return "/".join(display(path).split("\\")[:4]) if path.startswith(b"\\\\") else ""


_SHELVES: Final = ((b"", b"Volumes"), (b"", b"media"), (b"", b"run", b"media"), (b"", b"mnt"))
"""Folders in which a system shows the disks of its user, as the parts of their paths."""


def point_of(facts: DiskFacts, path: bytes) -> bytes:
    """Return the mount point of a disk that a path lies on, as the last look or the path tells it."""
    return facts.point if facts.point and covers(facts.point, path) else probable_point(path)


def probable_point(path: bytes) -> bytes:
    """Return the probable mount point of a path, which only the system knows for certain."""
    if path[1:2] == b":":
        return path[:3]
    parts = path.split(b"/")
    for shelf in _SHELVES:
        # Linux has a folder for each user around the disks, but not below /mnt.
        depth = len(shelf) + (2 if shelf[-1] == b"media" else 1)
        if tuple(parts[: len(shelf)]) == shelf and len(parts) >= depth and parts[-1]:
            return b"/".join(parts[:depth])
    return b""
