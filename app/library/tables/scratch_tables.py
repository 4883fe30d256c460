"""Temporary tables of the connection that writes."""

from typing import Final

SCRATCH: Final = """
    PRAGMA temp_store = MEMORY;
    CREATE TEMP TABLE listed (
        scan_id INTEGER NOT NULL,
        folder_id INTEGER NOT NULL,
        name BLOB NOT NULL,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        file_id TEXT NOT NULL,
        skip TEXT
    ) STRICT;
    CREATE TEMP TABLE settled (
        scan_id INTEGER NOT NULL,
        folder_id INTEGER NOT NULL,
        file_id INTEGER NOT NULL,
        status TEXT NOT NULL,
        of_job INTEGER NOT NULL,
        PRIMARY KEY (scan_id, folder_id, file_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TEMP TABLE told_folder (path BLOB NOT NULL, digest BLOB NOT NULL) STRICT;
    CREATE TEMP TABLE settled_folder (
        scan_id INTEGER NOT NULL,
        folder_id INTEGER NOT NULL,
        PRIMARY KEY (scan_id, folder_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TEMP TABLE listed_folder (
        scan_id INTEGER NOT NULL,
        folder_id INTEGER NOT NULL,
        digest BLOB NOT NULL,
        by_name BLOB NOT NULL,
        PRIMARY KEY (scan_id, folder_id)
    ) STRICT, WITHOUT ROWID;
"""
"""Temporary tables of the connection that writes, in memory. A later process lists all files again.

`listed` and `told_folder` are empty between two transactions. `settled` holds the files that a scan found
unchanged, so that they need no row in `pending`: some 15 bytes per file. `settled_folder` holds the folders
that were as their digest. `listed_folder` holds the digests of other listed folders until the scan ends.
"""
