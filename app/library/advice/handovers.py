"""Stores the lists that a person handed over, and reads what came back of them."""

import sqlite3
from collections.abc import Sequence
from typing import Final

import msgspec

from app.core.advice.handover import HandedOverFile, HandOver, HandOverState
from app.core.advice.target import EncodingTarget
from app.core.text.names import join
from app.library.open.library import Library

_AT_ONCE: Final = 1000
"""Files that are stored in one transaction: some 50 ms."""
_FILE: Final = (
    "SELECT d.path, f.name, f.size, f.mtime_ns, (SELECT c.digest FROM content_version v "
    "JOIN checksum c ON c.file_id = v.file_id WHERE v.file_id = f.id "
    "AND (v.size, v.mtime_ns) = (f.size, f.mtime_ns) ORDER BY c.algorithm LIMIT 1), "
    "f.video_codec, f.width, f.height, f.duration FROM file f JOIN folder d ON d.id = f.folder_id "
    "WHERE f.id = ?"
)
_ADD: Final = (
    "INSERT INTO handed_file (handover_id, file_id, path, output, size, mtime_ns, digest, codec, width, "
    "height, duration) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_GONE: Final = (
    "(x.back_id = x.file_id OR EXISTS (SELECT 1 FROM file f JOIN folder d ON d.id = f.folder_id "
    "JOIN source s ON s.id = d.source_id AND s.removed IS NULL WHERE f.id = x.file_id AND f.missing = 1))"
)
"""SQL: whether the original of a handed file `x` was replaced, or a scan missed it where it was.

One in a trash takes room; of one under another disk, or in a removed source, nothing is known.
"""
_OUTPUTS: Final = "SELECT DISTINCT output FROM handed_file WHERE output <> x''"
_READ: Final = (
    "SELECT h.id, h.time, h.format, h.target, count(*), total(x.size), count(x.back_size), "
    "total(x.size - x.back_size), total(CASE WHEN x.back_size IS NOT NULL AND "
    f"{_GONE} THEN x.size - x.back_size END) "
    "FROM handover h JOIN handed_file x ON x.handover_id = h.id GROUP BY h.id ORDER BY h.time DESC, h.id DESC"
)


def store(library: Library, handed: HandOver) -> int:
    """Store a list that a person took away, in slices, and return its id. Unknown files are left out.

    Raises `LibraryError`; `LibraryReadOnly` if the library is read-only.
    """
    id_ = library.write(begin, handed).result()
    for start in range(0, len(handed.files), _AT_ONCE):
        library.write(add, id_, handed.files[start : start + _AT_ONCE]).result()
    return id_


def begin(db: sqlite3.Connection, handed: HandOver) -> int:
    """Store a list without its files, and return its id."""
    target = msgspec.json.encode(handed.target).decode()
    cursor = db.execute(
        "INSERT INTO handover (time, format, target) VALUES (?, ?, ?)", (handed.time, handed.format, target)
    )
    return int(cursor.lastrowid or 0)


def add(db: sqlite3.Connection, id_: int, files: Sequence[HandedOverFile]) -> None:
    """Add files to a list, as the library knows them now."""
    for file in files:
        row = db.execute(_FILE, (file.id,)).fetchone()
        if row is not None:
            db.execute(_ADD, (id_, file.id, join(row[0], row[1]), file.output, *row[2:]))


def read(db: sqlite3.Connection) -> tuple[HandOverState, ...]:
    """Return the lists that were handed over, the latest first."""
    rows = db.execute(_READ).fetchall()
    return tuple(
        HandOverState(id_, time, form, target_of(target), files, *map(int, sums))
        for id_, time, form, target, files, *sums in rows
    )


def outputs(db: sqlite3.Connection) -> list[bytes]:
    """Return the paths of all files that lists have asked for, whether these came back or not."""
    return [output for (output,) in db.execute(_OUTPUTS)]


def target_of(text: str) -> EncodingTarget:
    """Return a stored target; the usual one for what a damaged library may hold."""
    try:
        return msgspec.json.decode(text, type=EncodingTarget)
    except msgspec.DecodeError:
        return EncodingTarget()
