"""Volumes on macOS: their names and facts, by statfs(2) and getattrlist(2), which Python does not offer."""

import ctypes
import os
import struct
import uuid
from functools import cache
from typing import Final, NamedTuple

from app.core.sources.disk import DiskFacts, DiskKind
from app.core.text.names import display, split

_STATFS: Final = struct.Struct("=Ii5Q8xIIII16s1024s1024s32x")
"""`struct statfs` with 64-bit inodes, 2,168 bytes (sys/mount.h)."""
_MNT_REMOVABLE: Final = 0x200
_MNT_LOCAL: Final = 0x1000
_MNT_NOWAIT: Final = 2
_MORE: Final = 8
"""Mounts that may come between two calls."""
_ATTRLIST: Final = struct.pack("=HH5I", 5, 0, 0, 0x80000000 | 0x00040000, 0, 0, 0)
"""A `struct attrlist` that requests ATTR_VOL_INFO and ATTR_VOL_UUID (sys/attr.h)."""
_UUID_REPLY: Final = struct.Struct("=I16s")
_OPTICAL: Final = frozenset({"cd9660", "udf"})
_VOLUMES: Final = b"/Volumes"
"""The folder that has each volume under its name."""


class MacosMount(NamedTuple):
    """A mounted file system."""

    kind: str
    """Type of the file system: `apfs`, `smbfs`."""
    point: bytes
    """The mount point."""
    source: str
    """A device, or a share as `//user@server/share`."""
    is_local: bool
    is_removable: bool = False


def decode(reply: bytes) -> MacosMount:
    """Return the mount in a buffer that `statfs` filled."""
    *_, flags, _, kind, point, source = _STATFS.unpack(reply)
    text = os.fsdecode(_until_null(source))
    return MacosMount(
        kind=_until_null(kind).decode("ascii", "replace"),
        point=_until_null(point),
        source=text,
        is_local=bool(flags & _MNT_LOCAL),
        is_removable=bool(flags & _MNT_REMOVABLE),
    )


def mount_of(path: bytes) -> MacosMount:
    """Return the file system that `path` lies on. Raises `OSError`."""
    reply = ctypes.create_string_buffer(_STATFS.size)
    library = _library()
    # On Intel, plain `statfs` has the old layout with 32-bit inodes. Apple silicon has only the new one.
    call = getattr(library, "statfs$INODE64", None) or library.statfs
    _check(call(path, reply), path)
    return decode(reply.raw)


def mounts() -> list[MacosMount]:
    """Return the mounted file systems as the kernel remembers them, without asking any of them."""
    library = _library()
    call = getattr(library, "getfsstat$INODE64", None) or library.getfsstat
    count = max(0, call(None, 0, _MNT_NOWAIT)) + _MORE
    reply = ctypes.create_string_buffer(count * _STATFS.size)
    found = max(0, call(reply, len(reply), _MNT_NOWAIT))
    return [decode(reply.raw[at * _STATFS.size : (at + 1) * _STATFS.size]) for at in range(found)]


def volume_id(path: bytes) -> str:
    """Return a name for the volume that stays after unmounting; empty if there is none. Raises `OSError`."""
    mount = mount_of(path)
    if not mount.is_local:
        return f"{mount.kind}:{mount.source}"
    reply = ctypes.create_string_buffer(_UUID_REPLY.size)
    if _library().getattrlist(mount.point, _ATTRLIST, reply, ctypes.c_size_t(len(reply)), ctypes.c_ulong(0)):
        return ""  # FAT volumes may have none
    length, name = _UUID_REPLY.unpack(reply.raw)
    return f"uuid:{uuid.UUID(bytes=name)}" if length == _UUID_REPLY.size and any(name) else ""


def facts_of(path: bytes) -> DiskFacts:
    """Return what is known of the disk of `path`, without its space. Raises `OSError`."""
    mount = mount_of(path)
    folder, name = split(mount.point)
    return DiskFacts(
        point=mount.point,
        label=display(name) if mount.is_local and folder == _VOLUMES else "",
        kind=_kind(mount),
        file_system=mount.kind,
        share="" if mount.is_local else mount.source,
    )


def _kind(mount: MacosMount) -> DiskKind:
    if not mount.is_local:
        return DiskKind.NETWORK
    if mount.kind in _OPTICAL:
        return DiskKind.OPTICAL
    return DiskKind.REMOVABLE if mount.is_removable else DiskKind.FIXED


@cache
def _library() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _check(result: int, path: bytes) -> None:
    if result:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), path)


def _until_null(field: bytes) -> bytes:
    return field.partition(b"\0")[0]
