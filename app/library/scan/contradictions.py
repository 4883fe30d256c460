"""Tells which folders another host has listed otherwise than the library knows them."""

import sqlite3
from collections.abc import Iterable, Sequence

from app.core.file.listed_file import ListedFile
from app.core.text.names import separator
from app.library.query.path_range import scope

ListedFolder = tuple[bytes, Sequence[ListedFile], Sequence[bytes]]
"""The path of a folder, its files, and the paths of the folders in it."""


def contradicted(db: sqlite3.Connection, folders: Iterable[ListedFolder]) -> set[bytes]:
    """Return the paths of `folders` that lack a known file or folder, or in which a known file has changed.

    Files that are missing or offline are left out.
    """
    return {
        path
        for path, files, inner in folders
        if _lacks_file(db, path, files) or _lacks_folder(db, path, frozenset(inner))
    }


def _lacks_file(db: sqlite3.Connection, path: bytes, files: Sequence[ListedFile]) -> bool:
    known = db.execute(
        "SELECT f.name, f.size, f.mtime_ns, f.file_id FROM folder d JOIN file f ON f.folder_id = d.id "
        "WHERE d.path = ? AND NOT f.missing",
        (path,),
    ).fetchall()
    return bool(known) and not {file[:4] for file in files}.issuperset(known)


def _lacks_folder(db: sqlite3.Connection, path: bytes, inner: frozenset[bytes]) -> bool:
    """Return whether there are known files below a folder that is not in `inner`."""
    _, first, end = scope(path)
    stem = len(first)
    while row := db.execute(
        "SELECT path FROM folder WHERE path >= ? AND path < ? ORDER BY path LIMIT 1", (first, end)
    ).fetchone():
        sep = separator(path)
        below = scope(row[0][:stem] + row[0][stem:].partition(sep)[0])
        if below.at not in inner and _has_files(db, below):
            return True
        # A name may go on after this one: `a b` comes between `a` and `a/`.
        first = below.end if row[0] != below.at else row[0] + b"\0"
    return False


def _has_files(db: sqlite3.Connection, below: tuple[bytes, bytes, bytes]) -> bool:
    return bool(
        db.execute(
            "SELECT 1 FROM folder d JOIN file f ON f.folder_id = d.id "
            "WHERE (d.path = ? OR (d.path >= ? AND d.path < ?)) AND NOT f.missing LIMIT 1",
            below,
        ).fetchone()
    )
