"""Queries on all files of a library: matching ids in order, sums, and counts by value.

SQLite reads 1,000,000 files fast only from an index that holds all the columns of the query (a covering
index). Each index here is chosen for that. `schema` lists the columns.
"""

import sqlite3
import time
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple

from app.core.facts.catalogue import FILTERS
from app.core.facts.checks import PLAYS
from app.core.facts.fact import LISTS, Order
from app.core.facts.outcomes import Outcome, outcomes_of
from app.core.facts.standards import PICTURE_CLASSES
from app.core.problems.catalogue import BY_CODE, problem_kinds
from app.core.query import Query
from app.core.query.ast import WORDS
from app.core.query.rules import Rule
from app.core.text.fold import fold
from app.core.text.names import display, one_line
from app.library.query import chosen_profiles, clip_order, exact_sums, problems
from app.library.query.filter_and_order_sql import (
    AWAY,
    BY_FOLDER,
    DISK_ORDERS,
    FILTER_SQL,
    FORGET_SAID,
    LINKS,
    SAID_OF_EACH,
    SAYS,
    Bound,
    ordering,
)
from app.library.query.row_mapping import OFFLINE_FOLDERS
from app.library.query.where_clause import PRESENT, condition, outcome_sql

NAME: Final = "name"
SIZE: Final = "size"
STATUS: Final = "status"
_NAMES: Final = 10_000
"""Files, by name, in which `_among_first_names` looks for enough matches: 20 ms."""
_NAMES_SAID: Final = 800
"""The same where it asks what is said: 4 ms, and enough for words that every second file has."""
# Filters that `file_name_key` can answer alone: the last one by ids.
_OF_NAMES: Final = frozenset({WORDS, "name", "ext", BY_FOLDER, "disk", "place", "free", "seen", SAYS})
# CROSS JOIN fixes the order of the tables, so folders come in order from their index and no file is sorted.
_FOLDERS_FIRST: Final = "folder d INDEXED BY folder_path_key CROSS JOIN file f ON f.folder_id = d.id"
_LISTS: Final = frozenset(each.key for each in FILTERS if each.kind in LISTS)
"""Filters whose stored value is a list, separated by spaces."""
_MOST_RANGES: Final = 6
_MOST_DISK_RANGES: Final = 24
_BOUND_AT_ONCE: Final = 500
"""Ids per statement; older versions of SQLite bind 999 at most (https://sqlite.org/limits.html, 9)."""


class QuerySums(NamedTuple):
    """The sums of the files of a query."""

    files: int = 0
    size: int = 0
    """Bytes."""
    seconds: float = 0.0
    """Total duration of the files whose duration is known."""
    problems: int = 0
    """Number of files with an error or a warning."""


class Facet(NamedTuple):
    """A value, and the number of files that have it."""

    value: str
    """The value for `Query.toggle`; empty where no value is known."""
    shown: str
    """The text for people; empty where no value is known."""
    files: int


def find(
    db: sqlite3.Connection, query: Query, order: Order, limit: int = -1, *, by_clip: bool = False
) -> "array[int]":
    """Return the ids of the matching files, in order; at most `limit`, where that is not negative.

    The first few ids come several times as fast as all. With `by_clip`, the parts of a recording have the
    place of its whole size and length. Raises `KeyError` for an order by an unknown column.
    """
    hidden = query.hidden_problems
    where, values = condition(query, time.time())
    keyed, present = _keyed(db), present_files(db)
    keys = dict(order)
    by, looks = ordering(
        order,
        hidden,
        _away(db) if STATUS in keys else AWAY,
        _disk_ranks(db, DISK_ORDERS.keys() & keys.keys()),
    )
    first, descending = order[0] if order else ("", False)
    tables = "file f"
    if looks:
        # `file_facts` starts with `look_id`, so it finds the files of each look. It leaves out files without
        # keys; while there are some, every file is read, with its look or without.
        ranked = "({}) l CROSS JOIN file f INDEXED BY file_facts" if keyed else "file f LEFT JOIN ({}) l"
        tables = f"{ranked.format(looks)} ON l.id = f.look_id"
    elif first == BY_FOLDER and not query.terms:
        tables = _FOLDERS_FIRST
        by = f"d.path_key {'DESC' if descending else 'ASC'}, {ordering(order[1:], hidden).by}"
    elif limit >= 0 and len(first_found := _among_first_names(db, query, order, limit)) == limit:
        return first_found
    elif first == NAME and keyed and _by_names(query):
        # `look_id` is not in this index and must not be asked for. x'' is below every key: the bound makes
        # SQLite search the index, which gives the names in order.
        tables, present = "file f INDEXED BY file_name_key", f"f.name_key > x'' AND {in_present_sources(db)}"
    elif first in DISK_ORDERS and len(order) == 1 and where == "1":
        # The index of `UNIQUE (folder_id, name)` has all that the disk depends on, at a tenth of the size.
        tables, present = "file f INDEXED BY sqlite_autoindex_file_1", in_present_sources(db)
    elif first == SIZE and len(order) == 1 and where == "1" and in_present_sources(db) == "1":
        # It has all that is asked for: with the rows of the files, a million take six times as long.
        tables, present = "file f INDEXED BY file_size", "1"
    elif first == PLAYS and limit >= 0 and not (by_clip and clip_order.is_of_wholes(db, order)):
        return _first_that_play(db, where, values, by, limit)
    else:
        # The unary + hides the column from the planner. Without it, SQLite takes the names in order from
        # `file_name_key` and reads the whole row of each file; sorting what `file_facts` gives is faster.
        by = by.replace("f.name_key", "+f.name_key")
    if by_clip:
        tables, by = clip_order.by_wholes(db, order, tables, by)
    return _ids(
        db, f"SELECT f.id FROM {tables} WHERE {present} AND {where} ORDER BY {by} LIMIT ?", (*values, limit)
    )


def _among_first_names(db: sqlite3.Connection, query: Query, order: Order, limit: int) -> "array[int]":
    """Return the matches among the first names, in order.

    The matches are often enough for `limit`, at a tenth of the work. Files without keys are left out.
    """
    asks_said = any(term.key == SAYS for term in query.terms)
    if [key for key, _ in order] != [NAME] or (_by_names(query) and not asks_said):
        return array("q")
    where, values = condition(query, time.time(), SAID_OF_EACH)
    keys = "FROM file INDEXED BY file_name_key WHERE name_key > x''"
    names = _NAMES_SAID if asks_said else _NAMES
    way, within, end = ("DESC", ">=", "min") if order[0][1] else ("ASC", "<=", "max")
    last = f"SELECT name_key {keys} ORDER BY name_key {way} LIMIT 1 OFFSET {names}"
    statement = (
        "SELECT f.id FROM file f INDEXED BY file_name_key WHERE f.name_key > x'' "
        f"AND f.name_key {within} coalesce(({last}), (SELECT {end}(name_key) {keys})) "
        f"AND {in_present_sources(db)} AND {where} ORDER BY {ordering(order).by} LIMIT ?"
    )
    try:
        return _ids(db, statement, (*values, limit))
    finally:
        if asks_said:
            db.execute(FORGET_SAID).fetchone()


def _first_that_play(
    db: sqlite3.Connection, where: str, values: Sequence[Bound], by: str, limit: int
) -> "array[int]":
    """Return the first matches in an order by the chosen profiles: judged files, then others by their ids.

    The index `file_plays` has the judged files alone, which are all files or none as a rule.
    """
    statement = "SELECT f.id FROM file f {} AND {} AND {} ORDER BY {} LIMIT ?"
    present = in_present_sources(db)
    judged = "INDEXED BY file_plays WHERE f.plays IS NOT NULL"
    found = _ids(db, statement.format(judged, present, where, by), (*values, limit))
    if len(found) < limit:
        others = statement.format("WHERE f.plays IS NULL", present, where, by)
        found += _ids(db, others, (*values, limit - len(found)))
    return found


def _away(db: sqlite3.Connection) -> str:
    """Return the condition for the files of sources that cannot be reached; empty if there are none.

    A scan gives the folders of a source ids in a row. Few ranges take three quarters of the time of a list.
    """
    if db.execute("SELECT 1 FROM source WHERE removed IS NULL AND NOT online LIMIT 1").fetchone() is None:
        return ""
    ranges = db.execute(
        "SELECT min(id), max(id) FROM (SELECT id, id - row_number() OVER (ORDER BY id) AS run "
        f"FROM ({OFFLINE_FOLDERS})) GROUP BY run LIMIT ?",
        (_MOST_RANGES + 1,),
    ).fetchall()
    if len(ranges) > _MOST_RANGES:
        return AWAY
    return " OR ".join(f"f.folder_id BETWEEN {first} AND {last}" for first, last in ranges)


def _disk_ranks(db: sqlite3.Connection, keys: Iterable[str]) -> dict[str, str]:
    """Return the SQL of the ranks of a file's disk by these columns, without those that have no faster one.

    Few ranges of folders, as in `_away`, take half the time of a look at each folder.
    """
    found = {}
    for key in keys:
        ranges = db.execute(
            "SELECT rank, min(id), max(id) FROM (SELECT d.id, h.rank, d.id - row_number() OVER "
            "(PARTITION BY h.rank ORDER BY d.id) AS run FROM folder d JOIN source s ON s.id = d.source_id "
            f"JOIN (SELECT h.id, dense_rank() OVER (ORDER BY {DISK_ORDERS[key]}) AS rank FROM disk h "
            f"WHERE {DISK_ORDERS[key]} IS NOT NULL) h ON h.id = s.disk_id) GROUP BY rank, run LIMIT ?",
            (_MOST_DISK_RANGES + 1,),
        ).fetchall()
        if 0 < len(ranges) <= _MOST_DISK_RANGES:
            cases = (
                f"WHEN f.folder_id BETWEEN {first} AND {last} THEN {rank}" for rank, first, last in ranges
            )
            found[key] = f"CASE {' '.join(cases)} END"
    return found


def _ids(db: sqlite3.Connection, statement: str, values: Sequence[Bound]) -> "array[int]":
    return array("q", (row[0] for row in db.execute(statement, values)))


def matching(db: sqlite3.Connection, query: Query, ids: Sequence[int], also: str = "1") -> frozenset[int]:
    """Return those of these ids whose files match, and for which the SQL `also` on `file f` holds."""
    where, values = condition(query, time.time())
    found: set[int] = set()
    for start in range(0, len(ids), _BOUND_AT_ONCE):
        page = ids[start : start + _BOUND_AT_ONCE]
        statement = (
            f"SELECT f.id FROM file f WHERE f.id IN ({', '.join('?' * len(page))}) "
            f"AND {in_present_sources(db)} AND {where} AND {also}"
        )
        found.update(_ids(db, statement, (*page, *values)))
    return frozenset(found)


def count(db: sqlite3.Connection, query: Query) -> int:
    """Return the number of files that match."""
    where, values = condition(query, time.time())
    found = db.execute(f"SELECT count(*) FROM file f WHERE {present_files(db)} AND {where}", values)
    return int(found.fetchone()[0])


def sums(db: sqlite3.Connection, query: Query, also: str = "1") -> QuerySums:
    """Return the sums of the files of a query for which the SQL `also` on `file f` holds."""
    where, values = condition(query, time.time())
    troubled_file = problems.condition(None, query.hidden_problems)
    files, high, low, seconds, with_problems = db.execute(
        f"SELECT count(*), {exact_sums.sums(db, 'f.size')}, total(f.duration), "
        f"total({troubled_file}) FROM file f WHERE {present_files(db)} AND {where} AND {also}",
        values,
    ).fetchone()
    return QuerySums(files, exact_sums.joined(high, low), seconds, int(with_problems))


def facet(db: sqlite3.Connection, query: Query, key: str, limit: int) -> tuple[Facet, ...]:
    """Return up to `limit` values of the filter `key` among the files of a query, most files first.

    Problems come the gravest first. A file with several languages, or problems, counts for each.

    Raises `KeyError` for an unknown filter.
    """
    counts: Counter[Any] = Counter()
    if key == PLAYS:
        counts.update(_fulfilled(db, query))
    for value, files in _counted(db, query, key) if key != PLAYS else ():
        if key == "problem":
            codes = [kind.code for kind in problem_kinds((value or 0) & ~query.hidden_problems)]
            counts.update(dict.fromkeys(codes or (None,), files))
            continue
        tags = value.split() if isinstance(value, str) and key in _LISTS else (value,)
        counts.update(dict.fromkeys(tags, files))
    ranked = sorted(counts.items(), key=lambda item: (-item[1], str(item[0])))
    if key == "problem":  # few, and the gravest is what people look for
        ranks = {code: rank for rank, code in enumerate(BY_CODE)}
        ranked.sort(key=lambda item: ranks.get(item[0], len(ranks)))
    return tuple(Facet(*facet_texts(key, value), files) for value, files in ranked[:limit])


def _fulfilled(db: sqlite3.Connection, query: Query) -> dict[str, int]:
    """Return the number of files that fulfil each profile, without profiles of no file."""
    found = {name: rule_counts(db, query, rule)[Outcome.YES] for name, rule in query.rules}
    return {name: files for name, files in found.items() if files}


def failing_files(db: sqlite3.Connection) -> dict[str, int | None]:
    """Return the number of files that fail each chosen profile; None for one that has judged no file yet."""
    found: Counter[str] = Counter()
    judged: set[str] = set()
    rows = db.execute(
        "SELECT f.plays, count(*) FROM file f INDEXED BY file_plays "
        f"WHERE f.plays IS NOT NULL AND {in_present_sources(db)} GROUP BY 1"
    ).fetchall()
    for plays, files in rows:
        for name, outcome in outcomes_of(plays):
            judged.update({name} if outcome is not Outcome.UNKNOWN else ())
            found[name] += files if outcome is Outcome.NO else 0
    return {name: found[name] if name in judged else None for name in chosen_profiles.names(db)}


def rule_counts(db: sqlite3.Connection, query: Query, rule: Rule) -> dict[Outcome, int]:
    """Return the number of files of a query for each outcome of a rule."""
    now = time.time()
    (yes, yes_values), (no, no_values) = (outcome_sql(rule, each, now) for each in (Outcome.YES, Outcome.NO))
    where, values = condition(query, now)
    files, fulfilled, failed = db.execute(
        f"SELECT count(*), total({yes}), total({no}) FROM file f WHERE {present_files(db)} AND {where}",
        (*yes_values, *no_values, *values),
    ).fetchone()
    counts = {Outcome.YES: int(fulfilled), Outcome.NO: int(failed)}
    return {**counts, Outcome.UNKNOWN: files - counts[Outcome.YES] - counts[Outcome.NO]}


def _counted(db: sqlite3.Connection, query: Query, key: str) -> list[tuple[Any, int]]:
    where, values = condition(query, time.time())
    at = FILTER_SQL[key]
    shown = at.shown or at.columns[0]
    present = present_files(db)
    if key == "problem" and where == "1":
        return _counted_problems(db, shown)
    if at.table not in LINKS:
        return db.execute(
            f"SELECT {shown}, count(*) FROM file f WHERE {present} AND {where} GROUP BY 1", values
        ).fetchall()
    link, joined = LINKS[at.table]
    # Files are counted by id first, and the few ids are joined after that. MATERIALIZED keeps SQLite from
    # merging the two steps into a join of every file.
    return db.execute(
        f"WITH counted AS MATERIALIZED (SELECT f.{link} AS link, count(*) AS files FROM file f "
        f"WHERE {present} AND {where} GROUP BY 1) "
        f"SELECT {shown}, sum(files) FROM counted {joined} GROUP BY 1",
        values,
    ).fetchall()


def _counted_problems(db: sqlite3.Connection, shown: str) -> list[tuple[Any, int]]:
    """Return the sets of problems of all files with their numbers: only files with problems are read."""
    troubled = db.execute(
        f"SELECT {shown}, count(*) FROM file f INDEXED BY file_problems "
        f"WHERE f.problems > 0 AND {in_present_sources(db)} GROUP BY 1"
    ).fetchall()
    others = count(db, Query()) - sum(files for _, files in troubled)
    return [*troubled, *([(None, others)] if others > 0 else [])]


def facet_texts(key: str, value: Any) -> tuple[str, str]:  # noqa: ANN401
    """Return a value as text for the filter, and as text for people."""
    if value is None:
        return "", ""
    if key == "problem":
        return value, BY_CODE[value].title
    if key == "res":
        value = PICTURE_CLASSES[value].name
    elif isinstance(value, bytes):
        value = display(value)
    elif isinstance(value, float):
        value = f"{value:g}" if float(f"{value:g}") == value else repr(value)
    return fold(str(value)), one_line(str(value))


def _by_names(query: Query) -> bool:
    """Return whether `file_name_key`, with names and folders, can answer the query alone."""
    others = query.group or query.problems or query.problems_of or query.roots
    return not others and all(term.key in _OF_NAMES for term in query.terms)


def present_files(db: sqlite3.Connection) -> str:
    """Return the condition for the files of present sources, which `file_facts` can answer alone.

    `file_facts` is a partial index: SQLite uses it only if the query repeats its condition.
    """
    return f"{in_present_sources(db)} AND f.look_id IS NOT NULL" if _keyed(db) else in_present_sources(db)


def in_present_sources(db: sqlite3.Connection) -> str:
    """Return the condition for the files of present sources; "1" where no source is removed."""
    removed = db.execute("SELECT 1 FROM source WHERE removed IS NOT NULL LIMIT 1").fetchone()
    return PRESENT if removed else "1"


def _keyed(db: sqlite3.Connection) -> bool:
    """Return whether all files have their keys; in an older library they are made in the background."""
    unkeyed = "SELECT 1 FROM file INDEXED BY file_name_key WHERE name_key IS NULL LIMIT 1"
    return db.execute(unkeyed).fetchone() is None
