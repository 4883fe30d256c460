"""Stores the room of disks over time, and tells by when each will be full."""

import sqlite3
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter
from typing import Final

from app.core.sources.disk import Space
from app.core.sources.disk_forecast import DAY, Forecast, forecast

_LOOKS: Final = "SELECT disk_id, free, total, time FROM disk_room {} ORDER BY disk_id, day"


def note(db: sqlite3.Connection, disk: int, looks: Iterable[Space]) -> None:
    """Store looks at the room of a disk. A later one of the same day takes the place of an earlier one."""
    db.executemany(
        "INSERT OR REPLACE INTO disk_room VALUES (?, ?, ?, ?, ?)",
        [(disk, int(look.time // DAY), look.time, look.free, look.total) for look in looks],
    )


def looks(db: sqlite3.Connection, disk: int) -> tuple[Space, ...]:
    """Return the looks at the room of a disk, one a day, in the order of time."""
    rows = db.execute(_LOOKS.format("WHERE disk_id = ?"), (disk,)).fetchall()
    return tuple(Space(*row[1:]) for row in rows)


def forecasts(db: sqlite3.Connection, now: float) -> dict[int, Forecast]:
    """Return by when each disk will be full, by the ids of disks with a look."""
    rows = db.execute(_LOOKS.format("")).fetchall()
    return {
        disk: forecast([Space(*row[1:]) for row in those], now)
        for disk, those in groupby(rows, itemgetter(0))
    }
