"""Recognises folders whose listing is as the library knows them, by one digest a folder.

A digest that is stored says: these are all files that the library knows in the folder, and none of them needs
a probe. It is stored once the records of a folder agree with a listing, and deleted by triggers (`schema`).
A scan gives the digests to its lister, which answers with the folders that agree.
"""

import sqlite3
from collections.abc import Iterable
from typing import Final

from app.core.folder_digest import FolderListing, digest_by_name
from app.core.listed_file import file_number
from app.library.path_range import scope
from app.library.unchanged_rule import IS_RACY, PROBED_BY

SLICE: Final = 10_000
"""Files whose records are compared in one transaction, and those of one folder more: some 20 ms."""
_NEEDS_PROBE: Final = f"f.status <> 'ok' OR f.failure IS NOT NULL OR f.missing OR {IS_RACY}"
"""Condition on a file that is not settled by a listing, or whose status is not to be counted as ok."""


def digests(db: sqlite3.Connection, scan_id: int, root: bytes) -> frozenset[bytes]:
    """Return the digests of all folders at and below `root`; none for a further run of a job.

    The files that earlier runs of the job probed count in their own way.
    """
    rows = db.execute(
        "SELECT g.digest FROM folder d CROSS JOIN folder_digest g ON g.folder_id = d.id "
        "WHERE (d.path = ? OR (d.path >= ? AND d.path < ?)) AND NOT EXISTS "
        "(SELECT 1 FROM scan s JOIN scan o ON o.job = s.job AND o.id < s.id WHERE s.id = ?)",
        (*scope(root), scan_id),
    )
    return frozenset(row[0] for row in rows.fetchall())


def settle(db: sqlite3.Connection, scan_id: int, folders: Iterable[tuple[bytes, bytes]]) -> tuple[int, int]:
    """Take the files of folders as unchanged; return the numbers of unchanged and of other files.

    `folders` are paths with digests that the lister was given. If a record changed meanwhile, all files of
    the folder are stored as pending, as they were listed, and are compared one by one.
    """
    unchanged = other = 0
    for path, found in folders:
        row = db.execute(
            "SELECT d.id, g.files FROM folder d LEFT JOIN folder_digest g "
            "ON g.folder_id = d.id AND g.digest = ? WHERE d.path = ?",
            (found, path),
        ).fetchone()
        if row is None:  # its source was purged
            continue
        folder_id, files = row
        if files is None:
            other += _add_pending(db, scan_id, folder_id)
        elif db.execute("INSERT OR IGNORE INTO settled_folder VALUES (?, ?)", (scan_id, folder_id)).rowcount:
            unchanged += files
    return unchanged, other


def _add_pending(db: sqlite3.Connection, scan_id: int, folder_id: int) -> int:
    return db.execute(
        "INSERT OR IGNORE INTO pending (scan_id, folder_id, name, size, mtime_ns, file_id) "
        "SELECT ?, folder_id, name, size, mtime_ns, file_id FROM file WHERE folder_id = ?",
        (scan_id, folder_id),
    ).rowcount


def note(db: sqlite3.Connection, scan_id: int, listings: Iterable[FolderListing]) -> None:
    """Note the digests of listed folders, for `store`."""
    db.executemany(
        "INSERT OR REPLACE INTO listed_folder SELECT ?, id, ?, ? FROM folder WHERE path = ?",
        [(scan_id, found, by_name, path) for path, found, by_name in listings],
    )


def store(db: sqlite3.Connection, scan_id: int) -> bool:
    """Store the noted digests of folders whose records agree; return True while there may be more.

    Call it at the end of a scan, when the files are saved.
    """
    rows = db.execute(
        "SELECT l.folder_id, l.digest, l.by_name, d.path, "
        "(SELECT count(*) FROM file f WHERE f.folder_id = d.id) "
        "FROM listed_folder l JOIN folder d ON d.id = l.folder_id WHERE l.scan_id = ? LIMIT 500",
        (scan_id,),
    ).fetchall()
    done, left = [], SLICE
    for folder_id, found, by_name, path, files in rows:
        if left < 0:
            break
        left -= files
        done.append((scan_id, folder_id))
        if _known(db, folder_id, path) == by_name:
            db.execute("INSERT OR REPLACE INTO folder_digest VALUES (?, ?, ?)", (folder_id, found, files))
    db.executemany("DELETE FROM listed_folder WHERE scan_id = ? AND folder_id = ?", done)
    return bool(rows)


def _known(db: sqlite3.Connection, folder_id: int, path: bytes) -> bytes | None:
    """Return the digest by name of the known files of a folder; None if one of them needs a probe."""
    needed = f"SELECT 1 FROM file f {PROBED_BY} WHERE f.folder_id = ? AND ({_NEEDS_PROBE})"
    if db.execute(needed, (folder_id,)).fetchone():
        return None
    rows = db.execute("SELECT name, size, mtime_ns, file_id FROM file WHERE folder_id = ?", (folder_id,))
    return digest_by_name(path, ((*file, file_number(id_)) for *file, id_ in rows.fetchall()))
