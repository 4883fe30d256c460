"""Disks of odd kinds on Linux, by the answers of kernel and udev as they were recorded."""

import os
from pathlib import Path

import pytest

from app.config import disk_facts_linux, volumes
from app.config.disk_facts_linux import facts_on
from app.core.sources.disk import DiskKind, disk_name

MOUNTS = """\
27 1 8:2 / / rw - ext4 /dev/sda2 rw
40 27 253:0 / /media/anna/Safe rw - ext4 /dev/mapper/luks-4711 rw
41 27 8:33 / /media/anna/Dock\\040A rw - xfs /dev/sdc1 rw
42 27 8:49 / /media/anna/Dock\\040B rw - xfs /dev/sdd1 rw
43 27 0:45 /@films /mnt/films rw - btrfs /dev/sde1 rw
44 27 0:45 /@tapes /mnt/tapes rw - btrfs /dev/sde1 rw
45 27 11:0 / /media/anna/DVD_VIDEO ro - udf /dev/sr0 ro
46 27 0:60 / /mnt/ltfs rw - fuse ltfs:/dev/sg3 rw
47 27 0:61 / /mnt/windows rw - fuseblk /dev/mapper/bitlk-1 rw
48 27 253:9 / /mnt/wide rw - ext4 /dev/mapper/raid rw
"""
DRIVES = (
    *(("usb2/2-1/host6", "sdb", "8:16", "Elements"), ("usb2/2-2/host7", "sdc", "8:32", "Dock")),
    *(("usb2/2-3/host8", "sdd", "8:48", "Dock"), ("ata2/host1", "sde", "8:64", "Red 8TB")),
    ("ata3/host2", "sr0", "11:0", "DVDRAM"),
)


@pytest.fixture(autouse=True)
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that stands for the files of kernel and udev."""
    blocks, udev = tmp_path / "block", tmp_path / "udev"
    blocks.mkdir()
    udev.mkdir()
    for place, name, number, model in DRIVES:
        disk = tmp_path / "devices" / place / "block" / name
        (disk / "device").mkdir(parents=True)
        (disk / "dev").write_text(number)
        (disk / "device/model").write_text(model)
        part = disk / f"{name}1"
        part.mkdir()
        (part / "partition").write_text("1")
        (udev / f"b{number}").write_text("E:ID_SERIAL_SHORT=123456789ABC\n" if model == "Dock" else "")
        major, minor = number.split(":")
        (blocks / number).symlink_to(disk)
        (blocks / f"{major}:{int(minor) + 1}").symlink_to(part)
    for number, slaves in (("253:0", ("8:17",)), ("253:9", ("8:33", "8:49"))):
        mapped = tmp_path / "devices/virtual/block" / f"dm-{number}"
        (mapped / "slaves").mkdir(parents=True)
        for slave in slaves:
            (mapped / "slaves" / slave).symlink_to((blocks / slave).resolve())
        (blocks / number).symlink_to(mapped)
    (tmp_path / "mountinfo").write_text(MOUNTS)
    monkeypatch.setattr(volumes, "MOUNTINFO", tmp_path / "mountinfo")
    monkeypatch.setattr(disk_facts_linux, "BLOCK_DEVICES", blocks)
    monkeypatch.setattr(disk_facts_linux, "_UDEV", udev)
    monkeypatch.setattr(disk_facts_linux, "_LABELS", tmp_path / "none")
    monkeypatch.setattr(disk_facts_linux, "_number_of", {"/dev/sde1": "8:65"}.get)
    return tmp_path


def test_an_encrypted_disk_is_the_drive_below_it(machine: Path) -> None:
    (machine / "udev/b253:0").write_text("E:ID_FS_LABEL_ENC=Safe\n")
    found = facts_on(b"/media/anna/Safe/films", os.makedev(253, 0))
    assert (found.label, found.file_system, found.model) == ("Safe", "ext4", "Elements")
    assert (found.kind, found.bus) == (DiskKind.REMOVABLE, "usb")


def test_an_opened_bitlocker_disk_is_told_by_its_mount() -> None:
    found = facts_on(b"/mnt/windows/films", os.makedev(0, 61))
    assert (found.point, found.file_system, found.kind) == (b"/mnt/windows", "fuseblk", None)
    assert disk_name(found) == "windows"


def test_two_disks_in_one_dock_differ_though_their_serials_do_not() -> None:
    one = facts_on(b"/media/anna/Dock A/a.mkv", os.makedev(8, 33))
    other = facts_on(b"/media/anna/Dock B/a.mkv", os.makedev(8, 49))
    assert one.serial == other.serial == "123456789ABC"
    assert (disk_name(one), disk_name(other)) == ("Dock A", "Dock B")


@pytest.mark.parametrize("folder", [b"/mnt/films", b"/mnt/tapes"])
def test_subvolumes_lie_on_the_drive_of_their_volume(folder: bytes) -> None:
    found = facts_on(folder + b"/a.mkv", os.makedev(0, 45))
    assert (found.point, found.file_system) == (folder, "btrfs")
    assert (found.model, found.bus, found.kind) == ("Red 8TB", "sata", DiskKind.FIXED)


def test_of_a_volume_on_several_drives_no_drive_is_told() -> None:
    found = facts_on(b"/mnt/wide/a.mkv", os.makedev(253, 9))
    assert (found.model, found.serial, found.bus, found.kind) == ("", "", "", None)


def test_a_film_in_the_drive_is_optical() -> None:
    found = facts_on(b"/media/anna/DVD_VIDEO/VIDEO_TS", os.makedev(11, 0))
    assert (found.kind, found.file_system, disk_name(found)) == (DiskKind.OPTICAL, "udf", "DVD_VIDEO")


def test_a_tape_has_no_drive_that_would_be_told_as_a_disk() -> None:
    found = facts_on(b"/mnt/ltfs/a.mxf", os.makedev(0, 60))
    assert (found.file_system, found.kind, found.model) == ("fuse", None, "")
    assert disk_name(found) == "ltfs"
