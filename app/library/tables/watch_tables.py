"""The migration for watched sources, one of `schema.MIGRATIONS`: it is never edited again."""

from typing import Final

WATCHES: Final = """
    CREATE TABLE watch (
        source_id INTEGER PRIMARY KEY REFERENCES source ON DELETE CASCADE,
        rescanned REAL
    ) STRICT;
"""
