"""Tells what would be lost with a disk, and which files fit on one with so many free bytes."""

import sqlite3
import time
from array import array
from typing import Final

from app.core.home.figures import FileCount
from app.core.insights.disk_loss import CopyPlan, DiskLoss
from app.core.query import Query
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
# In the order of the index of folders, so that no file is sorted.
_IN_ORDER: Final = (
    "SELECT f.id, f.size, ifnull(k.content, f.id) FROM folder d INDEXED BY folder_path_key "
    "CROSS JOIN source s ON s.id = d.source_id CROSS JOIN file f ON f.folder_id = d.id "
    f"LEFT JOIN copy k ON k.file_id = f.id WHERE s.removed IS NULL AND s.online = ? AND {_COPIED} "
    "AND {where} ORDER BY d.path_key"
)


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
    """Return the files of a search that fit into `free` bytes, each contents once.

    The files of connected disks come first, in the order of their folders, so that a folder stays together.
    A file that is too large is left, and smaller ones after it are taken.
    """
    where, values = condition(search, time.time())
    statement = _IN_ORDER.format(where=where)
    ids, seen = array("q"), set[int]()
    size = left = left_size = connected = 0
    for online in (1, 0):
        for id_, bytes_, content in db.execute(statement, (online, *values)):
            if content in seen:
                continue
            seen.add(content)
            if size + bytes_ > free:
                left += 1
                left_size += bytes_
            else:
                ids.append(id_)
                size += bytes_
        connected = len(ids) if online else connected
    return CopyPlan(ids, FileCount(len(ids), size), FileCount(left, left_size), len(ids) - connected)
