"""Reads the files of groups with equal contents, and which of them are one copy."""

import json
import sqlite3
from array import array
from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from app.core.copies.group import CopyFile, Disk
from app.core.copies.place import CopyPlace, identities
from app.core.text.names import join
from app.library.copies.copy_facts import SAMPLE, lasting_volumes, lasts, stored_blocks
from app.library.query.stored_fields import shown_status, sound, verdict_of

_FILES: Final = (
    "SELECT k.content, f.id, d.path, f.name, s.path, f.status, f.missing, s.online, f.mtime_ns, f.verdict, "
    "d.source_id, s.volume, f.file_id, s.lasting_ids, p.extents, p.own, p.shared, "
    "cp.clip, ifnull(cp.parts, 1), ifnull(s.imported, '') "
    "FROM copy k INDEXED BY copy_content CROSS JOIN file f ON f.id = k.file_id JOIN folder d "
    "ON d.id = f.folder_id JOIN source s ON s.id = d.source_id AND s.removed IS NULL "
    f"{SAMPLE}LEFT JOIN clip_part cp ON cp.file_id = f.id "
    "WHERE k.copies > 1 AND k.content IN (SELECT value FROM json_each(?)) "
    "ORDER BY k.content, d.path, f.name"
)
_IDS: Final = (
    "SELECT f.id FROM copy k INDEXED BY copy_content CROSS JOIN file f ON f.id = k.file_id "
    "JOIN folder d ON d.id = f.folder_id JOIN source s ON s.id = d.source_id AND s.removed IS NULL "
    "WHERE k.copies > 1 AND k.content IN (SELECT value FROM json_each(?)) ORDER BY k.content, f.id"
)


def files(db: sqlite3.Connection, contents: Sequence[int]) -> dict[int, tuple[CopyFile, ...]]:
    """Return the files of each of `contents`, in the order of their paths; none if it is no group now."""
    volumes = lasting_volumes(db)
    found: dict[int, tuple[CopyFile, ...]] = dict.fromkeys(contents, ())
    for content, rows in groupby(db.execute(_FILES, (json.dumps(list(contents)),)), itemgetter(0)):
        found[content] = _files([row[1:] for row in rows], volumes)
    return found


def ids(db: sqlite3.Connection, contents: Sequence[int]) -> "array[int]":
    """Return the ids of the files of `contents`, group by group."""
    return array("q", (id_ for (id_,) in db.execute(_IDS, (json.dumps(list(contents)),))))


def disks(db: sqlite3.Connection) -> dict[bytes, Disk]:
    """Return the disk of each source, by the path of the source."""
    rows = db.execute("SELECT path, volume FROM source WHERE removed IS NULL ORDER BY path")
    return {path: volume or path for path, volume in rows}


def _files(rows: Sequence[Sequence[Any]], volumes: dict[str, bool]) -> tuple[CopyFile, ...]:
    numbers: dict[object, int] = {}
    places = [
        CopyPlace(row[0], source_id, volume, number, lasts(volumes, volume, lasting), extents or "")
        for row in rows
        for source_id, volume, number, lasting, extents in (row[9:14],)
    ]
    return tuple(
        _file(row, numbers.setdefault(identity, len(numbers) + 1))
        for row, identity in zip(rows, identities(places), strict=True)
    )


def _file(row: Sequence[Any], copy: int) -> CopyFile:
    id_, folder, name, source, status, missing, online, mtime_ns, verdict = row[:9]
    path = join(sound(folder, bytes), sound(name, bytes))
    shown = shown_status(status, missing=missing, online=online)
    blocks = stored_blocks(*row[13:16])
    return CopyFile(
        id_, path, source, shown, sound(mtime_ns, int), verdict_of(verdict), copy, row[10], blocks, *row[16:]
    )
