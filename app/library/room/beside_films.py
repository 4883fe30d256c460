"""Finds files beside what they belong to: extras of films, and raw files with their masters."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Final

from app.core.room.waste import RAW_CODECS, beside_masters, is_raw_name
from app.library.query.queries import in_present_sources
from app.library.query.stored_fields import COVERED

SizedFiles = Iterable[tuple[int, int]]
"""Ids and sizes of files."""
_LISTED: Final = f"f.missing IN (0, {COVERED})"
_FOLDERS: Final = "SELECT id, path FROM folder"
_EXTRAS: Final = (
    "SELECT f.id, f.size, d.path, f.name FROM {} CROSS JOIN folder d ON d.id = f.folder_id "
    f"WHERE {_LISTED} AND f.work IS NOT NULL AND {{}} AND {{}}"
)
_RAW: Final = (
    f"SELECT f.folder_id, f.name, f.id, f.size FROM {{}} WHERE {_LISTED} AND {{}} ORDER BY f.folder_id"
)
_SKIPPED: Final = "file f INDEXED BY file_skipped", "f.status = 'skipped' AND NOT f.missing"
_OF_RAW_CODEC: Final = (
    "look l CROSS JOIN file f ON f.look_id = l.id",
    "l.video_codec IN (SELECT value FROM json_each(?))",
)
_NAMES: Final = f"SELECT f.name FROM file f WHERE f.folder_id = ? AND {_LISTED}"


def extras(db: sqlite3.Connection) -> SizedFiles:
    """Return samples, trailers and the like, which lie with a film or a series."""
    from app.core.titles.title import EXTRA_WORDS, is_extra, is_extras_folder  # noqa: PLC0415 - takes 10 ms

    present = in_present_sources(db)
    # `file_extra` has these words in its condition, which a query must repeat to use it.
    named = " OR ".join(f"instr(f.search_key, '{word}')" for word in EXTRA_WORDS)
    inside = [id_ for id_, path in db.execute(_FOLDERS) if is_extras_folder(path)]
    statements = (
        (
            _EXTRAS.format("json_each(?) j CROSS JOIN file f ON f.folder_id = j.value", "1", present),
            (json.dumps(inside),),
        ),
        (_EXTRAS.format("file f INDEXED BY file_extra", f"({named})", present), ()),
    )
    found = {
        id_: size
        for statement, values in statements
        for id_, size, folder, name in db.execute(statement, values)
        if is_extra(folder, name)
    }
    return found.items()


def raw(db: sqlite3.Connection) -> Iterator[tuple[int, int]]:
    """Yield raw files of cameras, beside which lies a finished video of the same name."""
    present = in_present_sources(db)
    (skipped, is_skipped), (of_look, is_raw) = _SKIPPED, _OF_RAW_CODEC
    found = db.execute(_RAW.format(skipped, f"{is_skipped} AND {present}"))
    rows = [row for row in found if is_raw_name(row[1])]
    codecs = (json.dumps(RAW_CODECS),)
    rows += db.execute(_RAW.format(of_look, f"{is_raw} AND {present}"), codecs).fetchall()
    for folder, of_folder in groupby(sorted(rows), itemgetter(0)):
        files = {name: (id_, size) for _, name, id_, size in of_folder}
        names = [name for (name,) in db.execute(_NAMES, (folder,))]
        for name in beside_masters(list(files), names):
            yield files[name]
