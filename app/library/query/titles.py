"""Titles of files whose names or folders were changed, or that other rules have titled."""

import json
import sqlite3
from collections.abc import Sequence
from typing import Any, Final

from app.core.file.title import VERSION, Title

_FIELDS: Final = ", ".join(Title._fields)
_VALUES: Final = ", ".join(f"?{number}" for number in range(1, len(Title._fields) + 1))
_NAMED: Final = "SELECT f.id, d.path, f.name FROM file f JOIN folder d ON d.id = f.folder_id"
# Most files keep their titles: a row that does not change is not written.
_SET: Final = (
    f"UPDATE file SET ({_FIELDS}) = ({_VALUES}) "
    f"WHERE id = ?{len(Title._fields) + 1} AND ({_FIELDS}) IS NOT ({_VALUES})"
)


def fill(db: sqlite3.Connection, limit: int) -> bool:
    """Title up to `limit` files by the current rules; return True while there may be more."""
    version, last = db.execute("SELECT version, last FROM titled").fetchone() or (None, 0)
    if version == VERSION and last is None:
        return False
    after = last if version == VERSION else 0
    found = db.execute(f"{_NAMED} WHERE f.id > ? ORDER BY f.id LIMIT ?", (after, limit)).fetchall()
    _title(db, found)
    db.execute("INSERT OR REPLACE INTO titled VALUES (1, ?, ?)", (VERSION, found[-1][0] if found else None))
    return bool(found)


def renew(db: sqlite3.Connection, ids: Sequence[int]) -> None:
    """Title files after a change of their names or folders."""
    _title(
        db,
        db.execute(f"{_NAMED} WHERE f.id IN (SELECT value FROM json_each(?))", (json.dumps(ids),)).fetchall(),
    )


def forget(db: sqlite3.Connection) -> None:
    """Have all files titled anew, since the paths of their folders have changed."""
    db.execute("DELETE FROM titled")


def _title(db: sqlite3.Connection, found: Sequence[Sequence[Any]]) -> None:
    from app.core.titles.title import title_of  # noqa: PLC0415 - its patterns take 10 ms, which few need

    db.executemany(_SET, ((*title_of(path, name), id_) for id_, path, name in found))
