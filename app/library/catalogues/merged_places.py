"""The places that files of another library have there and here, once its import has stored them."""

import sqlite3
from typing import Final, NamedTuple

from app.core.text.names import join
from app.library.catalogues.other_library import LISTED

_PLACES: Final = (
    "SELECT f.id, d.path, f.name, f.size, f.mtime_ns, o.own FROM file f "
    "CROSS JOIN own_folder o ON o.id = f.folder_id CROSS JOIN folder d ON d.id = o.id "
    f"WHERE f.id > ? AND {LISTED} ORDER BY f.id LIMIT ?"
)
_HERE: Final = (
    "SELECT d.path FROM file f JOIN folder d ON d.id = f.folder_id "
    "WHERE (f.folder_id, f.name, f.size, f.mtime_ns) = (?, ?, ?, ?)"
)


class MergedPlace(NamedTuple):
    """The place of a file in another library, and its folder here."""

    path: bytes
    name: bytes
    size: int
    mtime_ns: int
    own_folder: int
    """The id of its folder here."""


def places(other: sqlite3.Connection, after: int, limit: int) -> tuple[list[MergedPlace], int | None]:
    """Return the places of files beyond the id `after` of a copy of another library (`other_library`).

    Returns also the id to continue after, None at the end.
    """
    rows = other.execute(_PLACES, (after, limit)).fetchall()
    found = [MergedPlace(join(folder, name), name, *rest) for _, folder, name, *rest in rows]
    return found, rows[-1][0] if rows else None


def path_here(db: sqlite3.Connection, place: MergedPlace) -> bytes | None:
    """Return the path that a file of another library has here; None if it is not listed here."""
    row = db.execute(_HERE, (place.own_folder, place.name, place.size, place.mtime_ns)).fetchone()
    return None if row is None else join(row[0], place.name)
