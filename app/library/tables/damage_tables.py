"""The migration for checks for damage, one of `schema.MIGRATIONS`: it is never edited again."""

from typing import Final

DECODING: Final = """
    CREATE TABLE decoding (
        file_id INTEGER PRIMARY KEY REFERENCES file,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        ctime_ns INTEGER NOT NULL,
        inode TEXT NOT NULL,
        depth TEXT NOT NULL,
        evidence BLOB,
        rules INTEGER NOT NULL,
        seconds REAL NOT NULL
    ) STRICT;
    CREATE INDEX decoding_rules ON decoding (rules);

    ALTER TABLE file ADD COLUMN decoded REAL;
    ALTER TABLE file ADD COLUMN depth TEXT;
    ALTER TABLE file ADD COLUMN damage TEXT;
    ALTER TABLE file ADD COLUMN damage_reason TEXT;
    DROP INDEX file_facts;
    CREATE INDEX file_facts ON file (
        look_id, folder_id, search_key, name_key, missing, status, size, duration, bit_rate, frame_rate,
        mtime_ns, added, problems, marked, chapters, encoded_date, start_timecode, reason, title, failure,
        checked, verdict, decoded, depth, damage
    ) WHERE look_id IS NOT NULL;
"""
