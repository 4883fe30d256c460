"""Connections to the library file: one that writes, and read-only ones."""

import sqlite3
from pathlib import Path

from app.config.volumes import on_network
from app.core.file.record import codec_level
from app.core.sources.source import place_names
from app.core.text.fold import fold
from app.library.dialogue import search as said
from app.library.query.connection_reader import is_interrupt
from app.library.tables.database_uri import database_uri
from app.library.tables.scan_tables import SCRATCH

SQLITE_VERSION = sqlite3.sqlite_version
"""The version of the SQLite that Python brings or finds."""
_BUSY_SECONDS = 5.0
"""Seconds that SQLite waits for a lock of another connection."""


def connect(path: Path, *, write: bool, immutable: bool = False) -> sqlite3.Connection:
    """Open the library file and return the connection.

    `immutable` reads a file that no process writes, and makes no files beside it. The connection commits
    each statement unless a transaction is begun. Raises `sqlite3.Error`.
    """
    mode = "rwc" if write else "ro"
    extra = "&immutable=1" if immutable else ""
    connection = sqlite3.connect(
        f"{database_uri(path)}?mode={mode}{extra}",
        uri=True,
        timeout=_BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    said.register(connection, path)
    connection.create_function("fold", 1, _folded, deterministic=True)
    connection.create_function("codec_level", 1, _codec_level, deterministic=True)
    connection.create_function("place_names", 4, _place_names, deterministic=True)
    connection.create_function("wasted", 1, lambda kind: _wasted(connection, kind))
    try:
        # SQLite opens the file at the first statement: errors are raised here, not at a later query.
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except UnicodeDecodeError as error:  # SQLite quotes damaged bytes in its error, and Python decodes them
        connection.close()
        raise sqlite3.DatabaseError("malformed database schema") from error
    except BaseException:
        connection.close()
        raise
    return connection


def _folded(text: object) -> str | None:
    """Return a text folded as the search folds it, None for a value of another type in a damaged file."""
    return fold(text) if isinstance(text, str) else None


def _codec_level(profile: object) -> float | None:
    """Return the level in a profile of a codec; None for a value of another type in a damaged file."""
    return codec_level(profile) if isinstance(profile, str) else None


def _place_names(*names: object) -> str:
    """Return the folded names of a source; empty for values of other types in a damaged file."""
    path, volume, given, disk = names
    if isinstance(path, bytes) and all(isinstance(name, str) for name in (volume, given, disk)):
        return fold(place_names(path, str(volume), str(given), str(disk)))
    return ""


def _wasted(connection: sqlite3.Connection, kind: object) -> str:
    from app.library.room.waste import wasted  # noqa: PLC0415 - few queries call this

    try:
        return wasted(connection, str(kind))
    except sqlite3.OperationalError as error:
        if not is_interrupt(error):
            raise
        connection.interrupt()  # an error would only say that the function failed
        return "[0]"  # at the end of a row SQLite looks whether it is interrupted


def prepare_to_write(connection: sqlite3.Connection, path: Path) -> None:
    """Set the pragmas and make the temporary tables of a connection that writes.

    May change the journal mode of the file. Raises `sqlite3.Error`.
    """
    # A share has no shared memory for WAL (https://sqlite.org/wal.html, 2.2 and 6).
    connection.execute(f"PRAGMA journal_mode = {'TRUNCATE' if on_network(path.parent) else 'WAL'}")
    # With WAL, NORMAL can lose the last commits in a power cut, but never damages the file.
    connection.execute("PRAGMA synchronous = NORMAL")
    # On macOS fsync(2) does not reach the disk's own cache; elsewhere this changes nothing.
    connection.execute("PRAGMA checkpoint_fullfsync = ON")
    connection.execute("PRAGMA foreign_keys = ON")
    # Debian's SQLite overwrites what is deleted. A library is no secret, and that takes four times as long.
    connection.execute("PRAGMA secure_delete = OFF")
    connection.execute("PRAGMA cache_size = -16000")  # below zero: in KiB, so 16 MB
    connection.executescript(SCRATCH)
