"""Judges files by those with the same pictures: hints that are off until the user switches them on.

The judgements are stored as problems, so that every list and count has the same. They depend on other files.
So triggers note the files that are to be judged again (`hint_due`), with those that show the same, and none
while the hints are off.
"""

import json
import sqlite3
from collections.abc import Collection, Sequence
from typing import Final

from app.core.near.least_quality import LeastQuality
from app.core.problems.catalogue import BY_CODE, OF_COPIES
from app.library.query.near_sql import IS_ONLY_LOW, IS_WORSE

_CONDITIONS: Final = {"better-copy": IS_WORSE, "only-low": IS_ONLY_LOW}
"""SQL on a file `f` by the codes of the hints."""
_NOTE: Final = (
    "INSERT INTO hint_due SELECT DISTINCT id FROM ({}) "
    "WHERE EXISTS (SELECT 1 FROM least_quality WHERE hints <> '') "
    "AND NOT EXISTS (SELECT 1 FROM hint_due WHERE file_id = id)"
)
_DIFFERING: Final = " UNION ALL ".join(
    f"SELECT file_id AS id FROM (SELECT head, file_id, worse FROM near_member WHERE answer = :{one} "
    f"EXCEPT SELECT head, file_id, worse FROM near_member WHERE answer = :{other})"
    for one, other in (("before", "now"), ("now", "before"))
)
_DUE: Final = "SELECT file_id FROM hint_due ORDER BY file_id LIMIT ?"
_SET: Final = f"UPDATE file SET problems = (problems & ~{OF_COPIES}) | ? WHERE id = ?"


def choose(db: sqlite3.Connection, chosen: LeastQuality) -> bool:
    """Store the least quality and the hints that are on; return whether they differ from those before.

    Then `judge_known` judges all files anew.
    """
    hints = " ".join(chosen.hints)
    before = db.execute("SELECT lines, density, hints FROM least_quality").fetchone()
    if before == (chosen.lines, chosen.density, hints):
        return False
    last = 0 if hints or (before and before[2]) else None
    values = (chosen.lines, chosen.density, hints, last)
    db.execute("INSERT OR REPLACE INTO least_quality VALUES (1, ?, ?, ?, ?)", values)
    return True


def note_groups(db: sqlite3.Connection, before: int, now: int) -> None:
    """Have `judge_known` judge the files that two answers group otherwise, unless the hints are off."""
    db.execute(_NOTE.format(_DIFFERING), {"before": before, "now": now})


def note_files(db: sqlite3.Connection, ids: Collection[int]) -> None:
    """Have `judge_known` judge these files, unless the hints are off."""
    db.execute(_NOTE.format("SELECT value AS id FROM json_each(?)"), (json.dumps(list(ids)),))


def judge_known(db: sqlite3.Connection, limit: int) -> bool:
    """Judge up to `limit` files that are to be judged, or none. Returns True while there may be more."""
    row = db.execute("SELECT hints, last FROM least_quality").fetchone()
    if row is None:
        return False
    hints, last = row
    if last is None:
        return _judge_due(db, hints, limit)
    ids = [
        id_ for (id_,) in db.execute("SELECT id FROM file WHERE id > ? ORDER BY id LIMIT ?", (last, limit))
    ]
    _judge(db, hints, ids)
    db.execute("UPDATE least_quality SET last = ?", (ids[-1] if ids else None,))
    return bool(ids) or _judge_due(db, hints, limit)


def _judge_due(db: sqlite3.Connection, hints: str, limit: int) -> bool:
    ids = [id_ for (id_,) in db.execute(_DUE, (limit,))]
    _judge(db, hints, ids)
    db.execute("DELETE FROM hint_due WHERE file_id IN (SELECT value FROM json_each(?))", (json.dumps(ids),))
    return bool(ids)


def _judge(db: sqlite3.Connection, hints: str, ids: Sequence[int]) -> None:
    bits = " | ".join(
        f"({_CONDITIONS[code]}) * {BY_CODE[code].bit}" for code in hints.split() if code in _CONDITIONS
    )
    found = db.execute(
        f"SELECT f.id, f.problems & {OF_COPIES}, {bits or 0} FROM file f "
        "WHERE f.id IN (SELECT value FROM json_each(?)) AND f.problems IS NOT NULL",
        (json.dumps(list(ids)),),
    ).fetchall()
    db.executemany(_SET, ((now, id_) for id_, before, now in found if before != now))
