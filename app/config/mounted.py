"""The list of mounted volumes, read without touching one of them."""

import os
import string
import sys
from collections.abc import Mapping

from app.core.names import covers

Mounted = Mapping[bytes, str]
"""Mount points, each with a text that is another one after the volume there has changed."""

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

elif sys.platform == "darwin":
    from app.config import volumes_macos

    def mounted() -> Mounted:
        """Return the mount points with their devices and shares."""
        return {mount.point: mount.source for mount in volumes_macos.mounts()}

    def is_idle(path: bytes) -> bool:
        """Return whether a look at `path` would mount a volume."""
        around = [mount for mount in volumes_macos.mounts() if covers(mount.point, path)]
        return max(around, key=lambda mount: len(mount.point)).kind == "autofs" if around else False

else:
    from app.config.volumes import BLOCK_DEVICES, mount_lines

    def mounted() -> Mounted:
        """Return the mount points, each with its mount, and whether its device is plugged in."""
        try:
            present = frozenset(os.listdir(BLOCK_DEVICES))  # noqa: PTH208 - names alone
        except OSError:
            present = frozenset()
        return {line.point: f"{line.id} {line.device in present}" for line in mount_lines()}

    def is_idle(path: bytes) -> bool:
        """Return whether a look at `path` would mount a volume."""
        around = [line for line in mount_lines() if covers(line.point, path)]
        return max(around, key=lambda line: len(line.point)).is_idle if around else False


def changed(before: Mounted, after: Mounted) -> frozenset[bytes]:
    """Return the mount points at which a volume was mounted, unmounted or exchanged."""
    return frozenset(point for point in before.keys() | after.keys() if before.get(point) != after.get(point))
