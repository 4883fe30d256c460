"""Relocates a source to another path, with the records of all its files."""

import sqlite3
import time
from typing import NamedTuple

from app.core.errors import RelocationRefused
from app.core.file.search_keys import folder_keys
from app.core.text.names import covers, display, moved
from app.library.query import titles
from app.library.query.path_range import scope
from app.library.scan import disks
from app.library.scan.sources import Source, all_sources


class SourceLocation(NamedTuple):
    """The path and the volume of a source."""

    path: bytes
    """Absolute path."""
    volume: str
    is_mount: bool
    online: bool = True
    """Whether the source can be reached at the path."""


def check(db: sqlite3.Connection, old: bytes, new: bytes) -> Source:
    """Return the source at `old`.

    Raises `RelocationRefused` if there is no such source, or if `new` overlaps another source.
    """
    known = all_sources(db)
    source = next((each for each in known if each.path == old and not each.removed), None)
    if source is None:
        raise RelocationRefused("relocate.no_source", path=display(old))
    if source.imported:
        raise RelocationRefused("source.imported")
    for other in known:
        if covers(other.path, new) or covers(new, other.path):
            raise RelocationRefused("relocate.overlap", path=display(new), source=display(other.path))
    return source


def relocate_source(db: sqlite3.Connection, old: bytes, to: SourceLocation) -> SourceLocation:
    """Relocate the source at `old`, and return its earlier place. Raises `RelocationRefused`.

    Its folders follow by `move_folders`. Call that function until it returns False.
    """
    source = check(db, old, to.path)
    while move_folders(db, 1000):
        pass  # `former` holds one path: an earlier relocation has to end first.
    db.execute(
        "UPDATE source SET path = ?, volume = ?, is_mount = ?, online = ?, former = ? WHERE id = ?",
        (*to, old, source.id),
    )
    disks.attach(db, source.id, to.volume, time.time())
    return SourceLocation(old, source.volume, source.is_mount, source.online)


def move_folders(db: sqlite3.Connection, limit: int) -> bool:
    """Move up to `limit` folders to the new path of their source; return True while there may be more.

    A scan calls the function too, and so completes a relocation that a crash interrupted.
    """
    row = db.execute("SELECT id, path, former FROM source WHERE former IS NOT NULL LIMIT 1").fetchone()
    if row is None:
        return False
    id_, path, former = row
    folders = db.execute(
        "SELECT path, id FROM folder WHERE source_id = ? AND (path = ? OR (path >= ? AND path < ?)) LIMIT ?",
        (id_, *scope(former), limit),
    ).fetchall()
    places = [(moved(folder, former, path), folder_id) for folder, folder_id in folders]
    db.executemany(
        "UPDATE folder SET path = ?, search_key = ?, path_key = ? WHERE id = ?",
        [(at, *folder_keys(at), folder_id) for at, folder_id in places],
    )
    if len(folders) < limit:
        db.execute("UPDATE source SET former = NULL WHERE id = ?", (id_,))
        titles.forget(db)
    return True
