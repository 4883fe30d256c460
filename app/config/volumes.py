"""Which volume a path is on: what tells an unplugged disk from an emptied folder (S5)."""

import os
import sys
from pathlib import Path
from typing import NamedTuple

NETWORK_TYPES = frozenset(
    {"9p", "afs", "ceph", "cifs", "davfs", "fuse.sshfs", "ncpfs", "nfs", "nfs4", "smb3", "smbfs"},
)
STABLE_FSID_TYPES = frozenset({"btrfs", "ext2", "ext3", "ext4", "tmpfs"})
"""Where `f_fsid` belongs to the file system itself, not to the device number of this mount."""


class Mount(NamedTuple):
    """One line of `/proc/self/mountinfo`."""

    kind: str
    source: str


def volume_id(path: bytes) -> str:
    """Return a name for the volume that survives unmounting; empty where there is none to be had.

    Touches the path, so a dead mount blocks it. Raises `OSError`.
    """
    device = os.stat(path).st_dev  # noqa: PTH116 - Path knows no bytes
    if sys.platform == "win32":
        return f"serial:{device:x}"
    if sys.platform == "darwin":
        from app.config import volumes_macos  # noqa: PLC0415 - calls that only macOS has

        return volumes_macos.volume_id(path)
    mount = _mount(device)
    if mount is not None and mount.kind in NETWORK_TYPES:
        return f"{mount.kind}:{mount.source}"
    uuid = _uuid(device)
    if uuid:
        return f"uuid:{uuid}"
    # A mount that cannot be seen is the root of a chroot: the system's own disk, as a rule.
    if mount.kind in STABLE_FSID_TYPES if mount else sys.platform == "linux":
        return f"fsid:{os.statvfs(path).f_fsid:x}"
    return ""


def on_network(path: Path) -> bool:
    """Whether `path` lies on another computer, where SQLite's WAL mode does not work."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415

        remote = 4
        return bool(ctypes.windll.kernel32.GetDriveTypeW(path.resolve().anchor) == remote)
    if sys.platform == "darwin":
        from app.config import volumes_macos  # noqa: PLC0415

        return not volumes_macos.mount_of(os.fsencode(path)).is_local
    mount = _mount(path.stat().st_dev)
    return mount is not None and mount.kind in NETWORK_TYPES


def _mount(device: int) -> Mount | None:
    """Find a device's mount; see proc_pid_mountinfo(5)."""
    wanted = f"{os.major(device)}:{os.minor(device)}"
    try:
        lines = Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return None
    for line in lines:
        left, _, right = line.partition(" - ")
        if left.split()[2] == wanted:
            kind, source, *_ = right.split()
            return Mount(kind, source)
    return None


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
