"""How many files may be read from a disk at once, from what the kernel says of it."""

import os
from pathlib import Path

import pytest

from app.config.volumes import volume_id
from app.disk_pool import disks
from app.disk_pool.disks import block_device, disk_of

CORES = 8


@pytest.fixture(autouse=True)
def cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: CORES)


def make_disk(folder: Path, name: str, *, spins: bool) -> Path:
    """Make a folder that describes a disk, as below /sys/devices."""
    disk = folder / "devices" / name
    (disk / "queue").mkdir(parents=True)
    (disk / "queue" / "rotational").write_text(f"{int(spins)}\n")
    return disk


def link(folder: Path, device: int, target: Path) -> Path:
    block = folder / "block"
    block.mkdir(exist_ok=True)
    (block / f"{os.major(device)}:{os.minor(device)}").symlink_to(target)
    return block


@pytest.mark.parametrize(("spins", "readers"), [(True, 1), (False, disks.SSD_READERS)])
def test_a_partition_counts_as_its_disk(tmp_path: Path, *, spins: bool, readers: int) -> None:
    disk = make_disk(tmp_path, "sda", spins=spins)
    (disk / "sda1").mkdir()
    (disk / "sda1" / "partition").write_text("1\n")
    block = link(tmp_path, os.makedev(8, 1), disk / "sda1")
    link(tmp_path, os.makedev(8, 0), disk)
    assert block_device(os.makedev(8, 1), block) == block_device(os.makedev(8, 0), block) == ("sda", readers)


def test_a_mapped_device_spins_if_one_of_its_disks_does(tmp_path: Path) -> None:
    mapped = make_disk(tmp_path, "dm-0", spins=False)
    (mapped / "slaves").mkdir()
    for name, spins in (("sdb", True), ("sda", False)):
        (mapped / "slaves" / name).symlink_to(make_disk(tmp_path, name, spins=spins))
    block = link(tmp_path, os.makedev(253, 0), mapped)
    assert block_device(os.makedev(253, 0), block) == ("sda+sdb", 1)


def test_an_unknown_device_has_one_reader(tmp_path: Path) -> None:
    device = os.makedev(0, 35)
    assert block_device(device, tmp_path) == (f"device {device}", 1)


def test_the_disk_of_a_real_folder_has_its_volume(tmp_path: Path) -> None:
    disk = disk_of(os.fsencode(tmp_path))
    assert disk.volume == volume_id(os.fsencode(tmp_path))
    assert disk.readers >= 1
