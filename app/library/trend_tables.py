"""The migration for trends, one of `schema.MIGRATIONS`: it is never edited again."""

from typing import Final

TRENDS: Final = """
    CREATE TABLE source_sums (
        source_id INTEGER NOT NULL,
        report INTEGER NOT NULL,
        time REAL NOT NULL,
        sums TEXT NOT NULL,
        PRIMARY KEY (source_id, report)
    ) STRICT, WITHOUT ROWID;
"""
