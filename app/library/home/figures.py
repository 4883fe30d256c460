"""Reads the figures of a library, each by an index that answers it alone: 0.2 s for a million files."""

import sqlite3
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Final, NamedTuple

from msgspec.structs import replace

from app.core.coverage import Question
from app.core.details.comparison import MAX_SIDE_BY_SIDE
from app.core.home.figures import (
    Figures,
    FileCount,
    Freeable,
    PastJobs,
)
from app.core.job import JobState
from app.core.problems.catalogue import problem_kinds
from app.core.sources.overdue import NO_LIMITS, OverdueLimits
from app.library.automation import schedules, watches
from app.library.checks import checksum_plan
from app.library.copies import copies, copy_facts, left_alone
from app.library.home import source_figures, visits
from app.library.open.backups import last_backup
from app.library.open.library import Library
from app.library.query import problem_counts, problems
from app.library.query.queries import in_present_sources, present_files
from app.library.query.where_clause import SCANNED
from app.library.scan import overdue_disks

WEEK_SECONDS: Final = 7 * 86_400.0
_MOST_ROTTEN: Final = 50
"""Rotten files whose good copies are looked up: some milliseconds each."""
_ENDS: Final = (JobState.COMPLETED, JobState.NEEDS_ATTENTION, JobState.FAILED)
_JOBS: Final = (
    "SELECT type, count(*), total(state <> ?) FROM job WHERE ended >= ? AND state IN (?, ?, ?) "
    "GROUP BY type ORDER BY 2 DESC, 1"
)


class _Amounts(NamedTuple):
    """Sums that take a pass over all files, or all copies."""

    size: int
    seconds: float
    single: Mapping[int, FileCount]
    """The files that exist on no other disk, by the id of their disk."""


def read(
    library: Library,
    now: float,
    hidden: int = 0,
    cancelled: Callable[[], bool] | None = None,
    limits: OverdueLimits = NO_LIMITS,
) -> Figures:
    """Return the figures at `now`, in seconds since the epoch; problems of the set `hidden` do not count.

    `limits` tell which disks are overdue. Reads with two connections at once. Raises `Cancelled` once
    `cancelled()` returns True.
    """

    def sums() -> _Amounts:
        with library.reader(cancelled) as reader:
            return reader.insight(_amounts)

    with ThreadPoolExecutor(1, thread_name_prefix="home") as beside, library.reader(cancelled) as reader:
        amounts = beside.submit(sums)
        with reader.snapshot():
            found = reader.insight(_figures, now, hidden)
            overdue = reader.insight(overdue_disks.read, now, limits)
        size, seconds, single = amounts.result()
    is_compared = found.asked_about(Question.COPIES) > 0
    if is_compared:
        whole = FileCount(*map(sum, zip(FileCount(), *single.values(), strict=True)))
        found = replace(found, single=whole, only_on=single)
    return replace(
        found,
        size=size,
        seconds=seconds,
        library_size=library.path.stat().st_size,
        backup=last_backup(library.path),
        overdue=overdue,
    )


def _amounts(db: sqlite3.Connection) -> _Amounts:
    present = in_present_sources(db)
    # Both columns are in an index that is a tenth of the wide one, which alone tells the folders.
    tables = "file f INDEXED BY file_size WHERE f.size >= 0" if present == "1" else "file f WHERE 1"
    where = present if present == "1" else present_files(db)
    # A double is exact up to 9 PB.
    size, seconds = db.execute(
        f"SELECT total(f.size), total(f.duration) FROM {tables} AND {where}"
    ).fetchone()
    return _Amounts(int(size), seconds, copies.only_on(db))


def _figures(db: sqlite3.Connection, now: float, hidden: int) -> Figures:
    """Return the figures without the amounts."""
    found, answers = source_figures.counted(db, hidden), source_figures.answered(db)
    tallies = source_figures.together(found, answers)
    whole = source_figures.total(tallies)
    gone = source_figures.total(source_figures.scanned(found, found.left_out))
    readable = source_figures.total(source_figures.scanned(found, tallies)).plus(gone, -1)
    compared = int(db.execute("SELECT count(*) FROM copy").fetchone()[0])
    to_compare = readable.files - (_empty_scanned(db) - gone.empty)
    problem_numbers = problem_counts.counts(db, hidden)
    troubled = dict(problem_numbers.files)
    plans = schedules.read(db)
    runs = [(time, plan) for plan in plans if (time := plan.next_run(now)) is not None]
    return Figures(
        time=now,
        files=whole.files,
        sources=source_figures.sources(found, answers),
        asked={**answers.asked, Question.COPIES: min(whole.files, compared)},
        undecoded=readable.files - readable.decoded,
        uncompared=to_compare - (compared - _compared_imported(db) - gone.compared),
        problems=troubled,
        imported=problem_numbers.imported,
        hidden=frozenset(kind.code for kind in problem_kinds(hidden)),
        rotten_with_good_copy=_rotten_with_good_copy(db, hidden) if "rotten" in troubled else None,
        damaged_with_copy=_damaged_with_copy(db, hidden) if compared and "damaged" in troubled else None,
        news=visits.news(db, gone.missing),
        freeable=_freeable(db) if compared else None,
        schedules=len(runs),
        watched=len(watches.read(db)),
        next=min(runs, key=lambda run: run[0], default=None),
        week=_week(db, now),
    )


def _empty_scanned(db: sqlite3.Connection) -> int:
    """Return the number of empty files, without those of removed sources, and of imported ones."""
    found = db.execute(
        "SELECT count(*) FROM file f INDEXED BY file_size "
        f"WHERE f.size = 0 AND {in_present_sources(db)} AND {SCANNED}"
    )
    return int(found.fetchone()[0])


def _compared_imported(db: sqlite3.Connection) -> int:
    """Return the number of imported files whose copies are known."""
    found = db.execute(
        "SELECT count(*) FROM source s CROSS JOIN folder d ON d.source_id = s.id CROSS JOIN file f "
        "ON f.folder_id = d.id CROSS JOIN copy k ON k.file_id = f.id WHERE s.imported IS NOT NULL"
    )
    return int(found.fetchone()[0])


def _rotten_with_good_copy(db: sqlite3.Connection, hidden: int) -> int | None:
    """Return the number of rotten files of which a good copy is known; None for too many to look."""
    rows = db.execute(f"{_rotten(db, hidden)} LIMIT ?", (_MOST_ROTTEN + 1,)).fetchall()
    if len(rows) > _MOST_ROTTEN:
        return None
    ids = [row[0] for row in rows]
    return sum(bool(copy_facts.good_copies(db, file)) for file in checksum_plan.stored(db, ids))


def rotten_beside_good(db: sqlite3.Connection, hidden: int = 0) -> tuple[bytes, ...]:
    """Return the paths of rotten files, each with a good copy of it, as many as fit side by side."""
    rows = db.execute(f"{_rotten(db, hidden)} ORDER BY f.id LIMIT ?", (_MOST_ROTTEN,)).fetchall()
    found: list[bytes] = []
    for file in checksum_plan.stored(db, [row[0] for row in rows]):
        if len(found) < MAX_SIDE_BY_SIDE and (copies := copy_facts.good_copies(db, file)):
            found += file.path, copies[0].path
    return tuple(found)


def _rotten(db: sqlite3.Connection, hidden: int) -> str:
    return (
        f"SELECT f.id FROM file f WHERE {problems.condition('rotten', hidden)} AND {in_present_sources(db)}"
    )


def _damaged_with_copy(db: sqlite3.Connection, hidden: int) -> int:
    """Return the number of damaged files that have another copy."""
    found = db.execute(
        "SELECT count(*) FROM file f JOIN copy k ON k.file_id = f.id "
        f"WHERE {problems.condition('damaged', hidden)} AND k.copies > 1 AND {in_present_sources(db)}"
    )
    return int(found.fetchone()[0])


def _freeable(db: sqlite3.Connection) -> Freeable:
    """Return the room of the copies of all groups but those that are left alone."""
    found = db.execute(
        "SELECT total(k.most), total((k.disks - 1) * k.size) FROM copy k "
        f"WHERE k.copies > 1 AND k.file_id = k.content AND k.content NOT IN ({left_alone.CONTENTS})"
    )
    return Freeable(*map(int, found.fetchone()))


def _week(db: sqlite3.Connection, now: float) -> tuple[PastJobs, ...]:
    rows = db.execute(_JOBS, (JobState.COMPLETED, now - WEEK_SECONDS, *_ENDS)).fetchall()
    return tuple(PastJobs(type_, ended, int(bad)) for type_, ended, bad in rows)
