"""Reads the figures of a library, each by an index that answers it alone: 0.2 s for a million files."""

import functools
import json
import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from operator import itemgetter
from typing import Any, Final, NamedTuple

from msgspec.structs import replace

from app.core.coverage import CHECKED, VERIFIED, Question
from app.core.details.comparison import MAX_SIDE_BY_SIDE
from app.core.home.figures import (
    DiskFigures,
    Figures,
    FileCount,
    Freeable,
    PastJobs,
    SourceFigures,
    by_disk,
)
from app.core.job import JobState
from app.core.problems.catalogue import problem_kinds
from app.core.sources.source import SourceRecord, sorted_sources, source_names
from app.library.automation import schedules, watches
from app.library.checks import checksum_plan
from app.library.copies import copies, copy_facts, left_alone
from app.library.home import visits
from app.library.open.backups import last_backup
from app.library.open.library import Library
from app.library.query import problem_counts, problems
from app.library.query.groups import knows_copies
from app.library.query.queries import in_present_sources, present_files
from app.library.query.stored_fields import IN_TRASH, sound
from app.library.scan import disks, partly_read

WEEK_SECONDS: Final = 7 * 86_400.0
_MOST_ROTTEN: Final = 50
"""Rotten files whose good copies are looked up: some milliseconds each."""
_SOURCES: Final = (
    "SELECT id, path, disk_id, online, away, name, imported IS NOT NULL, unread, unread_done, unread_count "
    "FROM source WHERE removed IS NULL"
)
# A scan gives the folders of a source ids in a row: to count the files of a few runs of folders costs a third
# of grouping all files by their folders.
_OF_RUNS: Final = (
    "WITH run AS MATERIALIZED (SELECT json_extract(value, '$[0]') AS source, json_extract(value, '$[1]') "
    "AS first, json_extract(value, '$[2]') AS last FROM json_each(?)) "
)
_FILES: Final = (
    f"{_OF_RUNS} SELECT source, sum((SELECT count(*) FROM file WHERE folder_id BETWEEN first AND last)) "
    "FROM run GROUP BY 1"
)
_IS_ANSWERED: Final = "file f INDEXED BY file_answered WHERE (f.damage IS NOT NULL OR f.verdict IS NOT NULL)"
_ANSWERS: Final = (
    f"{_OF_RUNS} SELECT source, a.damage, a.verdict, sum((SELECT count(*) FROM {_IS_ANSWERED} "
    "AND f.damage IS a.damage AND f.verdict IS a.verdict AND f.folder_id BETWEEN first AND last)) "
    f"FROM (SELECT DISTINCT damage, verdict FROM {_IS_ANSWERED}) a CROSS JOIN run GROUP BY 1, 2, 3"
)
_LEFT_OUT: Final = (
    "SELECT s.id, count(*), total(f.decoded IS NOT NULL), total(f.checked IS NOT NULL), "
    "total(f.decoded IS NOT NULL OR f.checked IS NOT NULL), "
    "total(EXISTS (SELECT 1 FROM copy k WHERE k.file_id = f.id)), total(f.size = 0), total(f.missing = 1) "
    "FROM {} JOIN folder d ON d.id = f.folder_id "
    "JOIN source s ON s.id = d.source_id AND s.removed IS NULL "
    "WHERE {} AND (s.online OR s.imported IS NOT NULL) GROUP BY 1"
)
_MISSING: Final = _LEFT_OUT.format(
    "file f INDEXED BY file_missing", f"f.missing AND f.missing IN (1, {IN_TRASH})"
)
_SKIPPED: Final = _LEFT_OUT.format("file f INDEXED BY file_skipped", "f.status = 'skipped' AND NOT f.missing")
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


class _Tally(NamedTuple):
    """Numbers of files."""

    files: int = 0
    decoded: int = 0
    """Looked at by a check for damage."""
    checked: int = 0
    """Looked at by a check of their checksums."""
    examined: int = 0
    """Looked at by any of the two."""
    compared: int = 0
    """With a number of copies."""
    empty: int = 0
    missing: int = 0
    examined_for_damage: int = 0
    """With a verdict whether they are damaged."""

    def plus(self, other: "_Tally", sign: int = 1) -> "_Tally":
        return _Tally(*(one + sign * another for one, another in zip(self, other, strict=True)))


_Tallies = dict[int, _Tally]
"""By source, without removed ones."""


def read(
    library: Library, now: float, hidden: int = 0, cancelled: Callable[[], bool] | None = None
) -> Figures:
    """Return the figures at `now`, in seconds since the epoch; problems of the set `hidden` do not count.

    Reads with two connections at once. Raises `Cancelled` once `cancelled()` returns True.
    """

    def sums() -> _Amounts:
        with library.reader(cancelled) as reader:
            return reader.insight(_amounts)

    with ThreadPoolExecutor(1, thread_name_prefix="home") as beside, library.reader(cancelled) as reader:
        amounts = beside.submit(sums)
        with reader.snapshot():
            found = reader.insight(_figures, now, hidden)
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
    )


def read_disks(db: sqlite3.Connection, hidden: int = 0) -> tuple[DiskFigures, ...]:
    """Return the disks with sources, and those that the user has named, in natural order of their names.

    Problems of the set `hidden` do not count.
    """
    return with_single(disks_without_single(db, hidden), single_files(db))


def disks_without_single(db: sqlite3.Connection, hidden: int = 0) -> tuple[DiskFigures, ...]:
    """Return the same without the files that exist on no other disk, which another connection can count."""
    rows = db.execute(_SOURCES).fetchall()
    _, tallies = _tallies(db, [row[0] for row in rows])
    sources = _sources(db, rows, tallies, _left_out(db), _damaged(db, hidden))
    found = {each.disk.id: each for each in by_disk(sources, None)}
    known = [disk for disk in disks.read(db) if disk.id in found or disk.given or disk.place or disk.note]
    return tuple(found.get(disk.id) or DiskFigures(disk) for disk in known)


def single_files(db: sqlite3.Connection) -> Mapping[int, FileCount] | None:
    """Return the files that exist on no other disk, by disk; None while copies are not known."""
    return copies.only_on(db) if knows_copies(db) else None


def with_single(
    found: Sequence[DiskFigures], single: Mapping[int, FileCount] | None
) -> tuple[DiskFigures, ...]:
    """Return disks with the files that exist on no other one."""
    return tuple(replace(each, single=single.get(each.disk.id)) if single else each for each in found)


def _damaged(db: sqlite3.Connection, hidden: int) -> dict[int, int]:
    """Return the numbers of damaged files by source, without sources that have none."""
    return dict(
        db.execute(
            "SELECT d.source_id, count(*) FROM file f JOIN folder d ON d.id = f.folder_id "
            f"WHERE {problems.condition('damaged', hidden)} GROUP BY 1"
        ).fetchall()
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
    rows = db.execute(_SOURCES).fetchall()
    ids = [row[0] for row in rows]
    asked, tallies, left_out = *_tallies(db, ids), _left_out(db)
    whole, gone = _sum(tallies), _sum(left_out)
    readable = whole.plus(gone, -1)
    compared = int(db.execute("SELECT count(*) FROM copy").fetchone()[0])
    found = dict(problem_counts.counts(db, hidden).files)
    plans = schedules.read(db)
    runs = [(time, plan) for plan in plans if (time := plan.next_run(now)) is not None]
    return Figures(
        time=now,
        files=whole.files,
        sources=_sources(db, rows, tallies, left_out, _damaged(db, hidden)),
        asked={**asked, Question.COPIES: min(whole.files, compared)},
        undecoded=readable.files - readable.decoded,
        uncompared=readable.files - (_empty(db) - gone.empty) - (compared - gone.compared),
        problems=found,
        hidden=frozenset(kind.code for kind in problem_kinds(hidden)),
        rotten_with_good_copy=_rotten_with_good_copy(db, hidden) if "rotten" in found else None,
        damaged_with_copy=_damaged_with_copy(db, hidden) if compared and "damaged" in found else None,
        news=visits.news(db, gone.missing),
        freeable=_freeable(db) if compared else None,
        schedules=len(runs),
        watched=len(watches.read(db)),
        next=min(runs, key=lambda run: run[0], default=None),
        week=_week(db, now),
    )


def _tallies(db: sqlite3.Connection, ids: Collection[int]) -> tuple[dict[Question, int], _Tallies]:
    """Return the numbers of files that were asked, and those of all files by source."""
    asked = {Question.DAMAGE: 0, Question.ROT: 0}
    found = dict.fromkeys(ids, _Tally())
    runs = _runs(db)
    for source, files in db.execute(_FILES, (runs,)).fetchall():
        if source in found:
            found[source] = _Tally(files)
    for source, damage, verdict, files in db.execute(_ANSWERS, (runs,)).fetchall():
        if source in found:
            asked[Question.DAMAGE] += files if damage in CHECKED else 0
            asked[Question.ROT] += files if verdict in VERIFIED else 0
            answered = _Tally(
                decoded=files if damage is not None else 0,
                checked=files if verdict is not None else 0,
                examined=files,
                examined_for_damage=files if damage in CHECKED else 0,
            )
            found[source] = found[source].plus(answered)
    return asked, found


def _runs(db: sqlite3.Connection) -> str:
    """Return the runs of folders of one source, by their ids: JSON of the source, the first and the last."""
    folders = db.execute("SELECT source_id, id FROM folder ORDER BY id").fetchall()
    runs = []
    for source, those in groupby(folders, itemgetter(0)):
        ids = [folder for _, folder in those]
        runs.append((source, ids[0], ids[-1]))
    return json.dumps(runs)


def _left_out(db: sqlite3.Connection) -> _Tallies:
    """Return the numbers of files that no check reads: gone, or skipped."""
    found: _Tallies = {}
    for source, *numbers in (*db.execute(_MISSING).fetchall(), *db.execute(_SKIPPED).fetchall()):
        found[source] = found.get(source, _Tally()).plus(_Tally(*map(int, numbers)))
    return found


def _sum(tallies: _Tallies) -> _Tally:
    return functools.reduce(_Tally.plus, tallies.values(), _Tally())


def _sources(
    db: sqlite3.Connection,
    rows: Sequence[Sequence[Any]],
    tallies: _Tallies,
    left_out: _Tallies,
    damaged: Mapping[int, int],
) -> tuple[SourceFigures, ...]:
    known = [
        SourceRecord(
            id=row[0],
            path=sound(row[1], bytes),
            given=sound(row[5], str),
            online=bool(row[3]),
            unread=partly_read.value(*row[7:]),
        )
        for row in rows
    ]
    facts, names = {row[0]: row for row in rows}, source_names(known)
    on = {disk.id: disk for disk in disks.read(db)}
    found = []
    for source in sorted_sources(known):
        _, _, disk, online, away, _, imported, *_ = facts[source.id]
        left = _Tally() if imported else left_out.get(source.id, _Tally())
        readable = tallies[source.id].plus(left, -1)
        found.append(
            SourceFigures(
                id=source.id,
                path=source.path,
                name=names[source.id],
                disk=on[disk],
                online=source.online,
                away=None if online else away,
                files=readable.files,
                bare=0 if imported else readable.files - readable.checked,
                unchecked=readable.files - readable.examined,
                damaged=damaged.get(source.id) or (0 if tallies[source.id].examined_for_damage else None),
                unread=source.unread,
            )
        )
    return tuple(found)


def _empty(db: sqlite3.Connection) -> int:
    """Return the number of empty files, without those of removed sources."""
    found = db.execute(
        f"SELECT count(*) FROM file f INDEXED BY file_size WHERE f.size = 0 AND {in_present_sources(db)}"
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
