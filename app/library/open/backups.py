"""The backups of a library: made, listed in their folder beside it, and deleted once they are outdated."""

import logging
import os
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import ClassVar, Final

from msgspec import Struct

from app.config import versioned_json
from app.config.paths import backup_folder
from app.config.versioned_json import Damaged, Migration, TooNew
from app.core.backup.backup import Backup, BackupKind, backup_of, file_name, newest_first, outdated
from app.core.errors import BackupFailed, UpdateNotBackedUp
from app.library.open.copying import CopyHost, Unattended, copy_library

log = logging.getLogger(__name__)

_NOTE: Final = "elsewhere.json"


class _Elsewhere(Struct, frozen=True, kw_only=True):
    """The last backup that the user had written to another folder."""

    MIGRATIONS: ClassVar[Sequence[Migration]] = ()

    version: int = 1
    made: float
    """Seconds since the epoch."""


def backups(library: Path) -> Sequence[Backup]:
    """Return the backups of a library in its folder, the newest first; none if it cannot be read."""
    found: list[Backup | None] = []
    with suppress(OSError), os.scandir(backup_folder(library)) as entries:
        found.extend(
            backup_of(entry.name, library.stem, library.suffix, entry.stat().st_size)
            for entry in entries
            if entry.is_file(follow_symlinks=False)
        )
    return newest_first(each for each in found if each is not None)


def last_backup(library: Path) -> float | None:
    """Return the time of the last known backup, seconds since the epoch; None without one.

    Reads a folder, and so must not be called in the thread of the window. A backup that was written elsewhere
    counts, also if it has been deleted since.
    """
    times = [each.made for each in backups(library)[:1]]
    with suppress(OSError, Damaged, TooNew):
        times.append(versioned_json.read(backup_folder(library) / _NOTE, _Elsewhere).made)
    return max(times, default=None)


def note_backup(library: Path, made: float) -> None:
    """Note that a backup was written elsewhere; its disk may be away. May raise `OSError`."""
    with suppress(TooNew):
        versioned_json.write(backup_folder(library) / _NOTE, _Elsewhere(made=made))


def new_path(folder: Path, library: Path, kind: BackupKind, made: float) -> Path:
    """Return the path of a new backup of a library in a folder, which may not exist yet."""
    again = 0
    while True:
        path = folder / file_name(library.stem, library.suffix, made, kind, again)
        if not os.path.lexists(path):
            return path
        again += 1


def delete_outdated(library: Path) -> None:
    """Delete the backups that are no longer kept. A file that cannot be deleted stays."""
    for each in outdated(backups(library)):
        with suppress(OSError):
            (backup_folder(library) / each.name).unlink()


def back_up(library: Path, path: Path, host: CopyHost, kind: BackupKind) -> tuple[Path, int]:
    """Copy a library to `path`, or to a new file in that folder; return its path and size in bytes.

    Then delete the oldest backups that the program made by itself. Raises `BackupFailed` and `Cancelled`.
    """
    now, own = time.time(), backup_folder(library)
    is_folder = path == own or path.is_dir()
    target = new_path(path, library, kind, now) if is_folder else path
    size = copy_library(library, target, host)
    if target.parent != own:
        with suppress(OSError):
            note_backup(library, now)
    delete_outdated(library)
    return target, size


def back_up_before_update(library: Path) -> None:
    """Copy a library whose tables are about to change. Raises `UpdateNotBackedUp`."""
    try:
        back_up(library, backup_folder(library), Unattended(), BackupKind.UPDATE)
    except BackupFailed as error:
        log.warning("no backup before the update of the library: %s", error)
        raise UpdateNotBackedUp("library.not_backed_up", path=str(library), reason=str(error)) from error
