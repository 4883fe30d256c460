"""Counts the files of each source, and what is known of them. Home and the page of disks show them.

What takes long is in two parts, `CountedFiles` and `AnsweredFiles`, which two connections can read at once:
0.1 s each for a million files.
"""

import functools
import json
import sqlite3
from collections.abc import Mapping, Sequence
from itertools import groupby, pairwise
from operator import itemgetter
from typing import Any, Final, NamedTuple

from app.core.coverage import CHECKED, VERIFIED, Question
from app.core.home.figures import SourceFigures
from app.core.sources.disk import KnownDisk
from app.core.sources.source import SourceRecord, sorted_sources, source_names
from app.library.query import problems
from app.library.query.stored_fields import IN_TRASH, sound
from app.library.scan import disks, partly_read

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
_RANGES: Final = "SELECT source_id, min(id), max(id) FROM folder GROUP BY source_id ORDER BY 2"


class Tally(NamedTuple):
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

    def plus(self, other: "Tally", sign: int = 1) -> "Tally":
        return Tally(*(one + sign * another for one, another in zip(self, other, strict=True)))


Tallies = dict[int, Tally]
"""By source, without removed ones."""


class CountedFiles(NamedTuple):
    """The sources that are not removed, and the numbers of their files."""

    rows: Sequence[Sequence[Any]]
    """The rows of `_SOURCES`."""
    disks: Sequence[KnownDisk]
    files: Tallies
    left_out: Tallies
    """Files that no check reads: gone, or skipped."""
    damaged: Mapping[int, int]
    """The numbers of damaged files by source, without sources that have none."""


class AnsweredFiles(NamedTuple):
    """The numbers of files about which checks have an answer."""

    asked: Mapping[Question, int]
    files: Tallies


def counted(db: sqlite3.Connection, hidden: int = 0) -> CountedFiles:
    """Count the files of each source. Problems of the set `hidden` do not count."""
    rows = db.execute(_SOURCES).fetchall()
    found = dict.fromkeys((row[0] for row in rows), Tally())
    for source, files in db.execute(_FILES, (_runs(db),)).fetchall():
        if source in found:
            found[source] = Tally(files)
    return CountedFiles(rows, disks.read(db), found, _left_out(db), _damaged(db, hidden))


def answered(db: sqlite3.Connection) -> AnsweredFiles:
    """Count the files of each source that checks have looked at."""
    asked = {Question.DAMAGE: 0, Question.ROT: 0}
    found = dict.fromkeys((row[0] for row in db.execute(_SOURCES).fetchall()), Tally())
    for source, damage, verdict, files in db.execute(_ANSWERS, (_runs(db),)).fetchall():
        if source in found:
            asked[Question.DAMAGE] += files if damage in CHECKED else 0
            asked[Question.ROT] += files if verdict in VERIFIED else 0
            answer = Tally(
                decoded=files if damage is not None else 0,
                checked=files if verdict is not None else 0,
                examined=files,
                examined_for_damage=files if damage in CHECKED else 0,
            )
            found[source] = found[source].plus(answer)
    return AnsweredFiles(asked, found)


def together(found: CountedFiles, answers: AnsweredFiles) -> Tallies:
    """Return both by source."""
    nothing = Tally()
    return {source: tally.plus(answers.files.get(source, nothing)) for source, tally in found.files.items()}


def total(tallies: Tallies) -> Tally:
    """Return the sums of all sources."""
    return functools.reduce(Tally.plus, tallies.values(), Tally())


def scanned(found: CountedFiles, tallies: Tallies) -> Tallies:
    """Return those of the sources that are folders: jobs can read no others."""
    imported = {row[0] for row in found.rows if row[6]}
    return {source: tally for source, tally in tallies.items() if source not in imported}


def sources(found: CountedFiles, answers: AnsweredFiles) -> tuple[SourceFigures, ...]:
    """Return the sources in natural order of their names."""
    tallies = together(found, answers)
    rows = found.rows
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
    on = {disk.id: disk for disk in found.disks}
    figures = []
    for source in sorted_sources(known):
        _, _, disk, online, away, _, imported, *_ = facts[source.id]
        left = Tally() if imported else found.left_out.get(source.id, Tally())
        tally = tallies[source.id]
        readable = tally.plus(left, -1)
        figures.append(
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
                damaged=found.damaged.get(source.id)
                or (0 if tallies[source.id].examined_for_damage else None),
                unread=source.unread,
                imported=bool(imported),
            )
        )
    return tuple(figures)


def _runs(db: sqlite3.Connection) -> str:
    """Return the runs of folders of one source, by their ids: JSON of the source, the first and the last."""
    runs = db.execute(_RANGES).fetchall()
    if any(one[2] > another[1] for one, another in pairwise(runs)):  # scans have taken turns
        folders = db.execute("SELECT source_id, id FROM folder ORDER BY id").fetchall()
        runs = []
        for source, those in groupby(folders, itemgetter(0)):
            ids = [folder for _, folder in those]
            runs.append((source, ids[0], ids[-1]))
    return json.dumps(runs)


def _left_out(db: sqlite3.Connection) -> Tallies:
    """Return the numbers of files that no check reads: gone, or skipped."""
    found: Tallies = {}
    for source, *numbers in (*db.execute(_MISSING).fetchall(), *db.execute(_SKIPPED).fetchall()):
        found[source] = found.get(source, Tally()).plus(Tally(*map(int, numbers)))
    return found


def _damaged(db: sqlite3.Connection, hidden: int) -> dict[int, int]:
    """Return the numbers of damaged files by source, without sources that have none."""
    return dict(
        db.execute(
            "SELECT d.source_id, count(*) FROM file f JOIN folder d ON d.id = f.folder_id "
            f"WHERE {problems.condition('damaged', hidden)} GROUP BY 1"
        ).fetchall()
    )
