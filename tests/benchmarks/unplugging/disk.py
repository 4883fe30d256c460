"""Disks that can be unplugged: images that are mounted through loop devices, as root alone can."""

import os
import secrets
import subprocess
import time
from pathlib import Path
from typing import Final

from app.config.volumes import mount_points

FILESYSTEMS: Final = {"ext4": ("-q",), "xfs": ("-q",), "btrfs": ("-q",), "ntfs": ("-q", "-F", "-f")}
"""The options of the programs that make them. NTFS is mounted by ntfs-3g, which is a process."""
_CAN_SHUT: Final = frozenset({"ext4", "xfs"})
_MIB: Final = 2**20
_PATIENCE: Final = 30.0


class Disk:
    """An image that can be mounted, and unplugged in two ways."""

    def __init__(self, folder: Path, kind: str) -> None:
        self.path = folder / f"disk {kind}"
        self.image = folder / f"{kind}.img"
        self.path.mkdir(parents=True)
        self._kind = kind
        self._can_shut = kind in _CAN_SHUT
        self._links: list[Path] = []
        self.format()

    def format(self) -> None:
        """Make an empty file system."""
        with self.image.open("wb") as image:
            image.truncate(400 * _MIB)
        _call(f"mkfs.{self._kind}", *FILESYSTEMS[self._kind], str(self.image))
        if self._kind == "ntfs":  # else what is formatted within a second has one id
            _call("ntfslabel", "-f", f"--new-serial={secrets.token_hex(8)}", str(self.image))

    def plug(self, point: Path | None = None) -> None:
        """Mount the image, by default at its own place, once no child has a file of it open any more."""
        end = time.monotonic() + _PATIENCE
        while _fails("mount", "-o", "loop", str(self.image), str(point or self.path)):
            if time.monotonic() > end:
                raise RuntimeError("the image cannot be mounted again")
            time.sleep(0.1)
        if self._kind == "ntfs":
            self._links += _name_as_udev(self.image)

    def unplug(self, *, shut: bool) -> None:
        """Take the disk away, in one of two ways."""
        if shut and self._can_shut:
            _call("xfs_io", "-x", "-c", "shutdown", str(self.path))
        else:
            _call("umount", "-l", str(self.path))

    def away(self) -> None:
        """Unmount what is left: a mount that was shut down stays."""
        while os.fsencode(self.path) in mount_points():
            _fails("umount", str(self.path))
            time.sleep(0.05)
        for link in self._links:  # else the next image on that device would have the id of this one
            link.unlink(missing_ok=True)
        self._links.clear()


def _name_as_udev(image: Path) -> list[Path]:
    """Link the id of a file system with its device, as udev does: ntfs-3g tells of no id by itself."""
    made = []
    found = subprocess.run(
        ("losetup", "-nO", "NAME", "-j", image), check=True, capture_output=True, text=True
    )
    for device in found.stdout.split():
        uuid = subprocess.run(
            ("blkid", "-p", "-o", "value", "-s", "UUID", image), check=True, capture_output=True, text=True
        )
        links = Path("/dev/disk/by-uuid")
        links.mkdir(parents=True, exist_ok=True)
        for link in links.iterdir():
            if link.is_symlink() and link.resolve() == Path(device):
                link.unlink()
        (links / uuid.stdout.strip()).unlink(missing_ok=True)
        (links / uuid.stdout.strip()).symlink_to(device)
        made.append(links / uuid.stdout.strip())
    return made


def _call(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)


def _fails(*command: str) -> bool:
    return subprocess.run(command, check=False, capture_output=True).returncode != 0
