"""Queries on the history: the scans, and the changes that each scan found."""

import sqlite3
from collections.abc import Iterator
from itertools import islice
from typing import Final

from app.core.history import START, Change, ChangeKind, ReportRange, ScanReport, net_changes
from app.core.job import JobState
from app.core.names import join
from app.library import changes

# Columns beside a single max() come from its row (https://sqlite.org/lang_select.html#bareagg), so `s.state`
# is the state of the last run. Start and roots are those of the first run, `f`.
_SCANS: Final = (
    "SELECT max(s.id), s.report, s.state, f.roots, f.started FROM scan s "
    "JOIN scan f ON f.id = s.report GROUP BY s.report ORDER BY s.report DESC"
)
_STATES: Final = frozenset(JobState)


def scans(db: sqlite3.Connection) -> tuple[ScanReport, ...]:
    """Return every scan, the newest first; the runs of one job are one scan, in the state of the last run."""
    found: dict[int, dict[str, int]] = {}
    for report, kind, number in db.execute("SELECT report, kind, count FROM change_count"):
        found.setdefault(report, {})[kind] = number
    return tuple(
        ScanReport(
            id=report,
            roots=tuple(filter(None, roots.split(b"\0"))),
            started=started,
            state=JobState(state) if state in _STATES else JobState.FAILED,
            counts=changes.in_order(found.get(report, {})),
        )
        for _, report, state, roots, started in db.execute(_SCANS).fetchall()
    )


def counts(db: sqlite3.Connection, span: ReportRange) -> dict[ChangeKind, int]:
    """Return the number of changes in a span of reports, by kind.

    A span of one report reads stored counts. A longer span reads every change in it.
    """
    if span[0] == span[1]:
        return changes.counts(db, span[0])
    found: dict[str, int] = {
        ChangeKind.ADDED: db.execute(
            "SELECT count(*) FROM file WHERE report BETWEEN ? AND ?", span
        ).fetchone()[0]
    }
    for change in net_changes(_changes(db, span, None, START)):
        found[change.kind] = found.get(change.kind, 0) + 1
    return changes.in_order(found)


def page(
    db: sqlite3.Connection, span: ReportRange, kind: ChangeKind, after: int, limit: int
) -> tuple[Change, ...]:
    """Return up to `limit` changes of a kind in a span of reports, beyond the record `after`, by record.

    A scan whose details were dropped has no changes.
    """
    if kind is ChangeKind.ADDED:
        return _added(db, span, after, limit)
    if span[0] == span[1]:
        rows = db.execute(
            f"SELECT {changes.COLUMNS} FROM change "
            "WHERE report = ? AND kind = ? AND record > ? ORDER BY record LIMIT ?",
            (span[0], kind, after, limit),
        ).fetchall()
        return tuple(change for change in map(changes.read, rows) if change is not None)
    net = net_changes(_changes(db, span, kind, after))
    return tuple(islice((change for change in net if change.kind is kind), limit))


def _changes(
    db: sqlite3.Connection, span: ReportRange, kind: ChangeKind | None, after: int
) -> Iterator[Change]:
    """Yield the changes of the files that were known before the span, by record and report."""
    together = _TOGETHER.get(kind, (kind,)) if kind else tuple(ChangeKind)
    # The index gives the changes by record; SQLite would take the primary key, by report, and sort them all.
    # For a source, `f.report` is NULL: coalesce keeps its changes.
    rows = db.execute(
        f"SELECT {', '.join(f'c.{name}' for name in changes.COLUMNS.split(', '))} "
        "FROM change c INDEXED BY change_record LEFT JOIN file f ON f.id = c.record "
        "WHERE c.record > ? AND c.report BETWEEN ? AND ? "
        f"AND c.kind IN ({', '.join('?' * len(together))}) "
        "AND NOT coalesce(f.report BETWEEN ? AND ?, 0) ORDER BY c.record, c.report",
        (after, *span, *together, *span),
    )
    return (change for change in map(changes.read, rows) if change is not None)


_TOGETHER: Final = {
    ChangeKind.MISSING: (ChangeKind.MISSING, ChangeKind.BACK),
    ChangeKind.BACK: (ChangeKind.MISSING, ChangeKind.BACK),
    ChangeKind.OFFLINE: (ChangeKind.OFFLINE, ChangeKind.ONLINE),
    ChangeKind.ONLINE: (ChangeKind.OFFLINE, ChangeKind.ONLINE),
}
"""Pairs of kinds that undo each other, which are read together to find the net change."""


def _added(db: sqlite3.Connection, span: ReportRange, after: int, limit: int) -> tuple[Change, ...]:
    """Return new files with the path at which each was first seen, as far as that is still known."""
    # The index of one report gives the ids in order. For several reports only the table does: the unary +
    # keeps SQLite from the index, whose rows it would have to sort.
    report = "f.report BETWEEN ? AND ?" if span[0] < span[1] else "f.report = ?"
    alone = "+" if span[0] < span[1] else ""
    rows = db.execute(
        "SELECT f.id, d.path, f.name, (SELECT c.path FROM change c INDEXED BY change_record "
        "WHERE c.record = f.id AND c.kind = 'moved' AND c.report > ? ORDER BY c.report LIMIT 1) "
        "FROM file f JOIN folder d ON d.id = f.folder_id JOIN source s ON s.id = d.source_id "
        f"WHERE {alone}{report} AND f.id > ? AND s.removed IS NULL ORDER BY f.id LIMIT ?",
        (span[1], *dict.fromkeys(span), after, limit),
    ).fetchall()
    return tuple(
        Change(kind=ChangeKind.ADDED, record=id_, path=earlier or join(folder, name))
        for id_, folder, name, earlier in rows
    )
