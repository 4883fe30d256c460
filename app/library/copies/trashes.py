"""Marks the files that an earlier version listed in a trash."""

import json
import sqlite3
from collections.abc import Sequence
from typing import Final

from app.core.file.record import FileRecord
from app.core.trash.place import RULE, in_trash
from app.library.query.path_range import at_or_below, place
from app.library.query.row_mapping import records
from app.library.query.stored_fields import COVERED, IN_TRASH

_MARK: Final = f"UPDATE file SET missing = {IN_TRASH} WHERE missing IN (0, {COVERED}) AND "


def compare(db: sqlite3.Connection, places: Sequence[bytes]) -> None:
    """Mark the files in trashes once the rule for them, or one of `places`, is new to the library.

    `places` are trashes whose names do not tell it.
    """
    for path in places:
        if db.execute("INSERT OR IGNORE INTO trash_place VALUES (?)", (path,)).rowcount:
            mark(db, path)
    version = db.execute("SELECT version FROM trash_rule").fetchone()
    if version is None or version[0] != RULE:
        # 0.3 s for 100,000 folders, and only once.
        folders = db.execute("SELECT id, path FROM folder").fetchall()
        found = json.dumps([id_ for id_, path in folders if in_trash(path)])
        db.execute(f"{_MARK} folder_id IN (SELECT value FROM json_each(?))", (found,))
        db.execute("INSERT OR REPLACE INTO trash_rule VALUES (1, ?)", (RULE,))


def mark(db: sqlite3.Connection, path: bytes) -> tuple[FileRecord, ...]:
    """Note that a path is a trash, or lies in one; return the records of files for which that is new."""
    rows = db.execute(f"{_MARK} ({at_or_below('file')}) RETURNING id", place(path)).fetchall()
    return records(db, [row[0] for row in rows])
