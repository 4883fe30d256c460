"""Migration for changes of files with the same pictures: which groups and hints are to be made anew."""

from typing import Final

_IN_PAIR: Final = (
    "(EXISTS (SELECT 1 FROM near_pair WHERE first = {0}) "
    "OR EXISTS (SELECT 1 FROM near_pair WHERE second = {0}))"
)
_IS_COPY: Final = (
    "(EXISTS (SELECT 1 FROM near_pair x JOIN copy o ON o.file_id = x.second "
    "WHERE x.first = {0}.file_id AND o.content = {0}.content) "
    "OR EXISTS (SELECT 1 FROM near_pair x JOIN copy o ON o.file_id = x.first "
    "WHERE x.second = {0}.file_id AND o.content = {0}.content))"
)
"""SQL: whether a row of `copy` is of a file whose other one of a pair has equal contents."""
_HINTS_ON: Final = "EXISTS (SELECT 1 FROM least_quality WHERE hints <> '')"
_NOTE: Final = "INSERT INTO near_change (file_id)"
_NOTE_CONTENTS: Final = f"{_NOTE} SELECT file_id FROM matched_print WHERE (size, print) ="
_JUDGE: Final = (
    "INSERT INTO hint_due SELECT new.id WHERE NOT EXISTS (SELECT 1 FROM hint_due WHERE file_id = new.id)"
)

_JUDGE_ALIKE: Final = f"""INSERT INTO hint_due SELECT id FROM (
            SELECT new.file_id AS id UNION SELECT second FROM near_pair WHERE first = new.file_id
            UNION SELECT first FROM near_pair WHERE second = new.file_id
        ) WHERE id AND {_HINTS_ON} AND NOT EXISTS (SELECT 1 FROM hint_due WHERE file_id = id);"""


def _noted(table: str, notes: str) -> str:
    """Return the triggers that note each change of a row of a table; `notes` is for a row `{0}`."""
    old, new = notes.format("old"), notes.format("new")
    return "".join(
        f"CREATE TRIGGER near_{table}_{event.lower()} AFTER {event} ON {table} BEGIN {does} END;"
        for event, does in (("INSERT", new), ("DELETE", old), ("UPDATE", old + new))
    )


_GROUPED_BY: Final = (
    *("folder_id", "missing", "size", "mtime_ns", "look_id", "duration", "bit_rate", "frame_rate"),
    *("verdict", "damage", "audio_languages", "text_languages", "text_flags"),
)
"""Columns of files by which groups are made, without paths, which only tell equals apart."""
_HINTED_BY: Final = ("size", "mtime_ns", "look_id", "bit_rate", "frame_rate")
"""Columns of a file by which hints judge it alone."""


def _differ(columns: tuple[str, ...]) -> str:
    old, new = (", ".join(f"{row}.{column}" for column in columns) for row in ("old", "new"))
    return f"({old}) IS NOT ({new})"


# A row of `near_change` is added, never replaced: a statement with OR IGNORE hands that to its triggers, too.
# File 0 stands for all: a disk came or went, and a transaction must not list its files. Stored groups have no
# rows to be listed by, so they are made anew.
NEAR_CHANGES: Final = f"""
    CREATE TABLE near_change (
        revision INTEGER PRIMARY KEY AUTOINCREMENT,
        file_id INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX near_change_file ON near_change (file_id);
    CREATE TABLE hint_due (file_id INTEGER PRIMARY KEY) STRICT;
    CREATE INDEX matched_print_size ON matched_print (size);

    CREATE TABLE near_group (
        answer INTEGER NOT NULL,
        head INTEGER NOT NULL REFERENCES matched_print ON DELETE CASCADE,
        files INTEGER NOT NULL,
        size INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        reason TEXT,
        PRIMARY KEY (answer, head)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX near_group_head ON near_group (head);
    DELETE FROM near_member WHERE answer IS NOT (SELECT answer FROM near_state);
    UPDATE near_state SET stamp = -1;
    {_NOTE} VALUES (0);

    CREATE TRIGGER near_changed AFTER INSERT ON near_change BEGIN
        DELETE FROM near_change WHERE file_id = new.file_id AND revision < new.revision;
        {_JUDGE_ALIKE}
    END;
    {_noted("near_pair", f"{_NOTE} VALUES ({{0}}.first), ({{0}}.second);")}
    {_noted("near_keeper", f"{_NOTE_CONTENTS} ({{0}}.size, {{0}}.print);")}
    {
    _noted(
        "not_same",
        f"{_NOTE_CONTENTS} ({{0}}.first_size, {{0}}.first_print);"
        f"{_NOTE_CONTENTS} ({{0}}.second_size, {{0}}.second_print);",
    )
}
    CREATE TRIGGER near_file_changed AFTER UPDATE OF {", ".join(_GROUPED_BY)} ON file
        WHEN {_differ(_GROUPED_BY)} AND {_IN_PAIR.format("new.id")} BEGIN {_NOTE} VALUES (new.id); END;
    CREATE TRIGGER near_source_changed AFTER UPDATE OF online, removed ON source
        WHEN (old.online, old.removed) IS NOT (new.online, new.removed) BEGIN
        {_NOTE} VALUES (0);
        UPDATE least_quality SET last = 0 WHERE hints <> '' AND old.removed IS NOT new.removed;
    END;
    CREATE TRIGGER near_folder_moved AFTER UPDATE OF source_id ON folder
        WHEN old.source_id <> new.source_id BEGIN {_NOTE} VALUES (0); END;
    CREATE TRIGGER near_clip_added AFTER INSERT ON clip_part WHEN {_IN_PAIR.format("new.file_id")}
        BEGIN {_NOTE} VALUES (new.file_id); END;
    CREATE TRIGGER near_clip_deleted AFTER DELETE ON clip_part WHEN {_IN_PAIR.format("old.file_id")}
        BEGIN {_NOTE} VALUES (old.file_id); END;
    CREATE TRIGGER near_copy_added AFTER INSERT ON copy WHEN {_IS_COPY.format("new")}
        BEGIN {_NOTE} VALUES (new.file_id); END;
    CREATE TRIGGER near_copy_deleted AFTER DELETE ON copy WHEN {_IS_COPY.format("old")}
        BEGIN {_NOTE} VALUES (old.file_id); END;

    CREATE TRIGGER hint_file_added AFTER INSERT ON file WHEN {_HINTS_ON} BEGIN {_JUDGE}; END;
    CREATE TRIGGER hint_file_changed AFTER UPDATE OF {", ".join(_HINTED_BY)}, problems ON file
        WHEN ({_differ(_HINTED_BY)} OR (old.problems IS NULL AND new.problems IS NOT NULL)) AND {_HINTS_ON}
        BEGIN {_JUDGE}; END;
"""

# By its index: a file has one earlier row at most. Where statistics were made while the table had a row,
# SQLite reads the whole table for each note, and tens of thousands of them take minutes. DELETE in a trigger
# can name no index.
NEAR_CHANGES_BY_FILE: Final = f"""
    DROP TRIGGER near_changed;
    CREATE TRIGGER near_changed AFTER INSERT ON near_change BEGIN
        DELETE FROM near_change WHERE revision = (
            SELECT max(revision) FROM near_change INDEXED BY near_change_file
            WHERE file_id = new.file_id AND revision < new.revision
        );
        {_JUDGE_ALIKE}
    END;
"""
