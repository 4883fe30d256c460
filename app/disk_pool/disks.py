"""The disk of a path: how many files may be read from it at once, and whether its file ids last.

`run` finds the disks of sources in a child: a dead mount blocks no other process.
"""

import os
import sys
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final, NamedTuple

from app.config.volumes import NETWORK_TYPES, is_mount_point, mount_of, volume_id
from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.process.limits import confine

SSD_READERS: Final = 4
"""Files read at once from a disk without moving parts: more gain nothing, even on four cores."""
_BLOCK: Final = Path("/sys/dev/block")
_NUMBERED_ANEW: Final = frozenset({"exfat", "msdos", "vfat"})
"""File systems without inodes: Linux numbers their files anew with each mount."""


class Disk(NamedTuple):
    """The disk that a path lies on, and the volume."""

    name: str
    """The same for all volumes of a disk."""
    readers: int
    """Number of files that may be read at once."""
    volume: str
    """As `config.volumes.volume_id`."""
    lasting_ids: bool
    """Whether a file keeps its file id when the volume is mounted again."""
    is_mount: bool = False
    """Whether a volume is mounted at the path itself."""


def disk_of(path: bytes) -> Disk:
    """Return the disk of a path. A dead mount blocks the call. Raises `OSError`."""
    device = os.stat(path).st_dev  # noqa: PTH116 - bytes
    volume, is_mount = volume_id(path), is_mount_point(path)
    if sys.platform != "linux":
        return Disk(f"device {device}", 1, volume, lasting_ids=True, is_mount=is_mount)
    mount = mount_of(device)
    if mount is not None and mount.kind in NETWORK_TYPES:
        return Disk(mount.source, 1, volume, lasting_ids=True, is_mount=is_mount)
    name, readers = block_device(device)
    lasting = mount is None or mount.kind not in _NUMBERED_ANEW
    return Disk(name, readers, volume, lasting_ids=lasting, is_mount=is_mount)


def block_device(device: int, block: Path = _BLOCK) -> tuple[str, int]:
    """Return the name of the disk with a device number, and its number of readers; 1 if it is unknown.

    `block` is the folder that the kernel describes block devices in.
    """
    from app.config.disk_facts_linux import disks_below  # noqa: PLC0415 - names of devices that Linux has

    at = block / f"{os.major(device)}:{os.minor(device)}"
    try:
        disks = disks_below(at.resolve(strict=True))
        spins = any((disk / "queue" / "rotational").read_text().strip() != "0" for disk in disks)
    except OSError:  # no block device: a memory or an overlay file system, or one of several disks
        return f"device {device}", 1
    cores = os.cpu_count() or 1
    return "+".join(sorted(disk.name for disk in disks)), 1 if spins else min(SSD_READERS, cores)


Found = Disk | Message
"""The disk of a source, or the reason why it cannot be reached."""


def run(connection: Connection, paths: Sequence[bytes]) -> None:
    """Send what was found at each path, in the order of `paths`."""
    confine(ProbeLimits())
    for path in paths:
        connection.send(_find(path))
    connection.close()


def _find(path: bytes) -> Found:
    try:
        return disk_of(path)
    except (FileNotFoundError, NotADirectoryError):
        return Message("source.not_found")
    except PermissionError:
        return Message("folder.not_permitted")
    except OSError as error:
        return Message("folder.unlistable", {"detail": error.strerror or type(error).__name__})
