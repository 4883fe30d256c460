"""Opens a library for one writer or for reading, and leaves a damaged one as it is (L1)."""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.config.private_files import make_folder
from app.config.trash_places import trash_places
from app.core.errors import LibraryDamaged, LibraryError, LibraryLocked, LibraryReadOnly, LibraryTooNew
from app.core.message import Message
from app.library.copies import trashes
from app.library.open.connection import connect, prepare_to_write
from app.library.open.identity import has_journal, refuse_foreign
from app.library.open.library import Library, LibraryWriter
from app.library.open.lock_owner import LockOwner
from app.library.scan import disks, scans, source_names
from app.library.tables import schema

if TYPE_CHECKING:
    from filelock import FileLock

_WASTE: Final = 0.2
"""Share of free pages above which a library is made smaller."""
_MOST_TO_COPY: Final = 256 * 2**20
"""Bytes of a library that is made smaller: 200,000 files, 4 s."""


def open_library(path: Path, *, backed_up: bool = True) -> Library:
    """Open the library at `path` for writing, or read-only with a `notice` that gives the reason.

    A library of an earlier version is updated, and a backup is made before, unless `backed_up` is false.
    Raises `UpdateNotBackedUp` if that is not possible, before anything is changed.

    A file that does not exist is made, readable for its owner alone. Raises `LibraryError` for a file that
    is no library, and leaves the file as it is. Raises `LibraryDamaged` for a broken library, which stays
    as it is, too: a backup can be put in its place. Raises `LibraryTooNew` for a library of a later version.
    Raises `LibraryLocked` or `LibraryReadOnly` where not even reading is possible.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415 - takes 10 ms; who only reads locks nothing

    path = _real(path)
    try:
        refuse_foreign(path)
        make_folder(path.parent)
        lock = FileLock(f"{path}.lock", timeout=0, thread_local=False, mode=0o600)
        lock.acquire()
    except Timeout:
        return _open_locked(path)
    except OSError as error:
        return _open_read_only(path, error)
    try:
        return _open_to_write(path, lock, backed_up=backed_up)
    except BaseException:
        lock.release()
        raise


def open_to_read(path: Path) -> Library:
    """Open the library for reading, also while another process writes it. Raises `LibraryError`.

    A library of an earlier version is migrated first, unless another process holds it.
    """
    path = _real(path)
    try:
        refuse_foreign(path)
    except OSError as error:
        raise LibraryReadOnly("library.unreadable", path=str(path), detail=error.strerror or "") from error
    if _is_old(path):
        open_library(path).close()
    return _open_to_read(path, Message("library.reading"))


def _real(path: Path) -> Path:
    """Return the path without links: a library has one lock under all its names."""
    return Path(os.path.realpath(path))


def _open_to_write(path: Path, lock: "FileLock", *, backed_up: bool) -> Library:
    try:
        if not path.exists():
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        path.open("r+b").close()
    except OSError as error:
        library = _open_read_only(path, error)
        lock.release()
        return library
    try:
        connection = connect(path, write=True)
    except sqlite3.DatabaseError as error:
        raise _failure(path, error) from error
    try:
        _refuse(path, connection)
        _check_after_crash(connection)
        prepare_to_write(connection, path)
        if backed_up and 0 < schema.version(connection) < len(schema.MIGRATIONS):
            from app.library.open.backups import back_up_before_update  # noqa: PLC0415 - once a version

            back_up_before_update(path)
        if schema.migrate(connection):
            disks.settle(connection)
            _shrink(path, connection)
        schema.note_shape(connection)
        scans.interrupt_running(connection)
        _mark_trashes(connection)
        connection.execute("INSERT OR REPLACE INTO holder VALUES (1, ?)", (str(LockOwner.own()),))
    except sqlite3.DatabaseError as error:
        connection.close()
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_READONLY:  # from its header
            library = _open_read_only(path, error)
            lock.release()
            return library
        raise _failure(path, error) from error
    except BaseException:
        connection.close()
        raise
    writer = LibraryWriter(path, connection, lock)
    writer.recount()
    writer.fill_keys()
    return Library(path, writer)


def _mark_trashes(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    trashes.compare(connection, trash_places())
    connection.execute("COMMIT")


def _open_locked(path: Path) -> Library:
    """Open a locked library for reading; name the process that writes it in the notice or the error."""
    try:
        connection = connect(path, write=False)
        try:
            holder = connection.execute("SELECT text FROM holder").fetchone()[0]
        finally:
            connection.close()
    except (sqlite3.Error, TypeError):
        raise LibraryLocked("library.locked", holder="another process") from None
    return _open_to_read(path, Message("library.locked", {"holder": holder}))


def _open_read_only(path: Path, error: OSError | sqlite3.Error) -> Library:
    detail = getattr(error, "strerror", None) or str(error)
    if not os.path.lexists(path):
        raise LibraryReadOnly("library.not_made", path=str(path), detail=detail) from error
    return _open_to_read(path, Message("library.read_only", {"path": str(path), "detail": detail}))


def _open_to_read(path: Path, notice: Message) -> Library:
    if not os.path.lexists(path):
        raise LibraryError("library.none", path=str(path))
    try:
        try:
            connection, immutable = connect(path, write=False), False
        except sqlite3.OperationalError as error:
            if os.access(path.parent, os.W_OK) and not (_is_full(error) and not has_journal(path)):
                raise
            # WAL makes files beside the library, which the folder or a full disk does not allow.
            connection, immutable = connect(path, write=False, immutable=True), True
        try:
            _refuse(path, connection)
            if not schema.version(connection):
                raise LibraryError("library.none", path=str(path))
            if schema.version(connection) < len(schema.MIGRATIONS):
                raise LibraryError("library.too_old", path=str(path))
            names = source_names.read(connection)
        finally:
            connection.close()
    except sqlite3.OperationalError as error:
        raise LibraryReadOnly("library.unreadable", path=str(path), detail=str(error)) from error
    except sqlite3.DatabaseError as error:
        raise LibraryDamaged("library.damaged_kept", path=str(path), detail=str(error)) from error
    return Library(path, notice, immutable=immutable, names=names)


def _is_full(error: sqlite3.OperationalError) -> bool:
    """Return whether the error may come from a full disk, without room for the shared memory of WAL."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN}


def _is_old(path: Path) -> bool:
    """Return whether the file is a library of an earlier version; errors are reported when it is opened."""
    try:
        with closing(connect(path, write=False)) as connection:
            return not schema.is_foreign(connection) and 0 < schema.version(connection) < len(
                schema.MIGRATIONS
            )
    except sqlite3.Error:
        return False


def _check_after_crash(connection: sqlite3.Connection) -> None:
    """Check the whole file if its last holder did not close it. Raises `sqlite3.DatabaseError`."""
    if schema.version(connection) and connection.execute("SELECT 1 FROM holder").fetchone():
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict.splitlines()[-1])


def _shrink(path: Path, connection: sqlite3.Connection) -> None:
    """Give what a migration freed back to the disk, if that takes a few seconds at most (18 µs a kB).

    In a larger library, new records take the free pages. SQLite has no way to give them back in slices.
    """
    pages, free, size = (
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("page_count", "freelist_count", "page_size")
    )
    if free > pages * _WASTE and (pages - free) * size <= _MOST_TO_COPY:
        # The connection that writes keeps its temporary tables, and so a copy of the library, in memory.
        with closing(connect(path, write=True)) as copying, suppress(sqlite3.OperationalError):
            copying.execute("VACUUM")


def _refuse(path: Path, connection: sqlite3.Connection) -> None:
    """Raise `LibraryError` for a file of another program, `LibraryTooNew` for a later version.

    Raises `sqlite3.DatabaseError` for a broken library.
    """
    if schema.is_foreign(connection):
        raise LibraryError("library.foreign", path=str(path))
    if schema.version(connection) > len(schema.MIGRATIONS):
        raise LibraryTooNew("library.too_new", path=str(path))
    schema.check(connection)


def _failure(path: Path, error: sqlite3.DatabaseError) -> LibraryError:
    """Return the error to raise for a library that cannot be opened; nothing is done to its file.

    A library is damaged if SQLite says so, or if its schema is not valid text. A full disk or a busy file is
    an `OperationalError` with a code.
    """
    if isinstance(error, sqlite3.OperationalError) and hasattr(error, "sqlite_errorcode"):
        return LibraryError("library.failed", path=str(path), detail=str(error))
    return LibraryDamaged("library.damaged_kept", path=str(path), detail=str(error))
