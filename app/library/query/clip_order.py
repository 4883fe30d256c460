"""The SQL of orders in which the parts of a recording have the place of the whole."""

import sqlite3
from typing import Final

from app.core.facts.fact import Order

_SUMMED: Final = {"size": "f.size", "duration": "f.duration"}
"""The columns of which a whole has the sum, with their SQL."""
_OF_WHOLES: Final = (
    "SELECT p.file_id, t.size, t.duration FROM clip_part p JOIN (SELECT c.clip, sum(f.size) AS size, "
    "sum(CASE WHEN l.video_codec IS NOT NULL THEN f.duration END) AS duration FROM clip_part c "
    "JOIN file f ON f.id = c.file_id LEFT JOIN look l ON l.id = f.look_id GROUP BY 1) t ON t.clip = p.clip"
)
"""The size and the length of its recording, by part; sound in files of its own adds no length."""


def any_clips(db: sqlite3.Connection) -> bool:
    """Return whether the library has recordings of several files."""
    return db.execute("SELECT 1 FROM clip_part LIMIT 1").fetchone() is not None


def is_of_wholes(db: sqlite3.Connection, order: Order) -> bool:
    """Return whether a recording of several files may have another place in an order than its parts."""
    return any(key in _SUMMED for key, _ in order) and any_clips(db)


def by_wholes(db: sqlite3.Connection, order: Order, tables: str, by: str) -> tuple[str, str]:
    """Return tables and terms of an order in which parts have the place of their recording."""
    if not is_of_wholes(db, order):
        return tables, by
    for column in (_SUMMED[key] for key, _ in order if key in _SUMMED):
        by = by.replace(f"{column} ", f"ifnull({column.replace('f.', 'w.')}, {column}) ")
    return f"{tables} LEFT JOIN ({_OF_WHOLES}) w ON w.file_id = f.id", by
