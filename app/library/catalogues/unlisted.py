"""Finds the files of another library's import that a whole scan of their disk has not found: they have gone.

A catalogue does not tell where on the disk its paths begin. What it lists stays.
"""

import sqlite3
from collections.abc import Callable, Collection, Sequence
from typing import Final, NamedTuple

from app.core.file.listed_file import UNKNOWN_TIME
from app.core.sources.disk import point_of
from app.core.text.names import covers, join, separator
from app.library.catalogues.imported import MERGED
from app.library.copies.removal import delete_files
from app.library.query.stored_fields import COVERED
from app.library.scan import disks, sources

SAME_FILE: Final = (
    f"r.size = i.size AND (i.mtime_ns = {UNKNOWN_TIME} OR (abs(r.mtime_ns - i.mtime_ns) <= 93602000000000 "
    "AND (abs(r.mtime_ns - i.mtime_ns) + 2000000000) % 3600000000000 <= 4000000000))"
)
"""SQL: whether sizes are equal, and times differ by 2 s at most, or by so many hours as time zones do."""
_SOURCE: Final = "SELECT path, disk_id FROM source WHERE id = ?"
_ON_DISK: Final = (
    "SELECT id, path FROM source WHERE disk_id = ? AND imported IS NULL AND online AND removed IS NULL"
)
_FOLDERS: Final = "SELECT id, path FROM folder WHERE source_id = ? ORDER BY id"
_REAL: Final = "SELECT id FROM folder WHERE path = ?"
# A file at its place with another checksum stays beside that, as does what a scan has not come to.
_UNLISTED: Final = (
    "SELECT i.id, i.name FROM file i WHERE i.folder_id = :folder AND i.id > :after AND NOT EXISTS "
    "(SELECT 1 FROM file r WHERE r.folder_id = :real AND r.name_key = i.name_key "
    f"AND r.missing IN (0, {COVERED}) AND {SAME_FILE}) "
    "AND NOT EXISTS (SELECT 1 FROM pending p WHERE p.folder_id = :real AND p.name = i.name) "
    "ORDER BY i.id LIMIT :limit"
)


class WholeScan(NamedTuple):
    """The folders that a scan has listed to the last entry, and the files that it looked for."""

    roots: Sequence[bytes]
    is_there: Callable[[bytes], bool]
    """Whether the source of a root is still there."""
    is_looked_for: Callable[[bytes, bytes, bytes], bool]
    """Whether it looked for a file, by root, folder and name."""


class SeenFolder(NamedTuple):
    """A folder of an import that the scan has looked for on the disk."""

    id: int
    real: int | None
    """The id of the folder itself; None if nothing was found in it."""
    path: bytes
    root: bytes


def seen_folders(
    db: sqlite3.Connection, source: int, roots: Sequence[bytes], found: Collection[tuple[int, int]]
) -> list[SeenFolder]:
    """Return the folders of an imported source that lie on its own disk in `roots`.

    There must be a sign that paths begin at the same folder of the disk, unlike those of two subvolumes.
    It is a folder that is there, below the top of the disk, or a pair of folders with `found` files.
    """
    top, disk = db.execute(_SOURCE, (source,)).fetchone()
    on_disk = dict(db.execute(_ON_DISK, (disk,)).fetchall())
    if not top.startswith(MERGED) or not on_disk:
        return []
    (facts,) = (each.facts for each in disks.read(db) if each.id == disk)
    point = next(filter(None, (point_of(facts, path) for path in on_disk.values())), b"")
    placed = [each for each in sources.all_sources(db) if not (each.imported or each.removed)]
    folders, is_certain = [], False
    for id_, path in db.execute(_FOLDERS, (source,)).fetchall() if point else ():
        below = path[len(top) + 1 :]
        place = join(point, below.replace(b"/", separator(point))) if below else point
        root = next((root for root in roots if covers(root, place)), None)
        around = sources.innermost(placed, place)
        if root is not None and around is not None and around.id in on_disk:
            (real,) = db.execute(_REAL, (place,)).fetchone() or (None,)
            folders.append(SeenFolder(id_, real, place, root))
            is_certain |= real is not None and (bool(below) or (id_, real) in found)
    return folders if is_certain else []


def drop_unlisted(
    db: sqlite3.Connection, folder: SeenFolder, scan: WholeScan, after: int, limit: int
) -> tuple[int, int | None]:
    """Delete files of a folder beyond the id `after` that the scan has looked for and not found.

    Returns their number, and the id to continue after, None at the end.
    """
    asked = {"folder": folder.id, "real": folder.real, "after": after, "limit": limit}
    rows = db.execute(_UNLISTED, asked).fetchall()
    gone = [id_ for id_, name in rows if scan.is_looked_for(folder.root, folder.path, name)]
    delete_files(db, gone)
    return len(gone), rows[-1][0] if len(rows) == limit else None
