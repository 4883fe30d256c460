"""Stores the frames of versions of files by which their parts are found; chooses the files to read.

They stay while their file cannot be reached, and count for the version that they were read of.
"""

import sqlite3
import time
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from app.core.file.record import FileRecord
from app.core.message import Message
from app.core.near.print_verdict import PrintVerdict
from app.core.parts.parts_print import BOX_BYTES, BOX_MOST, FRAME_BYTES, LEAST_SECONDS, METHOD_VERSION
from app.core.query import Query
from app.core.text.names import join
from app.library.checks.checksum_plan import IS_CHECKED, rows_of
from app.library.checks.planned_file import PlannedFile
from app.library.near.prints import IS_VIDEO
from app.library.query.near_sql import LISTED
from app.library.query.row_mapping import RECORD_TABLES
from app.library.query.stored_fields import reason_of
from app.library.query.where_clause import SCANNED, condition

HAS_SOUND_BOX: Final = (
    f"ifnull(length({{0}}.box) = {BOX_BYTES} "
    "AND substr({0}.box, 1, 1) < substr({0}.box, 3, 1) AND substr({0}.box, 2, 1) < substr({0}.box, 4, 1) "
    f"AND max(substr({{0}}.box, 3, 1), substr({{0}}.box, 4, 1)) <= x'{BOX_MOST:02x}', 1)"
)
"""SQL: whether frames have no box, or one that `parts_print.box_from_bytes` takes: bytes are compared."""
IS_CURRENT: Final = (
    f"p.method = {METHOD_VERSION} AND (p.size, p.mtime_ns) = (f.size, f.mtime_ns) "
    f"AND {HAS_SOUND_BOX.format('p')}"
)
"""SQL: whether frames `p` are sound, and of the version of a file `f` that the last scan saw."""
_READ_BYTES: Final = 80 * 2**20
_READ_BYTES_HOUR: Final = 200 * 2**20
"""About the most bytes that are read of a file, and of each hour of it: of a film in high definition."""
_IS_LONG: Final = f"{IS_VIDEO} AND f.duration >= {LEAST_SECONDS}"
_TABLES: Final = (
    f"{RECORD_TABLES} LEFT JOIN look l ON l.id = f.look_id LEFT JOIN parts_print p ON p.file_id = f.id"
)
_PLAN: Final = (
    f"SELECT f.id, d.source_id, f.size, f.duration, f.missing, ifnull({IS_VIDEO}, 0), "
    f"ifnull({_IS_LONG}, 0), ifnull({IS_CURRENT}, 0), p.box IS NOT NULL, ifnull(p.made >= ?, 0) "
    f"FROM {_TABLES} WHERE {LISTED} AND {IS_CHECKED} AND {{where}} ORDER BY f.added, d.path, f.name"
)
_STORED: Final = (
    f"SELECT f.id, d.path, f.name, f.size, f.mtime_ns, f.duration, ifnull({IS_CURRENT}, 0), p.made, "
    f"length(p.answers) / {FRAME_BYTES}, length(p.questions) / {FRAME_BYTES}, p.reason FROM {_TABLES} "
    "WHERE f.id IN (SELECT value FROM json_each(?))"
)
_COVERAGE: Final = (
    f"SELECT count(*), ifnull(sum({IS_CURRENT} AND p.box IS NOT NULL), 0), "
    f"ifnull(sum({IS_CURRENT} AND p.box IS NULL), 0), "
    f"ifnull(sum({IS_CURRENT} AND p.box IS NOT NULL AND NOT p.searched), 0) "
    f"FROM {_TABLES} WHERE {LISTED} AND {_IS_LONG} AND ({SCANNED} OR {IS_CURRENT})"
)


class NewPartsPrint(NamedTuple):
    """Frames to store, or the reason why there can be none."""

    record: int
    """Id of the file."""
    size: int
    mtime_ns: int
    """With the size, the version that was read."""
    made: float
    """Seconds since the epoch."""
    box: bytes | None = None
    """As `parts_print.box_to_bytes`; None if there are no frames."""
    answers: bytes | None = None
    """As `parts_print.frames_to_bytes`."""
    questions: bytes | None = None
    reason: Message | None = None
    """Why there can be none."""


class PartsReadFile(NamedTuple):
    """A file with what is known of its frames."""

    id: int
    path: bytes
    size: int
    mtime_ns: int
    duration: float | None
    made: float | None
    """Time at which this version was read, seconds since the epoch; None if it was not."""
    answers: int | None
    """The number of key frames; None if none can be read."""
    questions: int | None
    """The number of frames of its windows."""
    reason: Message | None


class PartsCoverage(NamedTuple):
    """The number of videos whose frames were read."""

    videos: int
    """Videos that are long enough."""
    made: int
    not_compared: int
    """Videos of which no frames can be read."""
    unsearched: int
    """Videos whose frames were not compared with the others yet, such as after a cancel."""

    @property
    def left(self) -> int:
        """The number of videos of which nobody knows yet whether they are parts of others."""
        return self.videos - self.made - self.not_compared + self.unsearched


def save(db: sqlite3.Connection, results: Sequence[NewPartsPrint]) -> tuple[FileRecord, ...]:
    """Store results; those of files that were purged meanwhile are left out. No record changes.

    What was found about an earlier version goes.
    """
    db.executemany("DELETE FROM parts_print WHERE file_id = ?", ((each.record,) for each in results))
    db.executemany(
        "INSERT INTO parts_print "
        "(file_id, size, mtime_ns, method, made, searched, box, answers, questions, reason) "
        "SELECT id, ?, ?, ?, ?, 0, ?, ?, ?, ? FROM file WHERE id = ?",
        (
            (
                *(each.size, each.mtime_ns, METHOD_VERSION, each.made),
                *(each.box, each.answers, each.questions),
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

    `began` is the begin of the job, in seconds since the epoch. With `again`, no frames count as known.
    """
    where, values = condition(query, time.time())
    rows = db.execute(_PLAN.format(where=where), (began, *values))
    for id_, source_id, size, duration, missing, is_video, is_long, is_current, is_made, is_new in rows:
        verdict = PrintVerdict.NOT_READ
        if not is_video:
            verdict = PrintVerdict.NO_VIDEO
        elif not is_long:
            verdict = PrintVerdict.TOO_SHORT
        elif is_current:
            verdict = PrintVerdict.MADE if is_made else PrintVerdict.NOT_COMPARED
        yield PlannedFile(
            id=id_,
            source_id=source_id,
            size=bytes_to_read(size, duration),
            missing=bool(missing),
            verdict=verdict,
            is_done=bool(is_long and is_current and is_new),
            is_known=not is_long or bool(is_current and not again),
        )


def bytes_to_read(size: int, duration: float | None) -> int:
    """Return about the number of bytes that are read of a file. A budget counts them."""
    return min(size, round(_READ_BYTES + _READ_BYTES_HOUR * (duration or 0.0) / 3600))


def stored(db: sqlite3.Connection, ids: Sequence[int]) -> Iterator[PartsReadFile]:
    """Yield files with what is known of their frames, in the order of `ids`, without unknown ids."""
    for id_, folder, name, size, mtime_ns, duration, is_current, *known in rows_of(db, _STORED, ids):
        made, answers, questions, reason = known if is_current else (None,) * 4
        path = join(folder, name)
        yield PartsReadFile(id_, path, size, mtime_ns, duration, made, answers, questions, reason_of(reason))


def coverage(db: sqlite3.Connection) -> PartsCoverage:
    """Return how many videos were read and compared."""
    return PartsCoverage(*db.execute(_COVERAGE).fetchone())


def unread_files(db: sqlite3.Connection, sql: str) -> Iterator[PlannedFile[PrintVerdict]]:
    """Yield the files that a query finds (id, source, size, duration, missing), each to be read at places."""
    for id_, source_id, size, duration, missing in db.execute(sql):
        yield PlannedFile(
            id=id_,
            source_id=source_id,
            size=bytes_to_read(size, duration),
            missing=bool(missing),
            verdict=PrintVerdict.NOT_READ,
            is_done=False,
            is_known=False,
        )
