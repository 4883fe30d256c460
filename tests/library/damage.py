"""Files in place of a library, and how they are told apart."""

import sqlite3
from pathlib import Path
from typing import Final

HEADER: Final = b"SQLite format 3\0" + b"\xff" * 52 + b"CINV"
DAMAGED: Final = HEADER + b"garbage" * 1000
"""A library by its application id, and no database any more."""


def make_bookmarks(path: Path) -> sqlite3.Connection:
    """Make another program's database, in WAL mode as browsers have theirs; open, it has a journal."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url TEXT)")
    return connection
