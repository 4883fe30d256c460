"""Judges files by those with the same pictures: hints that are off until the user switches them on.

The judgements are stored as problems, so that every list and count has the same. They depend on other files,
so all files are judged again after these may have changed, and none while the hints are off.
"""

import sqlite3
from typing import Final

from app.core.near.least_quality import LeastQuality
from app.core.problems.catalogue import BY_CODE, OF_COPIES
from app.library.query.near_sql import IS_ONLY_LOW, IS_WORSE

_CONDITIONS: Final = {"better-copy": IS_WORSE, "only-low": IS_ONLY_LOW}
"""SQL on a file `f` by the codes of the hints."""
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


def note_change(db: sqlite3.Connection) -> None:
    """Have `judge_known` judge all files again, unless the hints are off."""
    db.execute("UPDATE least_quality SET last = 0 WHERE hints <> ''")


def judge_known(db: sqlite3.Connection, limit: int) -> bool:
    """Judge up to `limit` files that are to be judged, or none. Returns True while there may be more."""
    row = db.execute("SELECT hints, last FROM least_quality WHERE last IS NOT NULL").fetchone()
    if row is None:
        return False
    hints, last = row
    bits = " | ".join(
        f"({_CONDITIONS[code]}) * {BY_CODE[code].bit}" for code in hints.split() if code in _CONDITIONS
    )
    found = db.execute(
        f"SELECT f.id, f.problems & {OF_COPIES}, {bits or 0} FROM file f "
        "WHERE f.id > ? AND f.problems IS NOT NULL ORDER BY f.id LIMIT ?",
        (last, limit),
    ).fetchall()
    db.executemany(_SET, ((now, id_) for id_, before, now in found if before != now))
    db.execute("UPDATE least_quality SET last = ?", (found[-1][0] if found else None,))
    return bool(found)
