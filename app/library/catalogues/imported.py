"""Stores the files of a catalogue in a source of their disk, which is at no place and always offline."""

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import count
from typing import Final, NamedTuple

from app.core.file.listed_file import UNKNOWN_TIME
from app.core.file.record import UNKNOWN, FileStatus
from app.core.file.title import Title
from app.core.message import Message
from app.core.sources.disk import new_code
from app.core.text.fold import fold
from app.library.copies.removal import delete_files
from app.library.query.search_index import LookIds, look_values
from app.library.scan import disks
from app.library.scan.pending import id_of_folder

_PLACE: Final = b"/imported/"
"""The folder in which imported sources seem to be, on each system. No scan and no look goes there."""
MERGED: Final = b"/other libraries/"
"""The folder in which the sources of other libraries seem to be."""
_SHARED: Final = ("status", "reason", "look_id", "added", "file_id", "engine", "scan_id", "problems")
"""Columns that are equal in all files of an import: each is bound once a statement."""
_COLUMNS: Final = ("folder_id", "name", "size", "mtime_ns", "search_key", "name_key", *Title._fields)
_CHANGING: Final = ("size", "mtime_ns", "reason", "engine")
"""Columns in which a later catalogue of a disk differs. No engine read the file: it tells the import."""
_AT_ONCE: Final = 500
"""Rows of one statement. While it runs, other threads do: Python could not between statements for a row."""


_MARKED: Final = (
    "SELECT d.id, f.name, f.id, f.engine = :mark FROM folder d CROSS JOIN file f ON f.folder_id = d.id WHERE"
)
# By the index of folders and names: by ids, each slice would look at all files of the source.
_REST_OF_FOLDER: Final = f"{_MARKED} d.id = :folder AND f.name > :name ORDER BY f.name LIMIT :limit"
_NEXT_FOLDERS: Final = (
    f"{_MARKED} d.id > :folder AND d.source_id = :source ORDER BY d.id, f.name LIMIT :limit"
)


class LastFile(NamedTuple):
    """A place in the order of files by the ids of their folders, and by their names."""

    folder: int = 0
    """The id of a folder; 0 for the begin."""
    name: bytes = b""


def _insertion(rows: int) -> str:
    shared = [f"?{number}" for number in range(1, len(_SHARED) + 1)]
    row = f"({', '.join([*shared, *'?' * len(_COLUMNS)])})"
    return (
        f"INSERT INTO file ({', '.join((*_SHARED, *_COLUMNS))}) VALUES {', '.join([row] * rows)} "
        "ON CONFLICT (folder_id, name) DO UPDATE SET "
        + ", ".join(f"{name} = excluded.{name}" for name in _CHANGING)
    )


class ImportedFile(NamedTuple):
    """A file of a catalogue, with the keys that follow from its name."""

    folder: bytes
    """Absolute, in the source."""
    name: bytes
    size: int
    mtime_ns: int | None
    search_key: str
    name_key: bytes
    title: Title


class ImportedSource(NamedTuple):
    """The source of an import."""

    id: int
    path: bytes
    reason: Message
    """The reason why nothing else is known of its files: the catalogue and its day."""
    now: float
    """The time of the import, seconds since the epoch."""

    @property
    def mark(self) -> str:
        """The text that its rows have in place of the version of an engine."""
        return mark_of(self.now)


def mark_of(now: float) -> str:
    """Return the text that rows of an import at `now` have in place of the version of an engine."""
    return f"import {now}"


def begin(db: sqlite3.Connection, disk: str, origin: str, day: str, now: float) -> ImportedSource:
    """Return the source for a catalogue of a disk, which is made if neither is known.

    `origin` is the name of the catalogue, and `day` that of the import. An earlier import of the disk goes
    on.
    """
    reason = Message("file.imported", {"origin": origin, "day": day})
    path, row = _free_path(db, _PLACE + one_name(disk))
    if row is not None:
        db.execute("UPDATE source SET removed = NULL, imported = ? WHERE id = ?", (origin, row))
        return ImportedSource(row, path, reason, now)
    (source,) = db.execute(
        "INSERT INTO source (path, volume, is_mount, online, added, imported, disk_id) "
        "VALUES (?, '', 0, 0, ?, ?, ?) RETURNING id",
        (path, now, origin, _disk_id(db, disk, now)),
    ).fetchone()
    disks.settle(db)
    return ImportedSource(source, path, reason, now)


def one_name(text: str) -> bytes:
    """Return a text as the name of a folder."""
    plain = f"_{text}" if text in {".", ".."} else text.replace("/", "_")
    return plain.encode("utf-8", "surrogateescape")


def _free_path(db: sqlite3.Connection, wanted: bytes) -> tuple[bytes, int | None]:
    """Return the path for the source of a catalogue, and the id of that of its earlier import, or None."""
    for path in numbered(wanted):
        row = db.execute(
            "SELECT id, imported IS NOT NULL AND NOT purging FROM source WHERE path = ?", (path,)
        ).fetchone()
        if row is None or row[1]:
            return path, None if row is None else row[0]
    raise AssertionError(wanted)


def numbered(path: bytes) -> Iterator[bytes]:
    """Yield a path, and then others with a number behind it, without end."""
    yield path
    yield from (b"%s %d" % (path, number) for number in count(2))


def _disk_id(db: sqlite3.Connection, name: str, now: float) -> int:
    found = db.execute(
        "SELECT id FROM disk WHERE search_key = ? OR code = ? ORDER BY id", (fold(name), name.upper())
    ).fetchone()
    if found is None:
        found = db.execute(
            "INSERT INTO disk (code, first_seen, given) VALUES (?, ?, ?) RETURNING id",
            (new_code(), now, name),
        ).fetchone()
    return int(found[0])


def add(db: sqlite3.Connection, source: ImportedSource, files: Sequence[ImportedFile]) -> int:
    """Store files of a catalogue, and return their number; those of an earlier import get the new values."""
    if not db.execute("SELECT 1 FROM source WHERE id = ? AND removed IS NULL", (source.id,)).fetchone():
        return 0  # the user removed it meanwhile
    folders = {folder: id_of_folder(db, source.id, folder) for folder in {file.folder for file in files}}
    look, reason = LookIds(db).id_of(look_values(UNKNOWN)), source.reason.to_json()
    shared = (FileStatus.SKIPPED, reason, look, source.now, "", source.mark, 0, 0)
    for start in range(0, len(files), _AT_ONCE):
        part = files[start : start + _AT_ONCE]
        values: list[object] = [*shared]
        for folder, name, size, mtime_ns, search_key, name_key, title in part:
            values += (
                *(folders[folder], name, size, UNKNOWN_TIME if mtime_ns is None else mtime_ns),
                *(search_key, name_key, *title),
            )
        db.execute(_insertion(len(part)), values)
    return len(files)


def drop_older(
    db: sqlite3.Connection, source: int, mark: str, after: LastFile, limit: int
) -> tuple[int, LastFile | None]:
    """Delete files of a source behind a place that the import with this mark does not list any more.

    Looks at `limit` files. Returns the number of those that went, and the place of the last one that it
    looked at, or None at the end.
    """
    asked = {"mark": mark, "source": source, "folder": after.folder, "name": after.name, "limit": limit}
    rows = db.execute(_REST_OF_FOLDER, asked).fetchall()
    rows += db.execute(_NEXT_FOLDERS, {**asked, "limit": limit - len(rows)}).fetchall()
    older = [id_ for _, _, id_, is_listed in rows if not is_listed]
    delete_files(db, older)
    return len(older), LastFile(*rows[-1][:2]) if rows else None


def count_older(db: sqlite3.Connection, source: int, mark: str) -> int:
    """Return the number of files of a source that the import with this mark does not list, unless removed."""
    (count,) = db.execute(
        "SELECT count(*) FROM source s CROSS JOIN folder d ON d.source_id = s.id "
        "CROSS JOIN file f ON f.folder_id = d.id WHERE s.id = ? AND s.removed IS NULL AND f.engine <> ?",
        (source, mark),
    ).fetchone()
    return int(count)
