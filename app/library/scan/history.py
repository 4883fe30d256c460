"""The history: the scans, and the changes that each scan found.

Changes are stored in the same transactions as the changed records.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Final

from app.core.job import JobState
from app.core.scan.history import (
    START,
    Change,
    ChangeKind,
    RecordedValue,
    ReportRange,
    ScanReport,
    merge_change,
    net_changes,
)
from app.core.text.names import join

MOST_CHANGES: Final = 200_000
"""Number of changes whose details are kept, besides those of the newest scan: some 40 MB."""
_COLUMNS: Final = "kind, record, path, target, detail"
_KINDS: Final = frozenset(ChangeKind)
# Columns beside a single max() come from its row (https://sqlite.org/lang_select.html#bareagg), so `s.state`
# is the state of the last run. Start and roots are those of the first run, `f`.
_SCANS: Final = (
    "SELECT max(s.id), s.report, s.state, f.roots, f.started FROM scan s "
    "JOIN scan f ON f.id = s.report GROUP BY s.report ORDER BY s.report DESC"
)
_STATES: Final = frozenset(JobState)


def report_of(db: sqlite3.Connection, scan_id: int) -> int:
    """Return the id of the report of a scan; 0 for an unknown scan."""
    row = db.execute("SELECT report FROM scan WHERE id = ?", (scan_id,)).fetchone()
    return int(row[0]) if row else 0


def store(db: sqlite3.Connection, scan_id: int, changes: Iterable[Change]) -> None:
    """Store the changes that a scan found, merged with its earlier changes of the same files."""
    report = report_of(db, scan_id)
    counts: Counter[str] = Counter()
    for change in changes:
        rows = db.execute(
            f"SELECT {_COLUMNS} FROM change WHERE record = ? AND report = ?", (change.record, report)
        ).fetchall()
        net = {known.kind: known for known in map(_change, rows) if known is not None}
        before = dict(net)
        merge_change(net, change)
        for kind in before.keys() - net.keys():
            db.execute(
                "DELETE FROM change WHERE report = ? AND kind = ? AND record = ?",
                (report, kind, change.record),
            )
        for kind, now in net.items():
            if before.get(kind) != now:
                _put(db, report, now)
        counts.update(net.keys() - before.keys())
        counts.subtract(before.keys() - net.keys())
    count(db, report, counts)


def count(db: sqlite3.Connection, report: int, counts: Mapping[str, int]) -> None:
    """Add to the numbers of changes of a report, by kind; numbers may be below zero."""
    db.executemany(
        "INSERT INTO change_count (report, kind, count) VALUES (?, ?, ?) "
        "ON CONFLICT (report, kind) DO UPDATE SET count = count + excluded.count",
        [(report, kind, number) for kind, number in counts.items() if number],
    )


def _stored_counts(db: sqlite3.Connection, report: int) -> dict[ChangeKind, int]:
    """Return the numbers of changes of a report, by kind, without zeros."""
    rows = db.execute("SELECT kind, count FROM change_count WHERE report = ?", (report,)).fetchall()
    return in_order(dict(rows))


def in_order(found: Mapping[str, int]) -> dict[ChangeKind, int]:
    """Return the counts in the order of `ChangeKind`, without zeros and unknown kinds."""
    return {kind: found[kind] for kind in ChangeKind if found.get(kind, 0) > 0}


def purge(db: sqlite3.Connection, limit: int) -> bool:
    """Delete up to `limit` details of the oldest scan if there are more than `MOST_CHANGES`.

    Returns True while there may be more. A scan that has lost some details loses all of them. The newest
    scan keeps all its details.
    """
    oldest, newest = db.execute("SELECT min(report), max(report) FROM change").fetchone()
    if oldest is None or oldest == newest:
        return False
    # Fewer rows than counted changes mean that an earlier call has begun to delete this scan.
    held = db.execute("SELECT count(*) FROM change WHERE report = ?", (oldest,)).fetchone()[0]
    had = sum(number for kind, number in _stored_counts(db, oldest).items() if kind is not ChangeKind.ADDED)
    if held >= had and db.execute("SELECT count(*) FROM change").fetchone()[0] <= MOST_CHANGES:
        return False
    db.execute(
        "DELETE FROM change WHERE report = :report AND (kind, record) IN "
        "(SELECT kind, record FROM change WHERE report = :report LIMIT :limit)",
        {"report": oldest, "limit": limit},
    )
    return True


def _change(row: tuple[str, int, bytes, bytes | None, str | None]) -> Change | None:
    """Return the change in a row of `_COLUMNS`; None for a kind of a later version."""
    kind, record, path, target, detail = row
    if kind not in _KINDS:
        return None
    parsed = _parse_detail(detail)
    fields = {
        key: (pair[0], pair[1]) for key, pair in parsed.items() if isinstance(pair, list) and len(pair) == 2
    }
    files = parsed.get("files")
    return Change(
        kind=ChangeKind(kind),
        record=record,
        path=path,
        target=target,
        fields=fields,
        files=files if isinstance(files, int) else 0,
    )


def _put(db: sqlite3.Connection, report: int, change: Change) -> None:
    detail: dict[str, int | tuple[RecordedValue, RecordedValue]] = {**change.fields}
    if change.files:
        detail["files"] = change.files
    db.execute(
        f"INSERT OR REPLACE INTO change (report, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",
        (
            report,
            change.kind,
            change.record,
            change.path,
            change.target,
            json.dumps(detail, separators=(",", ":")) if detail else None,
        ),
    )


def _parse_detail(detail: str | None) -> dict[str, object]:
    """Return the JSON object in `detail`; an empty one for invalid JSON in a damaged library."""
    try:
        parsed = json.loads(detail or "{}")
    except (ValueError, RecursionError):
        return {}
    return parsed if isinstance(parsed, dict) else {}


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
            counts=in_order(found.get(report, {})),
        )
        for _, report, state, roots, started in db.execute(_SCANS).fetchall()
    )


def counts(db: sqlite3.Connection, span: ReportRange) -> dict[ChangeKind, int]:
    """Return the number of changes in a span of reports, by kind.

    A span of one report reads stored counts. A longer span reads every change in it.
    """
    if span[0] == span[1]:
        return _stored_counts(db, span[0])
    found: dict[str, int] = {
        ChangeKind.ADDED: db.execute(
            "SELECT count(*) FROM file WHERE report BETWEEN ? AND ?", span
        ).fetchone()[0]
    }
    for change in net_changes(_changes(db, span, None, START)):
        found[change.kind] = found.get(change.kind, 0) + 1
    return in_order(found)


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
            f"SELECT {_COLUMNS} FROM change "
            "WHERE report = ? AND kind = ? AND record > ? ORDER BY record LIMIT ?",
            (span[0], kind, after, limit),
        ).fetchall()
        return tuple(change for change in map(_change, rows) if change is not None)
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
        f"SELECT {', '.join(f'c.{name}' for name in _COLUMNS.split(', '))} "
        "FROM change c INDEXED BY change_record LEFT JOIN file f ON f.id = c.record "
        "WHERE c.record > ? AND c.report BETWEEN ? AND ? "
        f"AND c.kind IN ({', '.join('?' * len(together))}) "
        "AND NOT coalesce(f.report BETWEEN ? AND ?, 0) ORDER BY c.record, c.report",
        (after, *span, *together, *span),
    )
    return (change for change in map(_change, rows) if change is not None)


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
