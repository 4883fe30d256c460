"""Migrations for checksums, checks for damage, and prints of pictures.

Parts of `schema.MIGRATIONS`, and as such never edited again.
"""

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

DAMAGE_CHECKS: Final = """
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

_SIZE: Final = "(SELECT f.size FROM file f WHERE f.id = {row}.file_id)"


def _recount(row: str) -> str:
    size = _SIZE.format(row=row)
    return (
        f"DELETE FROM copy WHERE size = {size}; INSERT INTO recount SELECT f.size FROM file f "
        f"WHERE f.id = {row}.file_id AND NOT EXISTS (SELECT 1 FROM recount r WHERE r.size = f.size);"
    )


# Until now, what was found in a rotten file stood only in the reason of its verdict.
FOUND_CONTENTS: Final = f"""
    CREATE TABLE found_contents (
        file_id INTEGER NOT NULL REFERENCES file,
        verdict TEXT NOT NULL,
        path BLOB NOT NULL,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        ctime_ns INTEGER NOT NULL,
        inode TEXT NOT NULL,
        digests TEXT NOT NULL,
        found REAL NOT NULL,
        PRIMARY KEY (file_id, verdict)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX content_version_size ON content_version (size);

    INSERT INTO found_contents
    SELECT f.id, f.verdict, v.path, v.size, v.mtime_ns, v.ctime_ns, v.inode,
        json_object(json_extract(f.evidence, '$[1].algorithm'), json_extract(f.evidence, '$[1].found')),
        ifnull(f.checked, 0.0)
    FROM file f JOIN content_version v ON v.file_id = f.id
    WHERE f.verdict = 'rotten' AND json_valid(f.evidence)
    AND json_extract(f.evidence, '$[0]') = 'check.rotten'
    AND typeof(json_extract(f.evidence, '$[1].algorithm')) = 'text'
    AND typeof(json_extract(f.evidence, '$[1].found')) = 'text';

    CREATE TRIGGER copies_found_added AFTER INSERT ON found_contents
    WHEN EXISTS (SELECT 1 FROM copy) BEGIN {_recount("new")} END;
    CREATE TRIGGER copies_found_deleted AFTER DELETE ON found_contents
    WHEN EXISTS (SELECT 1 FROM copy) BEGIN {_recount("old")} END;
"""

# A scan that sees another size or time notes a change. Those of very old scans are forgotten.
DOUBTFUL_EDITS: Final = """
    UPDATE file SET verdict = 'new' WHERE verdict = 'edited'
    AND EXISTS (SELECT 1 FROM content_version v WHERE v.file_id = file.id
        AND (v.size, v.mtime_ns) = (file.size, file.mtime_ns))
    AND NOT EXISTS (SELECT 1 FROM change c WHERE c.record = file.id AND c.kind = 'changed')
    AND NOT EXISTS (SELECT 1 FROM found_contents x WHERE x.file_id = file.id);
"""
"""Takes back what earlier versions said of files whose size and time had stayed.

They called rot edited after chmod, a copy or a rename, and forgot the good checksum: the stored one is the
first of which something is known.
"""

COVERAGE: Final = """
    CREATE INDEX file_answered ON file (damage, verdict, folder_id)
        WHERE damage IS NOT NULL OR verdict IS NOT NULL;
"""
"""Counts the files that were checked; it is empty while none was."""

CHECK_TIMES: Final = """
    CREATE INDEX file_checked ON file (checked, verdict, folder_id) WHERE checked IS NOT NULL;
    CREATE INDEX file_decoded ON file (decoded, damage, folder_id) WHERE decoded IS NOT NULL;
"""
"""Tells what checks found since a moment: a library of a million files is not read for it."""

PICTURE_PRINTS: Final = """
    CREATE TABLE picture_print (
        file_id INTEGER PRIMARY KEY REFERENCES file ON DELETE CASCADE,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        method INTEGER NOT NULL,
        made REAL NOT NULL,
        print BLOB,
        reason TEXT
    ) STRICT;
"""
