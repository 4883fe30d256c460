"""Questions about all files of a library at once: which match, in which order, how many of which value."""

import sqlite3
import time
from array import array
from collections import Counter
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from app.core.columns import Order
from app.core.names import display, one_line
from app.core.problems.catalogue import problem_kinds
from app.core.query import Query, fold
from app.core.query.ast import WORDS
from app.core.record import FileRecord
from app.core.standards import PICTURE_CLASSES
from app.library import problems, row_mapping
from app.library.order_sql import FOLDER, ordering
from app.library.query_sql import PLACES, PRESENT, Bound, condition
from app.library.row_mapping import RECORD_COLUMNS, RECORD_TABLES

NAME: Final = "name"
_NAMES: Final = 10_000
"""Files, of which it is looked at first whether enough of them match: 20 ms."""
_OF_NAMES: Final = frozenset({WORDS, "name", "ext", "folder"})
_FOLDERS_FIRST: Final = "folder d INDEXED BY folder_path_key CROSS JOIN file f ON f.folder_id = d.id"
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
    """Files with an error or a warning."""


class Facet(NamedTuple):
    """A value, and how many files have it."""

    value: str
    """As `Query.toggle` takes it; empty: none is known."""
    shown: str
    """For people; empty: none is known."""
    files: int


def find(
    db: sqlite3.Connection, query: Query, order: Order, limit: int = -1, hidden: int = 0
) -> "array[int]":
    """Return the ids of the files, in order; only the first `limit` of them, where that is not negative.

    The first few come several times as fast as all. Nothing is found by a problem of the set `hidden`.
    Raises KeyError for an order by what is no column.
    """
    where, values = condition(query, time.time(), hidden)
    keyed, present, (by, looks) = _keyed(db), _present(db), ordering(order, hidden)
    first, descending = order[0] if order else ("", False)
    tables = "file f"
    if looks:
        ranked = "({}) l CROSS JOIN file f INDEXED BY file_facts" if keyed else "file f LEFT JOIN ({}) l"
        tables = f"{ranked.format(looks)} ON l.id = f.look_id"
    elif first == FOLDER and not query.terms:
        tables = _FOLDERS_FIRST
        by = f"d.path_key {'DESC' if descending else 'ASC'}, {ordering(order[1:], hidden).by}"
    elif first == NAME and keyed and _by_names(query):
        tables, present = "file f INDEXED BY file_name_key", f"f.name_key > x'' AND {_there(db)}"
    elif limit >= 0 and len(early := _early(db, where, values, order, limit)) == limit:
        return early
    else:
        by = by.replace("f.name_key", "+f.name_key")
    return _ids(
        db, f"SELECT f.id FROM {tables} WHERE {present} AND {where} ORDER BY {by} LIMIT ?", (*values, limit)
    )


def _early(
    db: sqlite3.Connection, where: str, values: Sequence[Bound], order: Order, limit: int
) -> "array[int]":
    """Return those that match among the first names, in order: often enough, and then a tenth of the work."""
    if [key for key, _ in order] != [NAME]:
        return array("q")
    first = (
        "SELECT id FROM file INDEXED BY file_name_key WHERE name_key > x'' "
        f"ORDER BY name_key {'DESC' if order[0][1] else 'ASC'}, id LIMIT {_NAMES}"
    )
    return _ids(
        db,
        f"SELECT f.id FROM ({first}) n CROSS JOIN file f ON f.id = n.id "
        f"WHERE {PRESENT} AND {where} ORDER BY {ordering(order).by} LIMIT ?",
        (*values, limit),
    )


def _ids(db: sqlite3.Connection, statement: str, values: Sequence[Bound]) -> "array[int]":
    return array("q", (row[0] for row in db.execute(statement, values)))


def count(db: sqlite3.Connection, query: Query, hidden: int = 0) -> int:
    """Return how many files match."""
    where, values = condition(query, time.time(), hidden)
    found = db.execute(f"SELECT count(*) FROM file f WHERE {_present(db)} AND {where}", values)
    return int(found.fetchone()[0])


def sums(db: sqlite3.Connection, query: Query, hidden: int = 0) -> Sums:
    """Return what the files of a query add up to; `hidden` is the set of problems that do not count."""
    where, values = condition(query, time.time(), hidden)
    files, high, low, seconds, troubled = db.execute(
        "SELECT count(*), total(f.size >> 32), total(f.size & 0xffffffff), total(f.duration), "
        f"total({problems.condition(None, hidden)}) FROM file f WHERE {_present(db)} AND {where}",
        values,
    ).fetchone()
    return Sums(files, (int(high) << 32) + int(low), seconds, int(troubled))


def facet(db: sqlite3.Connection, query: Query, key: str, limit: int, hidden: int = 0) -> tuple[Facet, ...]:
    """Return up to `limit` values of the filter `key` among the files of a query, most files first.

    A file with several languages counts for each. Raises KeyError for what is no filter.
    """
    counts: Counter[Any] = Counter()
    for value, files in _counted(db, query, key, hidden):
        if key == "problem":
            codes = [kind.code for kind in problem_kinds((value or 0) & ~hidden)]
            counts.update(dict.fromkeys(codes or (None,), files))
            continue
        tags = value.split() if isinstance(value, str) and key in _LISTS else (value,)
        counts.update(dict.fromkeys(tags, files))
    ranked = sorted(counts.items(), key=lambda item: (-item[1], str(item[0])))
    return tuple(Facet(*_told(key, value), files) for value, files in ranked[:limit])


def _counted(db: sqlite3.Connection, query: Query, key: str, hidden: int) -> list[tuple[Any, int]]:
    where, values = condition(query, time.time(), hidden)
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


def records(db: sqlite3.Connection, ids: Sequence[int], hidden: int = 0) -> tuple[FileRecord, ...]:
    """Return the records with these ids that are still known, in their order, without `hidden` problems."""
    found: dict[int, FileRecord] = {}
    for start in range(0, len(ids), _BOUND_AT_ONCE):
        page = tuple(ids[start : start + _BOUND_AT_ONCE])
        statement = (
            f"SELECT {RECORD_COLUMNS} FROM {RECORD_TABLES} WHERE f.id IN ({', '.join('?' * len(page))})"
        )
        for row in db.execute(statement, page):
            found[row[0]] = row_mapping.record(row, hidden)
    return tuple(found[id_] for id_ in ids if id_ in found)


def _by_names(query: Query) -> bool:
    """Whether it is decided by what `file_name_key` holds, names and folders."""
    others = query.group or query.problems or query.problems_of or query.roots
    return not others and all(term.key in _OF_NAMES for term in query.terms)


def _present(db: sqlite3.Connection) -> str:
    """Return the condition of files that are there, by which SQLite can go by `file_facts` alone."""
    return f"{_there(db)} AND f.look_id IS NOT NULL" if _keyed(db) else _there(db)


def _there(db: sqlite3.Connection) -> str:
    """Return the condition of files whose source is not removed: none, where that is every file."""
    removed = db.execute("SELECT 1 FROM source WHERE removed IS NOT NULL LIMIT 1").fetchone()
    return PRESENT if removed else "1"


def _keyed(db: sqlite3.Connection) -> bool:
    """Whether all files have their keys; those of an older library get them behind the start."""
    unkeyed = "SELECT 1 FROM file INDEXED BY file_name_key WHERE name_key IS NULL LIMIT 1"
    return db.execute(unkeyed).fetchone() is None
