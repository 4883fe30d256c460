"""Reads the figures of the disks of a library, in parts that several connections can read at once."""

import sqlite3
from collections.abc import Mapping
from typing import NamedTuple

from msgspec.structs import replace

from app.core.home.figures import DiskFigures, FileCount, by_disk
from app.core.sources.disk_forecast import Forecast
from app.library.copies import copies
from app.library.home.source_figures import AnsweredFiles, CountedFiles, answered, counted, sources
from app.library.query.groups import knows_copies
from app.library.scan import disk_room

Single = Mapping[int, FileCount] | None
"""The files that exist on no other disk, by disk; None while copies are not known."""


class DiskParts(NamedTuple):
    """The facts of the disks but for those of checks and copies."""

    counted: CountedFiles
    forecasts: Mapping[int, Forecast]


def read_disks(db: sqlite3.Connection, now: float, hidden: int = 0) -> tuple[DiskFigures, ...]:
    """Return the disks with sources, and those that the user has named, in natural order of their names.

    `now` is in seconds since the epoch. Problems of the set `hidden` do not count.
    """
    return disk_figures(disk_parts(db, now, hidden), answered(db), single_files(db))


def disk_parts(db: sqlite3.Connection, now: float, hidden: int = 0) -> DiskParts:
    """Count the files of the disks, and tell by when each is full."""
    return DiskParts(counted(db, hidden), disk_room.forecasts(db, now))


def single_files(db: sqlite3.Connection) -> Single:
    """Return the files that exist on no other disk."""
    return copies.only_on(db) if knows_copies(db) else None


def disk_figures(parts: DiskParts, answers: AnsweredFiles, single: Single) -> tuple[DiskFigures, ...]:
    """Return the disks by the parts that were read of them."""
    found = {each.disk.id: each for each in by_disk(sources(parts.counted, answers), single)}
    known = (
        each for each in parts.counted.disks if each.id in found or each.given or each.place or each.note
    )
    return tuple(
        replace(found.get(disk.id) or DiskFigures(disk), forecast=parts.forecasts.get(disk.id))
        for disk in known
    )
