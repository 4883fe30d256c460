"""The migration for trashes, one of `schema.MIGRATIONS`: it is never edited again."""

from typing import Final

# `missing` 3 is `row_mapping.IN_TRASH`. An act of an earlier version called its files missing.
TRASHES: Final = """
    CREATE TABLE trash_place (path BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
    CREATE TABLE trash_rule (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        version INTEGER NOT NULL
    ) STRICT;
    UPDATE file SET missing = 3 WHERE missing AND missing = 1 AND EXISTS (
        SELECT 1 FROM journal j WHERE j.file_id = file.id AND j.state = 'moved'
        AND (j.size, j.mtime_ns) = (file.size, file.mtime_ns)
    );
"""
