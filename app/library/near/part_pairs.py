"""Keeps the pairs of a file and a longer one in which it lies, or with which it shares a part."""

import json
import sqlite3
from array import array
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from app.core.file.record import FileRecord
from app.core.near.print_verdict import PrintVerdict
from app.core.parts.confirmation import PartKind, Relation
from app.core.parts.offsets import Offset, Support
from app.core.parts.parts_print import Frames, stored_frames
from app.core.parts.search import PartCandidate, PartsFile
from app.core.parts.sound import SoundVerdict
from app.library.checks.planned_file import PlannedFile
from app.library.near.matches import are_apart
from app.library.near.parts_prints import IS_CURRENT, unread_files
from app.library.query import row_mapping
from app.library.query.near_sql import LISTED
from app.library.query.row_mapping import RECORD_TABLES

_READ: Final = (
    f"{RECORD_TABLES} JOIN parts_print p ON p.file_id = f.id AND p.box IS NOT NULL AND {IS_CURRENT} "
    f"AND {LISTED} AND f.duration > 0"
)
"""SQL: the files whose frames were read."""
_DUE: Final = f"SELECT f.id FROM {_READ} WHERE NOT p.searched ORDER BY f.id"
_FRAMES: Final = "f.id, f.duration, p.answers, p.questions, cp.clip, k.content"
_FILES: Final = f"SELECT {_FRAMES} FROM {_READ} WHERE f.id IN (SELECT value FROM json_each(?)) ORDER BY f.id"
_OF_SERIAL: Final = (
    f"SELECT {_FRAMES} FROM parts_serial s CROSS JOIN {_READ} WHERE s.serial = ? AND f.id = s.file_id"
)
_ADD: Final = (
    "INSERT INTO part_pair (part, whole, seconds, scale, mirrored, support_begin, support_end) "
    "SELECT a.file_id, b.file_id, ?, ?, ?, ?, ? FROM parts_print a, parts_print b "
    "WHERE a.file_id = ? AND b.file_id = ? ON CONFLICT DO NOTHING"
)
CURRENT: Final = (
    f"part_pair x JOIN ({_READ}) ON f.id = x.part JOIN file w ON w.id = x.whole JOIN parts_print q "
    "ON q.file_id = x.whole AND (q.size, q.mtime_ns) = (w.size, w.mtime_ns)"
)
"""SQL: the pairs `x` of which both files are as they were read."""
_OPEN: Final = f"{CURRENT} WHERE x.kind IS NULL"
_CANDIDATES: Final = (
    "SELECT x.part, x.whole, x.seconds, x.scale, x.mirrored, x.support_begin, x.support_end, "
    f"p.box, f.duration, w.duration, q.answers FROM {_OPEN} "
    "AND x.part IN (SELECT value FROM json_each(?)) ORDER BY x.part, x.whole"
)
_TO_CONFIRM: Final = (
    f"SELECT f.id, d.source_id, f.size, f.duration, f.missing FROM {_OPEN} "
    "GROUP BY f.id ORDER BY f.added, d.path, f.name"
)
_SET: Final = (
    "UPDATE part_pair SET (kind, shared_begin, shared_end, agree, told) = (?, ?, ?, ?, ?) "
    "WHERE (part, whole) = (?, ?)"
)
IS_FOUND: Final = f"kind IN ('{PartKind.CONTAINED}', '{PartKind.SHARES}')"
_FOUND: Final = (
    "SELECT part, whole, seconds, scale, mirrored, kind, shared_begin, shared_end, agree, told, sound "
    f"FROM part_pair WHERE {IS_FOUND}"
)
_BY_PART: Final = f"{_FOUND} ORDER BY part, whole"
_ONE: Final = f"{_FOUND} AND (part, whole) = (?, ?)"
_LISTED: Final = f"SELECT part, whole, kind FROM part_pair WHERE {IS_FOUND} ORDER BY kind, whole, seconds"
_SHOWN: Final = f"SELECT f.id, cp.clip, k.content FROM {_READ} WHERE f.id IN (SELECT value FROM json_each(?))"


class OpenPair(NamedTuple):
    """A candidate that is still to be confirmed, with what is needed for that."""

    candidate: PartCandidate
    box: bytes
    """Of the part (`parts_print.box_to_bytes`)."""
    lengths: tuple[float, float]
    """Of part and whole, in seconds."""
    answers: Frames
    """Of the whole."""


class PartPair(NamedTuple):
    """A file that lies in a longer one, or shares a part with it."""

    part: FileRecord
    whole: FileRecord
    offset: Offset
    relation: Relation
    sound: SoundVerdict | None = None
    """The likeness of their sound there; None if it was not compared yet."""

    @property
    def in_whole(self) -> tuple[float, float]:
        """Begin and end of what they share, in seconds of the whole."""
        begin, end = (self.offset.in_whole(at) for at in (self.relation.begin, self.relation.end))
        return max(0.0, begin), end


class PartList(NamedTuple):
    """Many pairs, in columns: an object a pair would be visited by each run of the garbage collector."""

    parts: "array[int]" = array("q")
    """Ids of the parts. Those that are contained come first, those of one whole follow each other."""
    wholes: "array[int]" = array("q")
    contained: int = 0
    """The number of pairs whose part is contained in the whole."""

    def only(self, *, contained: bool, shares: bool) -> "PartList":
        """Return the pairs of these kinds."""
        kept = slice(0 if contained else self.contained, None if shares else self.contained)
        return PartList(self.parts[kept], self.wholes[kept], self.contained if contained else 0)


def due(db: sqlite3.Connection) -> list[int]:
    """Return the ids of the files that were not compared with the others yet."""
    return [id_ for (id_,) in db.execute(_DUE)]


def is_any_compared(db: sqlite3.Connection) -> bool:
    """Return whether a file was compared with others before."""
    return bool(db.execute("SELECT EXISTS (SELECT 1 FROM parts_print WHERE searched)").fetchone()[0])


def files(db: sqlite3.Connection, ids: Sequence[int]) -> list[PartsFile]:
    """Return files with their frames, in the order of their ids."""
    return [_file(row) for row in db.execute(_FILES, (json.dumps(list(ids)),))]


def file_of(db: sqlite3.Connection, serial: int) -> PartsFile | None:
    """Return the file of a print; None if the print is gone, or not of the present version of the file."""
    row = db.execute(_OF_SERIAL, (serial,)).fetchone()
    return row and _file(row)


def _file(row: tuple[Any, ...]) -> PartsFile:
    id_, duration, answers, questions, *together = row
    return PartsFile(id_, duration, stored_frames(answers), stored_frames(questions), *together)


def store(db: sqlite3.Connection, searched: Iterable[int], found: Iterable[PartCandidate]) -> None:
    """Store candidates, and that files were compared with all others. Known pairs stay as they are."""
    db.executemany(
        _ADD,
        (
            (
                *(each.offset.seconds, each.offset.scale, each.offset.mirrored, *each.support),
                *(each.part, each.whole),
            )
            for each in found
        ),
    )
    db.executemany("UPDATE parts_print SET searched = 1 WHERE file_id = ?", ((id_,) for id_ in searched))


def to_confirm(db: sqlite3.Connection) -> Iterator[PlannedFile[PrintVerdict]]:
    """Return the files that are to be compared with longer ones."""
    return unread_files(db, _TO_CONFIRM)


def open_pairs(db: sqlite3.Connection, ids: Sequence[int]) -> list[OpenPair]:
    """Return the candidates that are to be confirmed in files, in the order of these."""
    found = db.execute(_CANDIDATES, (json.dumps(list(ids)),))
    return [
        OpenPair(
            PartCandidate(part, whole, Offset(seconds, scale, bool(mirrored)), Support(begin, end)),
            box,
            (length, whole_length),
            stored_frames(answers),
        )
        for part, whole, seconds, scale, mirrored, begin, end, box, length, whole_length, answers in found
    ]


def count_open(db: sqlite3.Connection) -> int:
    """Return the number of candidates that are still to be confirmed."""
    return int(db.execute(f"SELECT count(*) FROM {_OPEN}").fetchone()[0])


class NewRelation(NamedTuple):
    """The result of decoding for a candidate."""

    part: int
    whole: int
    relation: Relation


def save(db: sqlite3.Connection, results: Sequence[Sequence[NewRelation]]) -> tuple[FileRecord, ...]:
    """Store what decoding told, for each file. No record changes."""
    db.executemany(
        _SET,
        (
            (of.kind, of.begin, of.end, of.agree, of.told, part, whole)
            for of_file in results
            for part, whole, of in of_file
        ),
    )
    return ()


def pairs(db: sqlite3.Connection, among: Collection[int] | None = None, *, hidden: int = 0) -> list[PartPair]:
    """Return the confirmed pairs of files that are there, or will be once their disks are connected.

    With `among`, those with one of these files.
    """
    return _with_records(db, _apart(db, db.execute(_BY_PART).fetchall(), among), hidden)


def listed(db: sqlite3.Connection, among: Collection[int] | None = None) -> PartList:
    """Return the pairs of `pairs`, by their ids alone."""
    found = _apart(db, db.execute(_LISTED).fetchall(), among)
    parts, wholes = array("q", (row[0] for row in found)), array("q", (row[1] for row in found))
    return PartList(parts, wholes, sum(kind == PartKind.CONTAINED for *_, kind in found))


def read(db: sqlite3.Connection, ids: Iterable[tuple[int, int]], hidden: int = 0) -> list[PartPair]:
    """Return the pairs of these parts and wholes, without those that are gone."""
    found = [row for pair in ids if (row := db.execute(_ONE, pair).fetchone()) is not None]
    return _with_records(db, _apart(db, found), hidden)


def _apart(
    db: sqlite3.Connection, found: Sequence[tuple[Any, ...]], among: Collection[int] | None = None
) -> list[tuple[Any, ...]]:
    """Return the rows of pairs of files that are there, neither of one recording nor exact copies."""
    found = [row for row in found if among is None or row[0] in among or row[1] in among]
    ids = sorted({id_ for part, whole, *_ in found for id_ in (part, whole)})
    shown = {id_: together for id_, *together in db.execute(_SHOWN, (json.dumps(ids),))}
    return [row for row in found if are_apart(*map(shown.get, row[:2]))]


def _with_records(db: sqlite3.Connection, found: Sequence[tuple[Any, ...]], hidden: int) -> list[PartPair]:
    ids = sorted({id_ for part, whole, *_ in found for id_ in (part, whole)})
    records = {record.id: record for record in row_mapping.records(db, ids, hidden)}
    return [
        PartPair(
            records[part],
            records[whole],
            Offset(seconds, scale, bool(mirrored)),
            Relation(PartKind(kind), *told),
            _sound(sound, scale),
        )
        for part, whole, seconds, scale, mirrored, kind, *told, sound in found
        if part in records and whole in records
    ]


def _sound(stored: str | None, scale: float) -> SoundVerdict | None:
    if scale != 1:
        return SoundVerdict.SPEED
    return None if stored is None else SoundVerdict(stored)
