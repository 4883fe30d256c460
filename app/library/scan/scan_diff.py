"""Compares the listed files of a scan with the records. Works in slices, each well under 200 ms."""

import json
import sqlite3
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

from app.core.file.record import FileRecord, FileStatus
from app.core.problems.catalogue import OF_NAME
from app.core.scan.history import Change, ChangeKind
from app.library.query import search_index, titles
from app.library.query.path_range import scope
from app.library.query.problems import judge_moved
from app.library.query.row_mapping import RECORD_TABLES, records
from app.library.query.stored_fields import COVERED
from app.library.scan import history, sources
from app.library.scan.unchanged_rule import ENDED, IS_UNCHANGED, KNOWN, OF_JOB, Unchanged, counted, values


class Move(NamedTuple):
    """A listed file that may be a known file under a new name."""

    pending: int
    """Id of the listed file in `pending`."""
    record: int
    """Id of the known file."""


def pending_range(db: sqlite3.Connection, scan_id: int) -> tuple[int, int]:
    """Return the lowest and highest id of the pending files of a scan; (1, 0) if there are none."""
    low, high = db.execute("SELECT min(id), max(id) FROM pending WHERE scan_id = ?", (scan_id,)).fetchone()
    return (1, 0) if low is None else (low, high)


def folders_to_compare(db: sqlite3.Connection, scan_id: int, root: bytes) -> list[int]:
    """Return the ids of the known folders at and below `root` that belong to the source of `root`.

    Folders that the scan found as their digests are left out: no file of theirs is gone.
    """
    source = sources.covering(db, root)
    if source is None:
        return []
    rows = db.execute(
        "SELECT d.id FROM folder d WHERE source_id = ? AND (path = ? OR (path >= ? AND path < ?)) "
        "AND NOT EXISTS (SELECT 1 FROM settled_folder t WHERE t.scan_id = ? AND t.folder_id = d.id)",
        (source.id, *scope(root), scan_id),
    )
    return [row[0] for row in rows]


def find_gone(
    db: sqlite3.Connection,
    scan_id: int,
    folders: Sequence[int],
    is_looked_for: Callable[[bytes, bytes, str], bool],
) -> None:
    """Note the known files in completely listed `folders` that were not listed, in the table `gone`.

    `is_looked_for` takes the path of the folder, the name of the file and its file id. It tells whether the
    scan looks for such a file.
    """
    for folder in folders:
        # The two counts end the query early for a folder whose files are all settled, as most are.
        # `missing` 2 is left out: the volume of such a file is not mounted, so listing says nothing of it.
        unlisted = db.execute(
            "SELECT d.path, f.name, f.id, f.file_id, f.size, f.mtime_ns, f.missing "
            "FROM folder d JOIN file f ON f.folder_id = d.id WHERE d.id = :folder AND f.missing < 2 "
            "AND (SELECT count(*) FROM settled WHERE scan_id = :scan AND folder_id = :folder) "
            "< (SELECT count(*) FROM file WHERE folder_id = :folder) AND NOT EXISTS (SELECT 1 FROM settled t "
            "WHERE t.scan_id = :scan AND t.folder_id = d.id AND t.file_id = f.id) AND NOT EXISTS "
            "(SELECT 1 FROM pending p WHERE p.folder_id = d.id AND p.name = f.name AND p.scan_id = :scan)",
            {"folder": folder, "scan": scan_id},
        )
        db.executemany(
            "INSERT OR IGNORE INTO gone (scan_id, record, file_id, size, mtime_ns, missing) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            ((scan_id, *known) for path, name, *known in unlisted if is_looked_for(path, name, known[1])),
        )


def has_gone(db: sqlite3.Connection, scan_id: int) -> bool:
    """Return whether a scan has noted files as gone that were not missing before."""
    found = db.execute("SELECT EXISTS (SELECT 1 FROM gone WHERE scan_id = ? AND NOT missing)", (scan_id,))
    return bool(found.fetchone()[0])


def forget_gone(db: sqlite3.Connection, scan_id: int, root: bytes) -> None:
    """Note that nothing is known of the files at and below `root`: they are not gone."""
    db.execute(
        "DELETE FROM gone WHERE scan_id = ? AND record IN (SELECT f.id FROM folder d CROSS JOIN file f "
        "ON f.folder_id = d.id WHERE d.path = ? OR (d.path >= ? AND d.path < ?))",
        (scan_id, *scope(root)),
    )


def find_missing(db: sqlite3.Connection, scan_id: int, after_id: int, limit: int) -> int | None:
    """Note up to `limit` files beyond `after_id` that are missing or in a trash, in any folder.

    Returns the id to continue after, None at the end.
    """
    # `missing AND` repeats the condition of the partial index `file_missing`. Without it SQLite would read
    # the whole table.
    last = db.execute(
        f"SELECT max(id) FROM (SELECT id FROM file WHERE missing AND missing <> {COVERED} AND id > ? "
        "ORDER BY id LIMIT ?)",
        (after_id, limit),
    ).fetchone()[0]
    db.execute(
        "INSERT OR IGNORE INTO gone (record, scan_id, file_id, size, mtime_ns, missing) "
        f"SELECT f.id, :scan, f.file_id, f.size, f.mtime_ns, 1 FROM {RECORD_TABLES} "
        f"WHERE f.missing AND f.missing <> {COVERED} AND f.id > :after AND f.id <= :last AND NOT EXISTS "
        "(SELECT 1 FROM pending p WHERE p.folder_id = f.folder_id AND p.name = f.name AND p.scan_id = :scan)",
        {"scan": scan_id, "after": after_id, "last": last},
    )
    return None if last is None else int(last)


def count_gone(db: sqlite3.Connection, scan_id: int) -> int:
    """Return the number of files that are noted as gone."""
    return int(db.execute("SELECT count(*) FROM gone WHERE scan_id = ?", (scan_id,)).fetchone()[0])


def find_moves(db: sqlite3.Connection, scan_id: int, low: int, high: int) -> list[Move]:
    """Return the listed, unknown files that agree with gone files in volume, file id, size and mtime."""
    # The index is named because SQLite would use the primary key: all gone files for each pending one.
    # File ids are unique within a volume. A source with an unknown (empty) volume matches itself alone.
    rows = db.execute(
        "SELECT p.id, g.record FROM pending p "
        "CROSS JOIN gone g INDEXED BY gone_file_id ON g.scan_id = p.scan_id AND g.file_id = p.file_id "
        "AND g.size = p.size AND g.mtime_ns = p.mtime_ns "
        "JOIN folder pd ON pd.id = p.folder_id JOIN source ps ON ps.id = pd.source_id AND ps.removed IS NULL "
        "JOIN file f ON f.id = g.record JOIN folder fd ON fd.id = f.folder_id "
        "JOIN source fs ON fs.id = fd.source_id AND fs.removed IS NULL "
        "WHERE p.scan_id = ? AND p.id BETWEEN ? AND ? AND p.file_id <> '' "
        "AND (ps.id = fs.id OR (ps.volume = fs.volume AND ps.volume <> '')) "
        "AND NOT EXISTS (SELECT 1 FROM file k WHERE k.folder_id = p.folder_id AND k.name = p.name)",
        (scan_id, low, high),
    )
    return list(map(Move._make, rows.fetchall()))


def apply_moves(db: sqlite3.Connection, scan_id: int, moves: Sequence[Move]) -> tuple[FileRecord, ...]:
    """Give the record of each moved file its new folder and name, and return the records.

    A file with a new name loses the marks "OK" on problems of its name.
    """
    ids = [move.record for move in moves]
    before = {record.id: record for record in records(db, _before(db, scan_id, ids))}
    for move in moves:
        db.execute(
            "UPDATE file SET (folder_id, name) = (p.folder_id, p.name), missing = 0, "
            f"marked = CASE WHEN file.name = p.name THEN marked ELSE marked & ~{OF_NAME} END "
            "FROM pending p WHERE p.id = ? AND file.id = ?",
            move,
        )
        search_index.renew(db, move.record)
        db.execute("DELETE FROM gone WHERE scan_id = ? AND record = ?", (scan_id, move.record))
    titles.renew(db, ids)
    judge_moved(db, ids, time.time())
    moved = records(db, ids)
    places = {record.id: record.path for record in moved}
    found = [
        Change(kind=ChangeKind.MOVED, record=old.id, path=old.path, target=places[old.id])
        for old in before.values()
    ]
    history.store(db, scan_id, found)
    missing = {old.id for old in before.values() if old.status is FileStatus.MISSING}
    _keep(db, scan_id, ChangeKind.BACK, [record for record in moved if record.id in missing])
    return moved


def settle_unchanged(
    db: sqlite3.Connection,
    scan_id: int,
    low: int,
    high: int,
    *,
    deep: bool,
    engine: str,
) -> tuple[Unchanged, tuple[FileRecord, ...]]:
    """Delete the files of a slice that need no probe from the pending files (S4).

    The slice is the pending ids from `low` to `high`. Returns the counts of these files, and the records of
    those that were missing before.
    """
    # A copied or restored file has another file id and the same contents: the new id is stored, for moves.
    rows = db.execute(
        f"SELECT {ENDED}, {OF_JOB}, p.id, f.id, f.missing, f.file_id <> p.file_id, p.file_id "
        f"FROM pending p {KNOWN} WHERE p.scan_id = :scan AND p.id BETWEEN :low AND :high AND {IS_UNCHANGED}",
        {**values(scan_id, deep=deep, engine=engine), "low": low, "high": high},
    ).fetchall()
    db.executemany("DELETE FROM pending WHERE id = ?", [(row[2],) for row in rows])
    renewed = [(row[6], row[3]) for row in rows if row[4] or row[5]]
    db.executemany("UPDATE file SET missing = 0, file_id = ? WHERE id = ?", renewed)
    returned = records(db, [row[3] for row in rows if row[4]])
    gone = {row[3] for row in rows if row[4] == 1}
    _keep(db, scan_id, ChangeKind.BACK, [record for record in returned if record.id in gone])
    return counted(row[:2] for row in rows), returned


def mark_missing(db: sqlite3.Connection, scan_id: int, after_id: int, limit: int) -> tuple[FileRecord, ...]:
    """Mark up to `limit` gone files beyond `after_id` as missing, and return their records, by id.

    An empty tuple means that no files are left.
    """
    rows = db.execute(
        f"SELECT g.record FROM gone g JOIN ({RECORD_TABLES}) ON f.id = g.record "
        "WHERE g.scan_id = ? AND g.record > ? AND NOT g.missing ORDER BY g.record LIMIT ?",
        (scan_id, after_id, limit),
    ).fetchall()
    db.executemany("UPDATE file SET missing = 1 WHERE id = ?", rows)
    gone = records(db, [row[0] for row in rows])
    _keep(db, scan_id, ChangeKind.MISSING, gone)
    return gone


def _before(db: sqlite3.Connection, scan_id: int, ids: Sequence[int]) -> list[int]:
    """Return the ids of the files that were known before this scan."""
    # One JSON text binds any number of ids; SQLite limits the number of bound values.
    rows = db.execute(
        "SELECT id FROM file WHERE id IN (SELECT value FROM json_each(?)) AND report <> ?",
        (json.dumps(ids), history.report_of(db, scan_id)),
    )
    return [row[0] for row in rows.fetchall()]


def _keep(db: sqlite3.Connection, scan_id: int, kind: ChangeKind, found: Sequence[FileRecord]) -> None:
    """Store a change of this kind for each file, except files that are new in this scan."""
    before = frozenset(_before(db, scan_id, [record.id for record in found]))
    those = (Change(kind=kind, record=record.id, path=record.path) for record in found if record.id in before)
    history.store(db, scan_id, those)
