"""Recordings of several files as one row: the rows of a result, and their records."""

import sqlite3
from array import array
from collections.abc import Sequence
from typing import Final

from app.core.clips.result import NO_CLIPS, FileAndClip, FoundClips, whole_rows
from app.core.clips.whole import whole_record
from app.core.file.record import FileRecord
from app.core.query import Query
from app.library.query import clip_order, queries

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


def _parts_beside(db: sqlite3.Connection, ids: Sequence[int]) -> list[FileAndClip]:
    """Return the parts of all recordings of which some are among a few files."""
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
    found = {each.id: each for each in queries.records(db, [id_ for parts in clips for id_ in parts], hidden)}
    known = ([found[id_] for id_ in parts if id_ in found] for parts in clips if parts[0] in found)
    return tuple(map(whole_record, known))
