"""Hands what an import knows of files on to the records of the same files that a scan has made.

What a scan or a check of this library has found stays: only what it does not know is filled in.
"""

import sqlite3
from collections.abc import Sequence
from typing import Final

from app.core.problems.catalogue import OF_CHECKSUMS, OF_DAMAGE
from app.core.text.names import join

_SAME_VERSION: Final = (
    "WHERE file_id = :before "
    "AND (size, mtime_ns) = (SELECT f.size, f.mtime_ns FROM file f WHERE f.id = :before)"
)
_TIME: Final = "mtime_ns = (SELECT f.mtime_ns FROM file f WHERE f.id = :id)"
"""A file system of another kind tells the time otherwise: it is that of the file as the scan saw it."""
_INODE: Final = "inode = iif(inode = (SELECT f.file_id FROM file f WHERE f.id = :id), inode, '')"
_VERSIONS: Final = tuple(
    f"UPDATE OR IGNORE {table} SET file_id = :id, {_TIME}{more} {_SAME_VERSION}"
    for table, more in (
        ("picture_print", ""),
        ("parts_print", ", searched = 0"),
        ("sample", f", {_INODE}"),
        ("decoding", f", {_INODE}"),
    )
)
_CONTENTS: Final = (
    f"UPDATE OR IGNORE content_version SET file_id = :id, path = :path, {_TIME}, {_INODE} {_SAME_VERSION}"
)
_OF_CONTENTS: Final = (
    "UPDATE checksum SET file_id = :id WHERE file_id = :before",
    "UPDATE found_contents SET file_id = :id, path = :path WHERE file_id = :before",
)
_PATH: Final = "SELECT d.path, f.name FROM file f JOIN folder d ON d.id = f.folder_id WHERE f.id = ?"


def _filled(time: str, columns: Sequence[str], problems: int) -> str:
    """Return the statement that fills in the result of a check which the record has not got."""
    return (
        f"UPDATE file SET ({', '.join(columns)}) = ({', '.join(f'b.{name}' for name in columns)}), "
        f"problems = iif(file.problems IS NULL AND NOT ifnull(b.problems, 0) & {problems}, NULL, "
        f"ifnull(file.problems, 0) | (ifnull(b.problems, 0) & {problems})), "
        f"marked = file.marked | (b.marked & {problems}) "
        f"FROM file b WHERE b.id = :before AND file.id = :id AND file.{time} IS NULL AND b.{time} IS NOT NULL"
    )


_CHECKED: Final = _filled("checked", ("checked", "verdict", "evidence"), OF_CHECKSUMS)
_DECODED: Final = _filled("decoded", ("decoded", "depth", "damage", "damage_reason"), OF_DAMAGE)


def hand_on(db: sqlite3.Connection, pairs: Sequence[tuple[int, int]]) -> None:
    """Hand on what is known of imported files; pairs of their ids and those of the records of a scan."""
    for before, id_ in pairs:
        known = {"before": before, "id": id_, "path": join(*db.execute(_PATH, (id_,)).fetchone())}
        for statement in _VERSIONS:
            db.execute(statement, known)
        if db.execute(_CONTENTS, known).rowcount:
            for statement in _OF_CONTENTS:
                db.execute(statement, known)
            db.execute(_CHECKED, known)
        db.execute(_DECODED, known)
