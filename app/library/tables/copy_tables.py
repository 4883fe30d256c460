"""Migrations for copies, exact and near, for the trash, and for lists that were handed over.

Parts of `schema.MIGRATIONS`, and as such never edited again.
"""

from typing import Final

_IN_USE: Final = "EXISTS (SELECT 1 FROM copy)"
"""SQL: whether copies were ever counted; until then, triggers cost next to nothing."""
_CHANGED: Final = " OR ".join(
    f"old.{name} IS NOT new.{name}"
    for name in ("size", "mtime_ns", "file_id", "missing", "status", "reason", "verdict")
)


def _note(size: str, source: str = "") -> str:
    # Not OR IGNORE: an upsert that fires a trigger replaces the conflict clauses inside it by ABORT
    # (https://sqlite.org/lang_createtrigger.html), and the scan that saves the file would fail.
    return (
        f"INSERT INTO recount SELECT {size} {source} "
        f"{'AND' if source else 'WHERE'} NOT EXISTS (SELECT 1 FROM recount r WHERE r.size = {size});"
    )


def _recount(size: str) -> str:
    return f"DELETE FROM copy WHERE size = {size}; {_note(size)}"


COPIES: Final = f"""
    CREATE TABLE sample (
        file_id INTEGER PRIMARY KEY REFERENCES file,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        inode TEXT NOT NULL,
        digest BLOB,
        extents TEXT NOT NULL
    ) STRICT;

    CREATE TABLE copy (
        file_id INTEGER PRIMARY KEY REFERENCES file,
        size INTEGER NOT NULL,
        content INTEGER NOT NULL,
        copies INTEGER NOT NULL,
        exact INTEGER NOT NULL,
        alone INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX copy_size ON copy (size);
    CREATE INDEX copy_content ON copy (content) WHERE copies > 1;

    CREATE TABLE recount (size INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE recount_source (source_id INTEGER PRIMARY KEY, after_folder INTEGER NOT NULL) STRICT;
    ALTER TABLE source ADD COLUMN lasting_ids INTEGER;
    CREATE INDEX file_size ON file (size);

    CREATE TRIGGER copies_file_added AFTER INSERT ON file WHEN {_IN_USE} BEGIN {_recount("new.size")} END;
    CREATE TRIGGER copies_file_deleted AFTER DELETE ON file WHEN {_IN_USE} BEGIN {_recount("old.size")} END;
    CREATE TRIGGER copies_file_changed
    AFTER UPDATE OF size, mtime_ns, file_id, missing, status, reason, verdict ON file
    WHEN ({_CHANGED}) AND {_IN_USE} BEGIN
        {_recount("old.size")}
        {_recount("new.size")}
    END;
    CREATE TRIGGER copies_checksum_added AFTER INSERT ON content_version WHEN {_IN_USE} BEGIN
        {_note("f.size", "FROM file f WHERE f.id = new.file_id")}
    END;
    CREATE TRIGGER copies_source_changed AFTER UPDATE OF removed, volume, lasting_ids ON source
    WHEN (old.removed IS NULL) <> (new.removed IS NULL) OR old.volume IS NOT new.volume
    OR old.lasting_ids IS NOT new.lasting_ids BEGIN
        DELETE FROM recount_source WHERE source_id = new.id AND {_IN_USE};
        INSERT INTO recount_source SELECT new.id, 0 WHERE {_IN_USE};
    END;
"""

LEFT_ALONE: Final = """
    CREATE TABLE left_alone (
        size INTEGER NOT NULL,
        algorithm TEXT NOT NULL,
        digest BLOB NOT NULL,
        since REAL NOT NULL,
        PRIMARY KEY (size, algorithm, digest)
    ) STRICT, WITHOUT ROWID;
"""

SPACE_OF_COPIES: Final = """
    ALTER TABLE sample ADD COLUMN own INTEGER;
    ALTER TABLE sample ADD COLUMN shared BLOB NOT NULL DEFAULT x'';

    ALTER TABLE copy ADD COLUMN disks INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE copy ADD COLUMN least INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE copy ADD COLUMN most INTEGER NOT NULL DEFAULT 0;
    UPDATE copy SET disks = (
        SELECT count(DISTINCT CASE s.volume WHEN '' THEN s.id ELSE s.volume END)
        FROM copy k JOIN file f ON f.id = k.file_id
        JOIN folder d ON d.id = f.folder_id JOIN source s ON s.id = d.source_id
        WHERE k.copies > 1 AND k.content = copy.content
    ) WHERE copies > 1 AND NOT alone AND file_id = content;
    UPDATE copy SET most = max(0, copies - disks) * size WHERE copies > 1 AND file_id = content;
"""
"""Copies that were counted before free their size at most, until they are searched again."""

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

# What is known of contents is bound to their size and print, as nobody need know their checksums.
NEAR_PAIRS: Final = """
    CREATE TABLE matched_print (
        file_id INTEGER PRIMARY KEY REFERENCES file ON DELETE CASCADE,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        duration REAL NOT NULL,
        print BLOB NOT NULL
    ) STRICT;
    CREATE INDEX matched_print_duration ON matched_print (duration);

    CREATE TABLE near_pair (
        first INTEGER NOT NULL REFERENCES matched_print ON DELETE CASCADE,
        second INTEGER NOT NULL REFERENCES matched_print ON DELETE CASCADE,
        distance REAL NOT NULL,
        frames INTEGER NOT NULL,
        mirrored INTEGER NOT NULL,
        PRIMARY KEY (first, second)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX near_pair_second ON near_pair (second);

    CREATE TABLE not_same (
        first_size INTEGER NOT NULL,
        first_print BLOB NOT NULL,
        second_size INTEGER NOT NULL,
        second_print BLOB NOT NULL,
        since REAL NOT NULL,
        PRIMARY KEY (first_size, first_print, second_size, second_print)
    ) STRICT, WITHOUT ROWID;
"""

# Groups are of an `answer`, so that a new one can be stored in slices while the one before is shown.
NEAR_GROUPS: Final = """
    CREATE TABLE near_state (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        answer INTEGER NOT NULL,
        stamp INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE near_member (
        answer INTEGER NOT NULL,
        head INTEGER NOT NULL REFERENCES matched_print ON DELETE CASCADE,
        file_id INTEGER NOT NULL REFERENCES matched_print ON DELETE CASCADE,
        worse INTEGER NOT NULL,
        PRIMARY KEY (answer, head, file_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX near_member_head ON near_member (head);
    CREATE INDEX near_member_file ON near_member (file_id, worse);

    ALTER TABLE journal ADD COLUMN keeper_size INTEGER;
"""

# Of contents, like `not_same`. A file that stayed is found in the journal by its version, wherever it is now.
NEAR_KEEPERS: Final = """
    CREATE TABLE near_keeper (
        size INTEGER NOT NULL,
        print BLOB NOT NULL,
        since REAL NOT NULL,
        PRIMARY KEY (size, print)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX journal_keeper ON journal (ifnull(keeper_size, size), keeper_mtime_ns);
"""

# `last` is NULL once all files are judged by the hints that are on.
LEAST_QUALITY: Final = """
    CREATE TABLE least_quality (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        lines INTEGER NOT NULL,
        density REAL NOT NULL,
        hints TEXT NOT NULL,
        last INTEGER
    ) STRICT;
"""

_PART_PAIRS: Final = """
    CREATE TABLE part_pair (
        part INTEGER NOT NULL REFERENCES parts_print ON DELETE CASCADE,
        whole INTEGER NOT NULL REFERENCES parts_print ON DELETE CASCADE,
        seconds REAL NOT NULL,
        scale REAL NOT NULL,
        mirrored INTEGER NOT NULL,
        support_begin REAL NOT NULL,
        support_end REAL NOT NULL,
        kind TEXT,
        shared_begin REAL,
        shared_end REAL,
        agree INTEGER,
        told INTEGER,
        PRIMARY KEY (part, whole)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX part_pair_whole ON part_pair (whole);
    CREATE INDEX part_pair_open ON part_pair (part) WHERE kind IS NULL;
"""
_PARTS_SERIALS: Final = """
    CREATE TABLE parts_serial (
        serial INTEGER PRIMARY KEY AUTOINCREMENT,
        file_id INTEGER NOT NULL UNIQUE REFERENCES parts_print ON DELETE CASCADE
    ) STRICT;
    INSERT INTO parts_serial (file_id) SELECT file_id FROM parts_print WHERE box IS NOT NULL ORDER BY file_id;
    CREATE TRIGGER parts_print_serial AFTER INSERT ON parts_print WHEN new.box IS NOT NULL BEGIN
        INSERT INTO parts_serial (file_id) VALUES (new.file_id);
    END;
"""

PARTS: Final = f"""
    CREATE TABLE parts_print (
        file_id INTEGER PRIMARY KEY REFERENCES file ON DELETE CASCADE,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        method INTEGER NOT NULL,
        made REAL NOT NULL,
        searched INTEGER NOT NULL,
        box BLOB,
        answers BLOB,
        questions BLOB,
        reason TEXT
    ) STRICT;
    CREATE INDEX parts_print_due ON parts_print (file_id) WHERE NOT searched;
    {_PART_PAIRS}"""

# A serial is never given twice, also not after the last print was deleted: segments outlive prints.
PARTS_SEGMENTS: Final = f"""
    {_PARTS_SERIALS}
    CREATE TABLE parts_segment (
        stamp BLOB PRIMARY KEY,
        first INTEGER NOT NULL,
        last INTEGER NOT NULL,
        files INTEGER NOT NULL,
        answers INTEGER NOT NULL,
        questions INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
"""

_ON_UPDATE: Final = ("ON DELETE CASCADE", "ON DELETE CASCADE ON UPDATE CASCADE")

# What is known of an imported file is handed on to another one (`catalogues.handing_on`). With new serials,
# the segments say nothing any more: the next search makes new ones.
PARTS_HANDED_ON: Final = f"""
    ALTER TABLE part_pair RENAME TO earlier_pair;
    DROP INDEX part_pair_whole;
    DROP INDEX part_pair_open;
    {_PART_PAIRS.replace(*_ON_UPDATE)}
    INSERT INTO part_pair SELECT * FROM earlier_pair;
    DROP TABLE earlier_pair;

    DELETE FROM parts_segment;
    DROP TRIGGER parts_print_serial;
    DROP TABLE parts_serial;
    {_PARTS_SERIALS.replace(*_ON_UPDATE)}
"""

PARTS_SOUND: Final = """
    ALTER TABLE part_pair ADD COLUMN sound TEXT;
    ALTER TABLE part_pair ADD COLUMN part_words BLOB;
    ALTER TABLE part_pair ADD COLUMN whole_words BLOB;
"""

# Without a reference to `file`: what a list saved is still told when the records of the originals are gone.
HANDOVERS: Final = """
    CREATE TABLE handover (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        time REAL NOT NULL,
        format TEXT NOT NULL,
        target TEXT NOT NULL
    ) STRICT;
    CREATE TABLE handed_file (
        id INTEGER PRIMARY KEY,
        handover_id INTEGER NOT NULL REFERENCES handover ON DELETE CASCADE,
        file_id INTEGER NOT NULL,
        path BLOB NOT NULL,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        digest BLOB,
        codec TEXT,
        width INTEGER,
        height INTEGER,
        duration REAL,
        output BLOB NOT NULL,
        back_id INTEGER,
        back_size INTEGER,
        back_time REAL
    ) STRICT;
    CREATE INDEX handed_file_list ON handed_file (handover_id, back_size, size);
    CREATE INDEX handed_file_open ON handed_file (id) WHERE back_size IS NULL;
    CREATE INDEX handed_file_back ON handed_file (codec) WHERE back_size IS NOT NULL;
    """
