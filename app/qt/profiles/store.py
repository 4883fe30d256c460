"""Holds the profiles, and reads and writes their files in another thread."""

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from app.config import profiles as files
from app.config.profiles import LoadedProfiles
from app.core.errors import ChangedMeanwhile, ProfileRefused
from app.core.profiles.draft import free_name
from app.core.profiles.profile import Profile
from app.qt.base.tasks import Loader, Tasks, background


class ProfileStore(Loader):
    """The profiles of the window. A change holds at once, and is written behind it."""

    changed = Signal()
    """A change of `loaded`."""
    renamed = Signal(str, str)
    """The earlier name of a profile, and its new one."""
    exchanged = Signal(str)
    """The name of the profile that an undo or a redo has led to; empty if it has led to none."""
    fault_found = Signal(object)
    """The `Message` about a file that cannot be used."""
    imported = Signal(str)
    """The name of a policy that was imported."""
    import_failed = Signal(object)
    """The `Message` why a file was not imported."""

    def __init__(self, folder: Path, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._folder = folder
        self.loaded = LoadedProfiles()

    def load(self) -> None:
        """Read all profiles."""
        self.start(self._load())

    def change(self, before: Profile | None, after: Profile | None) -> None:
        """Replace one profile of the user by another; None: add a profile, or delete it."""
        self._hold(before, after)
        self.start(self._write(before, after))

    async def exchange(self, before: Profile | None, after: Profile | None) -> None:
        """Take a change back, or make it again, and emit `exchanged`.

        Raises `ChangedMeanwhile` if `before` is not as it was, here or in its file, or another has the name.
        """
        if not await self._tasks.away(self._is_as_it_was, before, after):
            raise ChangedMeanwhile
        self._hold(before, after)
        self.exchanged.emit(after.name if after else "")
        await self._write(before, after)

    def _is_as_it_was(self, before: Profile | None, after: Profile | None) -> bool:
        known = {profile.name: profile for profile in self.loaded.profiles}
        if before is not None:
            path = self._folder / f"{before.name}{files.ENDING}"
            try:
                if known.pop(before.name, None) != before or files.read(path) != before:
                    return False
            except ProfileRefused:
                return False
        return after is None or after.name not in known

    def _hold(self, before: Profile | None, after: Profile | None) -> None:
        known = list(self.loaded.profiles)
        if before is None:
            known += [after] if after else []
        else:
            at = next(at for at, each in enumerate(known) if each.name == before.name)
            known[at : at + 1] = [after] if after else []
        self.loaded = replace(self.loaded, profiles=tuple(known))
        if before is not None and after is not None and before.name != after.name:
            self.renamed.emit(before.name, after.name)
        self.changed.emit()

    @background
    async def import_policy(self, path: Path) -> None:
        """Keep a copy of a policy of MediaConch, under a name that no other has."""
        taken = {each.name for each in self.loaded.profiles} | {name for name, _ in self.loaded.policies}
        name = files.policy_name(path) or "policy"
        name = free_name(name, taken) if name in taken else name
        try:
            await self._tasks.away(files.import_policy, path, name, self._folder)
        except ProfileRefused as error:
            self.import_failed.emit(error.message)
            return
        await self._load()
        self.imported.emit(name)

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
