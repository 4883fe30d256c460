"""The migration for changes and saved searches, one of `schema.MIGRATIONS`: it is never edited again."""

from typing import Final

HISTORY: Final = """
    ALTER TABLE scan ADD COLUMN report INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE scan ADD COLUMN roots BLOB NOT NULL DEFAULT x'';
    UPDATE scan SET report = coalesce((SELECT min(o.id) FROM scan o WHERE o.job = scan.job), id);
    ALTER TABLE source ADD COLUMN former BLOB;
    CREATE INDEX scan_report ON scan (report);

    CREATE TABLE change (
        report INTEGER NOT NULL,
        kind TEXT NOT NULL,
        record INTEGER NOT NULL,
        path BLOB NOT NULL,
        target BLOB,
        detail TEXT,
        PRIMARY KEY (report, kind, record)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX change_record ON change (record);

    CREATE TABLE change_count (
        report INTEGER NOT NULL,
        kind TEXT NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (report, kind)
    ) STRICT, WITHOUT ROWID;

    ALTER TABLE file ADD COLUMN report INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX file_report ON file (report);

    CREATE TABLE saved_search (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT;
"""
