"""The migration for contents that are left alone, one of `schema.MIGRATIONS`: it is never edited again."""

from typing import Final

LEFT_ALONE: Final = """
    CREATE TABLE left_alone (
        size INTEGER NOT NULL,
        algorithm TEXT NOT NULL,
        digest BLOB NOT NULL,
        since REAL NOT NULL,
        PRIMARY KEY (size, algorithm, digest)
    ) STRICT, WITHOUT ROWID;
"""
