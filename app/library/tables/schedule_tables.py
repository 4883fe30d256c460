"""The migration for schedules, one of `schema.MIGRATIONS`: it is never edited again."""

from typing import Final

SCHEDULES: Final = """
    CREATE TABLE schedule (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        task TEXT NOT NULL,
        recurrence TEXT NOT NULL,
        source_id INTEGER REFERENCES source ON DELETE CASCADE,
        budget TEXT NOT NULL,
        search_id INTEGER,
        target BLOB,
        enabled INTEGER NOT NULL,
        created REAL NOT NULL,
        last_run REAL,
        last_job TEXT,
        last_state TEXT,
        last_error TEXT
    ) STRICT;
    CREATE INDEX schedule_source ON schedule (source_id) WHERE source_id IS NOT NULL;
"""
