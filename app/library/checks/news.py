"""Counts what scans and checks have found since a moment."""

import sqlite3
from typing import Final

from app.core.query import Query
from app.core.scan.since import FoundSince, NewsKind, NewsSince, Period, Since
from app.library.query import queries
from app.library.query.found_since import INDEXES, VERDICTS
from app.library.query.queries import in_present_sources

_DAYS: Final = {Period.WEEK: 7, Period.MONTH: 30}
_DAY: Final = 86_400.0
_OF_SCANS: Final = (NewsKind.CHANGED, NewsKind.MOVED, NewsKind.MISSING)
"""The kinds whose details are kept for the newest scans alone."""
_OF_KNOWN: Final = (NewsKind.CHANGED, NewsKind.MOVED)
_OF_KIND: Final = "WHERE report > ? AND kind = ?"
_TIMES: Final = {"file_checked": "w.checked", "file_decoded": "w.decoded"}
_NEW: Final = "FROM file INDEXED BY file_report WHERE report > ? AND id > ?"
# The files are looked up in the order of their ids, each once. Purged files have kept their changes.
_KNOWN: Final = (
    "SELECT count(*) FROM (SELECT DISTINCT record FROM change WHERE report > ? AND kind = ? "
    "ORDER BY record) c CROSS JOIN file n ON n.id = c.record"
)
"""SQL: the number of files that scans found changed or moved since a report."""
_FIRST_RUN: Final = "SELECT started FROM scan WHERE id = report"


def moment(db: sqlite3.Connection, asked: Period | float, now: float) -> Since | None:
    """Return a moment; `asked` may be seconds since the epoch. None in a library without a scan."""
    last = db.execute("SELECT max(report) FROM scan").fetchone()[0]
    if last is None:
        return None
    if isinstance(asked, float):
        return _at(db, asked)
    if asked in _DAYS:
        return _at(db, now - _DAYS[asked] * _DAY)
    if asked is Period.LAST_VISIT:
        visit = db.execute("SELECT looked, report, file FROM visit WHERE looked IS NOT NULL").fetchone()
        return Since(*visit) if visit else Since(*db.execute("SELECT min(started) FROM scan").fetchone())
    began = db.execute(f"{_FIRST_RUN} AND id = ?", (last,)).fetchone()
    return Since(began[0] if began else now, last - 1)


def read(db: sqlite3.Connection, asked: Period | float, now: float) -> NewsSince:
    """Return the numbers of files by what has become of them since a moment."""
    since = moment(db, asked, now)
    if since is None:
        return NewsSince(files=dict.fromkeys(NewsKind))
    lost = {kind for kind in _OF_SCANS if not _keeps(db, kind, since)}
    unasked = _unasked(db, since)
    files = {kind: None if kind in lost | unasked else _count(db, kind, since) for kind in NewsKind}
    return NewsSince(since=since, files=files)


def _at(db: sqlite3.Connection, time: float) -> Since:
    before = db.execute("SELECT ifnull(max(report), 0) FROM scan WHERE id = report AND started < ?", (time,))
    return Since(time, int(before.fetchone()[0]))


def _keeps(db: sqlite3.Connection, kind: NewsKind, since: Since) -> bool:
    """Return whether no details of the changes of a kind were dropped."""
    values = (since.report, kind.value)
    counted = _number(db, f"SELECT ifnull(sum(count), 0) FROM change_count {_OF_KIND}", *values)
    return _number(db, f"SELECT count(*) FROM change {_OF_KIND}", *values) >= counted


def _unasked(db: sqlite3.Connection, since: Since) -> frozenset[NewsKind]:
    """Return the kinds that only a check finds, if none has read a file since."""
    return frozenset(
        kind
        for kind, index in INDEXES.items()
        if not _number(
            db,
            f"SELECT EXISTS (SELECT 1 FROM file w INDEXED BY {index} "
            f"WHERE {_TIMES[index]} >= ? AND {_present(db)})",
            since.time,
        )
    )


def _count(db: sqlite3.Connection, kind: NewsKind, since: Since) -> int:
    """Return the number of files that the query for this kind finds, mostly from an index alone."""
    if kind in VERDICTS:
        of_those = f"FROM file w INDEXED BY {INDEXES[kind]} WHERE {VERDICTS[kind]} AND {_present(db)}"
        return _number(db, f"SELECT count(*) {of_those}", since.time)
    if in_present_sources(db) == "1":
        if kind is NewsKind.NEW:
            return _number(db, f"SELECT count(*) {_NEW}", since.report, since.file)
        if kind in _OF_KNOWN:
            return _number(db, _KNOWN, since.report, kind.value)
    return queries.count(db, Query(found=FoundSince(kind, since)))


def _present(db: sqlite3.Connection) -> str:
    return in_present_sources(db).replace("f.folder_id", "w.folder_id")


def _number(db: sqlite3.Connection, statement: str, *values: object) -> int:
    return int(db.execute(statement, values).fetchone()[0])
