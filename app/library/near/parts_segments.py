"""Keeps which segments of the index of frames belong to the library, and which prints are in them.

A print has a serial, which no later one has: a file that is read again has another. A segment has the prints
from the serial `first` to `last`, and they are never changed. So a segment tells nothing false of a library
that has its stamp, be it copied, or restored from a backup: a print that is gone has no row, and later ones
are beyond the last segment.
"""

import json
import sqlite3
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from app.core.parts.parts_print import FRAME_BYTES, METHOD_VERSION, stored_frames
from app.core.parts.segment import PrintFrames, SegmentCounts

_ENDING: Final = ".parts"
"""Ending of the folder of the segments after the name of their library."""
_COLUMNS: Final = "stamp, first, last, files, answers, questions, mtime_ns"
_PRINTS: Final = (
    "parts_serial s JOIN parts_print p ON p.file_id = s.file_id "
    f"AND p.method = {METHOD_VERSION} AND p.box IS NOT NULL"
)
"""SQL: prints of this method, also those of files that have changed: they may change back."""
_LATER: Final = (
    f"SELECT s.serial, max(length(p.answers), length(p.questions)) / {FRAME_BYTES} FROM {_PRINTS} "
    "WHERE s.serial > ? ORDER BY s.serial"
)
_FRAMES: Final = (
    f"SELECT s.serial, p.answers, p.questions FROM {_PRINTS} "
    "WHERE s.serial IN (SELECT value FROM json_each(?)) ORDER BY s.serial"
)
_LEFT: Final = "SELECT count(*) FROM parts_serial WHERE serial BETWEEN ? AND ?"


class StoredSegment(NamedTuple):
    """A segment that belongs to the library."""

    stamp: bytes
    """Tells it from all others, and is its name."""
    first: int
    """The lowest serial that it may have."""
    last: int
    counts: SegmentCounts
    mtime_ns: int
    """The time of its file. Another one means that somebody has touched it."""


def folder_of(library: Path) -> Path:
    """Return the folder of the segments of a library, which may not exist."""
    return Path(f"{library}{_ENDING}")


def stored(db: sqlite3.Connection) -> list[StoredSegment]:
    """Return the segments, in the order of their serials."""
    return [
        StoredSegment(stamp, first, last, SegmentCounts(*counts), mtime_ns)
        for stamp, first, last, *counts, mtime_ns in db.execute(
            f"SELECT {_COLUMNS} FROM parts_segment ORDER BY first"
        )
    ]


def count_left(db: sqlite3.Connection, segment: StoredSegment) -> int:
    """Return how many prints of a segment are still there."""
    return int(db.execute(_LEFT, (segment.first, segment.last)).fetchone()[0])


def later(db: sqlite3.Connection, serial: int) -> list[tuple[int, int]]:
    """Return the serials of the prints after one, with their numbers of frames, as `SegmentCounts.most`."""
    return db.execute(_LATER, (serial,)).fetchall()


def frames(db: sqlite3.Connection, serials: Sequence[int]) -> list[PrintFrames]:
    """Return the frames of prints, without those that are gone."""
    return [
        PrintFrames(serial, stored_frames(answers), stored_frames(questions))
        for serial, answers, questions in db.execute(_FRAMES, (json.dumps(list(serials)),))
    ]


def replace(
    db: sqlite3.Connection, dropped: Collection[StoredSegment], added: Collection[StoredSegment] = ()
) -> None:
    """Have segments take the place of others."""
    db.executemany("DELETE FROM parts_segment WHERE stamp = ?", ((each.stamp,) for each in dropped))
    db.executemany(
        f"INSERT INTO parts_segment ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
        ((each.stamp, each.first, each.last, *each.counts, each.mtime_ns) for each in added),
    )
