"""The file of the index.

- `text`: the subtitles of a file beside a video (`sidecar`), or of a track (`track`, from 0) of a video
  (`file`), by ids of the library. It counts for the version of the file with `size` and `mtime_ns` alone. So
  the index follows files that change, go or move, and another library in the place of this one finds nothing
  in it. A file without subtitles has a row without `cues`, and is not read again.
- `cues`: the subtitles of a text by its id, packed. Apart, so that a search reads few pages.
- `said`: the words of a text, by its id. The table has no contents of its own: a row is deleted by its words,
  which the packed subtitles tell. That works with each version of SQLite, where a deletion without the words
  would need 3.43.
- `state`: the time at which the last job ended, and a stamp that is another one after each change.
"""

import contextlib
import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from app.config.volumes import may_be_mapped, on_network
from app.core.dialogue.dialogue import IndexFault
from app.core.dialogue.tokens import VERSION
from app.core.errors import Cancelled
from app.library.tables.database_uri import database_uri

ENDING: Final = ".said"
"""Ending of the index after the name of its library."""
APPLICATION_ID: Final = int.from_bytes(b"CINS")
_FORM: Final = 5
"""Version of the tables."""
_VERSION: Final = _FORM << 8 | VERSION
_BUSY_SECONDS: Final = 5.0
_DAMAGE: Final = frozenset({sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
"""Errors of a file that is no index any more. One that is in use, or cannot be read now, is kept."""
_HASH_BYTES: Final = 8 * 2**20
"""Words of new texts in memory, those of one transaction: with 1 MB, SQLite merges half as much again."""
_PAGE_BYTES: Final = 8192
"""With the usual 4096, a search for frequent words takes a sixth longer; 16384 need more room."""
_LEAF_BYTES: Final = _PAGE_BYTES - 62
"""A part of the list of a word, which with its head just fits into a page."""
_MAPPED_BYTES: Final = 2**30
"""Most bytes of an index that a search has mapped into memory: to read them takes a third of its time."""
_STEPS: Final = 20_000
"""Steps of SQLite's virtual machine between two checks whether a search is cancelled: some 2 ms."""
_JOURNALS: Final = ("-wal", "-shm", "-journal")
_HEADER: Final = 72
"""Bytes of a database up to the end of its application id (https://sqlite.org/fileformat.html, 1.3)."""
_TABLES: Final = f"""
    CREATE TABLE text (
        id INTEGER PRIMARY KEY,
        sidecar INTEGER,
        file INTEGER,
        track INTEGER,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        language TEXT NOT NULL,
        in_part INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX text_sidecar ON text (sidecar) WHERE sidecar IS NOT NULL;
    CREATE INDEX text_file ON text (file) WHERE file IS NOT NULL;
    CREATE TABLE cues (id INTEGER PRIMARY KEY, packed BLOB NOT NULL) STRICT;
    CREATE TABLE state (only INTEGER PRIMARY KEY CHECK (only = 1), updated REAL, stamp BLOB NOT NULL) STRICT;
    INSERT INTO state VALUES (1, NULL, randomblob(16));
    CREATE VIRTUAL TABLE said USING fts5(words, content = '', tokenize = 'ascii', columnsize = 0);
    INSERT INTO said (said, rank) VALUES ('hashsize', {_HASH_BYTES});
    INSERT INTO said (said, rank) VALUES ('pgsz', {_LEAF_BYTES});
    PRAGMA application_id = {APPLICATION_ID};
    PRAGMA user_version = {_VERSION};
"""
"""`ascii` splits at spaces alone, of the words that `core.dialogue.tokens` makes: letters and digits."""


class NoIndex(Exception):
    """There is no index, or one that cannot be used; `fault` tells why it cannot."""

    def __init__(self, fault: IndexFault | None) -> None:
        super().__init__(fault)
        self.fault = fault


def index_path(library: Path) -> Path:
    """Return the path of the index of a library."""
    return Path(f"{library}{ENDING}")


@contextlib.contextmanager
def reading(library: Path, cancelled: Callable[[], bool] | None = None) -> Iterator[sqlite3.Connection]:
    """Open the index of a library for reading.

    Raises `NoIndex`, also for an error in the block, and `Cancelled` once `cancelled()`, called between the
    steps of a query, returns True.
    """
    path = index_path(library)
    if not path.exists():
        raise NoIndex(None)
    try:
        with contextlib.closing(_connect(path, _reading_mode(path))) as db:
            # Windows cannot make a file smaller that is mapped.
            if sys.platform != "win32" and may_be_mapped(path):
                db.execute(f"PRAGMA mmap_size = {_MAPPED_BYTES}")
            db.execute("BEGIN")  # all is of one moment, also while a job writes
            _check(db)
            db.set_progress_handler(cancelled, _STEPS)
            yield db
    except (sqlite3.Error, UnicodeDecodeError) as error:
        if _code(error) == sqlite3.SQLITE_INTERRUPT:
            raise Cancelled from error
        fault = IndexFault.DAMAGED if _code(error) in _DAMAGE else IndexFault.UNREADABLE
        raise NoIndex(fault) from error


def open_to_write(library: Path) -> tuple[sqlite3.Connection, bool]:
    """Open the index of a library, or make it; return whether one was there that could not be used.

    Raises `OSError` and `sqlite3.Error` where it cannot be made.
    """
    path = index_path(library)
    try:
        if path.exists():
            return _prepared(path), False
    except (sqlite3.DatabaseError, UnicodeDecodeError, NoIndex) as error:
        if _code(error) not in _DAMAGE:
            raise
        remove(library)
        return _prepared(path), True
    return _prepared(path), False


def _code(error: Exception) -> int:
    """Return the code of an error of SQLite. One of Python itself means that a text is no UTF-8."""
    return int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_NOTADB)) & 0xFF


def stamp_of(db: sqlite3.Connection) -> bytes:
    """Return the stamp of an index: two that are equal have the same texts."""
    return db.execute("SELECT max(stamp) FROM state").fetchone()[0] or b""


def set_stamp(db: sqlite3.Connection) -> None:
    """Give an index another stamp, in the transaction that changes its texts."""
    db.execute("UPDATE state SET stamp = randomblob(16)")


def remove(library: Path) -> None:
    """Delete the index of a library. Raises `OSError`. A file of another program there is only renamed."""
    path = index_path(library)
    for ending in _JOURNALS:
        Path(f"{path}{ending}").unlink(missing_ok=True)
    with contextlib.suppress(FileNotFoundError):
        if _is_ours(path):
            path.unlink()
        else:
            path.replace(f"{path}.damaged")


def _is_ours(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(_HEADER)
    return not head or head[_HEADER - 4 :] == APPLICATION_ID.to_bytes(4, "big")


def size_of(library: Path) -> int:
    """Return the bytes of the index on the disk, its journal included; 0 without one."""
    found = 0
    for ending in ("", "-wal"):
        with contextlib.suppress(OSError):
            found += os.stat(f"{index_path(library)}{ending}").st_size  # noqa: PTH116
    return found


def _reading_mode(path: Path) -> str:
    """Return the mode in which to read: where no journal can be made, none is asked for."""
    is_open = Path(f"{path}-wal").exists()
    return "ro" if is_open or os.access(path.parent, os.W_OK) else "ro&immutable=1"


def _prepared(path: Path) -> sqlite3.Connection:
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    db = _connect(path, "rwc")
    try:
        db.execute(f"PRAGMA page_size = {_PAGE_BYTES}")  # of a new file
        # A share has no shared memory for WAL, as of the library itself.
        db.execute(f"PRAGMA journal_mode = {'TRUNCATE' if on_network(path.parent) else 'WAL'}")
        db.execute("PRAGMA synchronous = NORMAL")
        db.execute("PRAGMA secure_delete = OFF")
        db.execute("PRAGMA cache_size = -16000")
        if db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0:
            db.executescript(f"BEGIN; {_TABLES} COMMIT;")
        _check(db)
    except BaseException:
        db.close()
        raise
    return db


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{database_uri(path)}?mode={mode}",
        uri=True,
        timeout=_BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )


def _check(db: sqlite3.Connection) -> None:
    """Raise `NoIndex` for a database that is no index, or one of another version."""
    application = db.execute("PRAGMA application_id").fetchone()[0]
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if application != APPLICATION_ID:
        raise NoIndex(IndexFault.DAMAGED)
    if version != _VERSION:
        raise NoIndex(IndexFault.OUTDATED)
