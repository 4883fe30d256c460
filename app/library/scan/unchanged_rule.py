"""The rule for files that need no new probe, the same for listed and for pending files (S4)."""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from typing import Final, NamedTuple

from app.core.file.record import KILLED, OUTSIDE, FileStatus
from app.library.query.stored_fields import shown_status

FINE_TICK: Final = 0.02
"""Seconds that a time stamp may lag behind: two ticks of a slow kernel's clock, or one of Windows."""
COARSE_TICK: Final = 2.0
"""The same for time stamps in whole seconds, as of FAT, whose seconds are even."""

ENDED: Final = "coalesce(f.failure_status, f.status)"
"""SQL: the status of the last probe of a file, also of a failed one after a good one."""
OF_JOB: Final = "coalesce(s.job = (SELECT job FROM scan WHERE id = :scan), 0)"
"""SQL: whether an earlier run of the same job probed the file."""
# The file may have been written again in the same tick of the clock after it was probed, with the same time.
# The end is for a file from the future, which would be probed for ever. A killed scan has none.
IS_RACY: Final = (
    "coalesce(f.mtime_ns > (s.started - {tick}) * 1e9 "
    "AND f.mtime_ns < (s.started + coalesce(s.seconds, 1e9) + {tick}) * 1e9, 0)"
).format(tick=f"iif(f.mtime_ns % 1000000000, {FINE_TICK}, {COARSE_TICK})")
"""SQL: whether the file was changed while, or just before, the scan `s` probed it."""
# CROSS JOIN: SQLite reads the few rows of `p`, and finds each file by the unique index on folder and name.
KNOWN: Final = (
    "CROSS JOIN file f ON f.folder_id = p.folder_id AND f.name = p.name LEFT JOIN scan s ON s.id = f.scan_id"
)
"""SQL that joins known files to `p`, a table of listed files."""
# The first WHEN that holds decides, so their order is the rule:
# 1. a file that must not be opened is unchanged if it was skipped for the same reason;
# 2. invalid JSON, as in a damaged library, is probed again (json_valid of NULL is NULL, and does not match);
# 3. a skip by the user (`probe.skipped`) counts in later runs of the same job only, beside known contents and
#    alone; another skip has lost its reason, and the file is probed;
# 4. a file that may have changed without a new time is probed again;
# 5. a failed probe beside known contents counts in later runs of the same job only;
# 6. a file that this job probed is done, even in a deep scan; a deep scan probes all other files;
# 7. a failure counts until the engine changes, unless its reason lies outside the file.
# The repr of the tuple OUTSIDE is a list of SQL strings, since its codes hold no quotes.
IS_UNCHANGED: Final = (
    "f.size = p.size AND f.mtime_ns = p.mtime_ns AND CASE "
    "WHEN p.skip IS NOT NULL THEN (f.status = 'skipped' AND f.reason = p.skip) OR f.failure = p.skip "
    "WHEN NOT json_valid(f.reason) OR NOT json_valid(f.failure) THEN 0 "  # a damaged library
    f"WHEN f.failure_status = 'skipped' THEN {OF_JOB} AND json_extract(f.failure, '$[0]') = 'probe.skipped' "
    f"WHEN f.status = 'skipped' THEN {OF_JOB} AND json_extract(f.reason, '$[0]') = 'probe.skipped' "
    f"WHEN {IS_RACY} THEN 0 WHEN f.failure IS NOT NULL THEN {OF_JOB} "
    f"WHEN {OF_JOB} THEN 1 WHEN :deep THEN 0 WHEN f.status = 'ok' THEN 1 "
    f"ELSE f.engine = :engine AND json_extract(f.reason, '$[0]') NOT IN {OUTSIDE!r} "
    "AND f.reason <> :killed END"
)
"""Condition on a joined row. Files that earlier runs of the same job probed or skipped count as unchanged."""


class Unchanged(NamedTuple):
    """The numbers of files that need no new probe."""

    counts: Counter[FileStatus]
    """Files of other jobs, by the status of their last probe."""
    of_job: Counter[FileStatus]
    """Files that an earlier run of the same job probed, by status."""

    def total(self) -> int:
        """Return the number of all these files."""
        return self.counts.total() + self.of_job.total()

    def add(self, other: "Unchanged") -> None:
        """Add the counts of `other`."""
        self.counts.update(other.counts)
        self.of_job.update(other.of_job)

    def drop(self, other: "Unchanged") -> None:
        """Subtract the counts of `other`."""
        self.counts.subtract(other.counts)
        self.of_job.subtract(other.of_job)


def values(scan_id: int, *, deep: bool, engine: str) -> dict[str, object]:
    """Return the values to bind in the SQL of the rule."""
    return {"scan": scan_id, "deep": deep, "engine": engine, "killed": KILLED.to_json()}


def counted(rows: Iterable[tuple[str, bool]]) -> Unchanged:
    """Return the counts of rows of (status, whether an earlier run of the same job probed the file)."""
    found = Unchanged(Counter(), Counter())
    for (status, of_job), count in Counter(rows).items():
        (found.of_job if of_job else found.counts)[shown_status(status)] += count
    return found


def settle(db: sqlite3.Connection, scan_id: int, *, deep: bool, engine: str) -> Unchanged:
    """Copy the files of `listed` that did not change in any respect to `settled`; return their counts."""
    # A file may be listed twice in a scan: OR IGNORE and RETURNING count it once. Files that came back, or
    # have another file id, go to `pending`, since their row of `file` has to change.
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
