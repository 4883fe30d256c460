"""Which files are in a group: a condition of SQL each."""

import sqlite3
from collections.abc import Mapping
from typing import Final

from app.core.groups import Group
from app.library.rows import OFFLINE_FOLDERS, RECORD_TABLES

_LAST: Final = "(SELECT max(report) FROM scan)"
_AWAY: Final = f"f.folder_id IN ({OFFLINE_FOLDERS})"

CONDITIONS: Final[Mapping[Group, str]] = {
    Group.NEW: f"f.report = {_LAST}",
    Group.CHANGED: f"f.id IN (SELECT record FROM change WHERE report = {_LAST} AND kind = 'changed')",
    Group.MISSING: f"f.missing AND NOT {_AWAY}",
    Group.PROBLEMS: f"f.status IN ('failed', 'timeout') AND NOT f.missing AND NOT {_AWAY}",
    Group.OFFLINE: _AWAY,
}
"""Of `file f` alone; each is found by an index."""


def counts(db: sqlite3.Connection) -> dict[Group, int]:
    """Return how many files are in each group."""
    return {
        group: int(db.execute(f"SELECT count(*) FROM {RECORD_TABLES} WHERE {where}").fetchone()[0])
        for group, where in CONDITIONS.items()
    }
