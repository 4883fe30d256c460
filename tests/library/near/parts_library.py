"""Fills a library with videos that are parts of longer ones."""

import sqlite3
from collections.abc import Mapping

from app.core.file.record import FileRecord
from app.core.near.grey import Cutout
from app.core.parts.confirmation import PartKind, Relation
from app.core.parts.offsets import Offset, Support
from app.core.parts.parts_print import box_to_bytes, frames_to_bytes
from app.core.parts.search import PartCandidate
from app.library import Library
from app.library.near import part_pairs, parts_prints
from app.library.near.part_pairs import NewRelation
from app.library.near.parts_prints import NewPartsPrint
from tests.core.parts.made_films import made_file
from tests.library.filling import run_sql
from tests.library.near.near_library import VIDEOS, add_near

_LENGTHS = {"a.mkv": 60, "b.mkv": 600, "c.mkv": 120, "z.mkv": 5}


def add_parts(library: Library, folder: bytes) -> dict[str, int]:
    """Have the library know `VIDEOS` in a folder, and return their ids by name.

    `a` is a part of `b`, mirrored; `c` shares a part with `b`, at another speed, and may with `a`. `z` is
    too short.
    """
    ids = add_near(library, folder)
    relate(library, ids)
    return ids


def relate(library: Library, ids: Mapping[str, int]) -> None:
    """Have files, which the library knows by the names of `VIDEOS`, be parts of each other as told above."""
    for name, length in _LENGTHS.items():
        run_sql(library, "UPDATE file SET duration = ? WHERE id = ?", length, ids[name])
    with library.reader() as reader:
        records = reader.records([ids[name] for name in _LENGTHS])
    made = [_print(each, length) for each, length in zip(records, _LENGTHS.values(), strict=True)]
    library.write(parts_prints.save, made[:3]).result()
    candidates = [
        PartCandidate(ids["a.mkv"], ids["b.mkv"], Offset(100.0, mirrored=True), Support(1.0, 2.0)),
        PartCandidate(ids["c.mkv"], ids["b.mkv"], Offset(-10.0, 25 / 24), Support(30.0, 40.0)),
        PartCandidate(ids["a.mkv"], ids["c.mkv"], Offset(5.0), Support(1.0, 2.0)),
    ]
    relations = [
        Relation(PartKind.CONTAINED, 0.0, 60.0, 8, 9),
        Relation(PartKind.SHARES, 24.0, 48.0, 4, 7),
    ]

    def write(db: sqlite3.Connection) -> None:
        part_pairs.store(db, [made[0].record, made[1].record], candidates)
        found = zip(candidates, relations, strict=False)
        part_pairs.save(db, [[NewRelation(each.part, each.whole, of) for each, of in found]])

    library.write(write).result()


def _print(record: FileRecord, length: int) -> NewPartsPrint:
    file = made_file(record.id, [("film", 0, length)])
    frames = (frames_to_bytes(file.answers), frames_to_bytes(file.questions))
    box = box_to_bytes(Cutout(0, 0, 72, 64))
    return NewPartsPrint(record.id, record.size, record.mtime_ns, 5.0, box, *frames)


assert _LENGTHS.keys() == VIDEOS.keys()
