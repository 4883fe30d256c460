"""The migration for numbers of copies, one of `schema.MIGRATIONS`: it is never edited again."""

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
