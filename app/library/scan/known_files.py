"""A check whether the library lists a file, under any of its paths."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Final

from app.config.volumes import volume_id
from app.core.file.listed_file import file_id, storable_time
from app.core.file.output_target import Target
from app.core.sources.presence import differ
from app.core.text.names import display, join, natural_bytes, split

_BY_PATH: Final = (
    "SELECT 1 FROM folder d WHERE d.path = :folder AND ("
    "EXISTS (SELECT 1 FROM file f WHERE f.folder_id = d.id AND f.name = :name) "
    "OR EXISTS (SELECT 1 FROM pending p WHERE p.folder_id = d.id AND p.name = :name))"
)
# CROSS JOIN: first the folder, then its file by both columns of `file_name_key`. A name alone, such as that
# of a camera's first clip, can belong to many files.
_ALIKE: Final = (
    "SELECT d.path, f.name FROM folder d CROSS JOIN file f ON f.name_key = ? AND f.folder_id = d.id "
    "WHERE d.path_key = ?"
)
_BY_FILE_ID: Final = " UNION ALL ".join(
    f"SELECT d.path, t.name, t.size, t.mtime_ns, s.volume FROM {table} t "
    "CROSS JOIN folder d ON d.id = t.folder_id CROSS JOIN source s ON s.id = d.source_id "
    "WHERE t.file_id = :file_id"
    for table in ("file", "pending")
)
"""Finds files by their file id. Reads the whole table: 0.4 s for a million files, and seldom needed."""


def knows(db: sqlite3.Connection, target: Target) -> bool:
    """Return whether a listed file, in any state, is at `target`, or is the same under another path."""
    if any(_is_listed(db, path) for path in target.names):
        return True
    if target.status is None:
        return False
    if any(map(target.is_same, _alike(db, target.names))):
        return True
    # A file with one link is at its real path. Only another mount could give the file a second path.
    return (target.status.st_nlink > 1 or not target.own) and _is_listed_elsewhere(db, target)


def _is_listed(db: sqlite3.Connection, path: bytes) -> bool:
    folder, name = split(path)
    return db.execute(_BY_PATH, {"folder": folder, "name": name}).fetchone() is not None


def _alike(db: sqlite3.Connection, paths: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the listed paths that equal one of `paths`, except for case or the composition of letters."""
    for path in paths:
        keys = [natural_bytes(display(part)) for part in split(path)]
        for folder, name in db.execute(_ALIKE, keys[::-1]).fetchall():
            yield join(folder, name)


def _is_listed_elsewhere(db: sqlite3.Connection, target: Target) -> bool:
    """Return whether a listed file is the same file by its file id (inode number)."""
    status = target.status
    assert status is not None  # noqa: S101 - there is a file
    found = db.execute(_BY_FILE_ID, {"file_id": file_id(status.st_ino) or None}).fetchall()
    volume = ""
    with suppress(OSError):
        volume = volume_id(target.path) if found else ""
    alike = (status.st_size, storable_time(status.st_mtime_ns))
    return any(
        (size, mtime_ns) == alike or target.is_same(join(folder, name))
        for folder, name, size, mtime_ns, other in found
        if not differ(volume, other)  # File ids of another volume mean nothing, and its mount may hang.
    )
