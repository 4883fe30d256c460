"""The folder of a manifest: after it was unplugged in the middle of a job, nothing is said of its files."""

from collections.abc import Callable, Sequence
from typing import Final

from app.core.errors import ManifestRefused
from app.core.sources.presence import KnownSource
from app.core.text.names import display
from app.disk_pool.disks import Disk
from app.disk_pool.places import find_disks
from app.disk_pool.source_look import WITNESSES, Looker

_NOWHERE: Final = KnownSource(b"", "", is_mount=False, has_files=False)


class ManifestPlace:
    """A folder, as it was when the job began."""

    def __init__(self, root: bytes, tick: Callable[[], None]) -> None:
        """Look at the folder. `tick` is called every 50 ms of a look, and may raise."""
        self.root = root
        self.is_away = False
        self._tick = tick
        disk = find_disks({0: root}, tick)[0]
        self._expected = _NOWHERE
        if isinstance(disk, Disk):
            self._expected = KnownSource(root, disk.volume, disk.is_mount, has_files=True)
        self._witnesses: list[bytes] = []
        self._looker = Looker()

    def close(self) -> None:
        """End the child that looks, if there is one."""
        self._looker.close()

    def note(self, path: bytes) -> None:
        """Note a file that could be read, to ask the disk with it later."""
        if len(self._witnesses) < WITNESSES:
            self._witnesses.append(path)

    def look(self, others: Sequence[bytes] = ()) -> bool:
        """Return whether the folder is there, on its volume, and its disk answers; once away, it stays so.

        `others` are files to ask the disk with, besides those that could be read before. A folder that was
        not there at the beginning says nothing.
        """
        if self._expected is not _NOWHERE and not self.is_away:
            witnesses = (*self._witnesses, *others)
            self.is_away = not self._looker(self._expected, witnesses, self._tick)
        return not self.is_away

    def refuse(self) -> ManifestRefused:
        """Return the error for a job that cannot go on without the folder."""
        return ManifestRefused("manifest.unplugged", path=display(self.root))
