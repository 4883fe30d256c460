"""Questions about what scans found to be different: which scans there were, and what changed in them."""

import sqlite3
from collections.abc import Iterator
from itertools import islice
from typing import Final

from app.core.history import START, Change, ChangeKind, ReportRange, ScanReport, net_changes
from app.core.job import JobState
from app.core.names import join
from app.library import changes

_SCANS: Final = (
    "SELECT max(s.id), s.report, s.state, f.roots, f.started FROM scan s "
    "JOIN scan f ON f.id = s.report GROUP BY s.report ORDER BY s.report DESC"
)
_STATES: Final = frozenset(JobState)


def scans(db: sqlite3.Connection) -> tuple[ScanReport, ...]:
    """Return every scan, the newest first; the runs of one job are one scan, in the state of the last."""
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
    """Return how much changed in a span of reports, by kind; reads all that changed in several."""
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

    Of a scan whose details were dropped there are none.
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
    """Yield what became of the files that were known before the span, by record and report."""
    together = _TOGETHER.get(kind, (kind,)) if kind else tuple(ChangeKind)
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
"""Kinds that undo each other."""


def _added(db: sqlite3.Connection, span: ReportRange, after: int, limit: int) -> tuple[Change, ...]:
    """Return new files, each where it was first seen, as far as that is still known."""
    # Ids come in order by the index of one report, but of several only by the table itself.
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
