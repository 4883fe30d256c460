"""Copies a library to another file while it is in use: whole, checked, or not at all."""

import os
import shutil
import sqlite3
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final, Protocol

from app.config import private_files
from app.core.errors import BackupFailed, LibraryError
from app.core.text.units import size_text
from app.library.open.connection import connect
from app.library.open.identity import refuse_foreign
from app.library.open.library_files import JOURNALS
from app.library.tables import schema

LEFT_FREE: Final = 100_000_000
"""Bytes that a copy leaves free on its disk."""
PATIENCE: Final = 60.0
"""Seconds without progress after which a copy is given up: another program writes the library."""
_PAGES: Final = 1000
"""Pages that are copied at once, of 4 KiB: 5 ms."""
_STEPS: Final = 100_000
"""Steps of SQLite between two looks whether the user has cancelled: some 10 ms."""
_LEFTOVER_SECONDS: Final = 3600.0
"""Age of a part that no program writes any more."""


class CopyHost(Protocol):
    """Follows a copy, and ends it."""

    def check(self) -> None:
        """Raise `Cancelled` once the user has asked to stop."""

    def copied(self, done: int, total: int) -> None:
        """Take the bytes that are copied, and those of the whole library."""

    def checking(self) -> None:
        """Take the news that all bytes are there, and are checked now."""


class Unattended:
    """The host of a copy that nobody follows."""

    def check(self) -> None:
        pass

    def copied(self, done: int, total: int) -> None:
        pass

    def checking(self) -> None:
        pass


def copy_library(source: Path, target: Path, host: CopyHost) -> int:
    """Copy the library at `source` to `target`, and return the size of the copy in bytes.

    The copy is one file, without a journal, of one moment of the library, which others may write meanwhile.
    It is written beside `target`, checked, and renamed, so that `target` is whole at each moment. A library
    at `target` is replaced. Raises `BackupFailed` and `Cancelled`.
    """
    try:
        check_target(source, target)
        private_files.make_folder(target.parent)
        with new_part(target) as part:
            write_part(source, part, host)
            size = part.stat().st_size
            os.replace(part, target)  # noqa: PTH105 - as the rename below
        sync_folder(target.parent)
    except OSError as error:
        raise _failed(target, error) from error
    return size


def check_target(source: Path, target: Path) -> None:
    """Raise `BackupFailed` unless `target` is free, or a library that nobody has open. Raises `OSError`."""
    beside = [Path(f"{target}{ending}") for ending in JOURNALS]
    if target.name.endswith((*JOURNALS, ".lock")):
        raise BackupFailed("backup.in_the_way", path=str(target))
    if not os.path.lexists(target):
        if any(map(os.path.lexists, beside)):  # SQLite would take a journal there for one of the copy
            raise BackupFailed("backup.in_the_way", path=str(target))
        return
    if target.exists() and target.samefile(source):
        raise BackupFailed("backup.itself", path=str(target))
    try:
        refuse_foreign(target)
    except LibraryError as error:
        raise BackupFailed("backup.in_the_way", path=str(target)) from error
    if target.is_symlink() or any(map(os.path.lexists, beside)):
        raise BackupFailed("backup.in_the_way", path=str(target))


@contextmanager
def new_part(target: Path) -> Iterator[Path]:
    """Make an empty file beside `target` for its owner alone, and remove it at the end, if it is still there.

    Parts that a killed program has left there are removed as well.
    """
    pattern = f".{target.name}.*.part"
    for left in target.parent.glob(_literal(pattern)):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _LEFTOVER_SECONDS:
                _remove(left)
    part = target.with_name(pattern.replace("*", uuid.uuid4().hex))
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        yield part
    finally:
        _remove(part)


def write_part(source: Path, part: Path, host: CopyHost) -> None:
    """Fill `part` with a copy of the library at `source`, and check it.

    Raises `BackupFailed` without room, for a damaged library, and where others write it all the time.
    """
    try:
        with closing(_connect(source)) as reading:
            check_room(part.parent, _bytes(reading))
            with closing(sqlite3.connect(part, isolation_level=None)) as writing:
                # A copy that is not finished is deleted, and one that is gets synced as a whole.
                writing.execute("PRAGMA journal_mode = OFF")
                writing.execute("PRAGMA synchronous = OFF")
                _copy(reading, writing, host)
                _finish(writing, host, source)
    except sqlite3.Error as error:
        host.check()  # a check that was cancelled is an error of SQLite
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_FULL:
            raise BackupFailed("backup.disk_full", path=str(part.parent)) from error
        raise BackupFailed("backup.failed", path=str(source), detail=str(error)) from error
    with part.open("r+b") as file:
        os.fsync(file.fileno())


def check_room(folder: Path, size: int) -> None:
    """Raise `BackupFailed` if a copy of `size` bytes would fill the disk of `folder`. Raises `OSError`."""
    if shutil.disk_usage(folder).free < size + LEFT_FREE:
        raise BackupFailed("backup.no_room", path=str(folder), size=size_text(size + LEFT_FREE))


def sync_folder(folder: Path) -> None:
    """Have the names in a folder written to the disk, where the system can be asked for that."""
    if sys.platform != "win32":
        with suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


def _connect(source: Path) -> sqlite3.Connection:
    try:
        return connect(source, write=False)
    except sqlite3.OperationalError:
        if os.access(source.parent, os.W_OK):
            raise
        return connect(source, write=False, immutable=True)  # WAL would make files beside it


def _copy(reading: sqlite3.Connection, writing: sqlite3.Connection, host: CopyHost) -> None:
    """Copy all pages. SQLite begins anew after each write of another process, except in a snapshot."""
    page = int(reading.execute("PRAGMA page_size").fetchone()[0])
    least, since = sys.maxsize, time.monotonic()

    def on_step(_status: int, remaining: int, total: int) -> None:
        nonlocal least, since
        host.check()
        if remaining < least:
            least, since = remaining, time.monotonic()
        elif time.monotonic() - since > PATIENCE:
            raise BackupFailed("backup.busy")
        host.copied((total - least) * page, total * page)

    if reading.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
        # With a rollback journal, a snapshot would keep all others from writing.
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM sqlite_master").fetchone()
    reading.backup(writing, pages=_PAGES, progress=on_step)


def _finish(writing: sqlite3.Connection, host: CopyHost, source: Path) -> None:
    """Make the copy one file that nobody holds, and check it."""
    host.checking()
    writing.execute("PRAGMA journal_mode = DELETE")
    if schema.is_foreign(writing) or not schema.version(writing):
        raise BackupFailed("backup.foreign", path=str(source))
    with suppress(sqlite3.OperationalError):  # an early version has no such table
        writing.execute("DELETE FROM holder")
    writing.set_progress_handler(_cancelled(host), _STEPS)
    verdict = writing.execute("PRAGMA quick_check(1)").fetchone()[0]
    writing.set_progress_handler(None, 0)
    if verdict != "ok":
        raise BackupFailed("backup.damaged", path=str(source), detail=verdict.splitlines()[-1])


def _cancelled(host: CopyHost) -> Callable[[], bool]:
    def is_cancelled() -> bool:
        try:
            host.check()
        except Exception:  # noqa: BLE001 - is raised again once SQLite has returned
            return True
        return False

    return is_cancelled


def _bytes(connection: sqlite3.Connection) -> int:
    count, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    return int(count * size)


def _remove(part: Path) -> None:
    for ending in (*JOURNALS, ""):
        with suppress(OSError):
            Path(f"{part}{ending}").unlink()


def _literal(pattern: str) -> str:
    """Return a pattern of `glob` whose only wildcard is the star."""
    return "".join(f"[{sign}]" if sign in "[?" else sign for sign in pattern)


def _failed(target: Path, error: OSError) -> BackupFailed:
    return BackupFailed("backup.not_written", path=str(target), detail=error.strerror or str(error))
