"""Makes two disks one: that of imports, and the real one, because a scan found it or the user says so."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from app.core.errors import CatalogueRefused, ChangedMeanwhile
from app.core.sources.disk import KnownDisk, Space
from app.library.scan import disk_room, disks

_IS_SEEN = "SELECT 1 FROM source WHERE disk_id = ? AND imported IS NULL AND removed IS NULL"


class DiskLink(NamedTuple):
    """A disk of imports that is another one, with all that `unlink` needs."""

    before: KnownDisk
    looks: Sequence[Space]
    """The looks at its room."""
    sources: Sequence[int]
    """The ids of its sources."""
    real: int
    """The id of the disk that it is."""
    told: Mapping[str, str]
    """The user's words about that one before."""
    last_check: float | None
    """The last check of that one before."""


def link(db: sqlite3.Connection, before: int, real: int) -> DiskLink:
    """Have a disk that imports alone tell of be another one. Its files stay until a scan finds them there.

    Raises `CatalogueRefused` for a disk with a source that a scan listed, and for the same disk twice.
    """
    known = {disk.id: disk for disk in disks.read(db)}
    if before not in known or real not in known:
        raise CatalogueRefused("disk.gone")
    if before == real:
        raise CatalogueRefused("disk.same", name=known[real].name)
    if db.execute(_IS_SEEN, (before,)).fetchone():
        raise CatalogueRefused("disk.seen_itself", name=known[before].name)
    disk = known[real]
    found = DiskLink(
        known[before],
        disk_room.looks(db, before),
        [id_ for (id_,) in db.execute("SELECT id FROM source WHERE disk_id = ? ORDER BY id", (before,))],
        real,
        {"given": disk.given, "place": disk.place, "note": disk.note},
        disk.last_check,
    )
    merge(db, before, real)
    disks.settle(db)
    return found


def unlink(db: sqlite3.Connection, linked: DiskLink) -> None:
    """Take a link back.

    Raises `ChangedMeanwhile` if the other disk is gone, or an import has made the first one anew.
    """
    if not db.execute("SELECT 1 FROM disk WHERE id = ?", (linked.real,)).fetchone():
        raise ChangedMeanwhile
    asked = json.dumps(linked.before.volumes)
    db.execute("DELETE FROM disk_volume WHERE volume IN (SELECT value FROM json_each(?))", (asked,))
    db.executemany(
        "DELETE FROM disk_room WHERE disk_id = ? AND time = ?",
        [(linked.real, look.time) for look in linked.looks],
    )
    disks.restore(db, linked.before, linked.looks)
    db.execute(
        "UPDATE source SET disk_id = ? WHERE disk_id = ? AND id IN (SELECT value FROM json_each(?))",
        (linked.before.id, linked.real, json.dumps(linked.sources)),
    )
    # A check since then is one of the other disk itself.
    db.execute(
        "UPDATE disk SET last_check = ? WHERE id = ? AND last_check IS ?",
        (linked.last_check, linked.real, _later(linked.before.last_check, linked.last_check)),
    )
    disks.tell(db, linked.real, linked.told)


def _later(*checks: float | None) -> float | None:
    return max((check for check in checks if check is not None), default=None)


def merge(db: sqlite3.Connection, before: int, real: int) -> None:
    """Have all that is known of a disk be said of another one. What is known of that one stays."""
    told = db.execute("SELECT given, place, note, last_check FROM disk WHERE id = ?", (before,)).fetchone()
    for table in ("source", "disk_volume"):
        db.execute(f"UPDATE {table} SET disk_id = ? WHERE disk_id = ?", (real, before))
    db.execute("UPDATE OR IGNORE disk_room SET disk_id = ? WHERE disk_id = ?", (real, before))
    db.execute(
        "UPDATE disk SET given = iif(given = '', ?, given), place = iif(place = '', ?, place), "
        "note = iif(note = '', ?, note), "
        "last_check = nullif(max(ifnull(?, 0.0), ifnull(last_check, 0.0)), 0.0) WHERE id = ?",
        (*told, real),
    )
    db.execute("DELETE FROM disk WHERE id = ?", (before,))
