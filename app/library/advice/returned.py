"""Finds files that came back encoded anew, and what they saved."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from app.core.advice.handover import SAME_LENGTH
from app.core.errors import Cancelled
from app.core.text.names import split
from app.library.advice.handovers import target_of

LOOKED_FOR: Final = 365 * 86400.0
"""Seconds for which the files of a list are looked for."""
_OPEN: Final = (
    "SELECT x.id, x.file_id, x.path, x.output, x.size, x.mtime_ns, x.duration, h.time, h.target "
    "FROM handed_file x INDEXED BY handed_file_open JOIN handover h ON h.id = x.handover_id "
    "WHERE x.back_size IS NULL AND h.time >= ? ORDER BY x.id"
)
_NOTED: Final = "SELECT back_id, file_id, size, mtime_ns FROM handed_file WHERE back_size IS NOT NULL"
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

    @property
    def original(self) -> tuple[int, int, int]:
        """The original as it was then: two lists may have the same one."""
        return self.file_id, self.size, self.mtime_ns


class _Found(NamedTuple):
    name: bytes
    id: int
    size: int
    mtime_ns: int
    added: float
    duration: float
    codec: str | None


def find(db: sqlite3.Connection, now: float, cancelled: Callable[[], bool] = lambda: False) -> list[BackFile]:
    """Return the files that came back since they were handed over and are not noted yet.

    Such a file has the name that the list asked for, there or beside the original; where the list named none,
    it has the stem of the original, beside it. It has the codec of the target and the length of the original,
    and is newer than the list. It counts for one original, and an original counts once. Lists older than
    `LOOKED_FOR` before `now`, in seconds since the epoch, are left alone. Raises `Cancelled`.
    """
    folders = _Folders(db)
    used, counted = set[int](), set[tuple[int, int, int]]()
    for back_id, *original in db.execute(_NOTED):
        used.add(back_id)
        counted.add((original[0], original[1], original[2]))
    found = []
    for handed in map(_Handed._make, db.execute(_OPEN, (now - LOOKED_FOR,)).fetchall()):
        if cancelled():
            raise Cancelled
        if handed.original in counted:
            continue
        # An original that was replaced before may be replaced again.
        matches = _matches(handed, folders)
        back = next((each for each in matches if each.id not in used or each.id == handed.file_id), None)
        if back is not None:
            used.add(back.id)
            counted.add(handed.original)
            found.append(BackFile(handed.id, back.id, back.size))
    return found


class _Folders:
    """The files of folders by name and by stem; each folder is read once."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._known: dict[bytes, tuple[dict[bytes, list[_Found]], dict[bytes, list[_Found]]]] = {}

    def named(self, folder: bytes, name: bytes) -> list[_Found]:
        return self._of(folder)[0].get(name, [])

    def with_stem(self, folder: bytes, stem: bytes) -> list[_Found]:
        return self._of(folder)[1].get(stem, [])

    def _of(self, folder: bytes) -> tuple[dict[bytes, list[_Found]], dict[bytes, list[_Found]]]:
        if folder not in self._known:
            names, stems = defaultdict[bytes, list[_Found]](list), defaultdict[bytes, list[_Found]](list)
            for file in map(_Found._make, self._db.execute(_IN_FOLDER, (folder,))):
                names[file.name].append(file)
                stems[_stem(file.name)].append(file)
            self._known[folder] = names, stems
        return self._known[folder]


def _matches(handed: _Handed, folders: _Folders) -> Iterator[_Found]:
    codec = target_of(handed.target).codec.codec_name
    for each in _in_place(handed, folders):
        if each.codec == codec and _is_new(each, handed) and _is_as_long(each, handed):
            yield each


def _in_place(handed: _Handed, folders: _Folders) -> Iterator[_Found]:
    """Yield the files where the result may be: no two results of a folder have one name, but one stem."""
    beside, own_name = split(handed.path)
    if not handed.output:
        yield from folders.with_stem(beside, _stem(own_name))
        return
    folder, name = split(handed.output)
    for place in dict.fromkeys((folder, beside)):
        yield from folders.named(place, name)


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
