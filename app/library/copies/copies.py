"""Counts the copies of files anew, in slices, and lists groups of files with equal contents."""

import json
import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from app.core.copies.contents import count_files
from app.library.copies import copy_facts
from app.library.query import copy_sql

if TYPE_CHECKING:
    from app.core.home.figures import FileCount

_MOST: Final = 2000
"""Files of one size that are counted between other writes: 40 ms."""
_FOLDERS: Final = 200
"""Folders whose files are noted at once."""
# A file of a size that no other file has is the only copy.
_COUNT_SINGLE: Final = (
    "INSERT INTO copy (file_id, size, content, copies, exact, alone) "
    "SELECT min(f.id), f.size, min(f.id), 1, 1, s.disk_id "
    "FROM file f JOIN folder d ON d.id = f.folder_id JOIN source s ON s.id = d.source_id "
    f"AND s.removed IS NULL WHERE f.size IN (SELECT value FROM json_each(?)) AND {copy_facts.COUNTED} "
    "GROUP BY f.size"
)
# A row stays while its contents are the same: the files of others are grouped by their pictures anew.
_DELETE_OTHERS: Final = (
    "DELETE FROM copy WHERE size IN (SELECT value FROM json_each(?)) "
    "AND (file_id, content) NOT IN "
    "(SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))"
)
_ONLY_ON: Final = f"SELECT alone, sum(files), sum(size) FROM ({copy_sql.ONLY_ON}) GROUP BY 1"
_ON_DISK: Final = (
    "SELECT 1 FROM source s CROSS JOIN folder d ON d.source_id = s.id "
    "CROSS JOIN file f ON f.folder_id = d.id {} WHERE s.disk_id = ?1 AND s.removed IS NULL AND {}"
)
_IS_COUNTED: Final = (
    f"SELECT EXISTS ({_ON_DISK.format('CROSS JOIN copy k ON k.file_id = f.id', 1)}) "
    f"OR NOT EXISTS ({_ON_DISK.format('', copy_facts.COUNTED)})"
)
"""Whether copies of any file of a disk were counted, or it has no file that could have some."""
_DISK: Final = (
    "(SELECT s.disk_id FROM file f JOIN folder d ON d.id = f.folder_id JOIN source s ON s.id = d.source_id "
    "WHERE f.id = ?)"
)
"""SQL: the id of the disk of a file."""
_COUNT: Final = (
    "INSERT INTO copy (size, file_id, content, copies, exact, alone, disks, least, most) "
    f"VALUES (?, ?, ?, ?, ?, CASE ? WHEN 1 THEN {_DISK} ELSE 0 END, ?, ?, ?) "
    "ON CONFLICT (file_id) DO UPDATE SET copies = excluded.copies, exact = excluded.exact, "
    "alone = excluded.alone, disks = excluded.disks, least = excluded.least, most = excluded.most"
)


def only_on(db: sqlite3.Connection) -> "dict[int, FileCount]":
    """Return the files whose copies all lie on one disk, by the id of that disk; a recording counts as one.

    A disk is left out as long as copies of none of its files were counted: nobody knows its number.
    """
    from app.core.home.figures import FileCount  # noqa: PLC0415 - Home alone asks

    found = {disk: FileCount(files, size) for disk, files, size in db.execute(_ONLY_ON).fetchall()}
    if db.execute("SELECT EXISTS (SELECT 1 FROM copy)").fetchone()[0]:
        for (disk,) in db.execute("SELECT DISTINCT disk_id FROM source WHERE removed IS NULL").fetchall():
            if disk not in found and db.execute(_IS_COUNTED, (disk,)).fetchone()[0]:
                found[disk] = FileCount()
    return found


def recount(db: sqlite3.Connection, limit: int) -> bool:
    """Count the copies of some `limit` files that triggers have noted.

    Sizes that very many files have are left to the next search: each count would take long. Returns True
    while there may be more.
    """
    if _note_source(db):
        return True
    noted = db.execute(
        "SELECT r.size, (SELECT count(*) FROM file f WHERE f.size = r.size) FROM recount r "
        "ORDER BY r.size LIMIT ?",
        (limit,),
    ).fetchall()
    sizes, large, files = [], [], 0
    for size, count in noted:
        if files >= limit:
            break
        if count > _MOST:
            large.append(size)
            continue
        sizes.append(size)
        files += count
    count_sizes(db, sizes)
    _forget_sizes(db, large)
    return bool(noted)


def _forget_sizes(db: sqlite3.Connection, sizes: Sequence[int]) -> None:
    """Make the numbers of all files of these sizes unknown, and note none of them."""
    text = (json.dumps(list(sizes)),)
    for table in ("copy", "recount"):
        db.execute(f"DELETE FROM {table} WHERE size IN (SELECT value FROM json_each(?))", text)


def is_due(db: sqlite3.Connection) -> bool:
    """Return whether `recount` has something to do."""
    due = "SELECT EXISTS (SELECT 1 FROM recount) OR EXISTS (SELECT 1 FROM recount_source)"
    return bool(db.execute(due).fetchone()[0])


def count_sizes(db: sqlite3.Connection, sizes: Sequence[int]) -> None:
    """Count the copies of all files of these sizes. The caller keeps the number of files small."""
    shared = copy_facts.shared_sizes(db, sizes)
    single = set(sizes).difference(shared)
    _forget_sizes(db, tuple(single))
    db.execute(_COUNT_SINGLE, (json.dumps(list(single)),))
    counted = [
        (size, *each[:5], each.record, *each[5:])
        for size, files in copy_facts.files(db, shared)
        for each in count_files(size, files)
    ]
    text = json.dumps(shared)
    db.execute(_DELETE_OTHERS, (text, json.dumps([each[1:3] for each in counted])))
    db.execute("DELETE FROM recount WHERE size IN (SELECT value FROM json_each(?))", (text,))
    db.executemany(_COUNT, counted)


def _note_source(db: sqlite3.Connection) -> bool:
    """Note the sizes of the next files of a source whose files all came or went; return False without one."""
    noted = db.execute("SELECT source_id, after_folder FROM recount_source LIMIT 1").fetchone()
    if noted is None:
        return False
    source_id, after = noted
    folders = [
        row[0]
        for row in db.execute(
            "SELECT id FROM folder WHERE source_id = ? AND id > ? ORDER BY id LIMIT ?",
            (source_id, after, _FOLDERS),
        )
    ]
    if not folders:
        db.execute("DELETE FROM recount_source WHERE source_id = ?", (source_id,))
        return True
    db.execute("UPDATE recount_source SET after_folder = ? WHERE source_id = ?", (folders[-1], source_id))
    db.execute(
        "INSERT OR IGNORE INTO recount SELECT size FROM file "
        "WHERE folder_id IN (SELECT value FROM json_each(?))",
        (json.dumps(folders),),
    )
    return True
