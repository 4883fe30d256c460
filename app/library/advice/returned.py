"""Finds files that came back encoded anew, and what they saved."""

import sqlite3
from collections.abc import Iterator
from typing import Final, NamedTuple

from app.core.advice.handover import SAME_LENGTH
from app.core.text.names import split
from app.library.advice.handovers import target_of

_OPEN: Final = (
    "SELECT x.id, x.file_id, x.path, x.output, x.size, x.mtime_ns, x.duration, h.time, h.target "
    "FROM handed_file x INDEXED BY handed_file_open JOIN handover h ON h.id = x.handover_id "
    "WHERE x.back_size IS NULL ORDER BY x.id"
)
_IN_FOLDER: Final = (
    "SELECT f.name, f.id, f.size, f.mtime_ns, f.added, f.duration, f.video_codec FROM folder d "
    "JOIN source s ON s.id = d.source_id AND s.removed IS NULL JOIN file f ON f.folder_id = d.id "
    "WHERE d.path = ? AND NOT f.missing AND f.status = 'ok' AND f.duration > 0 ORDER BY f.id"
)


class BackFile(NamedTuple):
    """A file that came back."""

    handed: int
    """Id of its row among the handed files."""
    id: int
    size: int


class _Handed(NamedTuple):
    id: int
    file_id: int
    path: bytes
    output: bytes
    size: int
    mtime_ns: int
    duration: float | None
    time: float
    target: str


class _Found(NamedTuple):
    name: bytes
    id: int
    size: int
    mtime_ns: int
    added: float
    duration: float
    codec: str | None


def find(db: sqlite3.Connection) -> list[BackFile]:
    """Return the files that came back since they were handed over and are not noted yet.

    Such a file is at the place that the list asked for, or has the stem of the original in either folder. It
    has the codec of the target and the length of the original, and is newer than the list.
    """
    folders: dict[bytes, list[_Found]] = {}
    found = []
    for handed in map(_Handed._make, db.execute(_OPEN).fetchall()):
        back = next(_matches(db, handed, folders), None)
        if back is not None:
            found.append(BackFile(handed.id, back.id, back.size))
    return found


def _matches(db: sqlite3.Connection, handed: _Handed, folders: dict[bytes, list[_Found]]) -> Iterator[_Found]:
    codec = target_of(handed.target).codec.codec_name
    places = [split(path) for path in (handed.output, handed.path) if path]
    stems = {_stem(name) for _, name in places}
    names = {name for _, name in places[:-1]}
    for folder in dict.fromkeys(folder for folder, _ in places):
        if folder not in folders:
            folders[folder] = [_Found._make(row) for row in db.execute(_IN_FOLDER, (folder,))]
        alike = [each for each in folders[folder] if _stem(each.name) in stems]
        for each in sorted(alike, key=lambda file: file.name not in names):
            if each.codec == codec and _is_new(each, handed) and _is_as_long(each, handed):
                yield each


def _is_new(found: _Found, handed: _Handed) -> bool:
    if found.id == handed.file_id:
        return (found.size, found.mtime_ns) != (handed.size, handed.mtime_ns)
    return max(found.added, found.mtime_ns / 1e9) >= handed.time


def _is_as_long(found: _Found, handed: _Handed) -> bool:
    return (
        handed.duration is not None and abs(found.duration - handed.duration) <= SAME_LENGTH * handed.duration
    )


def _stem(name: bytes) -> bytes:
    stem, _, _ = name.rpartition(b".")
    return stem or name


def note(db: sqlite3.Connection, found: list[BackFile], now: float) -> None:
    """Note files that came back; `now` is in seconds since the epoch."""
    db.executemany(
        "UPDATE handed_file SET back_id = ?, back_size = ?, back_time = ? WHERE id = ? AND back_size IS NULL",
        ((each.id, each.size, now, each.handed) for each in found),
    )
