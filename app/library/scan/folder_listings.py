"""Recognises folders whose listing is as the library knows them, by one digest a folder.

A digest that is stored says: these are all files that the library knows in the folder, except missing ones,
and none of them needs a probe. It is stored once the records of a folder agree with a listing, and deleted by
triggers (`schema`). A scan gives the digests to its lister, which answers with the folders that agree.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from app.core.file.listed_file import ListedFile, file_number
from app.core.file.record import FileStatus
from app.core.scan.folder_digest import FolderListing, digest_by_name
from app.core.text.names import separator
from app.library.query.path_range import scope
from app.library.query.stored_fields import COVERED
from app.library.scan.unchanged_rule import IS_UNCHANGED, KNOWN, values

SLICE: Final = 10_000
"""Files whose records are compared in one transaction, and those of one folder more: some 20 ms."""
_FOLDERS: Final = 500
_STATUSES: Final = (FileStatus.OK, FileStatus.FAILED, FileStatus.TIMEOUT)
"""The statuses of files that a digest stands for, which are columns of `folder_digest`."""
# Scan 0 does not exist, so the rule holds for a job that has not probed any of the files.
_KNOWN: Final = (
    f"SELECT f.name, f.size, f.mtime_ns, f.file_id, f.status, {IS_UNCHANGED} AND NOT f.missing "
    f"FROM (SELECT *, NULL AS skip FROM file WHERE folder_id = :folder "
    f"AND missing IN (0, {COVERED})) p {KNOWN}"
)


class _Known(NamedTuple):
    """The files of a folder, none of which needs a probe."""

    by_name: bytes
    """The digest in the order of names."""
    statuses: Counter[str]


def digests(db: sqlite3.Connection, scan_id: int, root: bytes, engine: str) -> frozenset[bytes]:
    """Return the digests of all folders at and below `root`; none for a further run of a job.

    The files that earlier runs of the job probed count in their own way. Folders with files that failed with
    another version than `engine` are left out.
    """
    rows = db.execute(
        "SELECT g.digest FROM folder d CROSS JOIN folder_digest g ON g.folder_id = d.id "
        "WHERE (d.path = ? OR (d.path >= ? AND d.path < ?)) AND (g.failed + g.timeout = 0 OR g.engine = ?) "
        "AND NOT EXISTS (SELECT 1 FROM scan s JOIN scan o ON o.job = s.job AND o.id < s.id WHERE s.id = ?)",
        (*scope(root), engine, scan_id),
    )
    return frozenset(row[0] for row in rows.fetchall())


def settle(
    db: sqlite3.Connection, scan_id: int, folders: Iterable[tuple[bytes, bytes]]
) -> tuple[Counter[FileStatus], int]:
    """Take the files of folders as unchanged; return their counts, and the number of other files.

    `folders` are paths with digests that the lister was given. If a record changed meanwhile, all files of
    the folder are stored as pending, as they were listed, and are compared one by one. A folder whose source
    was purged counts for nothing.
    """
    unchanged: Counter[FileStatus] = Counter()
    if not db.executemany("INSERT INTO told_folder VALUES (?, ?)", folders).rowcount:
        return unchanged, 0
    settled = db.execute(
        "INSERT OR IGNORE INTO settled_folder "
        "SELECT ?, d.id FROM told_folder t CROSS JOIN folder d ON d.path = t.path "
        "CROSS JOIN folder_digest g ON g.folder_id = d.id AND g.digest = t.digest RETURNING folder_id",
        (scan_id,),
    ).fetchall()
    counts = db.execute(
        "SELECT sum(ok), sum(failed), sum(timeout) FROM folder_digest "
        "WHERE folder_id IN (SELECT value FROM json_each(?))",
        (json.dumps([row[0] for row in settled]),),
    ).fetchone()
    for status, files in zip(_STATUSES, counts, strict=True):
        if files:
            unchanged[status] = files
    other = db.execute(
        "INSERT OR IGNORE INTO pending (scan_id, folder_id, name, size, mtime_ns, file_id) "
        "SELECT ?, f.folder_id, f.name, f.size, f.mtime_ns, f.file_id FROM told_folder t "
        "CROSS JOIN folder d ON d.path = t.path CROSS JOIN file f ON f.folder_id = d.id "
        f"WHERE f.missing IN (0, {COVERED}) AND NOT EXISTS "
        "(SELECT 1 FROM folder_digest g WHERE g.folder_id = d.id AND g.digest = t.digest)",
        (scan_id,),
    ).rowcount
    db.execute("DELETE FROM told_folder")
    return unchanged, other


def note(db: sqlite3.Connection, scan_id: int, listings: Iterable[FolderListing]) -> None:
    """Note the digests of listed folders, for `store`."""
    db.executemany(
        "INSERT OR REPLACE INTO listed_folder SELECT ?, id, ?, ? FROM folder WHERE path = ?",
        [(scan_id, found, by_name, path) for path, found, by_name in listings],
    )


def store(db: sqlite3.Connection, scan_id: int, engine: str) -> bool:
    """Store the noted digests of folders whose records agree; return True while there may be more.

    Call it at the end of a scan, when the files are saved. `engine` is the version of the prober.
    """
    rows = db.execute(
        "SELECT l.folder_id, l.digest, l.by_name, d.path, "
        "(SELECT count(*) FROM file f WHERE f.folder_id = d.id) "
        "FROM listed_folder l JOIN folder d ON d.id = l.folder_id WHERE l.scan_id = ? LIMIT ?",
        (scan_id, _FOLDERS),
    ).fetchall()
    done, left = [], SLICE
    for folder_id, found, by_name, path, files in rows:
        if left < 0:
            break
        left -= files
        done.append((scan_id, folder_id))
        known = _known(db, folder_id, path, engine)
        if known is not None and known.by_name == by_name:
            counts = [known.statuses[status] for status in _STATUSES]
            values = (folder_id, found, *counts, engine)
            db.execute("INSERT OR REPLACE INTO folder_digest VALUES (?, ?, ?, ?, ?, ?)", values)
    db.executemany("DELETE FROM listed_folder WHERE scan_id = ? AND folder_id = ?", done)
    return bool(rows)


def _known(db: sqlite3.Connection, folder_id: int, path: bytes, engine: str) -> _Known | None:
    """Return the known files of a folder that are not missing; None if one of them needs a probe."""
    files, statuses = [], Counter[str]()
    bound = {**values(0, deep=False, engine=engine), "folder": folder_id}
    for name, size, mtime_ns, number, status, is_settled in db.execute(_KNOWN, bound):
        if not is_settled or status not in _STATUSES:
            return None
        files.append((name, size, mtime_ns, file_number(number)))
        statuses[status] += 1
    beside = db.execute("SELECT name, size, mtime_ns FROM sidecar WHERE folder_id = ?", (folder_id,))
    return _Known(digest_by_name(path, files, beside), statuses)


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
