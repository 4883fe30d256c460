"""Which files are in a group: a condition of SQL each, over `RECORD_TABLES`."""

import sqlite3
from array import array
from collections.abc import Mapping
from typing import Final

from app.core.groups import Group
from app.library.rows import RECORD_TABLES

_LAST: Final = "(SELECT max(report) FROM scan)"

CONDITIONS: Final[Mapping[Group, str]] = {
    Group.NEW: f"f.report = {_LAST}",
    Group.CHANGED: f"f.id IN (SELECT record FROM change WHERE report = {_LAST} AND kind = 'changed')",
    Group.MISSING: "f.missing AND s.online",
    Group.PROBLEMS: "f.status IN ('failed', 'timeout') AND NOT f.missing AND s.online",
    Group.OFFLINE: "NOT s.online",
}
"""Each is found by an index; that of the offline ones through their sources."""


def counts(db: sqlite3.Connection) -> dict[Group, int]:
    """Return how many files are in each group."""
    return {
        group: int(db.execute(f"SELECT count(*) FROM {RECORD_TABLES} WHERE {where}").fetchone()[0])
        for group, where in CONDITIONS.items()
    }


def members(db: sqlite3.Connection, group: Group) -> "array[int]":
    """Return the ids of the files in a group."""
    found = db.execute(f"SELECT f.id FROM {RECORD_TABLES} WHERE {CONDITIONS[group]} ORDER BY f.id")
    return array("q", (row[0] for row in found))
