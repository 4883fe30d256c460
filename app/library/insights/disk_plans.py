"""Tells what would be lost with a disk, and which files fit on one with so many free bytes."""

import json
import sqlite3
import time
from array import array
from collections.abc import Sequence
from typing import Final

from app.core.home.figures import FileCount
from app.core.insights.disk_loss import CopyPlan, DiskLoss, undecided
from app.core.query import Query
from app.library.query.filter_and_order_sql import Bound
from app.library.query.queries import present_files, sums
from app.library.query.stored_fields import COVERED
from app.library.query.where_clause import condition

_ON_DISK: Final = "s.disk_id = :disk AND s.removed IS NULL"
_COPIED: Final = f"f.size > 0 AND f.missing IN (0, {COVERED})"
"""SQL: whether there is something of a file to copy."""
_LOST, _ELSEWHERE, _UNKNOWN = range(3)
_CLASSES: Final = (
    f"SELECT CASE WHEN k.alone = :disk THEN {_LOST} WHEN k.disks > 1 THEN {_ELSEWHERE} ELSE {_UNKNOWN} END, "
    "count(*), total(f.size), total(f.decoded IS NULL AND f.checked IS NULL) "
    "FROM source s CROSS JOIN folder d ON d.source_id = s.id CROSS JOIN file f ON f.folder_id = d.id "
    f"LEFT JOIN copy k ON k.file_id = f.id WHERE {_ON_DISK} AND {_COPIED} GROUP BY 1"
)
_BY_FOLDER: Final = (
    f"SELECT f.folder_id, count(*), total(f.size) FROM file f WHERE {{present}} AND {_COPIED} AND {{where}} "
    "GROUP BY 1"
)
_FOLDERS: Final = (
    "SELECT d.id FROM folder d INDEXED BY folder_path_key CROSS JOIN source s ON s.id = d.source_id "
    "WHERE s.removed IS NULL AND s.online = ? ORDER BY d.path_key"
)
_FILES: Final = (
    "SELECT f.id, f.size FROM json_each(?) j CROSS JOIN file f ON f.folder_id = j.value "
    f"WHERE {_COPIED} AND {{where}}"
)
_MOST_SPLIT: Final = 50
"""Folders out of which single files are taken to fill the rest of the room."""


def loss(db: sqlite3.Connection, disk: int) -> DiskLoss:
    """Return what would be lost with a disk, by what is known of the copies of its files."""
    found = {row[0]: row[1:] for row in db.execute(_CLASSES, {"disk": disk}).fetchall()}
    counts = {each: FileCount(files, int(size)) for each, (files, size, _) in found.items()}
    return DiskLoss(
        lost=counts.get(_LOST, FileCount()),
        unchecked=int(found[_LOST][2]) if _LOST in found else 0,
        unknown=counts.get(_UNKNOWN, FileCount()),
        elsewhere=counts.get(_ELSEWHERE, FileCount()),
    )


def fitting(db: sqlite3.Connection, search: Query, free: int) -> CopyPlan:
    """Return the files of a search that fit into `free` bytes. Equal files count as often as they are there.

    The folders of connected disks come first, in their order. One that is too large is left, and smaller ones
    after it are taken; what room is left then is filled with single files of the first ones left.
    """
    where, values = condition(search, time.time())
    by_folder = _BY_FOLDER.format(present=present_files(db), where=where)
    known = {row[0]: FileCount(row[1], int(row[2])) for row in db.execute(by_folder, values)}
    taken, too_large = array("q"), array("q")
    size = files = away = 0
    for online in (1, 0):
        for (folder,) in db.execute(_FOLDERS, (online,)).fetchall():
            amount = known.get(folder)
            if amount is None:
                continue
            if size + amount.size > free:
                too_large.extend((folder,) if online else ())
                continue
            taken.append(folder)
            size += amount.size
            files += amount.files
            away += 0 if online else amount.files
    single, filled = _first_that_fit(db, too_large[:_MOST_SPLIT], where, values, free - size)
    fits = FileCount(files + len(single), size + filled)
    whole = [sum(each) for each in zip(FileCount(), *known.values(), strict=True)]
    left = FileCount(whole[0] - fits.files, whole[1] - fits.size)
    return CopyPlan(taken, single, fits, left, away, undecided_files(db, search))


def undecided_files(db: sqlite3.Connection, search: Query) -> FileCount:
    """Return the files of which nobody knows whether the search is for them."""
    others = undecided(search)
    if others is None:
        return FileCount()
    found = sums(db, others)
    return FileCount(found.files or 0, found.size)


def _first_that_fit(
    db: sqlite3.Connection, folders: "array[int]", where: str, values: Sequence[Bound], free: int
) -> tuple["array[int]", int]:
    """Return the first files of folders that fit into `free` bytes, and their size."""
    found, size = array("q"), 0
    for id_, bytes_ in db.execute(_FILES.format(where=where), (json.dumps(list(folders)), *values)):
        if size + bytes_ <= free:
            found.append(id_)
            size += bytes_
    return found, size


def files_of(db: sqlite3.Connection, search: Query, plan: CopyPlan) -> "array[int]":
    """Return the ids of the files of a plan, folder by folder."""
    where, values = condition(search, time.time())
    rows = db.execute(_FILES.format(where=where), (json.dumps(list(plan.folders)), *values))
    return array("q", (row[0] for row in rows)) + array("q", plan.single)
