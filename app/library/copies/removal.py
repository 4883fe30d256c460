"""Removes sources from the library: hides them at once, and deletes their files in slices."""

import sqlite3
from collections.abc import Iterable
from typing import Final

from app.core.job import JobState
from app.library.scan import disks

_TABLES: Final = (
    *((table, "file_id") for table in ("media", "checksum", "content_version", "found_contents")),
    *((table, "file_id") for table in ("sample", "copy", "doubt", "decoding")),
    ("file", "id"),
)
"""The tables with rows of a file, and the columns with its id; `file` last, since the others refer to it."""


def remove_source(db: sqlite3.Connection, source_id: int, now: float) -> bool:
    """Hide a source and its files; return whether there was such a source.

    Nothing is deleted until `purge_removed`. `now` is in seconds since the epoch.
    """
    return _changed(db, "UPDATE source SET removed = ? WHERE id = ? AND removed IS NULL", now, source_id)


def restore_source(db: sqlite3.Connection, source_id: int) -> bool:
    """Undo `remove_source`; return False if purging has begun or the source is not removed."""
    return _changed(
        db,
        "UPDATE source SET removed = NULL WHERE id = ? AND removed IS NOT NULL AND NOT purging",
        source_id,
    )


def purge_removed(db: sqlite3.Connection, limit: int) -> bool:
    """Delete up to `limit` files, and as many folders, of a removed source.

    Returns True while there may be more. A source with pending files of a running scan stays until the
    scan ends.
    """
    # A source whose purge has begun comes first, since it can no longer be restored.
    row = db.execute(
        "SELECT id FROM source WHERE removed IS NOT NULL AND NOT EXISTS "
        "(SELECT 1 FROM folder d CROSS JOIN pending p ON p.folder_id = d.id "
        "WHERE d.source_id = source.id AND p.scan_id IN (SELECT id FROM scan WHERE state = ?)) "
        "ORDER BY purging DESC, removed LIMIT 1",
        (JobState.RUNNING,),
    ).fetchone()
    if row is None:
        return False
    db.execute("UPDATE source SET purging = 1 WHERE id = ?", row)
    if not _purge_slice(db, row[0], limit):
        db.execute("DELETE FROM source WHERE id = ?", row)
        disks.drop_unused(db)
        db.execute("DELETE FROM pending WHERE handed AND folder_id NOT IN (SELECT id FROM folder)")
    return True


def _purge_slice(db: sqlite3.Connection, source_id: int, limit: int) -> bool:
    """Delete the next files of a source, and its folders that are empty then; return False if it has none."""
    rows = db.execute(
        "SELECT d.id, f.id FROM folder d LEFT JOIN file f ON f.folder_id = d.id "
        "WHERE d.source_id = ? ORDER BY d.id LIMIT ?",
        (source_id, limit),
    ).fetchall()
    delete_files(db, [file for _, file in rows if file is not None])
    folders = {folder for folder, _ in rows}
    if len(rows) == limit and rows[-1][1] is not None:
        folders.remove(rows[-1][0])  # The last folder of a full slice may hold more files.
    db.executemany("DELETE FROM folder WHERE id = ?", [(folder,) for folder in folders])
    return bool(rows)


def delete_files(db: sqlite3.Connection, ids: Iterable[int]) -> None:
    """Delete files with all that is known of them."""
    files = [(id_,) for id_ in ids]
    for table, key in _TABLES:
        db.executemany(f"DELETE FROM {table} WHERE {key} = ?", files)


def _changed(db: sqlite3.Connection, statement: str, *values: float) -> bool:
    return db.execute(statement, values).rowcount == 1
