"""The migration for trends, one of `schema.MIGRATIONS`: it is never edited again."""

from typing import Final

_REVISE: Final = "UPDATE source_sums_state SET revision = revision + 1"
TRENDS: Final = f"""
    CREATE TABLE source_sums (
        source_id INTEGER NOT NULL,
        report INTEGER NOT NULL,
        time REAL NOT NULL,
        sums TEXT NOT NULL,
        PRIMARY KEY (source_id, report)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE source_sums_state (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        revision INTEGER NOT NULL,
        measured INTEGER NOT NULL
    ) STRICT;
    INSERT INTO source_sums_state VALUES (1, 1, 0);

    CREATE TRIGGER sums_file_added AFTER INSERT ON file BEGIN {_REVISE}; END;
    CREATE TRIGGER sums_file_deleted AFTER DELETE ON file BEGIN {_REVISE}; END;
    CREATE TRIGGER sums_file_changed
        AFTER UPDATE OF folder_id, look_id, size, missing, problems, marked, checked, decoded ON file
        BEGIN {_REVISE}; END;
    CREATE TRIGGER sums_folder_moved AFTER UPDATE OF source_id ON folder BEGIN {_REVISE}; END;
    CREATE TRIGGER sums_source_added AFTER INSERT ON source BEGIN {_REVISE}; END;
    CREATE TRIGGER sums_source_changed AFTER UPDATE OF online, removed ON source
        WHEN (old.online, old.removed) IS NOT (new.online, new.removed) BEGIN {_REVISE}; END;
"""
