"""The list of mounted volumes, read without touching one of them."""

import os
import string
import sys
from collections.abc import Mapping
from typing import Final

from app.core.text.names import covers

_DEVICES: Final = "/dev/"
Mounted = Mapping[bytes, str]
"""Mount points, each with a text that is another one after the volume there has changed.

But for drives it begins with the device or share.
"""

if sys.platform == "win32":

    def mounted() -> Mounted:
        """Return the drives. A reader of cards keeps its letter while no card is in it."""
        import ctypes  # noqa: PLC0415

        letters = ctypes.windll.kernel32.GetLogicalDrives()
        return {
            f"{letter}:\\".encode(): ""
            for number, letter in enumerate(string.ascii_uppercase)
            if letters >> number & 1
        }

    def is_idle(_path: bytes) -> bool:
        """Return False: no volume waits for a look."""
        return False

    def goes_silently(path: bytes) -> bool:
        """Return whether a volume can go without a change of the list: a share, or a card in a reader."""
        import ctypes  # noqa: PLC0415

        removable, remote = 2, 4
        root = os.path.splitdrive(os.fsdecode(path))[0] + "\\"
        return ctypes.windll.kernel32.GetDriveTypeW(root) in {removable, remote}

elif sys.platform == "darwin":
    from app.config import volumes_macos

    def mounted() -> Mounted:
        """Return the mount points with their devices and shares."""
        return {mount.point: mount.source for mount in volumes_macos.mounts()}

    def is_idle(path: bytes) -> bool:
        """Return whether a look at `path` would mount a volume."""
        mount = _mount_around(path)
        return mount is not None and mount.kind == "autofs"

    def goes_silently(path: bytes) -> bool:
        """Return whether a volume can go without a change of the list: a share."""
        mount = _mount_around(path)
        return mount is not None and not mount.is_local

    def _mount_around(path: bytes) -> volumes_macos.MacosMount | None:
        around = (mount for mount in volumes_macos.mounts() if covers(mount.point, path))
        return max(around, key=lambda mount: len(mount.point), default=None)

else:
    from app.config.volumes import BLOCK_DEVICES, BLOCK_NAMES, NETWORK_TYPES, MountLine, mount_lines

    def mounted() -> Mounted:
        """Return the mount points, each with its mount, and whether its device is plugged in.

        A disk that is mounted right after another was unmounted may have the number of that mount, and the
        name of its device. Devices are counted, though.
        """
        try:
            present = frozenset(os.listdir(BLOCK_DEVICES))  # noqa: PTH208 - names alone
        except OSError:
            present = frozenset()
        return {
            line.point: f"{line.mount.source} {line} {line.device in present} {_count_of(line)}"
            for line in mount_lines()
        }

    def _count_of(line: MountLine) -> str:
        """Return the number of the device among all that were ever plugged in; empty if there is none."""
        if not line.mount.source.startswith(_DEVICES):
            return ""
        device = BLOCK_DEVICES / line.device
        name = BLOCK_NAMES / line.mount.source.rpartition("/")[2]  # a volume of btrfs has another number
        for disk in (device, device / "..", name, name / ".."):  # that of a partition is its disk's
            try:
                return (disk / "diskseq").read_text()
            except OSError:
                continue
        return ""

    def is_idle(path: bytes) -> bool:
        """Return whether a look at `path` would mount a volume."""
        line = _line_around(path)
        return line is not None and line.is_idle

    def goes_silently(path: bytes) -> bool:
        """Return whether a volume can go without a change of the list: a share, or FUSE without a server."""
        line = _line_around(path)
        kind = line.mount.kind if line else ""
        return kind in NETWORK_TYPES or kind.startswith("fuse.")

    def _line_around(path: bytes) -> MountLine | None:
        around = (line for line in mount_lines() if covers(line.point, path))
        return max(around, key=lambda line: len(line.point), default=None)


def changed(before: Mounted, after: Mounted) -> frozenset[bytes]:
    """Return the mount points at which a volume was mounted, unmounted or exchanged."""
    return frozenset(point for point in before.keys() | after.keys() if before.get(point) != after.get(point))


def on_disks(table: Mounted) -> frozenset[bytes]:
    """Return the mount points of disks, at which another one may look the same in the table.

    The root is left out: nobody exchanges that, and all other disks and shares are below it.
    """
    return frozenset(point for point, text in table.items() if text.startswith(_DEVICES) and point != b"/")


def user_disks() -> tuple[bytes, ...]:
    """Return the mount points at which a system shows the disks and shares of its user, in order."""
    if sys.platform == "win32":
        system = os.fsencode(os.environ.get("SYSTEMDRIVE", "C:"))
        return tuple(drive for drive in sorted(mounted()) if not drive.startswith(system))
    shown = (b"/Volumes/",) if sys.platform == "darwin" else (b"/media/", b"/run/media/", b"/mnt/")
    return tuple(point for point in sorted(mounted()) if point.startswith(shown))
