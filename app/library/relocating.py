"""Lets a source be at another place: all that is known of its files goes with it."""

import sqlite3
from typing import NamedTuple

from app.core.errors import RelocationRefused
from app.core.names import covers, display, moved
from app.library.listing import Source, all_sources
from app.library.path_range import scope
from app.library.search_index import folder_keys


class Place(NamedTuple):
    """Where a source is."""

    path: bytes
    """Absolute."""
    volume: str
    is_mount: bool
    online: bool = True
    """Whether it can be reached there."""


def check(db: sqlite3.Connection, old: bytes, new: bytes) -> Source:
    """Return the source at `old`. Raises `RelocationRefused` where there is none or `new` is taken."""
    known = all_sources(db)
    source = next((each for each in known if each.path == old and not each.removed), None)
    if source is None:
        raise RelocationRefused("relocate.no_source", path=display(old))
    for other in known:
        if covers(other.path, new) or covers(new, other.path):
            raise RelocationRefused("relocate.overlap", path=display(new), source=display(other.path))
    return source


def relocate_source(db: sqlite3.Connection, old: bytes, to: Place) -> Place:
    """Put the source at `old` there, and return where it was. Raises `RelocationRefused`.

    Its folders follow by `move_folders`, to be called until it returns False.
    """
    source = check(db, old, to.path)
    while move_folders(db, 1000):
        pass  # Two moves in a hurry: the first has to be done.
    db.execute(
        "UPDATE source SET path = ?, volume = ?, is_mount = ?, online = ?, former = ? WHERE id = ?",
        (*to, old, source.id),
    )
    return Place(old, source.volume, source.is_mount, source.online)


def move_folders(db: sqlite3.Connection, limit: int) -> bool:
    """Have up to `limit` folders follow their source; True while there may be more.

    A scan calls it too, so that what a crash has interrupted is brought to its end.
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
    return True
