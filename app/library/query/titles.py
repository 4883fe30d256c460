"""Titles of files whose names or folders were changed, or that other rules have titled."""

import json
import sqlite3
from collections.abc import Sequence
from functools import reduce
from typing import Any, Final

import msgspec

from app.core.file.title import VERSION, Title
from app.core.sidecars.sidecar import NfoContents

_FIELDS: Final = ", ".join(Title._fields)
_VALUES: Final = ", ".join(f"?{number}" for number in range(1, len(Title._fields) + 1))
_TOLD: Final = msgspec.json.Decoder(tuple[NfoContents, ...])
_TOLD_NEW: Final = f"SELECT id, told_title, {_FIELDS} FROM file WHERE id IN (SELECT value FROM json_each(?))"
_NAMED: Final = "SELECT f.id, d.path, f.name, f.told_title FROM file f JOIN folder d ON d.id = f.folder_id"
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


def renew(db: sqlite3.Connection, ids: Sequence[int]) -> list[int]:
    """Title files after a change of their names, folders or `.nfo`; return the ids of those that differ."""
    asked = json.dumps(ids)
    return _title(
        db, db.execute(f"{_NAMED} WHERE f.id IN (SELECT value FROM json_each(?))", (asked,)).fetchall()
    )


def add_told(db: sqlite3.Connection, ids: Sequence[int]) -> list[int]:
    """Title files that have their first `.nfo`, and so far the titles of their names; return as `renew`."""
    if not ids:
        return []
    from app.core.titles.title import title_with  # noqa: PLC0415 - its patterns take 10 ms

    changed = []
    for id_, told, *stored in db.execute(_TOLD_NEW, (json.dumps(ids),)).fetchall():
        title = reduce(title_with, _told(told), Title(*stored))
        if title != tuple(stored):
            db.execute(_SET, (*title, id_))
            changed.append(id_)
    return changed


def forget(db: sqlite3.Connection) -> None:
    """Have all files titled anew, since the paths of their folders have changed."""
    db.execute("DELETE FROM titled")


def _title(db: sqlite3.Connection, found: Sequence[Sequence[Any]]) -> list[int]:
    if not found:
        return []
    from app.core.titles.title import title_of, title_with  # noqa: PLC0415 - its patterns take 10 ms

    changed = []
    for id_, path, name, told in found:
        title = reduce(title_with, _told(told), title_of(path, name))
        if db.execute(_SET, (*title, id_)).rowcount:
            changed.append(id_)
    return changed


def _told(text: str | None) -> tuple[NfoContents, ...]:
    try:
        return _TOLD.decode(text) if text else ()
    except msgspec.MsgspecError:  # a damaged library
        return ()
