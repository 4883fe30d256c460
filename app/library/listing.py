"""Writes what listing finds: scans, sources, folders, and the files that a scan has to look at."""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from app.core.job import JobState
from app.library.scope import at_or_below, covers, place, scope


class Source(NamedTuple):
    """A folder that the user added, on its volume (S5)."""

    id: int
    path: bytes
    volume: str
    online: bool


class FoundFile(NamedTuple):
    """A video file as listed."""

    name: bytes
    size: int
    mtime_ns: int
    file_id: str
    """The file system's own name for it; empty where it has none."""
    skip: str | None
    """A `Message` as JSON, where the file is not to be opened."""


FoundFolder = tuple[bytes, Sequence[FoundFile]]


def begin_scan(db: sqlite3.Connection, started: float) -> int:
    """Note that a scan began, at seconds since the epoch, and return its id."""
    row = db.execute(
        "INSERT INTO scan (started, state) VALUES (?, ?) RETURNING id", (started, JobState.RUNNING)
    ).fetchone()
    return int(row[0])


def end_scan(db: sqlite3.Connection, scan_id: int, state: JobState, seconds: float, counts: str) -> None:
    """Note how a scan ended; `counts` is JSON."""
    db.execute(
        "UPDATE scan SET state = ?, seconds = ?, counts = ? WHERE id = ?", (state, seconds, counts, scan_id)
    )


def purge(db: sqlite3.Connection, scan_id: int, limit: int) -> bool:
    """Forget up to `limit` leftovers of scans before `scan_id`; True while there may be more."""
    gone = 0
    for table, key in (("pending", "id"), ("gone", "record")):
        gone += db.execute(
            f"DELETE FROM {table} WHERE scan_id < :scan AND {key} IN "
            f"(SELECT {key} FROM {table} WHERE scan_id < :scan LIMIT :limit)",
            {"scan": scan_id, "limit": limit},
        ).rowcount
    return gone > 0


def covering_source(db: sqlite3.Connection, path: bytes) -> Source | None:
    """Return the innermost source that `path` is or lies in."""
    return max(
        (source for source in _sources(db) if covers(source.path, path)),
        key=lambda source: len(source.path),
        default=None,
    )


def add_source(db: sqlite3.Connection, path: bytes, volume: str, now: float) -> Source:
    """Return the source for a folder that can be listed: the one that covers it, or a new one.

    A new source takes in those inside it that lie on the same volume. The covering one is online
    from now on, on the volume that was seen.
    """
    source = covering_source(db, path)
    if source is None:
        row = db.execute(
            "INSERT INTO source (path, volume, online, added) VALUES (?, ?, 1, ?) RETURNING id",
            (path, volume, now),
        ).fetchone()
        source = Source(int(row[0]), path, volume, online=True)
        _absorb(db, source)
    else:
        seen = volume if volume and source.path == path else source.volume
        db.execute("UPDATE source SET online = 1, volume = ? WHERE id = ?", (seen, source.id))
    return source


def set_offline(db: sqlite3.Connection, source_id: int) -> None:
    """Note that a source cannot be reached; its files show as offline."""
    db.execute("UPDATE source SET online = 0 WHERE id = ?", (source_id,))


def count_files(db: sqlite3.Connection, root: bytes) -> int:
    """Return how many files the library has at and below a folder, without those gone missing."""
    row = db.execute(
        "SELECT count(*) FROM file f JOIN folder d ON d.id = f.folder_id "
        "WHERE NOT f.missing AND (d.path = ? OR (d.path >= ? AND d.path < ?))",
        scope(root),
    ).fetchone()
    return int(row[0])


def add_found(db: sqlite3.Connection, scan_id: int, source: Source, folders: Iterable[FoundFolder]) -> int:
    """Keep what was listed, for the scan to look at, and return how many files that were."""
    added = 0
    inner = [other for other in _sources(db) if other != source and covers(source.path, other.path)]
    for path, files in folders:
        owner = _owner(path, source, inner)
        if not owner.online:
            db.execute("UPDATE source SET online = 1 WHERE id = ?", (owner.id,))
        folder_id = _folder_id(db, owner.id, path)
        added += db.executemany(
            "INSERT OR IGNORE INTO pending (scan_id, folder_id, name, size, mtime_ns, file_id, skip) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(scan_id, folder_id, *file) for file in files],
        ).rowcount
    return added


def drop_found(db: sqlite3.Connection, scan_id: int, root: bytes) -> None:
    """Forget what was listed at and below a root, a folder or a file."""
    db.execute(
        f"DELETE FROM pending AS p WHERE scan_id = :scan AND ({at_or_below('p')})",
        {"scan": scan_id, **place(root)},
    )


def _sources(db: sqlite3.Connection) -> list[Source]:
    rows = db.execute("SELECT id, path, volume, online FROM source").fetchall()
    return [Source(id_, path, volume, bool(online)) for id_, path, volume, online in rows]


def _owner(folder: bytes, source: Source, inner: Iterable[Source]) -> Source:
    owners = (other for other in inner if covers(other.path, folder))
    return max(owners, key=lambda other: len(other.path), default=source)


def _absorb(db: sqlite3.Connection, outer: Source) -> None:
    for inner in _sources(db):
        if inner.id != outer.id and inner.volume == outer.volume and covers(outer.path, inner.path):
            db.execute("UPDATE folder SET source_id = ? WHERE source_id = ?", (outer.id, inner.id))
            db.execute("DELETE FROM source WHERE id = ?", (inner.id,))


def _folder_id(db: sqlite3.Connection, source_id: int, path: bytes) -> int:
    row = db.execute("SELECT id FROM folder WHERE path = ?", (path,)).fetchone()
    if row is None:
        row = db.execute(
            "INSERT INTO folder (source_id, path) VALUES (?, ?) RETURNING id", (source_id, path)
        ).fetchone()
    return int(row[0])
