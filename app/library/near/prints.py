"""Stores the prints of versions of files, and the reasons why there are none; chooses the files to read.

A print stays while its file cannot be reached, and counts for the version that it was made of.
"""

import json
import sqlite3
import time
from array import array
from collections.abc import Iterator, Sequence
from itertools import compress
from typing import Final, NamedTuple

from app.core.file.record import FileRecord
from app.core.message import Message
from app.core.near.picture_print import METHOD_VERSION, PRINT_BYTES
from app.core.near.print_verdict import PrintVerdict
from app.core.near.similar_length import of_similar_length
from app.core.query import Query
from app.core.text.names import join
from app.library.checks.checksum_plan import IS_CHECKED, rows_of
from app.library.checks.planned_file import PlannedFile
from app.library.query.near_sql import LISTED
from app.library.query.row_mapping import RECORD_TABLES
from app.library.query.stored_fields import reason_of
from app.library.query.where_clause import SCANNED, condition

READ_BYTES: Final = 16 * 2**20
"""About the most bytes that are read of a file: those of a film in high definition. A budget counts them."""
IS_CURRENT: Final = (
    f"p.method = {METHOD_VERSION} AND (p.size, p.mtime_ns) = (f.size, f.mtime_ns) "
    f"AND ifnull(length(p.print), {PRINT_BYTES}) = {PRINT_BYTES}"
)
"""SQL: whether a print `p` is sound, and of the version of a file `f` that the last scan saw."""
IS_MATCHED: Final = "(m.size, m.mtime_ns, m.duration, m.print) = (f.size, f.mtime_ns, f.duration, p.print)"
"""SQL: whether a row `m` of `matched_print` is of the present print `p` of a file `f`."""
IS_VIDEO: Final = "f.duration > 0 AND l.video_codec IS NOT NULL"
"""SQL: whether the last scan found a picture in a file `f` with the look `l`, and its length."""
_LENGTHS: Final = (
    f"SELECT f.id, f.duration, cp.clip FROM {RECORD_TABLES} JOIN look l ON l.id = f.look_id "
    f"WHERE {LISTED} AND {IS_VIDEO} AND ({SCANNED} OR EXISTS (SELECT 1 FROM picture_print p "
    f"WHERE p.file_id = f.id AND {IS_CURRENT})) ORDER BY f.duration"
)
"""Without files that were imported without a print: nothing will ever be compared with them."""
_PLAN: Final = (
    f"SELECT f.id, d.source_id, f.size, f.missing, ifnull({IS_VIDEO}, 0), ifnull({IS_CURRENT}, 0), "
    f"p.print IS NOT NULL, ifnull(p.made >= ?, 0) FROM {RECORD_TABLES} "
    "LEFT JOIN look l ON l.id = f.look_id LEFT JOIN picture_print p ON p.file_id = f.id "
    f"WHERE {LISTED} AND {IS_CHECKED} AND {{where}} ORDER BY f.added, d.path, f.name"
)
_STORED: Final = (
    f"SELECT f.id, d.path, f.name, f.size, f.mtime_ns, f.duration, ifnull({IS_CURRENT}, 0), p.made, "
    f"p.print, p.reason FROM {RECORD_TABLES} LEFT JOIN picture_print p ON p.file_id = f.id "
    "WHERE f.id IN (SELECT value FROM json_each(?))"
)
_ANSWERED: Final = (
    "SELECT count(*), count(p.print), ifnull(sum(EXISTS "
    f"(SELECT 1 FROM matched_print m WHERE m.file_id = f.id AND {IS_MATCHED})), 0) "
    f"FROM {RECORD_TABLES} JOIN look l ON l.id = f.look_id JOIN picture_print p ON p.file_id = f.id "
    f"WHERE {LISTED} AND {IS_VIDEO} AND {IS_CURRENT} AND f.id {{which}} IN (SELECT value FROM json_each(?))"
)


class NewPrint(NamedTuple):
    """A print to store, or the reason why there can be none."""

    record: int
    """Id of the file."""
    size: int
    mtime_ns: int
    """With the size, the version that was read."""
    made: float
    """Seconds since the epoch."""
    print: bytes | None
    """As `PicturePrint.to_bytes`; None if none can be made."""
    reason: Message | None = None
    """Why none can be made."""


class PrintableFile(NamedTuple):
    """A file with what is known of its print."""

    id: int
    path: bytes
    size: int
    mtime_ns: int
    duration: float | None
    made: float | None
    """Time at which this version was read, seconds since the epoch; None if it was not."""
    print: bytes | None
    reason: Message | None


class PrintCoverage(NamedTuple):
    """The number of videos with a print, and of those that need one."""

    videos: int
    needed: int
    """Videos whose length is similar to that of another one."""
    made: int
    """Needed prints that there are."""
    not_compared: int
    """Needed prints that cannot be made."""
    unmatched: int
    """Needed prints that were not compared with the others yet, such as after a cancel."""

    @property
    def uncompared(self) -> int:
        """The number of videos of which nobody knows yet whether they show the same as others."""
        return self.left + self.unmatched

    @property
    def left(self) -> int:
        """The number of videos that are still to be read."""
        return self.needed - self.made - self.not_compared


def save(db: sqlite3.Connection, results: Sequence[NewPrint]) -> tuple[FileRecord, ...]:
    """Store results; those of files that were purged meanwhile are left out. No record changes."""
    db.executemany(
        "INSERT OR REPLACE INTO picture_print (file_id, size, mtime_ns, method, made, print, reason) "
        "SELECT id, ?, ?, ?, ?, ?, ? FROM file WHERE id = ?",
        (
            (
                each.size,
                each.mtime_ns,
                METHOD_VERSION,
                each.made,
                each.print,
                each.reason.to_json() if each.reason else None,
                each.record,
            )
            for each in results
        ),
    )
    return ()


def plan(
    db: sqlite3.Connection, query: Query, began: float, *, again: bool
) -> Iterator[PlannedFile[PrintVerdict]]:
    """Yield the files of a query, those that the library has known for the longest first.

    `began` is the begin of the job, in seconds since the epoch. With `again`, no print counts as known.
    """
    needed = _needed(db)
    where, values = condition(query, time.time())
    rows = db.execute(_PLAN.format(where=where), (began, *values))
    for id_, source_id, size, missing, is_video, is_current, is_made, is_new in rows:
        verdict = PrintVerdict.NOT_READ
        if is_current:
            verdict = PrintVerdict.MADE if is_made else PrintVerdict.NOT_COMPARED
        elif not is_video:
            verdict = PrintVerdict.NO_VIDEO
        elif id_ not in needed:
            verdict = PrintVerdict.ALONE
        yield PlannedFile(
            id=id_,
            source_id=source_id,
            size=min(size, READ_BYTES),
            missing=bool(missing),
            verdict=verdict,
            is_done=bool(is_current and is_new),
            is_known=id_ not in needed or bool(is_current and not again),
        )


def stored(db: sqlite3.Connection, ids: Sequence[int]) -> Iterator[PrintableFile]:
    """Yield files with their prints, in the order of `ids`, without unknown ids."""
    for id_, folder, name, size, mtime_ns, duration, is_current, *known in rows_of(db, _STORED, ids):
        made, print_, reason = known if is_current else (None, None, None)
        yield PrintableFile(
            id_, join(folder, name), size, mtime_ns, duration, made, print_, reason_of(reason)
        )


def coverage(db: sqlite3.Connection) -> PrintCoverage:
    """Return how many of the videos that need a print have one."""
    ids, is_needed = _lengths(db)
    needed = sum(is_needed)
    # By the shorter list of ids: in a large library nearly all are needed, in others nearly none.
    which = "" if needed < len(ids) - needed else "NOT"
    listed = compress(ids, is_needed if not which else map((1).__sub__, is_needed))
    answered, made, matched = db.execute(
        _ANSWERED.format(which=which), (json.dumps(list(listed)),)
    ).fetchone()
    return PrintCoverage(
        videos=len(ids),
        needed=needed,
        made=made,
        not_compared=answered - made,
        unmatched=made - matched,
    )


def _needed(db: sqlite3.Connection) -> frozenset[int]:
    """Return the ids of the videos that another one may show again."""
    return frozenset(compress(*_lengths(db)))


def _lengths(db: sqlite3.Connection) -> tuple[Sequence[int], bytearray]:
    """Return the ids of all videos, and 1 for each that another one may show again, else 0."""
    ids, lengths, clips = array("q"), array("d"), []
    for id_, length, clip in db.execute(_LENGTHS):
        ids.append(id_)
        lengths.append(length)
        clips.append(clip)
    return ids, of_similar_length(lengths, clips)
