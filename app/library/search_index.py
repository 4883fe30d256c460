"""The stored keys by which files are found and put in order: text to search in, and names as numbers count.

They follow from other columns, so they are made wherever those are written; of a library that is older
than the keys they are made in slices, behind the start: 42 s of work for 1,000,000 files.
"""

import json
import sqlite3
from typing import Final, NamedTuple

from app.core.names import display, natural_bytes
from app.core.query.normalize import fold_lines
from app.core.record import Summary

LOOK_FIELDS: Final = (
    *("container", "video_codec", "video_profile", "width", "height", "frame_rate_mode", "bit_depth"),
    *("chroma", "scan_type", "colour_primaries", "colour_transfer", "hdr_format", "audio_codec", "channels"),
    *("sample_rate", "audio_languages", "text_languages", "tracks", "application", "camera"),
)
"""What many files have in common, of `file` and of `look`."""
_ASKED: Final = f"f.name, f.title, {', '.join(f'f.{name}' for name in LOOK_FIELDS)}"
_SET: Final = "UPDATE file SET search_key = ?, name_key = ?, look_id = ? WHERE id = ?"
_NEW_LOOK: Final = (
    f"INSERT INTO look (signature, {', '.join(LOOK_FIELDS)}) "
    f"VALUES (?{', ?' * len(LOOK_FIELDS)}) RETURNING id"
)
_TOLD: Final = (
    "tracks = json_array_length(m.json, '$.video') + json_array_length(m.json, '$.audio') "
    "+ json_array_length(m.json, '$.text'), "
    "chapters = nullif(json_array_length(m.json, '$.chapters'), 0), "
    "title = substr(json_extract(m.json, '$.title'), 1, 1000), "
    "encoded_date = json_extract(m.json, '$.encoded_date'), "
    "application = substr(json_extract(m.json, '$.writing_application'), 1, 1000)"
)
"""What older libraries have among the contents of a file only."""


class FileKeys(NamedTuple):
    """What a row of `file` has beside its facts, in the order of `KEYS`."""

    search_key: str
    name_key: bytes
    look_id: int


def file_keys(db: sqlite3.Connection, name: bytes, summary: Summary) -> FileKeys:
    """Return a file's keys; keeps its look, where it is the first of its kind."""
    return _keys(db, name, summary.title, *(getattr(summary, field) for field in LOOK_FIELDS))


def folder_keys(path: bytes) -> tuple[str, bytes]:
    """Return a folder's `search_key` and `path_key`."""
    shown = display(path)
    return fold_lines(shown), natural_bytes(shown)


def renew(db: sqlite3.Connection, file_id: int) -> None:
    """Make the keys of a file anew, after its name has changed."""
    for row in db.execute(f"SELECT {_ASKED} FROM file f WHERE f.id = ?", (file_id,)).fetchall():
        db.execute(_SET, (*_keys(db, *row), file_id))


def fill(db: sqlite3.Connection, limit: int) -> bool:
    """Make the keys of up to `limit` folders or files that have none; True while there may be more."""
    folders = db.execute("SELECT id, path FROM folder WHERE path_key IS NULL LIMIT ?", (limit,)).fetchall()
    db.executemany(
        "UPDATE folder SET search_key = ?, path_key = ? WHERE id = ?",
        [(*folder_keys(path), id_) for id_, path in folders],
    )
    return bool(folders) or _fill_files(db, limit)


def _fill_files(db: sqlite3.Connection, limit: int) -> bool:
    rows = db.execute("SELECT id FROM file WHERE name_key IS NULL LIMIT ?", (limit,)).fetchall()
    db.executemany(
        f"UPDATE file SET {_TOLD} FROM media m "
        "WHERE m.file_id = file.id AND json_valid(m.json) AND file.id = ?",
        rows,
    )
    for (id_,) in rows:
        renew(db, id_)
    return bool(rows)


def _keys(db: sqlite3.Connection, name: bytes, title: str | None, *look: str | float | None) -> FileKeys:
    shown = display(name)
    container, codec = look[:2]
    told = (None if part is None else str(part) for part in (title, codec, container))
    return FileKeys(fold_lines(shown, *told), natural_bytes(shown), _look_id(db, look))


def _look_id(db: sqlite3.Connection, look: tuple[str | float | None, ...]) -> int:
    signature = json.dumps(look)
    row = db.execute("SELECT id FROM look WHERE signature = ?", (signature,)).fetchone()
    if row is None:
        row = db.execute(_NEW_LOOK, (signature, *look)).fetchone()
    return int(row[0])
