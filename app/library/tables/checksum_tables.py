"""The migration for checksums, one of `schema.MIGRATIONS`: it is never edited again."""

from typing import Final

CHECKSUMS: Final = """
    CREATE TABLE content_version (
        file_id INTEGER PRIMARY KEY REFERENCES file,
        path BLOB NOT NULL,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        ctime_ns INTEGER NOT NULL,
        inode TEXT NOT NULL
    ) STRICT;

    CREATE TABLE checksum (
        file_id INTEGER NOT NULL REFERENCES file,
        algorithm TEXT NOT NULL,
        digest BLOB NOT NULL,
        computed REAL NOT NULL,
        seconds REAL NOT NULL,
        PRIMARY KEY (file_id, algorithm)
    ) STRICT, WITHOUT ROWID;

    ALTER TABLE file ADD COLUMN checked REAL;
    ALTER TABLE file ADD COLUMN verdict TEXT;
    ALTER TABLE file ADD COLUMN evidence TEXT;
    DROP INDEX file_facts;
    CREATE INDEX file_facts ON file (
        look_id, folder_id, search_key, name_key, missing, status, size, duration, bit_rate, frame_rate,
        mtime_ns, added, problems, marked, chapters, encoded_date, start_timecode, reason, title, failure,
        checked, verdict
    ) WHERE look_id IS NOT NULL;
"""
