"""Stores which files are parts of one recording, folder by folder, after files came, changed or went."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from app.core.clips.groups import ClipFile, clips_of, last_folders
from app.core.clips.numbered import sibling_folders
from app.core.file.record import FileRecord
from app.core.problems.catalogue import OF_CLIPS
from app.core.text.names import join, split
from app.library.query.row_mapping import records
from app.library.query.stored_fields import COVERED

_MOST: Final = 20_000
"""Files of a folder that are looked at: no camera or disc has as many in one."""
_SLICE: Final = 1_000
"""Files after which a transaction ends: about 15 ms."""
_NEXT: Final = "SELECT d.path FROM regroup g CROSS JOIN folder d ON d.id = g.folder_id LIMIT 1"
_FILES: Final = (
    "SELECT f.id, d.path, f.name, f.size, f.mtime_ns / 1e9, f.duration FROM folder d "
    f"CROSS JOIN file f ON f.folder_id = d.id AND f.missing IN (0, {COVERED}) "
    f"WHERE d.path IN ({{}}) LIMIT {_MOST + 1}"
)
_KNOWN: Final = (
    "SELECT p.file_id, p.clip, p.part, p.parts, p.missing FROM folder d "
    "CROSS JOIN file f ON f.folder_id = d.id CROSS JOIN clip_part p ON p.file_id = f.id WHERE d.path IN ({})"
)
_DONE: Final = "DELETE FROM regroup WHERE folder_id IN (SELECT id FROM folder WHERE path IN ({}))"
_JUDGE: Final = (
    f"UPDATE file SET problems = (problems & ~{OF_CLIPS}) | ? WHERE id = ? AND problems IS NOT NULL"
)


class _Row(NamedTuple):
    """A row of `clip_part`."""

    file_id: int
    clip: int
    part: int
    parts: int
    missing: int


def regroup(db: sqlite3.Connection) -> tuple[bool, tuple[FileRecord, ...]]:
    """Find the clips in some of the folders whose files have changed.

    Returns whether there are more such folders, and the files that are another part now, or none.
    """
    changed: list[int] = []
    looked = 0
    while looked < _SLICE:
        found = db.execute(_NEXT).fetchone()
        if found is None:
            return False, records(db, changed)
        paths = _with_siblings(found[0])
        marks = ", ".join("?" * len(paths))
        files = db.execute(_FILES.format(marks), paths).fetchall()
        looked += len(files) + 1
        changed += _store(
            db, _rows(files) if len(files) <= _MOST else (), db.execute(_KNOWN.format(marks), paths)
        )
        db.execute(_DONE.format(marks), paths)
    return True, records(db, changed)


def _with_siblings(path: bytes) -> tuple[bytes, ...]:
    """Return the paths of the folders that may have parts of the same clips; the folder itself is one."""
    above, _ = split(path)
    names = sibling_folders(last_folders(path))
    return tuple(dict.fromkeys((path, *(join(above, name.encode()) for name in names if name))))


def _rows(files: Sequence[Sequence[object]]) -> Iterator[_Row]:
    for parts in clips_of([ClipFile(*file) for file in files]):  # type: ignore[arg-type]
        missing = parts[-1].number - len(parts)
        for part in parts:
            yield _Row(part.file, parts[0].file, part.number, len(parts), missing)


def _store(
    db: sqlite3.Connection, found: Iterator[_Row] | Sequence[_Row], known: sqlite3.Cursor
) -> list[int]:
    """Store the rows in place of the known ones; return the ids of the files that differ."""
    before = {row[0]: row for row in known}
    after = {row.file_id: row for row in found}
    gone = before.keys() - after.keys()
    differing = [row for row in after.values() if before.get(row.file_id) != row]
    db.executemany("DELETE FROM clip_part WHERE file_id = ?", ((id_,) for id_ in gone))
    db.executemany("INSERT OR REPLACE INTO clip_part VALUES (?, ?, ?, ?, ?)", differing)
    db.executemany(_JUDGE, ((OF_CLIPS if row.missing else 0, row.file_id) for row in differing))
    db.executemany(_JUDGE, ((0, id_) for id_ in gone))
    return [*gone, *(row.file_id for row in differing)]
