"""Recordings of several files as one row: the rows of a result, their records, and pages of them."""

import sqlite3
from array import array
from collections.abc import Sequence
from typing import Final

from app.core.clips.result import NO_CLIPS, FileAndClip, FoundClips, whole_rows
from app.core.clips.whole import OF_WHOLE, whole_record
from app.core.file.page import FilePage
from app.core.file.record import FileRecord
from app.core.problems.catalogue import Problem
from app.core.query import Query
from app.library.query import clip_order, queries, row_mapping
from app.library.query.file_pages import EXPLAINED, PageReading

_BOUND_AT_ONCE: Final = 500


def rows(
    db: sqlite3.Connection, ids: "array[int]", query: Query | None = None
) -> "tuple[array[int], FoundClips]":
    """Return the rows of a result, and its recordings of several files.

    `ids` are all that a search finds, or with its `query`, the first of them.
    """
    if not clip_order.any_clips(db):
        return ids, NO_CLIPS
    if query is None:
        every: list[FileAndClip] = db.execute(
            "SELECT file_id, clip FROM clip_part INDEXED BY clip_parts ORDER BY clip, part"
        ).fetchall()
        return whole_rows(ids, every)
    known = _parts_beside(db, ids)
    return whole_rows(ids, known, queries.matching(db, query, [file for file, _ in known]))


def other_parts(db: sqlite3.Connection, ids: Sequence[int]) -> frozenset[int]:
    """Return the other parts of the recordings of which some are among files."""
    if not clip_order.any_clips(db):
        return frozenset()
    return frozenset(file for file, _ in _parts_beside(db, ids)).difference(ids)


def _parts_beside(db: sqlite3.Connection, ids: Sequence[int]) -> list[FileAndClip]:
    """Return the parts of all recordings of which some are among files."""
    found: set[tuple[int, int, int]] = set()
    for start in range(0, len(ids), _BOUND_AT_ONCE):
        page = ids[start : start + _BOUND_AT_ONCE]
        marks = ", ".join("?" * len(page))
        statement = (
            "SELECT clip, part, file_id FROM clip_part "
            f"WHERE clip IN (SELECT clip FROM clip_part WHERE file_id IN ({marks}))"
        )
        found.update(db.execute(statement, tuple(page)))
    return [(file, clip) for clip, _, file in sorted(found)]


def whole_records(
    db: sqlite3.Connection, clips: Sequence[Sequence[int]], hidden: int = 0
) -> tuple[FileRecord, ...]:
    """Return the records of recordings, each given by its parts, without those whose first part is gone."""
    ids = [id_ for parts in clips for id_ in parts]
    found = {each.id: each for each in row_mapping.records(db, ids, hidden)}
    known = ([found[id_] for id_ in parts if id_ in found] for parts in clips if parts[0] in found)
    return tuple(map(whole_record, known))


def page(
    db: sqlite3.Connection, reading: PageReading, rows: Sequence[int], clips: FoundClips, hidden: int
) -> FilePage:
    """Return the page of some rows: of a recording the values of its first part, and those of the whole."""
    found = reading.page([abs(row) for row in rows])
    places = {id_: at for at, id_ in enumerate(found.field("id"))}
    parts = {first: clips.parts[first] for row in rows if row < 0 and (first := -row) in places}
    wholes = {places[each.id]: each for each in whole_records(db, list(parts.values()), hidden)}
    for name in reading.own & set(OF_WHOLE) if wholes else ():
        values = {at: _value(whole, name) for at, whole in wholes.items()}
        found.put(name, values)
    if wholes and EXPLAINED in reading.own:
        found.put(EXPLAINED, {places[first]: _explained(reading, each) for first, each in parts.items()})
    return found


def _value(whole: FileRecord, name: str) -> object:
    return getattr(whole.summary if name == "duration" else whole, name)


def _explained(reading: PageReading, parts: Sequence[int]) -> tuple[Problem, ...] | None:
    """Return the problems of all parts, of each kind the first."""
    told = [each for each in reading.page(parts).field(EXPLAINED) if each is not None]
    problems = {problem.kind.code: problem for each in reversed(told) for problem in reversed(each)}
    return tuple(reversed(problems.values())) if told else None
