"""The migration for the journal of the trash, one of `schema.MIGRATIONS`: it is never edited again."""

from typing import Final

# Without a reference to `file`: the journal outlives the records of a removed source.
JOURNAL: Final = """
    CREATE TABLE journal (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        act INTEGER NOT NULL,
        state TEXT NOT NULL,
        time REAL NOT NULL,
        file_id INTEGER NOT NULL,
        path BLOB NOT NULL,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        inode TEXT NOT NULL,
        keeper BLOB NOT NULL,
        keeper_mtime_ns INTEGER NOT NULL,
        keeper_inode TEXT NOT NULL,
        digest BLOB,
        trash BLOB,
        reason TEXT
    ) STRICT;
    CREATE INDEX journal_act ON journal (act, state);
"""
