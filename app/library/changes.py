"""Stores the changes that scans find, in the same transactions as the changed records."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from app.core.history import Change, ChangeKind, RecordedValue, merge_change

KEPT: Final = 200_000
"""Number of changes whose details are kept, besides those of the newest scan: some 40 MB."""
COLUMNS: Final = "kind, record, path, target, detail"
_KINDS: Final = frozenset(ChangeKind)


def report_of(db: sqlite3.Connection, scan_id: int) -> int:
    """Return the id of the report of a scan; 0 for an unknown scan."""
    row = db.execute("SELECT report FROM scan WHERE id = ?", (scan_id,)).fetchone()
    return int(row[0]) if row else 0


def keep(db: sqlite3.Connection, scan_id: int, changes: Iterable[Change]) -> None:
    """Store the changes that a scan found, merged with its earlier changes of the same files."""
    report = report_of(db, scan_id)
    counts: Counter[str] = Counter()
    for change in changes:
        rows = db.execute(
            f"SELECT {COLUMNS} FROM change WHERE record = ? AND report = ?", (change.record, report)
        ).fetchall()
        net = {known.kind: known for known in map(read, rows) if known is not None}
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


def counts(db: sqlite3.Connection, report: int) -> dict[ChangeKind, int]:
    """Return the numbers of changes of a report, by kind, without zeros."""
    rows = db.execute("SELECT kind, count FROM change_count WHERE report = ?", (report,)).fetchall()
    return in_order(dict(rows))


def in_order(found: Mapping[str, int]) -> dict[ChangeKind, int]:
    """Return the counts in the order of `ChangeKind`, without zeros and unknown kinds."""
    return {kind: found[kind] for kind in ChangeKind if found.get(kind, 0) > 0}


def purge(db: sqlite3.Connection, limit: int) -> bool:
    """Delete up to `limit` details of the oldest scan if there are more than `KEPT`.

    Returns True while there may be more. A scan that has lost some details loses all of them. The newest
    scan keeps all its details.
    """
    oldest, newest = db.execute("SELECT min(report), max(report) FROM change").fetchone()
    if oldest is None or oldest == newest:
        return False
    # Fewer rows than counted changes mean that an earlier call has begun to delete this scan.
    held = db.execute("SELECT count(*) FROM change WHERE report = ?", (oldest,)).fetchone()[0]
    had = sum(number for kind, number in counts(db, oldest).items() if kind is not ChangeKind.ADDED)
    if held >= had and db.execute("SELECT count(*) FROM change").fetchone()[0] <= KEPT:
        return False
    db.execute(
        "DELETE FROM change WHERE report = :report AND (kind, record) IN "
        "(SELECT kind, record FROM change WHERE report = :report LIMIT :limit)",
        {"report": oldest, "limit": limit},
    )
    return True


def read(row: tuple[str, int, bytes, bytes | None, str | None]) -> Change | None:
    """Return the change in a row of `COLUMNS`; None for a kind of a later version."""
    kind, record, path, target, detail = row
    if kind not in _KINDS:
        return None
    told = _told(detail)
    fields = {
        key: (pair[0], pair[1]) for key, pair in told.items() if isinstance(pair, list) and len(pair) == 2
    }
    files = told.get("files")
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
        f"INSERT OR REPLACE INTO change (report, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",
        (
            report,
            change.kind,
            change.record,
            change.path,
            change.target,
            json.dumps(detail, separators=(",", ":")) if detail else None,
        ),
    )


def _told(detail: str | None) -> dict[str, object]:
    """Return the JSON object in `detail`; an empty one for invalid JSON in a damaged library."""
    try:
        told = json.loads(detail or "{}")
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}
