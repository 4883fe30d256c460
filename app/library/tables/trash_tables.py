"""The migrations for trashes and for doubts, two of `schema.MIGRATIONS`: they are never edited again."""

from typing import Final

# `missing` 3 is `stored_fields.IN_TRASH`. An act of an earlier version called its files missing.
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

DOUBTS: Final = """
    CREATE TABLE doubt (
        file_id INTEGER PRIMARY KEY REFERENCES file,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        inode TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER doubt_added AFTER INSERT ON doubt BEGIN
        DELETE FROM copy WHERE size = new.size;
        INSERT INTO recount SELECT new.size
        WHERE NOT EXISTS (SELECT 1 FROM recount r WHERE r.size = new.size);
    END;
"""
