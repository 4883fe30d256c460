import os
import shutil
from pathlib import Path

import pytest

from app.config import disk_facts_linux, volumes
from app.config.disk_facts import disk_facts
from app.core.sources.disk import DiskFacts, DiskKind, disk_name

MOUNTS = """\
27 1 8:2 / / rw - ext4 /dev/sda2 rw
40 27 8:17 / /media/anna/Blue\\0403 rw - exfat /dev/sdb1 rw
41 27 0:50 / /mnt/net rw - cifs //nas/films rw
"""


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder that stands for the files of kernel and udev of a computer with a USB disk."""
    usb = tmp_path / "devices/pci0/usb2/2-1/host6/block/sdb"
    system = tmp_path / "devices/pci0/ata1/host0/block/sda"
    for disk, number, maker, model in ((usb, "8:16", "WD", "My Passport"), (system, "8:0", "ATA", "SSD 970")):
        (disk / "device").mkdir(parents=True)
        (disk / "dev").write_text(f"{number}\n")
        (disk / "removable").write_text("0\n")
        (disk / "device/vendor").write_text(f"{maker}     \n")
        (disk / "device/model").write_text(f"{model} \n")
    blocks = tmp_path / "block"
    blocks.mkdir()
    for disk, part, number in ((usb, "sdb1", "8:17"), (system, "sda2", "8:2")):
        (disk / part).mkdir()
        (disk / part / "partition").write_text("1\n")
        (blocks / number).symlink_to(disk / part)
    udev = tmp_path / "udev"
    udev.mkdir()
    (udev / "b8:16").write_text("S:disk/by-id/usb\nE:ID_BUS=usb\nE:ID_SERIAL_SHORT=0042\n")
    (udev / "b8:17").write_text("E:ID_FS_LABEL_ENC=Blau\\x20\\xc3\\xbc\n")
    mounts = tmp_path / "mountinfo"
    mounts.write_text(MOUNTS)
    monkeypatch.setattr(volumes, "MOUNTINFO", mounts)
    monkeypatch.setattr(disk_facts_linux, "BLOCK_DEVICES", blocks)
    monkeypatch.setattr(disk_facts_linux, "_UDEV", udev)
    monkeypatch.setattr(disk_facts_linux, "_LABELS", tmp_path / "none")
    return tmp_path


@pytest.mark.usefixtures("machine")
def test_a_usb_disk_is_removable_though_the_kernel_calls_it_fixed() -> None:
    found = disk_facts_linux.facts_on(b"/media/anna/Blue 3/films", os.makedev(8, 17))
    assert found.point == b"/media/anna/Blue 3"
    assert (found.label, found.kind, found.file_system) == ("Blau ü", DiskKind.REMOVABLE, "exfat")
    assert (found.model, found.serial, found.bus) == ("WD My Passport", "0042", "usb")


@pytest.mark.usefixtures("machine")
def test_a_disk_without_udev_tells_its_bus_by_its_place() -> None:
    found = disk_facts_linux.facts_on(b"/nowhere/films", os.makedev(8, 2))
    assert (found.point, found.kind) == (b"/", DiskKind.FIXED)
    assert (found.model, found.serial, found.bus) == ("SSD 970", "", "sata")


@pytest.mark.usefixtures("machine")
def test_a_share_has_an_address_and_no_drive() -> None:
    found = disk_facts_linux.facts_on(b"/mnt/net/films", os.makedev(0, 50))
    assert (found.kind, found.share, found.file_system) == (DiskKind.NETWORK, "//nas/films", "cifs")
    assert (found.model, found.serial, found.bus) == ("", "", "")


def test_a_real_folder_tells_its_room(tmp_path: Path) -> None:
    found = disk_facts(bytes(tmp_path))
    assert found.total == shutil.disk_usage(tmp_path).total
    assert found.free is not None
    # Within a changed root, the kernel lists no mount of the root itself.
    assert found.point == b"" or tmp_path.is_relative_to(os.fsdecode(found.point))


def test_of_a_path_that_is_gone_nothing_is_known(tmp_path: Path) -> None:
    found = disk_facts(bytes(tmp_path / "gone"))
    assert (found.point, found.free, found.kind) == (b"", None, None)


def test_a_name_of_udev_is_read_as_text() -> None:
    assert disk_facts_linux.unescaped(r"Blue\x203") == "Blue 3"
    assert disk_facts_linux.unescaped("plain") == "plain"
    assert disk_facts_linux.unescaped(r"\xff") == "ÿ"


@pytest.mark.parametrize(
    ("facts", "host", "name"),
    [
        (DiskFacts(point=b"/"), "attic.example.org", "attic"),
        (DiskFacts(point=b"/"), "localhost", "This computer"),
        (DiskFacts(point=b"/", model="Samsung SSD"), "attic", "Samsung SSD"),
        (DiskFacts(point=b"/", label="root"), "attic", "root"),
        (DiskFacts(point=b"/media/anna/Blue"), "attic", "Blue"),
    ],
)
def test_the_disk_of_the_system_has_a_name_that_people_know(
    monkeypatch: pytest.MonkeyPatch, facts: DiskFacts, host: str, name: str
) -> None:
    monkeypatch.setattr("app.config.disk_facts.facts_of", lambda _path: facts)
    monkeypatch.setattr(os, "uname", lambda: os.uname_result(("Linux", host, "", "", "")))
    assert disk_name(disk_facts(b"/")) == name
