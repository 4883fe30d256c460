"""Keeps what scans found to be different, in the transactions that make it so."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from app.core.history import Change, ChangeKind, RecordedValue, merge_change

KEPT: Final = 200_000
"""Changes whose details are kept, but for the newest scan's: some 40 MB."""
COLUMNS: Final = "kind, record, path, target, detail"
_KINDS: Final = frozenset(ChangeKind)


def report_of(db: sqlite3.Connection, scan_id: int) -> int:
    """Return the report that a scan writes to; 0 for a scan that nobody knows."""
    row = db.execute("SELECT report FROM scan WHERE id = ?", (scan_id,)).fetchone()
    return int(row[0]) if row else 0


def keep(db: sqlite3.Connection, scan_id: int, changes: Iterable[Change]) -> None:
    """Keep what a scan found, folded with what it found of the same files before."""
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
    """Add to how much changed in a scan."""
    db.executemany(
        "INSERT INTO change_count (report, kind, count) VALUES (?, ?, ?) "
        "ON CONFLICT (report, kind) DO UPDATE SET count = count + excluded.count",
        [(report, kind, number) for kind, number in counts.items() if number],
    )


def counts(db: sqlite3.Connection, report: int) -> dict[ChangeKind, int]:
    """Return how much changed in a scan, without kinds that it has none of."""
    rows = db.execute("SELECT kind, count FROM change_count WHERE report = ?", (report,)).fetchall()
    return in_order(dict(rows))


def in_order(found: Mapping[str, int]) -> dict[ChangeKind, int]:
    """Return the counts of the kinds that are known here, in their order, without zeros."""
    return {kind: found[kind] for kind in ChangeKind if found.get(kind, 0) > 0}


def purge(db: sqlite3.Connection, limit: int) -> bool:
    """Drop up to `limit` details of the oldest scan where there are too many; True while there may be more.

    A scan whose details have begun to go loses all of them, and the newest one none.
    """
    oldest, newest = db.execute("SELECT min(report), max(report) FROM change").fetchone()
    if oldest is None or oldest == newest:
        return False
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
    """Return the change in a row of `COLUMNS`; None for one that only a later version understands."""
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
    """Return what is told beside the path; nonsense in a damaged library is nothing."""
    try:
        told = json.loads(detail or "{}")
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}
