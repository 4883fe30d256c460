"""How the library file is opened: one connection that writes, and readers that cannot."""

import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

from app.config.volumes import on_network
from app.core.query import fold
from app.library.schema import SCRATCH

SQLITE_VERSION = sqlite3.sqlite_version
"""Of the SQLite that Python brings or finds."""
_BUSY_SECONDS = 5.0


def connect(path: Path, *, write: bool, immutable: bool = False) -> sqlite3.Connection:
    """Open the file; `immutable` reads one that nobody may write, without leaving files beside it.

    The connection commits each statement unless a transaction is begun. Raises `sqlite3.Error`.
    """
    mode = "rwc" if write else "ro"
    extra = "&immutable=1" if immutable else ""
    connection = sqlite3.connect(
        f"{_uri(path)}?mode={mode}{extra}",
        uri=True,
        timeout=_BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.create_function("fold", 1, _folded, deterministic=True)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except UnicodeDecodeError as error:  # SQLite quotes what is wrong, and Python takes that for text
        connection.close()
        raise sqlite3.DatabaseError("malformed database schema") from error
    except BaseException:
        connection.close()
        raise
    return connection


def _folded(text: object) -> str | None:
    """Have SQL fold as the search does; a damaged file may have anything where a text is to be."""
    return fold(text) if isinstance(text, str) else None


def _uri(path: Path) -> str:
    """Return a URI as SQLite wants it: without a host, also for a Windows share."""
    return "file://" + quote(b"/" + os.fsencode(path.absolute().as_posix()).removeprefix(b"/"))


def prepare_to_write(connection: sqlite3.Connection, path: Path) -> None:
    """Set what a connection that writes needs; may change the file's journal. Raises `sqlite3.Error`."""
    # A share has no shared memory for WAL (https://sqlite.org/wal.html, 2.2 and 6).
    connection.execute(f"PRAGMA journal_mode = {'TRUNCATE' if on_network(path.parent) else 'WAL'}")
    connection.execute("PRAGMA synchronous = NORMAL")
    # On macOS fsync(2) does not reach the disk's own cache; elsewhere this changes nothing.
    connection.execute("PRAGMA checkpoint_fullfsync = ON")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA cache_size = -16000")
    connection.executescript(SCRATCH)
