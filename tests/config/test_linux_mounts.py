"""The list of mounts of Linux: a fixed one in place of the machine's."""

import fcntl
from pathlib import Path

import pytest

from app.config import mounted, volumes

TABLE = r"""22 1 8:1 / / rw - ext4 /dev/sda1 rw
30 22 8:17 / /media/x/My\040Disk rw - xfs /dev/sdb1 rw
31 22 0:40 / /net rw - autofs systemd-1 rw
32 31 0:41 / /net/films rw - nfs4 server:/films rw
33 31 0:42 / /net/idle rw - autofs systemd-1 rw
34 22 8:1 /home/x /srv/bound rw - ext4 /dev/sda1 rw
35 22 0:43 / /dev/shm rw - tmpfs tmpfs rw
"""


@pytest.fixture(autouse=True)
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the kernel describes block devices in."""
    (tmp_path / "mountinfo").write_text(TABLE)
    blocks = tmp_path / "block"
    for name in ("8:1", "8:17"):
        (blocks / name).mkdir(parents=True)
    monkeypatch.setattr(volumes, "MOUNTINFO", tmp_path / "mountinfo")
    monkeypatch.setattr(volumes, "BLOCK_DEVICES", blocks)
    monkeypatch.setattr(mounted, "BLOCK_DEVICES", blocks)
    return blocks


def test_mounts_are_listed_with_their_real_names() -> None:
    assert volumes.mount_points() == {
        b"/",
        b"/media/x/My Disk",
        b"/net",
        b"/net/films",
        b"/net/idle",
        b"/srv/bound",
        b"/dev/shm",
    }
    assert volumes.mount_of(8 << 8 | 17) == ("xfs", "/dev/sdb1")


def test_a_disk_that_was_pulled_out_changes_the_list_though_its_mount_stays(table: Path) -> None:
    before = mounted.mounted()
    assert not volumes.is_detached(8 << 8 | 17)
    (table / "8:17").rmdir()
    assert mounted.changed(before, mounted.mounted()) == {b"/media/x/My Disk"}
    assert volumes.is_detached(8 << 8 | 17)
    assert not volumes.is_detached(40)  # a share has no device


@pytest.mark.parametrize("place", ["block/8:17", "names/sdb1/..", "names/sdb1"])
def test_a_disk_with_the_number_and_the_device_of_the_one_before_changes_the_list(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "names" / "sdb1").mkdir(parents=True)
    monkeypatch.setattr(mounted, "BLOCK_NAMES", tmp_path / "names")
    count = tmp_path / place / "diskseq"
    count.write_text("7\n")
    before = mounted.mounted()
    assert mounted.on_disks(before) == {b"/media/x/My Disk", b"/srv/bound"}
    count.write_text("8\n")
    assert mounted.changed(before, mounted.mounted()) == {b"/media/x/My Disk"}


def test_a_container_that_hides_the_devices_unplugs_none(table: Path) -> None:
    for device in table.iterdir():
        device.rmdir()
    assert not volumes.is_detached(8 << 8 | 17)


@pytest.mark.parametrize(
    ("path", "idle"),
    [(b"/net/films/a", False), (b"/net/idle", True), (b"/net/other/a", True), (b"/media/x/My Disk", False)],
)
def test_a_look_at_an_idle_automatic_mount_would_mount(path: bytes, *, idle: bool) -> None:
    assert mounted.is_idle(path) is idle


@pytest.mark.parametrize(("path", "silently"), [(b"/net/films/a", True), (b"/media/x/My Disk/a", False)])
def test_a_share_can_go_without_an_unmount(path: bytes, *, silently: bool) -> None:
    assert mounted.goes_silently(path) is silently


def test_a_volume_is_found_at_another_mount_point(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []

    def volume_id(path: bytes) -> str:
        asked.append(path)
        return {b"/media/x/My Disk": "uuid:disk", b"/net/films": "nfs4:server:/films"}.get(path, "uuid:no")

    monkeypatch.setattr(volumes, "volume_id", volume_id)
    assert volumes.mounted_at("uuid:disk") == b"/media/x/My Disk"
    assert volumes.mounted_at("uuid:none") is None
    assert b"/net/films" not in asked  # a dead share would hold the look
    assert volumes.mounted_at("nfs4:server:/films") == b"/net/films"


@pytest.mark.parametrize(
    ("reply", "name"),
    [
        (bytes((16, *range(16))), "uuid:00010203-0405-0607-0809-0a0b0c0d0e0f"),
        (bytes((8, *range(16))), ""),
        (bytes(17), ""),
        (OSError(25, "Inappropriate ioctl for device"), ""),
    ],
)
def test_a_file_system_tells_its_id_where_no_udev_runs(
    reply: bytes | OSError, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ioctl(_handle: int, request: int, buffer: bytes) -> bytes:
        assert (request, len(buffer)) == (0x80111500, 17)
        if isinstance(reply, OSError):
            raise reply
        return reply

    monkeypatch.setattr(fcntl, "ioctl", ioctl)
    monkeypatch.setattr(volumes, "mount_of", lambda _device: volumes.Mount("xfs", "/dev/sdz1"))
    monkeypatch.setattr(volumes, "_uuid", lambda _device: "")
    assert volumes.volume_id(bytes(tmp_path)) == name
