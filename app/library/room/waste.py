"""Finds what takes room without need, kind by kind: a file counts in the first kind that it is of."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from app.core.facts.waste_kind import WasteKind
from app.core.room.waste import Candidates, Room, WastedFile, combined
from app.library.insights import orphans
from app.library.near import near_groups
from app.library.query import groups
from app.library.query.queries import in_present_sources
from app.library.query.stored_fields import COVERED, IN_TRASH
from app.library.room import copied, oversized
from app.library.room.beside_films import SizedFiles, extras, raw
from app.library.room.whole import whole

Question = Callable[[sqlite3.Connection], list[Candidates]]


def waste(db: sqlite3.Connection) -> Room:
    """Return where the room of the library goes without need."""
    return combined(whole(db), [each for find in QUESTIONS for each in find(db)])


def _sized(kind: WasteKind, found: SizedFiles) -> Candidates:
    """Return files that share their blocks with no others, as far as anyone knows."""
    return Candidates(kind=kind, files=[WastedFile(id_, size, size) for id_, size in found])


def _trashed(db: sqlite3.Connection) -> Candidates:
    rows = db.execute(
        "SELECT f.id, f.size FROM file f INDEXED BY file_missing "
        f"WHERE f.missing AND f.missing = {IN_TRASH} AND {in_present_sources(db)}"
    )
    return _sized(WasteKind.TRASHED, rows)


def _copies(db: sqlite3.Connection) -> Candidates:
    if not groups.knows_copies(db):
        return Candidates(kind=WasteKind.COPIES, is_known=False)
    return Candidates(kind=WasteKind.COPIES, files=copied.copied(db), unasked=_uncompared(db))


def _uncompared(db: sqlite3.Connection) -> int:
    """Return the number of files whose copies are not known; an empty file has none."""
    listed = _count(db, "f.size > 0", is_size=True)
    gone = _count(db, f"f.size > 0 AND f.missing AND f.missing <> {COVERED}", is_size=False)
    # Files of removed sources, and those that are gone, have no numbers of copies.
    return max(0, listed - gone - int(db.execute("SELECT count(*) FROM copy").fetchone()[0]))


def _count(db: sqlite3.Connection, where: str, *, is_size: bool) -> int:
    present = in_present_sources(db)
    index = "file_size" if is_size else "file_missing"
    by = f"INDEXED BY {index}" if present == "1" else ""
    found = db.execute(f"SELECT count(*) FROM file f {by} WHERE {where} AND {present}")
    return int(found.fetchone()[0])


def _near(db: sqlite3.Connection) -> Candidates:
    if not near_groups.are_stored(db):
        return Candidates(kind=WasteKind.NEAR, is_known=False)
    return _sized(WasteKind.NEAR, near_groups.worse_on_one_disk(db))


def _extras(db: sqlite3.Connection) -> Candidates:
    return _sized(WasteKind.EXTRAS, extras(db))


def _raw(db: sqlite3.Connection) -> Candidates:
    return _sized(WasteKind.RAW, raw(db))


def _oversized(db: sqlite3.Connection) -> Candidates:
    """Return the bytes beyond what is usual, of files that stay."""
    found = oversized.oversized(db)
    files = [WastedFile(each.id, each.most, each.least) for each in found or ()]
    return Candidates(kind=WasteKind.OVERSIZED, is_known=found is not None, files=files)


def _sidecars(db: sqlite3.Connection) -> Candidates:
    return Candidates(kind=WasteKind.SIDECARS, beside=[each.size for each in orphans.orphans(db)])


def _together(*finds: Callable[[sqlite3.Connection], Candidates]) -> Question:
    return lambda db: [find(db) for find in finds]


QUESTIONS: Final = (
    _together(_trashed, _copies, _near),
    _together(_extras, _raw, _sidecars),
    _together(_oversized),
)
"""Questions that take about as long as each other, so that they can be asked side by side."""


_FILTERED: Final[Mapping[str, Callable[[sqlite3.Connection], Iterable[int]]]] = {
    WasteKind.EXTRAS: lambda db: (id_ for id_, _ in extras(db)),
    WasteKind.RAW: lambda db: (id_ for id_, _ in raw(db)),
    WasteKind.OVERSIZED: lambda db: (each.id for each in oversized.oversized(db) or ()),
}


def wasted(db: sqlite3.Connection, kind: str) -> str:
    """Return the ids of the files of a kind as JSON, also of those that are of an earlier kind."""
    return json.dumps(list(_FILTERED[kind](db)))
