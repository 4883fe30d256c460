"""Names of the volumes of paths, which tell an unplugged disk from an emptied folder (S5)."""

import os
import re
import struct
import sys
import uuid
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from app.core.text.names import real_path, split, verbatim

NETWORK_TYPES = frozenset(
    {"9p", "afs", "ceph", "cifs", "davfs", "fuse.sshfs", "ncpfs", "nfs", "nfs4", "smb3", "smbfs"},
)
STABLE_FSID_TYPES = frozenset({"btrfs", "ext2", "ext3", "ext4", "tmpfs"})
"""Types whose `f_fsid` comes from the file system itself, not from the device number of the mount."""
_SILENT_TYPES = NETWORK_TYPES | {"prl_fs", "vboxsf", "virtiofs"}
"""Types of mounts that other computers can change without an event here."""

_SUBVOLUME_TYPES = frozenset({"bcachefs", "btrfs"})
"""Types of mounts in which a folder can be another volume without a mount of its own."""

MOUNTINFO = Path("/proc/self/mountinfo")
"""The list of mounts, a line each; see proc_pid_mountinfo(5)."""
BLOCK_DEVICES = Path("/sys/dev/block")
BLOCK_NAMES = Path("/sys/class/block")
_ESCAPE = re.compile(rb"\\([0-7]{3})")
"""An octal escape in mountinfo, for a space, tab, newline or backslash."""


_GET_UUID = 0x80111500
"""FS_IOC_GETFSUUID of linux/fs.h."""
_UUID_REPLY = struct.Struct("B16s")
"""Its reply: the length of the id, and the id."""
_IDLE_TYPE = "autofs"
"""Type of a mount point at which a look would mount a volume."""


class Mount(NamedTuple):
    """The type and the source of a line of `/proc/self/mountinfo`."""

    kind: str
    source: str


class MountLine(NamedTuple):
    """A line of `/proc/self/mountinfo`."""

    id: str
    """A number that a mount keeps while it lasts; the next mount may have it again."""
    device: str
    """Major and minor number, as `8:17`."""
    top: str
    """The path inside the volume that is mounted: `/` but for bind mounts."""
    point: bytes
    mount: Mount
    options: str
    """Options of the mount and of the volume."""

    @property
    def is_idle(self) -> bool:
        """Return whether the mount stands for a volume that is mounted when a program looks."""
        return self.mount.kind == _IDLE_TYPE


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
    if linked := _uuid(device):
        return f"uuid:{linked}"
    # A mount that is not in mountinfo is the root of a chroot: usually the system disk.
    if mount.kind in STABLE_FSID_TYPES if mount else sys.platform == "linux":
        return f"fsid:{os.statvfs(path).f_fsid:x}"
    return _own_uuid(path) if sys.platform == "linux" else ""


def _own_uuid(path: bytes) -> str:
    """Return the id that the file system of a folder tells by itself, as xfs does where no udev runs."""
    length, name = _UUID_REPLY.unpack(told_by_file_system(path, _GET_UUID, _UUID_REPLY.size))
    return f"uuid:{uuid.UUID(bytes=name)}" if length == len(name) and any(name) else ""


def told_by_file_system(path: bytes, request: int, size: int) -> bytes:
    """Return what the file system of a folder replies to an ioctl of Linux; only zeros if it knows none."""
    import fcntl  # noqa: PLC0415 - Windows has none

    nothing = bytes(size)
    try:
        handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return nothing
    try:
        return fcntl.ioctl(handle, request, nothing)
    except OSError:  # another file system, or an old kernel
        return nothing
    finally:
        os.close(handle)


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


def may_be_mapped(path: Path) -> bool:
    """Return whether a file is on the disk of the user's own files.

    Another disk may be unplugged, which ends a program that reads a file of it in mapped memory.
    """
    try:
        device = path.stat().st_dev
        return device == Path.home().stat().st_dev and not _on_network(path.parent, device)
    except (OSError, RuntimeError):  # there is no home
        return False


@lru_cache(8)  # a search of a millisecond asks
def _on_network(folder: Path, _device: int) -> bool:
    return on_network(folder)


def sends_events(path: bytes) -> bool:
    """Return whether the system tells of all changes at `path`: not on shares, and not through FUSE.

    Reads the path. Raises `OSError`.
    """
    if sys.platform != "linux":
        return not on_network(Path(os.fsdecode(path)))
    mount = mount_of(os.stat(path).st_dev)  # noqa: PTH116 - Path knows no bytes
    return mount is None or not (mount.kind in _SILENT_TYPES or mount.kind.startswith("fuse."))


def volume_around(path: bytes) -> str:
    """Return the volume of the innermost folder above `path` that exists; empty if there is none."""
    above = split(path)[0]
    while True:
        try:
            return volume_id(above)
        except OSError:
            above, below = split(above)[0], above
            if above == below:
                return ""


def is_mount_point(path: bytes) -> bool:
    """Return whether a volume is mounted at a folder, also through a bind mount. Reads the path."""
    return os.path.ismount(os.fsdecode(path)) or real_path(path) in mount_points()


def is_detached(device: int) -> bool:
    """Return whether a mounted device (`st_dev`) is unplugged: its mount may stay, and show what was read."""
    if sys.platform != "linux" or not os.major(device):  # 0: the device has no disk of its own
        return False
    try:
        present = os.listdir(BLOCK_DEVICES)  # noqa: PTH208 - names alone
    except OSError:
        return False
    # A container may hide all of them.
    return bool(present) and f"{os.major(device)}:{os.minor(device)}" not in present


def mount_points() -> frozenset[bytes]:
    """Return the real paths of mounted volumes and bind mounts; empty if the system has no list of them.

    Never blocks, even if a mount is dead.
    """
    return frozenset(line.point for line in mount_lines())


def shows_mounts(device: int) -> bool:
    """Return whether `mount_points` has all volumes inside a folder on the device with this number."""
    mount = mount_of(device) if sys.platform == "linux" else None
    return mount is not None and mount.kind not in _SUBVOLUME_TYPES


def mount_of(device: int) -> Mount | None:
    """Return the mount of a device number (`st_dev`) on Linux; None if it is not listed."""
    wanted = f"{os.major(device)}:{os.minor(device)}"
    return next((line.mount for line in mount_lines() if line.device == wanted), None)


def mounted_at(volume: str) -> bytes | None:
    """Return a folder at which a volume is mounted whole; None if it is at none that the system lists."""
    for line in mount_lines():
        if line.top == "/" and _may_be(line.mount, volume):
            try:
                if volume_id(line.point) == volume:
                    return line.point
            except OSError:
                continue
    return None


def _may_be(mount: Mount, volume: str) -> bool:
    """Return whether it is worth a look, which a dead mount would block."""
    if mount.kind in NETWORK_TYPES:
        return f"{mount.kind}:{mount.source}" == volume
    return mount.source.startswith("/dev/") or mount.kind in STABLE_FSID_TYPES


def mount_lines() -> Iterator[MountLine]:
    """Yield the mounts of this process on Linux. Never blocks, even if a mount is dead."""
    try:
        text = MOUNTINFO.read_text("utf-8", "surrogateescape")
    except OSError:
        return
    for line in text.rstrip("\n").split("\n"):
        left, _, right = line.partition(" - ")
        number, _, device, top, point, options, *_ = left.split(" ")
        kind, source, *more = right.split(" ")
        yield MountLine(
            number, device, top, _unescaped(point), Mount(kind, source), " ".join((options, *more))
        )


def _unescaped(path: str) -> bytes:
    return _ESCAPE.sub(lambda found: bytes([int(found[1], 8)]), path.encode("utf-8", "surrogateescape"))


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
