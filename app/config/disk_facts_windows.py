"""The disk of a path on Windows, by calls that need no rights of an administrator."""

import ctypes
import os
import struct
import sys
from typing import Final

from app.core.sources.disk import PLUGGED_BUSES, DiskFacts, DiskKind
from app.core.text.names import verbatim

_KINDS: Final = {
    2: DiskKind.REMOVABLE,
    3: DiskKind.FIXED,
    4: DiskKind.NETWORK,
    5: DiskKind.OPTICAL,
}
"""By the answers of GetDriveTypeW."""
_BUSES: Final = {
    1: "scsi",
    3: "ata",
    4: "ieee1394",
    7: "usb",
    8: "raid",
    9: "iscsi",
    10: "sas",
    11: "sata",
    12: "sd",
    13: "mmc",
    14: "virtual",
    17: "nvme",
}
"""STORAGE_BUS_TYPE of ntddstor.h."""
_DESCRIPTOR: Final = struct.Struct("=II4B5I")
"""The begin of STORAGE_DEVICE_DESCRIPTOR: offsets of its texts, and the bus."""


def decoded(reply: bytes) -> tuple[str, str, str]:
    """Return model, serial and bus in a STORAGE_DEVICE_DESCRIPTOR; empty where they are not told."""
    if len(reply) < _DESCRIPTOR.size:
        return "", "", ""
    maker, model, _, serial, bus = _DESCRIPTOR.unpack_from(reply)[6:]
    names = " ".join(filter(None, (_text(reply, maker), _text(reply, model))))
    return names, _text(reply, serial), _BUSES.get(bus, "")


def _text(reply: bytes, at: int) -> str:
    """Return the text at an offset; 0 stands for none."""
    if not _DESCRIPTOR.size <= at < len(reply):
        return ""
    return reply[at:].partition(b"\0")[0].decode("ascii", "replace").strip()


if sys.platform == "win32":
    _QUERY_PROPERTY: Final = 0x2D1400
    """IOCTL_STORAGE_QUERY_PROPERTY of winioctl.h."""

    def facts_of(path: bytes) -> DiskFacts:
        """Return what is known of the disk of `path`, without its space. Raises `OSError`."""
        kernel = ctypes.windll.kernel32
        at, root = os.fsdecode(verbatim(path)), ctypes.create_unicode_buffer(32_768)
        if not kernel.GetVolumePathNameW(ctypes.c_wchar_p(at), root, len(root)):
            raise ctypes.WinError()
        label, system = ctypes.create_unicode_buffer(261), ctypes.create_unicode_buffer(261)
        kernel.GetVolumeInformationW(root, label, len(label), None, None, None, system, len(system))
        point = root.value.removeprefix("\\\\?\\").replace("UNC\\", "\\\\", 1)
        kind = _KINDS.get(kernel.GetDriveTypeW(root))
        share = _share(point) if kind is DiskKind.NETWORK else ""
        model, serial, bus = ("", "", "") if share else decoded(_descriptor(point))
        return DiskFacts(
            point=os.fsencode(point),
            label=label.value,
            # GetDriveTypeW calls a disk behind USB fixed.
            kind=DiskKind.REMOVABLE if kind is DiskKind.FIXED and bus in PLUGGED_BUSES else kind,
            file_system=system.value,
            share=share,
            model=model,
            serial=serial,
            bus=bus,
        )

    def _share(point: str) -> str:
        """Return the address of the share at a drive."""
        if point.startswith("\\\\"):
            return point.rstrip("\\")
        name, size = ctypes.create_unicode_buffer(1024), ctypes.c_ulong(1024)
        failed = ctypes.windll.mpr.WNetGetConnectionW(point[:2], name, ctypes.byref(size))
        return "" if failed else name.value

    def _descriptor(point: str) -> bytes:
        """Return the STORAGE_DEVICE_DESCRIPTOR of a drive, opened without any access; empty without one."""
        kernel = ctypes.windll.kernel32
        kernel.CreateFileW.restype = ctypes.c_void_p
        share_all, existing, invalid = 7, 3, ctypes.c_void_p(-1).value
        handle = kernel.CreateFileW(f"\\\\.\\{point[:2]}", 0, share_all, None, existing, 0, None)
        if point[1:2] != ":" or handle in {None, invalid}:
            return b""
        reply, told = ctypes.create_string_buffer(1024), ctypes.c_ulong()
        try:
            done = kernel.DeviceIoControl(
                ctypes.c_void_p(handle),
                _QUERY_PROPERTY,
                bytes(12),
                12,
                reply,
                len(reply),
                ctypes.byref(told),
                None,
            )
        finally:
            kernel.CloseHandle(ctypes.c_void_p(handle))
        return reply.raw[: told.value] if done else b""
