"""Holds the profiles, and reads and writes their files in another thread."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.config import profiles as files
from app.config.profiles import LoadedProfiles
from app.core.profiles.profile import Profile
from app.qt.tasks import Tasks


class ProfileStore(QObject):
    """The profiles of the window. A change holds at once, and is written behind it."""

    changed = Signal()
    """A change of `loaded`."""
    fault_found = Signal(object)
    """The `Message` about a file that cannot be used."""

    def __init__(self, folder: Path, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._tasks = tasks
        self.loaded = LoadedProfiles()

    def load(self) -> None:
        """Read all profiles."""
        self._tasks.spawn(self._load())

    def change(self, before: Profile | None, after: Profile | None) -> None:
        """Replace one profile of the user by another; None: add a profile, or delete it."""
        known = list(self.loaded.profiles)
        if before is None:
            known += [after] if after else []
        else:
            at = next(at for at, each in enumerate(known) if each.name == before.name)
            known[at : at + 1] = [after] if after else []
        self.loaded = LoadedProfiles(tuple(known), self.loaded.faults)
        self.changed.emit()
        self._tasks.spawn(self._write(before, after))

    async def _load(self) -> None:
        self.loaded = await self._tasks.away(files.load, self._folder)
        self.changed.emit()
        for fault in self.loaded.faults:
            self.fault_found.emit(fault)

    async def _write(self, before: Profile | None, after: Profile | None) -> None:
        acts: list[Callable[[], object]] = []
        if after is not None:
            acts.append(lambda: files.save(after, self._folder))
        if before is not None and (after is None or before.name != after.name):
            acts.append(lambda: files.remove(before.name, self._folder))
        for act in acts:
            await self._tasks.away(act)
