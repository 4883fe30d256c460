"""Stores the scans: their beginnings, their ends, and what they leave behind."""

import sqlite3
from collections.abc import Sequence

from app.core.job import JobState
from app.library.query.path_range import at_or_below, place
from app.library.scan import partly_read


def begin(db: sqlite3.Connection, started: float, job: str | None = None, roots: Sequence[bytes] = ()) -> int:
    """Note that a scan of `roots` began, as a run of `job`; return the id of the scan.

    `started` is in seconds since the epoch.
    """
    row = db.execute(
        "INSERT INTO scan (job, started, state, roots) VALUES (?, ?, ?, ?) RETURNING id",
        (job, started, JobState.RUNNING, b"\0".join(roots)),
    ).fetchone()
    # All runs of a job share the report of its first scan. A scan without a job matches none (NULL = NULL is
    # not true), and gets its own id.
    db.execute(
        "UPDATE scan SET report = coalesce((SELECT min(o.id) FROM scan o WHERE o.job = scan.job), id) "
        "WHERE id = ?",
        row,
    )
    return int(row[0])


def count_empty(db: sqlite3.Connection, roots: Sequence[bytes]) -> int:
    """Return the number of files without a byte at and below `roots`, which do not contain each other."""
    return sum(
        int(
            db.execute(
                "SELECT count(*) FROM file f INDEXED BY file_size WHERE f.size = 0 AND NOT f.missing "
                f"AND f.status <> 'skipped' AND ({at_or_below('f')})",
                place(root),
            ).fetchone()[0]
        )
        for root in roots
    )


def end(
    db: sqlite3.Connection, scan_id: int, state: JobState, seconds: float, counts: str | None = None
) -> None:
    """Note the state in which a scan ended, and after how many `seconds`.

    `counts` is JSON, None where the scan failed. Files that the scan had handed out are no suspects of a
    crash any more. Files of earlier scans are none either, if a later scan has probed them.
    """
    db.execute(
        "UPDATE scan SET state = ?, seconds = ?, counts = ? WHERE id = ?", (state, seconds, counts, scan_id)
    )
    db.execute("UPDATE pending SET handed = 0 WHERE handed AND scan_id = ?", (scan_id,))
    db.execute(
        "DELETE FROM pending WHERE handed AND EXISTS (SELECT 1 FROM file f "
        "WHERE f.folder_id = pending.folder_id AND f.name = pending.name AND f.scan_id > pending.scan_id)"
    )


def interrupt_running(db: sqlite3.Connection) -> None:
    """Mark running scans as interrupted: they ended with the process that wrote the library before."""
    partly_read.note_killed(db)
    db.execute("UPDATE scan SET state = ? WHERE state = ?", (JobState.INTERRUPTED, JobState.RUNNING))


def purge(db: sqlite3.Connection, scan_id: int, limit: int) -> bool:
    """Delete up to `limit` leftovers of scans before `scan_id`; return True while there may be more.

    Leftovers of running scans stay. Files that a scan had handed out when it was killed stay too.
    """
    _purge_settled(db)
    gone = 0
    ended = "scan_id < :scan AND scan_id NOT IN (SELECT id FROM scan WHERE state = :running)"
    unasked = ("pending", "id", f"{ended} AND NOT handed")
    for table, key, over in (unasked, ("gone", "record", ended), ("settled", "file_id", ended)):
        # A subquery, since not every SQLite has DELETE ... LIMIT (https://sqlite.org/lang_delete.html, 3).
        # The condition stands twice because a key alone can belong to several scans.
        gone += db.execute(
            f"DELETE FROM {table} WHERE {over} AND {key} IN "
            f"(SELECT {key} FROM {table} WHERE {over} LIMIT :limit)",
            {"scan": scan_id, "limit": limit, "running": JobState.RUNNING},
        ).rowcount
    return gone > 0


def _purge_settled(db: sqlite3.Connection) -> None:
    """Empty `settled` unless a running scan has files there: SQLite then looks at no row."""
    is_used = (
        "SELECT 1 FROM scan s WHERE s.state = ? AND EXISTS (SELECT 1 FROM settled t WHERE t.scan_id = s.id)"
    )
    if db.execute(is_used, (JobState.RUNNING,)).fetchone() is None:
        db.execute("DELETE FROM settled")
    for table in ("settled_folder", "listed_folder", "told_beside"):
        db.execute(
            f"DELETE FROM {table} WHERE scan_id NOT IN (SELECT id FROM scan WHERE state = ?)",
            (JobState.RUNNING,),
        )
