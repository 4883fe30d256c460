"""Questions about all files of a library at once: which match, in which order, how many of which value."""

import sqlite3
import time
from array import array
from collections import Counter
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from app.core.columns import Order
from app.core.names import display, one_line
from app.core.query import Query, fold
from app.core.query.fields import PROBLEM_STATES
from app.core.record import FileRecord
from app.core.standards import PICTURE_CLASSES
from app.library import rows
from app.library.finding import PLACES, PRESENT, STATUS, condition
from app.library.ordering import FOLDER, order_by
from app.library.rows import RECORD_COLUMNS, RECORD_TABLES

NAME: Final = "name"
_FOLDERS_FIRST: Final = "folder d INDEXED BY folder_path_key CROSS JOIN file f ON f.folder_id = d.id"
_PROBLEMS: Final = ", ".join(repr(str(state)) for state in sorted(PROBLEM_STATES))
_LINKS: Final = {"look l": "look_id", "folder d": "folder_id"}
_LISTS: Final = frozenset({"audio", "sub"})
"""Filters whose stored values are several, parted by spaces."""
_BOUND_AT_ONCE: Final = 500


class Sums(NamedTuple):
    """What the files of a query add up to."""

    files: int = 0
    size: int = 0
    """Bytes."""
    seconds: float = 0.0
    """Of those whose duration is known."""
    problems: int = 0
    """Files whose probe failed or timed out."""


class Facet(NamedTuple):
    """A value, and how many files have it."""

    value: str
    """As `Query.toggle` takes it; empty: none is known."""
    shown: str
    """For people; empty: none is known."""
    files: int


def find(db: sqlite3.Connection, query: Query, order: Order, limit: int = -1) -> "array[int]":
    """Return the ids of the files, in order; only the first `limit` of them, where that is not negative.

    The first few come several times as fast as all. Raises KeyError for an order by what is no column.
    """
    where, values = condition(query, time.time())
    walks = limit >= 0 and not (query.terms or query.problems_of or query.roots)
    tables, by = "file f", order_by(order)
    if order and order[0][0] == FOLDER and not query.terms:
        tables, by = _FOLDERS_FIRST, f"d.path_key {'DESC' if order[0][1] else 'ASC'}, {order_by(order[1:])}"
    elif walks and order and order[0][0] == NAME:
        where = f"f.name_key > x'' AND {where}"  # has SQLite go by the index
    else:
        by = by.replace("f.name_key", "+f.name_key")
    found = db.execute(
        f"SELECT f.id FROM {tables} WHERE {_present(db)} AND {where} ORDER BY {by} LIMIT ?", (*values, limit)
    )
    return array("q", (row[0] for row in found))


def count(db: sqlite3.Connection, query: Query) -> int:
    """Return how many files match."""
    where, values = condition(query, time.time())
    found = db.execute(f"SELECT count(*) FROM file f WHERE {_present(db)} AND {where}", values)
    return int(found.fetchone()[0])


def sums(db: sqlite3.Connection, query: Query) -> Sums:
    """Return what the files of a query add up to."""
    where, values = condition(query, time.time())
    files, high, low, seconds, problems = db.execute(
        "SELECT count(*), total(f.size >> 32), total(f.size & 0xffffffff), total(f.duration), "
        f"total({STATUS} IN ({_PROBLEMS})) FROM file f WHERE {_present(db)} AND {where}",
        values,
    ).fetchone()
    return Sums(files, (int(high) << 32) + int(low), seconds, int(problems))


def facet(db: sqlite3.Connection, query: Query, key: str, limit: int) -> tuple[Facet, ...]:
    """Return up to `limit` values of the filter `key` among the files of a query, most files first.

    A file with several languages counts for each. Raises KeyError for what is no filter.
    """
    counts: Counter[Any] = Counter()
    for value, files in _counted(db, query, key):
        tags = value.split() if isinstance(value, str) and key in _LISTS else (value,)
        counts.update(dict.fromkeys(tags, files))
    ranked = sorted(counts.items(), key=lambda item: (-item[1], str(item[0])))
    return tuple(Facet(*_told(key, value), files) for value, files in ranked[:limit])


def _counted(db: sqlite3.Connection, query: Query, key: str) -> list[tuple[Any, int]]:
    where, values = condition(query, time.time())
    at = PLACES[key]
    shown = at.shown or at.columns[0]
    present = _present(db)
    if at.table not in _LINKS:
        return db.execute(
            f"SELECT {shown}, count(*) FROM file f WHERE {present} AND {where} GROUP BY 1", values
        ).fetchall()
    link = _LINKS[at.table]
    return db.execute(
        f"WITH counted AS MATERIALIZED (SELECT f.{link} AS link, count(*) AS files FROM file f "
        f"WHERE {present} AND {where} GROUP BY 1) "
        f"SELECT {shown}, sum(files) FROM counted JOIN {at.table} ON id = link GROUP BY 1",
        values,
    ).fetchall()


def _told(key: str, value: Any) -> tuple[str, str]:  # noqa: ANN401
    """Return a value as the filter takes it, and as people read it."""
    if value is None:
        return "", ""
    if key == "res":
        value = PICTURE_CLASSES[value].name
    elif isinstance(value, bytes):
        value = display(value)
    elif isinstance(value, float):
        value = f"{value:g}" if float(f"{value:g}") == value else repr(value)
    return fold(str(value)), one_line(str(value))


def records(db: sqlite3.Connection, ids: Sequence[int]) -> tuple[FileRecord, ...]:
    """Return the records with these ids that are still known, in the order of the ids."""
    found: dict[int, FileRecord] = {}
    for start in range(0, len(ids), _BOUND_AT_ONCE):
        page = tuple(ids[start : start + _BOUND_AT_ONCE])
        statement = (
            f"SELECT {RECORD_COLUMNS} FROM {RECORD_TABLES} WHERE f.id IN ({', '.join('?' * len(page))})"
        )
        found.update((record.id, record) for record in map(rows.record, db.execute(statement, page)))
    return tuple(found[id_] for id_ in ids if id_ in found)


def _present(db: sqlite3.Connection) -> str:
    """Return the condition of files that are there, by which SQLite can go by `file_facts` alone.

    It cannot before all files have their keys, as those of an older library get them behind the start.
    """
    unkeyed = db.execute("SELECT 1 FROM file WHERE name_key IS NULL LIMIT 1").fetchone()
    return PRESENT if unkeyed else f"{PRESENT} AND f.look_id IS NOT NULL"
