"""The disk of a path on Linux, from files of the kernel and of udev, and without a program such as lsblk.

lsblk itself tells neither label nor serial where no udev runs, as in containers.
"""

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from app.config.volumes import BLOCK_DEVICES, NETWORK_TYPES, MountLine, mount_lines, told_by_file_system
from app.core.sources.disk import PLUGGED_BUSES, DiskFacts, DiskKind
from app.core.text.names import covers, real_path

_LABELS: Final = Path("/dev/disk/by-label")
_UDEV: Final = Path("/run/udev/data")
"""The facts that udev has of a device: a file each, readable by all, with lines such as `E:ID_BUS=usb`."""
_GET_LABEL: Final = 0x81009431
"""FS_IOC_GETFSLABEL of linux/fs.h: ext4, xfs, btrfs and others tell their labels without udev."""
_LABEL_BYTES: Final = 256
_OPTICAL: Final = frozenset({"iso9660", "udf"})
_BUSES: Final = {"/usb": "usb", "/nvme": "nvme", "/mmc": "mmc", "/ata": "sata", "/virtio": "virtio"}
"""Buses by a part of the path of a device."""
_ESCAPE: Final = re.compile(r"\\x([0-9a-fA-F]{2})")


def facts_of(path: bytes) -> DiskFacts:
    """Return what is known of the disk of `path`, without its space. Raises `OSError`."""
    return facts_on(path, os.stat(path).st_dev)  # noqa: PTH116 - Path knows no bytes


def facts_on(path: bytes, device: int) -> DiskFacts:
    """Return what is known of the disk of `path`, which is on the device with this number."""
    line = mount_line(path, device)
    if line is not None and line.mount.kind in NETWORK_TYPES:
        kind = DiskKind.NETWORK
        return DiskFacts(point=line.point, kind=kind, file_system=line.mount.kind, share=line.mount.source)
    number = f"{os.major(device)}:{os.minor(device)}"
    if line is not None and not os.major(device):
        number = _number_of(line.mount.source) or number  # a subvolume of btrfs
    drive = _drive(number)
    return DiskFacts(
        point=b"" if line is None else line.point,
        label=_label(path, number),
        kind=_kind(line, drive),
        file_system="" if line is None else line.mount.kind,
        model=drive.get("model", ""),
        serial=drive.get("serial", ""),
        bus=drive.get("bus", ""),
    )


def mount_line(path: bytes, device: int) -> MountLine | None:
    """Return the mount of a path: the innermost of its device, or else of all."""
    real, number = real_path(path), f"{os.major(device)}:{os.minor(device)}"
    around = [line for line in mount_lines() if covers(line.point, real)]
    own = [line for line in around if line.device == number]
    return max(own or around, key=lambda line: len(line.point), default=None)


def disks_below(at: Path) -> set[Path]:
    """Return the disks below a block device: a partition lies on one, a mapped device on several."""
    if (at / "partition").exists():
        return {at.parent}
    below = at / "slaves"
    parts = [each.resolve() for each in below.iterdir()] if below.is_dir() else []
    return set().union(*map(disks_below, parts)) if parts else {at}


def _number_of(device: str) -> str:
    """Return the number of a device file; empty if there is none."""
    try:
        number = os.stat(device).st_rdev if device.startswith("/dev/") else 0  # noqa: PTH116
    except OSError:
        return ""
    return f"{os.major(number)}:{os.minor(number)}" if number else ""


def _drive(number: str) -> Mapping[str, str]:
    """Return model, serial and bus of the only drive with a block device, as far as they are known."""
    try:
        (disk,) = disks_below((BLOCK_DEVICES / number).resolve(strict=True))
    except (OSError, ValueError):  # no block device, or a device on several drives
        return {}
    told = _told_by_udev(_read(disk / "dev"))
    bus = next((bus for part, bus in _BUSES.items() if part in str(disk)), "")
    found = {
        "model": " ".join(filter(None, (_maker(disk), _read(disk / "device" / "model")))),
        "serial": told.get("ID_SERIAL_SHORT") or _read(disk / "device" / "serial") or _read(disk / "serial"),
        "bus": {"ata": "sata"}.get(told.get("ID_BUS", ""), told.get("ID_BUS", "")) or bus,
        "removable": _read(disk / "removable"),
        "name": disk.name,
    }
    found["model"] = found["model"] or told.get("ID_MODEL", "").replace("_", " ")
    return found


def _maker(disk: Path) -> str:
    """Return the maker of a drive; for SATA, the kernel has the name of the bus there."""
    maker = _read(disk / "device" / "vendor")
    return "" if maker == "ATA" or maker.startswith("0x") else maker


def _kind(line: MountLine | None, drive: Mapping[str, str]) -> DiskKind | None:
    if not drive:
        return None
    if drive["name"].startswith("sr") or (line is not None and line.mount.kind in _OPTICAL):
        return DiskKind.OPTICAL
    # The kernel calls a disk behind USB fixed.
    if drive["bus"] in PLUGGED_BUSES or drive["removable"] == "1":
        return DiskKind.REMOVABLE
    return DiskKind.FIXED


def _label(path: bytes, number: str) -> str:
    label = next((name for name, of in _labels() if of == number), "")
    return label or unescaped(_told_by_udev(number).get("ID_FS_LABEL_ENC", "")) or _own_label(path)


def _labels() -> Iterator[tuple[str, str]]:
    """Yield the labels of connected volumes with the numbers of their devices."""
    try:
        links = list(_LABELS.iterdir())
    except OSError:
        return
    for link in links:
        yield unescaped(link.name), _number_of(str(link))


def unescaped(text: str) -> str:
    r"""Return a name of udev, which writes a space as `\x20`."""
    found = _ESCAPE.sub(lambda each: chr(int(each[1], 16)), text)
    try:
        return found.encode("latin-1").decode() if found != text else text  # escapes are bytes of UTF-8
    except UnicodeError:
        return found


def _own_label(path: bytes) -> str:
    """Return the label as the file system itself tells it; empty if it does not."""
    reply = told_by_file_system(path, _GET_LABEL, _LABEL_BYTES)
    return reply.partition(b"\0")[0].decode("utf-8", "replace")


def _told_by_udev(number: str) -> Mapping[str, str]:
    """Return what udev knows of the block device with a number."""
    lines = _read(_UDEV / f"b{number}").splitlines()
    pairs = (line[2:].partition("=") for line in lines if line.startswith("E:"))
    return {name: value for name, _, value in pairs}


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace").strip()
    except OSError:
        return ""
