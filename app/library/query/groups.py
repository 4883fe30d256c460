"""The SQL conditions of the smart groups."""

import sqlite3
from collections.abc import Mapping
from typing import Final

from app.core.query.collections import SmartGroup
from app.library.query import copy_sql, problems
from app.library.query.row_mapping import OFFLINE_FOLDERS, RECORD_TABLES
from app.library.query.stored_fields import COVERED, IN_TRASH

LAST_SEEN: Final = "ifnull((SELECT report FROM visit), 0)"
"""SQL: the last report that the user has seen; 0 during the first visit, to which all is new."""
_LAST_FILE: Final = "ifnull((SELECT file FROM visit), 0)"
IS_NEW: Final = f"report > {LAST_SEEN} AND id > {_LAST_FILE}"
"""SQL: whether a file is new to the user; the index `file_report` answers it."""
_CHANGED: Final = f"SELECT record FROM change WHERE report > {LAST_SEEN} AND kind = 'changed'"
# `f.missing AND` repeats the condition of the partial index `file_missing`: else SQLite does not use it.
_AWAY: Final = f"(f.folder_id IN ({OFFLINE_FOLDERS}) OR (f.missing AND f.missing = {COVERED}))"

_OF_PROBLEM: Final = {
    SmartGroup.DAMAGED: "damaged",
    SmartGroup.ROTTEN: "rotten",
    SmartGroup.TRUNCATED: "truncated",
    SmartGroup.UNREADABLE: "unreadable",
}
"""The groups of files with one problem, and its code."""
_OF_COPIES: Final = {SmartGroup.SINGLE: copy_sql.SINGLE, SmartGroup.COPIED: copy_sql.COPIED}
_CONDITIONS: Final[Mapping[SmartGroup, str]] = {
    SmartGroup.NEW: f"f.id IN (SELECT id FROM file INDEXED BY file_report WHERE {IS_NEW})",
    SmartGroup.CHANGED: f"f.id IN ({_CHANGED})",
    SmartGroup.MISSING: f"f.missing AND f.missing <> {IN_TRASH} AND NOT {_AWAY}",
    SmartGroup.OFFLINE: _AWAY,
    SmartGroup.IN_TRASH: f"f.missing AND f.missing = {IN_TRASH} AND NOT {_AWAY}",
    **{group: f"f.id IN ({ids})" for group, ids in _OF_COPIES.items()},
}
"""Conditions on a row `f` of `file`. An index answers every condition."""


def condition(group: SmartGroup, hidden: int = 0) -> str:
    """Return the SQL condition that a row `f` of `file` is in a group; `hidden` problems do not count."""
    if group in _CONDITIONS:
        return _CONDITIONS[group]
    return problems.condition(_OF_PROBLEM.get(group), hidden)


def knows_copies(db: sqlite3.Connection) -> bool:
    """Return whether copies were ever counted."""
    return bool(db.execute("SELECT EXISTS (SELECT 1 FROM copy)").fetchone()[0])


def counts(db: sqlite3.Connection, hidden: int = 0) -> dict[SmartGroup, int]:
    """Return the number of files in each group; `hidden` problems do not count.

    Of some groups it says only how many of the files that were asked are in the group: see `coverage`.
    """
    found: dict[SmartGroup, int] = {}
    for group, where in _CONDITIONS.items():
        ids = _OF_COPIES.get(group)
        counted = f"({ids})" if ids else f"{RECORD_TABLES} WHERE {where}"
        found[group] = int(db.execute(f"SELECT count(*) FROM {counted}").fetchone()[0])
    for group in _OF_PROBLEM:
        of_group = f"SELECT count(*) FROM {RECORD_TABLES} WHERE {condition(group, hidden)}"
        found[group] = int(db.execute(of_group).fetchone()[0])
    return {**found, SmartGroup.PROBLEMS: problems.count(db, hidden)}
