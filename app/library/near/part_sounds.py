"""Keeps what the sound of two videos tells at the place that both have."""

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final, NamedTuple

from app.core.file.record import FileRecord
from app.core.near.print_verdict import PrintVerdict
from app.core.parts.confirmation import PartKind, Relation
from app.core.parts.offsets import Offset
from app.core.parts.sound import PlaceToHear, SoundVerdict, judged, place_to_hear, words_from_bytes
from app.library.checks.planned_file import PlannedFile
from app.library.near.part_pairs import CURRENT, IS_FOUND
from app.library.near.parts_prints import unread_files
from app.library.query.row_mapping import RECORD_TABLES

_UNHEARD: Final = f"{CURRENT} WHERE x.{IS_FOUND} AND x.sound IS NULL AND x.scale = 1"
"""SQL: the pairs of which the sound is to be compared."""
_FILES: Final = (
    f"SELECT x.part FROM {_UNHEARD} AND x.part_words IS NULL UNION "
    f"SELECT x.whole FROM {_UNHEARD} AND x.whole_words IS NULL"
)
_TO_HEAR: Final = (
    f"SELECT f.id, d.source_id, f.size, f.duration, f.missing FROM {RECORD_TABLES} "
    f"WHERE f.id IN ({_FILES}) ORDER BY f.added, d.path, f.name"
)
_PLACES: Final = (
    "SELECT x.part, x.whole, x.part = :id, x.seconds, x.kind, x.shared_begin, x.shared_end, x.agree, x.told "
    f"FROM {_UNHEARD} AND ((x.part = :id AND x.part_words IS NULL) "
    "OR (x.whole = :id AND x.whole_words IS NULL)) ORDER BY x.part, x.whole LIMIT :most"
)
_PAIR: Final = "WHERE (part, whole) = (?, ?)"
_SET: Final = f"UPDATE part_pair SET (sound, part_words, whole_words) = (?, NULL, NULL) {_PAIR}"
_OF_PART: Final = f"UPDATE part_pair SET part_words = ? {_PAIR} AND sound IS NULL"
_OF_WHOLE: Final = f"UPDATE part_pair SET whole_words = ? {_PAIR} AND sound IS NULL"
_BOTH: Final = (
    f"SELECT part_words, whole_words, seconds FROM part_pair {_PAIR} "
    "AND part_words IS NOT NULL AND whole_words IS NOT NULL"
)


class HeardPlace(NamedTuple):
    """The sound of one file of a pair, as far as it is known."""

    place: PlaceToHear
    words: bytes
    """As `sound.words_to_bytes`."""
    sound: SoundVerdict | None = None
    """Why there is nothing to compare; None if there is."""


def to_hear(db: sqlite3.Connection) -> Iterator[PlannedFile[PrintVerdict]]:
    """Return the files whose sound is to be taken at some places."""
    return unread_files(db, _TO_HEAR)


def is_any_to_hear(db: sqlite3.Connection) -> bool:
    """Return whether there are such files."""
    return bool(db.execute(f"SELECT EXISTS ({_TO_HEAR})").fetchone()[0])


def places(db: sqlite3.Connection, id_: int, most: int) -> list[PlaceToHear]:
    """Return up to so many places of a file of which the sound is to be taken."""
    return [
        place_to_hear(
            part,
            whole,
            Relation(PartKind(kind), begin, end, agree, told),
            Offset(seconds),
            is_part=bool(is_part),
        )
        for part, whole, is_part, seconds, kind, begin, end, agree, told in db.execute(
            _PLACES, {"id": id_, "most": most}
        )
    ]


def save(db: sqlite3.Connection, results: Sequence[Sequence[HeardPlace]]) -> tuple[FileRecord, ...]:
    """Store what was heard, and compare it with the other file of each pair. No record changes."""
    for each in chain.from_iterable(results):
        _save(db, each)
    return ()


def _save(db: sqlite3.Connection, heard: HeardPlace) -> None:
    pair = heard.place.part, heard.place.whole
    if heard.sound is not None:
        db.execute(_SET, (heard.sound, *pair))
        return
    db.execute(_OF_PART if heard.place.place.is_part else _OF_WHOLE, (heard.words, *pair))
    both = db.execute(_BOTH, pair).fetchone()
    if both is not None:
        part, whole, seconds = both
        sound = judged(words_from_bytes(part), words_from_bytes(whole), Offset(seconds))
        db.execute(_SET, (sound, *pair))
