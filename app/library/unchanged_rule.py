"""Which files need not be probed again: the one rule for what is listed and for what is pending (S4)."""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from typing import Final, NamedTuple

from app.core.message import Message
from app.core.record import FileStatus
from app.library.row_mapping import shown_status

RETRIED: Final = (
    *("probe.silent", "probe.starved"),
    *("file.vanished", "file.not_permitted", "file.unreadable"),
)
"""Reasons that lie in the surroundings, not in the file: tried again though it did not change (S4)."""
KILLED: Final = Message("probe.crashed", {"detail": "SIGKILL"})
"""Another such: no file kills its child so, but a system that runs out of memory does."""

ENDED: Final = "coalesce(f.failure_status, f.status)"
"""How the last probe of a file ended."""
OF_JOB: Final = "s.id IS NOT NULL"
"""Whether an earlier run of the same job probed the file."""
KNOWN: Final = (
    "CROSS JOIN file f ON f.folder_id = p.folder_id AND f.name = p.name "
    "LEFT JOIN scan s ON s.id = f.scan_id AND s.job = (SELECT job FROM scan WHERE id = :scan)"
)
"""To be joined to `p`, a table of what was listed."""
IS_UNCHANGED: Final = (
    "f.size = p.size AND f.mtime_ns = p.mtime_ns AND CASE "
    "WHEN p.skip IS NOT NULL THEN (f.status = 'skipped' AND f.reason = p.skip) OR f.failure = p.skip "
    "WHEN NOT json_valid(f.reason) OR NOT json_valid(f.failure) THEN 0 "  # the library is damaged there
    f"WHEN f.failure_status = 'skipped' THEN {OF_JOB} AND json_extract(f.failure, '$[0]') = 'probe.skipped' "
    f"WHEN f.failure IS NOT NULL THEN {OF_JOB} "
    f"WHEN f.status = 'skipped' THEN {OF_JOB} AND json_extract(f.reason, '$[0]') = 'probe.skipped' "
    f"WHEN {OF_JOB} THEN 1 WHEN :deep THEN 0 WHEN f.status = 'ok' THEN 1 "
    f"ELSE f.engine = :engine AND json_extract(f.reason, '$[0]') NOT IN {RETRIED!r} "
    "AND f.reason <> :killed END"
)
"""Of a joined row. Such are also all that earlier runs of the same job probed, or the user skipped there."""


class Unchanged(NamedTuple):
    """How many files need not be probed again."""

    counts: Counter[FileStatus]
    """By the status of the earlier probe, but for those of the same job."""
    of_job: Counter[FileStatus]
    """What an earlier run of the same job probed, by status."""

    def total(self) -> int:
        """Return how many there are in all."""
        return self.counts.total() + self.of_job.total()

    def add(self, other: "Unchanged") -> None:
        """Count those as well."""
        self.counts.update(other.counts)
        self.of_job.update(other.of_job)

    def drop(self, other: "Unchanged") -> None:
        """Count those no more."""
        self.counts.subtract(other.counts)
        self.of_job.subtract(other.of_job)


def values(scan_id: int, *, deep: bool, engine: str) -> dict[str, object]:
    """Return what the rule asks for."""
    return {"scan": scan_id, "deep": deep, "engine": engine, "killed": KILLED.to_json()}


def counted(rows: Iterable[tuple[str, bool]]) -> Unchanged:
    """Count rows of status and whether an earlier run of the same job probed it."""
    found = Unchanged(Counter(), Counter())
    for (status, of_job), count in Counter(rows).items():
        (found.of_job if of_job else found.counts)[shown_status(status)] += count
    return found


def settle(db: sqlite3.Connection, scan_id: int, *, deep: bool, engine: str) -> Unchanged:
    """Note those in `listed` that are as they were in every respect, and count them, each once a scan."""
    return counted(
        db.execute(
            f"INSERT OR IGNORE INTO settled (scan_id, folder_id, file_id, status, of_job) "
            f"SELECT :scan, f.folder_id, f.id, {ENDED}, {OF_JOB} FROM listed p {KNOWN} "
            f"WHERE {IS_UNCHANGED} AND NOT f.missing AND f.file_id = p.file_id AND NOT EXISTS (SELECT 1 "
            "FROM pending q WHERE q.folder_id = p.folder_id AND q.scan_id = :scan AND q.name = p.name) "
            "RETURNING status, of_job",
            values(scan_id, deep=deep, engine=engine),
        ).fetchall()
    )
