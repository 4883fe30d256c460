"""Opens a library: who may write it, and what to do with one that is broken (L1)."""

import os
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from filelock import FileLock, Timeout

from app.core.errors import LibraryDamaged, LibraryError, LibraryLocked, LibraryReadOnly, LibraryTooNew
from app.core.message import Message
from app.library import listing, schema
from app.library.connection import connect, prepare_to_write
from app.library.identity import refuse_foreign
from app.library.library import Library, Writer
from app.library.library_files import JOURNALS
from app.library.lock_owner import Holder


def open_library(path: Path) -> Library:
    """Open the library at `path` for writing, or read-only with a `notice` that says why not.

    A file that does not exist is made, readable for its owner alone. Raises `LibraryError` for what is no
    library and leaves it as it is, `LibraryDamaged` after it has set a broken library aside,
    `LibraryTooNew`, and `LibraryLocked` or `LibraryReadOnly` where not even reading is possible.
    """
    path = _real(path)
    try:
        refuse_foreign(path)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FileLock(f"{path}.lock", timeout=0, thread_local=False, mode=0o600)
        lock.acquire()
    except Timeout:
        return _open_locked(path)
    except OSError as error:
        return _open_read_only(path, error)
    try:
        return _open_to_write(path, lock)
    except BaseException:
        lock.release()
        raise


def open_to_read(path: Path) -> Library:
    """Open the library to be read only, whoever else writes it. Raises `LibraryError`.

    One of an earlier version is brought up to this one first, where nobody holds it.
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
    """Return the path without links: a library has one lock, by whatever name it is opened."""
    return Path(os.path.realpath(path))


def _open_to_write(path: Path, lock: FileLock) -> Library:
    try:
        if not path.exists():
            path.touch(mode=0o600)
        path.open("r+b").close()
    except OSError as error:
        library = _open_read_only(path, error)
        lock.release()
        return library
    try:
        connection = connect(path, write=True)
    except sqlite3.DatabaseError as error:
        raise _set_aside(path, error) from error
    try:
        _refuse(path, connection)
        _check_after_crash(connection)
        prepare_to_write(connection, path)
        schema.migrate(connection)
        listing.interrupt_scans(connection)
        connection.execute("INSERT OR REPLACE INTO holder VALUES (1, ?)", (str(Holder.own()),))
    except sqlite3.DatabaseError as error:
        connection.close()
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_READONLY:  # as its head says
            library = _open_read_only(path, error)
            lock.release()
            return library
        raise _set_aside(path, error) from error
    except BaseException:
        connection.close()
        raise
    writer = Writer(path, connection, lock)
    writer.fill_keys()
    return Library(path, writer)


def _open_locked(path: Path) -> Library:
    """Let the process that writes the library be named, in the notice or in the error."""
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
            if os.access(path.parent, os.W_OK) and not (_is_full(error) and _is_closed(path)):
                raise
            # Nothing may be written beside it, as WAL wants to.
            connection, immutable = connect(path, write=False, immutable=True), True
        try:
            _refuse(path, connection)
            if not schema.version(connection):
                raise LibraryError("library.none", path=str(path))
            if schema.version(connection) < len(schema.MIGRATIONS):
                raise LibraryError("library.too_old", path=str(path))
        finally:
            connection.close()
    except sqlite3.OperationalError as error:
        raise LibraryReadOnly("library.unreadable", path=str(path), detail=str(error)) from error
    except sqlite3.DatabaseError as error:
        raise LibraryDamaged("library.damaged_kept", path=str(path), detail=str(error)) from error
    return Library(path, notice, immutable=immutable)


def _is_full(error: sqlite3.OperationalError) -> bool:
    """Whether there may be no room for the shared memory that WAL wants beside a library."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN}


def _is_closed(path: Path) -> bool:
    """Whether all that was written is in the file itself, and nothing in a journal beside it."""
    journals = (Path(f"{path}{ending}") for ending in ("-wal", "-journal"))
    return not any(journal.exists() and journal.stat().st_size for journal in journals)


def _is_old(path: Path) -> bool:
    """Whether the file is a library of an earlier version; what is wrong with another is told later."""
    try:
        with closing(connect(path, write=False)) as connection:
            return not schema.is_foreign(connection) and 0 < schema.version(connection) < len(
                schema.MIGRATIONS
            )
    except sqlite3.Error:
        return False


def _check_after_crash(connection: sqlite3.Connection) -> None:
    """Look the whole file over where its last holder did not close it; raises `sqlite3.DatabaseError`."""
    if schema.version(connection) and connection.execute("SELECT 1 FROM holder").fetchone():
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict.splitlines()[-1])


def _refuse(path: Path, connection: sqlite3.Connection) -> None:
    """Raise where the file is none of ours, or too new for us; `sqlite3.DatabaseError` where it is broken."""
    if schema.is_foreign(connection):
        raise LibraryError("library.foreign", path=str(path))
    if schema.version(connection) > len(schema.MIGRATIONS):
        raise LibraryTooNew("library.too_new", path=str(path))
    schema.check(connection)


def _set_aside(path: Path, error: sqlite3.DatabaseError) -> LibraryError:
    """Move a broken library out of the way, its journals with it, and return what to raise.

    Only what SQLite calls damaged is moved, or has names that are no text: a full disk or a busy file is
    not, and for these there is a code.
    """
    if isinstance(error, sqlite3.OperationalError) and hasattr(error, "sqlite_errorcode"):
        return LibraryError("library.failed", path=str(path), detail=str(error))
    aside = _free_name(path, f"{path.stem}.damaged-{time.strftime('%Y%m%d-%H%M%S')}")
    moved: list[tuple[Path, Path]] = []
    try:
        for ending in (*JOURNALS, ""):
            part = Path(f"{path}{ending}")
            if part.exists():
                moved.append((part, part.rename(f"{aside}{ending}")))
    except OSError:  # Windows moves no file that another process has open
        for part, away in moved:
            away.rename(part)
        return LibraryDamaged("library.damaged_kept", path=str(path), detail=str(error))
    return LibraryDamaged("library.damaged", path=str(path), detail=str(error), aside=str(aside))


def _free_name(path: Path, stem: str) -> Path:
    aside = path.with_name(stem + path.suffix)
    return _free_name(path, f"{stem}-again") if aside.exists() else aside
