"""Finds disks that are overdue, and notes of which the user was told."""

import sqlite3
from collections.abc import Iterable
from typing import Final

from app.core.sources.overdue import DiskTimes, OverdueDisk, OverdueLimits, overdue
from app.library.scan.disks import last_checks

_TIMES: Final = (
    "SELECT k.id, k.name, k.place, max(s.online), k.first_seen, k.last_seen FROM disk k "
    "JOIN source s ON s.disk_id = k.id WHERE s.removed IS NULL AND s.imported IS NULL "
    "GROUP BY k.id ORDER BY k.rank, k.id"
)


def read(db: sqlite3.Connection, now: float, limits: OverdueLimits) -> tuple[OverdueDisk, ...]:
    """Return the disks that are overdue at `now`, in seconds since the epoch, in the order of their names.

    Disks that imports alone tell of are left out: nobody can check them.
    """
    checks = last_checks(db) if limits.unchecked else {}
    times = (
        DiskTimes(id_, name, place, bool(online), first, last, checks.get(id_))
        for id_, name, place, online, first, last in db.execute(_TIMES).fetchall()
    )
    return tuple(overdue(times, now, limits))


def untold(db: sqlite3.Connection, now: float, limits: OverdueLimits) -> tuple[OverdueDisk, ...]:
    """Return those of which the user was not told since they are overdue."""
    told = set(db.execute("SELECT disk_id, neglect, since FROM disk_told").fetchall())
    return tuple(each for each in read(db, now, limits) if (each.disk, each.neglect, each.since) not in told)


def note(db: sqlite3.Connection, found: Iterable[OverdueDisk]) -> None:
    """Note that the user was told of disks."""
    db.executemany(
        "INSERT OR REPLACE INTO disk_told SELECT ?1, ?2, ?3 FROM disk WHERE id = ?1",
        [(each.disk, str(each.neglect), each.since) for each in found],
    )
