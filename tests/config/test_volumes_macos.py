"""How macOS describes a file system, byte for byte as sys/mount.h lays it out. The calls need a Mac."""

import ctypes
import struct
from types import SimpleNamespace

import pytest

from app.config import volumes_macos
from app.config.volumes_macos import MacosMount, decode
from app.core.sources.disk import DiskFacts, DiskKind


def reply(*, flags: int, kind: bytes, point: bytes, source: bytes) -> bytes:
    """Lay out a `struct statfs`, a field at a time."""
    blocks = struct.pack("=IiQQQQQ", 4096, 1 << 20, *range(5))
    owner = struct.pack("=iiIIII", 1, 2, 501, 26, flags, 0)
    names = kind.ljust(16, b"\0") + point.ljust(1024, b"\0") + source.ljust(1024, b"\0")
    return blocks + owner + names + bytes(4 * 8)


def test_a_disk_is_local_and_its_mount_point_is_told() -> None:
    told = reply(flags=0x1000, kind=b"apfs", point=b"/Volumes/Caf\xc3\xa9", source=b"/dev/disk4s1")
    assert decode(told) == MacosMount("apfs", b"/Volumes/Caf\xc3\xa9", "/dev/disk4s1", is_local=True)


def test_a_share_is_not_local_whatever_other_flags_it_has() -> None:
    told = reply(flags=0x00400010, kind=b"smbfs", point=b"/Volumes/archive", source=b"//anna@nas/archive")
    assert decode(told) == MacosMount("smbfs", b"/Volumes/archive", "//anna@nas/archive", is_local=False)


def test_all_mounts_are_listed_without_asking_them(monkeypatch: pytest.MonkeyPatch) -> None:
    disk = reply(flags=0x1000, kind=b"apfs", point=b"/", source=b"/dev/disk3s1")
    share = reply(flags=0, kind=b"smbfs", point=b"/Volumes/archive", source=b"//anna@nas/archive")
    modes: list[int] = []

    def getfsstat(buffer: ctypes.Array[ctypes.c_char] | None, size: int, mode: int) -> int:
        modes.append(mode)
        if buffer is not None:
            assert size >= len(disk + share)
            ctypes.memmove(buffer, disk + share, len(disk + share))
        return 2

    monkeypatch.setattr(volumes_macos, "_library", lambda: SimpleNamespace(getfsstat=getfsstat))
    assert volumes_macos.mounts() == [decode(disk), decode(share)]
    assert modes == [2, 2]  # MNT_NOWAIT


@pytest.mark.parametrize(
    ("told", "facts"),
    [
        (
            reply(flags=0x1200, kind=b"exfat", point=b"/Volumes/Blue 3", source=b"/dev/disk4s1"),
            DiskFacts(point=b"/Volumes/Blue 3", label="Blue 3", kind=DiskKind.REMOVABLE, file_system="exfat"),
        ),
        (
            reply(flags=0x1000, kind=b"apfs", point=b"/", source=b"/dev/disk3s1"),
            DiskFacts(point=b"/", kind=DiskKind.FIXED, file_system="apfs"),
        ),
        (  # the second volume of the container of /dev/disk3s1: a disk of its own, with the room of both
            reply(flags=0x1000, kind=b"apfs", point=b"/Volumes/Archive", source=b"/dev/disk3s5"),
            DiskFacts(point=b"/Volumes/Archive", label="Archive", kind=DiskKind.FIXED, file_system="apfs"),
        ),
        (
            reply(flags=0x1000, kind=b"udf", point=b"/Volumes/FILM", source=b"/dev/disk5"),
            DiskFacts(point=b"/Volumes/FILM", label="FILM", kind=DiskKind.OPTICAL, file_system="udf"),
        ),
        (
            reply(flags=0, kind=b"smbfs", point=b"/Volumes/archive", source=b"//anna@nas/archive"),
            DiskFacts(
                point=b"/Volumes/archive",
                kind=DiskKind.NETWORK,
                file_system="smbfs",
                share="//anna@nas/archive",
            ),
        ),
    ],
)
def test_a_mount_tells_the_disk(told: bytes, facts: DiskFacts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(volumes_macos, "mount_of", lambda _path: decode(told))
    assert volumes_macos.facts_of(b"/any") == facts
