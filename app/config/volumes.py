"""Names of the volumes of paths, which tell an unplugged disk from an emptied folder (S5)."""

import os
import re
import sys
from pathlib import Path
from typing import NamedTuple

from app.core.names import verbatim

NETWORK_TYPES = frozenset(
    {"9p", "afs", "ceph", "cifs", "davfs", "fuse.sshfs", "ncpfs", "nfs", "nfs4", "smb3", "smbfs"},
)
STABLE_FSID_TYPES = frozenset({"btrfs", "ext2", "ext3", "ext4", "tmpfs"})
"""Types whose `f_fsid` comes from the file system itself, not from the device number of the mount."""
_SILENT_TYPES = NETWORK_TYPES | {"prl_fs", "vboxsf", "virtiofs"}
"""Types of mounts that other computers can change without an event here."""

_SUBVOLUME_TYPES = frozenset({"bcachefs", "btrfs"})
"""Types of mounts in which a folder can be another volume without a mount of its own."""

_ESCAPE = re.compile(rb"\\([0-7]{3})")
"""An octal escape in mountinfo, for a space, tab, newline or backslash."""


class Mount(NamedTuple):
    """The type and the source of a line of `/proc/self/mountinfo`."""

    kind: str
    source: str


def volume_id(path: bytes) -> str:
    """Return a name for the volume that stays the same after unmounting; empty if there is none.

    On Windows, the name is the serial number from the formatting of the volume. A share has the number of
    the volume of its server. Reads the path, so a dead mount blocks the call. Raises `OSError`.
    """
    device = os.stat(path).st_dev  # noqa: PTH116 - Path knows no bytes
    if sys.platform == "win32":
        return _serial(path)
    if sys.platform == "darwin":
        from app.config import volumes_macos  # noqa: PLC0415 - calls that only macOS has

        return volumes_macos.volume_id(path)
    mount = mount_of(device)
    if mount is not None and mount.kind in NETWORK_TYPES:
        return f"{mount.kind}:{mount.source}"
    uuid = _uuid(device)
    if uuid:
        return f"uuid:{uuid}"
    # A mount that is not in mountinfo is the root of a chroot: usually the system disk.
    if mount.kind in STABLE_FSID_TYPES if mount else sys.platform == "linux":
        return f"fsid:{os.statvfs(path).f_fsid:x}"
    return ""


if sys.platform == "win32":

    def _serial(path: bytes) -> str:
        """Return the serial number of the volume of `path`; empty if there is none."""
        # `st_dev` holds this number in its lower half only, and not in every version of Python.
        import ctypes  # noqa: PLC0415

        kernel = ctypes.windll.kernel32
        root, number = ctypes.create_unicode_buffer(32_768), ctypes.c_uint32()
        at = ctypes.c_wchar_p(os.fsdecode(verbatim(path)))
        found = kernel.GetVolumePathNameW(at, root, len(root)) and kernel.GetVolumeInformationW(
            root, None, 0, ctypes.byref(number), None, None, None, 0
        )
        return f"serial:{number.value:x}" if found and number.value else ""


def on_network(path: Path) -> bool:
    """Return whether `path` is on a network share, where the WAL mode of SQLite does not work."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415

        remote = 4  # DRIVE_REMOTE
        return bool(ctypes.windll.kernel32.GetDriveTypeW(path.resolve().anchor) == remote)
    if sys.platform == "darwin":
        from app.config import volumes_macos  # noqa: PLC0415

        return not volumes_macos.mount_of(os.fsencode(path)).is_local
    mount = mount_of(path.stat().st_dev)
    return mount is not None and mount.kind in NETWORK_TYPES


def sends_events(path: bytes) -> bool:
    """Return whether the system tells of all changes at `path`: not on shares, and not through FUSE.

    Reads the path. Raises `OSError`.
    """
    if sys.platform != "linux":
        return not on_network(Path(os.fsdecode(path)))
    mount = mount_of(os.stat(path).st_dev)  # noqa: PTH116 - Path knows no bytes
    return mount is None or not (mount.kind in _SILENT_TYPES or mount.kind.startswith("fuse."))


def mount_points() -> frozenset[bytes]:
    """Return the real paths of mounted volumes and bind mounts; empty if the system has no list of them.

    Never blocks, even if a mount is dead.
    """
    paths = (line.partition(" - ")[0].split(" ")[4].encode("utf-8", "surrogateescape") for line in _mounts())
    return frozenset(_ESCAPE.sub(lambda found: bytes([int(found[1], 8)]), path) for path in paths)


def shows_mounts(device: int) -> bool:
    """Return whether `mount_points` has all volumes inside a folder on the device with this number."""
    mount = mount_of(device) if sys.platform == "linux" else None
    return mount is not None and mount.kind not in _SUBVOLUME_TYPES


def mount_of(device: int) -> Mount | None:
    """Return the mount of a device number (`st_dev`) on Linux; None if it is not listed."""
    wanted = f"{os.major(device)}:{os.minor(device)}"
    for line in _mounts():
        left, _, right = line.partition(" - ")
        if left.split(" ")[2] == wanted:
            kind, source, *_ = right.split(" ")
            return Mount(kind, source)
    return None


def _mounts() -> list[str]:
    """Return the lines of `/proc/self/mountinfo`, one per mount; see proc_pid_mountinfo(5)."""
    try:
        text = Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape")
    except OSError:
        return []
    return text.rstrip("\n").split("\n")


def _uuid(device: int) -> str:
    try:
        links = list(Path("/dev/disk/by-uuid").iterdir())
    except OSError:
        return ""
    for link in links:
        try:
            if link.stat().st_rdev == device:
                return link.name
        except OSError:
            continue
    return ""
