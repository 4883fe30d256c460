"""Puts a backup in the place of a library, and keeps the library that was there."""

import os
import shutil
import sqlite3
import time
from contextlib import closing, suppress
from pathlib import Path

from app.config import private_files
from app.core.errors import BackupFailed, LibraryError, LibraryLocked, LibraryTooNew
from app.library.open import lock_owner
from app.library.open.connection import connect
from app.library.open.copying import CopyHost, check_room, new_part, sync_folder, write_part
from app.library.open.identity import refuse_foreign
from app.library.open.library_files import ASIDE, JOURNALS
from app.library.tables import schema


def restore(library: Path, backup: Path, host: CopyHost) -> Path | None:
    """Put a copy of `backup` in the place of `library`; return where the library from before is kept.

    The backup is copied and checked first, and then takes the place at one moment. Return None if no library
    was there. Raises `LibraryLocked` while a program has the library open, and `LibraryTooNew` for a backup
    of a later version. Raises `BackupFailed` for one that is damaged or no library, and `Cancelled`.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415 - takes 10 ms, as in `open_library`

    library, backup = Path(os.path.realpath(library)), Path(os.path.realpath(backup))
    try:
        _refuse(library, backup)
        private_files.make_folder(library.parent)
        with (
            FileLock(f"{library}.lock", timeout=0, thread_local=False, mode=0o600),
            new_part(library) as part,
        ):
            write_part(backup, part, host)
            _check(backup, part)
            host.check()  # the last moment at which nothing has happened
            return _exchange(library, part)
    except Timeout:
        raise LibraryLocked("backup.library_open", holder=str(lock_owner.find(library) or "?")) from None
    except OSError as error:
        detail = error.strerror or str(error)
        raise BackupFailed("backup.not_restored", path=str(library), detail=detail) from error


def _refuse(library: Path, backup: Path) -> None:
    """Raise `LibraryError` or `BackupFailed` if one of them is no library, or both are the same."""
    if library.exists():
        refuse_foreign(library)
        if backup.exists() and backup.samefile(library):
            raise BackupFailed("backup.itself", path=str(backup))
    if not backup.exists():
        raise BackupFailed("backup.none", path=str(backup))
    try:
        refuse_foreign(backup)
    except LibraryError as error:
        raise BackupFailed("backup.foreign", path=str(backup)) from error


def _check(backup: Path, part: Path) -> None:
    """Raise an error unless the copy of a backup is a library that this version can open."""
    try:
        with closing(connect(part, write=False)) as connection:
            if schema.version(connection) > len(schema.MIGRATIONS):
                raise LibraryTooNew("library.too_new", path=str(backup))
            schema.check(connection)
    except sqlite3.DatabaseError as error:
        raise BackupFailed("backup.damaged", path=str(backup), detail=str(error)) from error


def _exchange(library: Path, part: Path) -> Path | None:
    """Put `part` in the place of `library`, and return where that is kept. Raises `OSError`.

    A library whose journal is not empty is made whole first: it has one file then, which gets a second name
    before the new one takes its place. A damaged library keeps its journals under the new name.
    """
    _make_whole(library)
    aside = _free_name(library)
    moved: list[tuple[Path, Path]] = []
    try:
        for ending in JOURNALS:  # SQLite would take them for journals of the new file
            beside = Path(f"{library}{ending}")
            if os.path.lexists(beside):
                moved.append((beside, beside.rename(f"{aside}{ending}")))
        is_kept = library.exists()
        if is_kept:
            _give_second_name(library, aside)
        try:
            os.replace(part, library)  # noqa: PTH105 - at one moment
        except OSError:  # Windows replaces no file that another program has open
            aside.unlink(missing_ok=True)
            raise
    except OSError:
        for beside, away in moved:
            away.rename(beside)
        raise
    sync_folder(library.parent)
    return aside if is_kept else None


def _make_whole(library: Path) -> None:
    """Write into a library what its journal still holds, if it is not damaged."""
    if library.exists():
        with suppress(sqlite3.Error), closing(connect(library, write=True)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.execute("PRAGMA journal_mode = DELETE")


def _give_second_name(library: Path, aside: Path) -> None:
    try:
        os.link(library, aside)
    except OSError:  # a file system without hard links
        check_room(library.parent, library.stat().st_size)
        shutil.copy2(library, aside)


def _free_name(library: Path) -> Path:
    stem = f"{library.stem}.{ASIDE}{time.strftime('%Y%m%d-%H%M%S')}"
    again = 0
    while True:
        aside = library.with_name(f"{stem}{f'-{again}' if again else ''}{library.suffix}")
        if not os.path.lexists(aside):
            return aside
        again += 1
