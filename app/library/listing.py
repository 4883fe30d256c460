"""Writes the results of listing: scans, sources, folders, and the pending files of a scan."""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from app.core.history import Change, ChangeKind
from app.core.job import JobState
from app.core.listed_file import ListedFile
from app.core.names import covers
from app.core.record import FileRecord
from app.library import changes, unchanged_rule
from app.library.path_range import at_or_below, place, scope
from app.library.row_mapping import COVERED, records
from app.library.search_index import folder_keys
from app.library.unchanged_rule import Unchanged


class Source(NamedTuple):
    """A folder that the user added, on its volume (S5)."""

    id: int
    path: bytes
    volume: str
    online: bool
    is_mount: bool = False
    """Whether a volume is mounted at the path."""
    removed: bool = False
    """Whether the user removed the source, which stays hidden in the library until the purge."""


FoundFolder = tuple[bytes, Sequence[ListedFile]]


_COLUMNS: Final = "scan_id, folder_id, name, size, mtime_ns, file_id, skip"
_LISTED: Final = f"INSERT INTO listed ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)"
_PENDING: Final = f"INSERT OR IGNORE INTO pending ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)"
# CROSS JOIN fixes the order: a file by its folder and name, then `settled` by its whole primary key.
# The other order would read all settled files of a folder for each listed file.
_THE_OTHERS: Final = (
    f"INSERT OR IGNORE INTO pending ({_COLUMNS}) SELECT {_COLUMNS} FROM listed p WHERE NOT EXISTS "
    "(SELECT 1 FROM file f CROSS JOIN settled t "
    "ON t.scan_id = p.scan_id AND t.folder_id = f.folder_id AND t.file_id = f.id "
    "WHERE f.folder_id = p.folder_id AND f.name = p.name)"
)


class Added(NamedTuple):
    """The result of adding listed files: pending and unchanged ones."""

    pending: int
    """Number of files that the scan has to probe or compare."""
    unchanged: Unchanged
    """Counts of the files that need no probe."""


def begin_scan(
    db: sqlite3.Connection, started: float, job: str | None = None, roots: Sequence[bytes] = ()
) -> int:
    """Note that a scan of `roots` began, as a run of `job`; return the id of the scan.

    `started` is in seconds since the epoch.
    """
    row = db.execute(
        "INSERT INTO scan (job, started, state, roots) VALUES (?, ?, ?, ?) RETURNING id",
        (job, started, JobState.RUNNING, b"\0".join(roots)),
    ).fetchone()
    # All runs of a job share the report of its first scan. A scan without a job matches none (NULL = NULL is
    # not true), and gets its own id.
    db.execute(
        "UPDATE scan SET report = coalesce((SELECT min(o.id) FROM scan o WHERE o.job = scan.job), id) "
        "WHERE id = ?",
        row,
    )
    return int(row[0])


def end_scan(
    db: sqlite3.Connection, scan_id: int, state: JobState, seconds: float, counts: str | None = None
) -> None:
    """Note the state in which a scan ended, and after how many `seconds`.

    `counts` is JSON, None where the scan failed. Files that the scan had handed out are no suspects of a
    crash any more. Files of earlier scans are none either, if a later scan has probed them.
    """
    db.execute(
        "UPDATE scan SET state = ?, seconds = ?, counts = ? WHERE id = ?", (state, seconds, counts, scan_id)
    )
    db.execute("UPDATE pending SET handed = 0 WHERE handed AND scan_id = ?", (scan_id,))
    db.execute(
        "DELETE FROM pending WHERE handed AND EXISTS (SELECT 1 FROM file f "
        "WHERE f.folder_id = pending.folder_id AND f.name = pending.name AND f.scan_id > pending.scan_id)"
    )


def interrupt_scans(db: sqlite3.Connection) -> None:
    """Mark running scans as interrupted: they ended with the process that wrote the library before."""
    db.execute("UPDATE scan SET state = ? WHERE state = ?", (JobState.INTERRUPTED, JobState.RUNNING))


def purge(db: sqlite3.Connection, scan_id: int, limit: int) -> bool:
    """Delete up to `limit` leftovers of scans before `scan_id`; return True while there may be more.

    Leftovers of running scans stay. Files that a scan had handed out when it was killed stay too.
    """
    gone = 0
    ended = "scan_id < :scan AND scan_id NOT IN (SELECT id FROM scan WHERE state = :running)"
    unasked = ("pending", "id", f"{ended} AND NOT handed")
    for table, key, over in (unasked, ("gone", "record", ended), ("settled", "file_id", ended)):
        # A subquery, since not every SQLite has DELETE ... LIMIT (https://sqlite.org/lang_delete.html, 3).
        # The condition stands twice because a key alone can belong to several scans.
        gone += db.execute(
            f"DELETE FROM {table} WHERE {over} AND {key} IN "
            f"(SELECT {key} FROM {table} WHERE {over} LIMIT :limit)",
            {"scan": scan_id, "limit": limit, "running": JobState.RUNNING},
        ).rowcount
    return gone > 0


def covering_source(db: sqlite3.Connection, path: bytes) -> Source | None:
    """Return the innermost source at or above `path`."""
    return _innermost(_present(db), path)


def add_source(
    db: sqlite3.Connection,
    path: bytes,
    volume: str,
    now: float,
    *,
    is_mount: bool = False,
    absorb: bool = True,
    scan_id: int | None = None,
) -> Source:
    """Return the source for a folder that can be listed, and mark the source online.

    The innermost source that covers the folder is returned. A new source is made where no source covers
    the folder, or where the covering source lies on another volume. `is_mount` tells that the folder is
    the mount point of a volume. Such a new source takes the folders below from the covering source.
    With `absorb`, a source at `path` takes in the sources inside it that lie on the same volume.
    A removed source stays removed: files that a running scan finds there are hidden with it.
    `scan_id` is the scan in which a known source came back online.
    """
    source = _innermost(all_sources(db), path)
    if source is not None and source.removed:
        return source
    known = source
    if source is None or (source.path != path and (is_mount or differ(source.volume, volume))):
        row = db.execute(
            "INSERT INTO source (path, volume, is_mount, online, added) VALUES (?, ?, ?, 1, ?) RETURNING id",
            (path, volume, is_mount, now),
        ).fetchone()
        if source is not None and is_mount:
            db.execute(
                "UPDATE folder SET source_id = ? "
                "WHERE source_id = ? AND (path = ? OR (path >= ? AND path < ?))",
                (row[0], source.id, *scope(path)),
            )
        source = Source(int(row[0]), path, volume, online=True, is_mount=is_mount)
    elif source.path == path:
        db.execute(
            "UPDATE source SET online = 1, volume = ?, is_mount = ? WHERE id = ?",
            (volume or source.volume, is_mount, source.id),
        )
    else:
        db.execute("UPDATE source SET online = 1 WHERE id = ?", (source.id,))
    if scan_id is not None and known is not None and known.id == source.id and not known.online:
        _keep(db, scan_id, ChangeKind.ONLINE, known)
    if absorb and source.path == path:
        _absorb(db, source)
    return source


def cover(db: sqlite3.Connection, scan_id: int, root: bytes, limit: int) -> tuple[FileRecord, ...]:
    """Mark up to `limit` files at and below a folder: their volume is not mounted there now.

    The files show as offline until a scan finds them. Returns their records; an empty tuple means that no
    files are left.
    """
    rows = db.execute(
        "SELECT f.id FROM folder d CROSS JOIN file f ON f.folder_id = d.id "
        "WHERE (d.path = ? OR (d.path >= ? AND d.path < ?)) AND NOT f.missing AND NOT EXISTS "
        "(SELECT 1 FROM settled t WHERE t.scan_id = ? AND t.folder_id = d.id AND t.file_id = f.id) LIMIT ?",
        (*scope(root), scan_id, limit),
    ).fetchall()
    db.executemany(f"UPDATE file SET missing = {COVERED} WHERE id = ?", rows)
    return records(db, [row[0] for row in rows])


def has_covered(db: sqlite3.Connection, source_id: int) -> bool:
    """Return whether a source holds files that `cover` marked."""
    return bool(
        db.execute(
            "SELECT EXISTS (SELECT 1 FROM folder d CROSS JOIN file f ON f.folder_id = d.id "
            f"WHERE d.source_id = ? AND f.missing = {COVERED})",
            (source_id,),
        ).fetchone()[0]
    )


def has_found(db: sqlite3.Connection, scan_id: int, source_id: int) -> bool:
    """Return whether a scan has found files in folders of a source."""
    return any(
        db.execute(
            f"SELECT 1 FROM folder d CROSS JOIN {table} p ON p.folder_id = d.id AND p.scan_id = ? "
            "WHERE d.source_id = ? LIMIT 1",
            (scan_id, source_id),
        ).fetchone()
        for table in ("pending", "settled")
    )


def outer_source(db: sqlite3.Connection, path: bytes) -> Source | None:
    """Return the innermost source above `path`; a source at `path` itself does not count."""
    return _innermost((source for source in _present(db) if source.path != path), path)


def give_back(db: sqlite3.Connection, source_id: int, outer_id: int) -> None:
    """Move the folders of a source to the outer source, and delete the source.

    The volume of the source is no longer mounted.
    """
    db.execute("UPDATE folder SET source_id = ? WHERE source_id = ?", (outer_id, source_id))
    db.execute("DELETE FROM source WHERE id = ?", (source_id,))


def inner_mounts(db: sqlite3.Connection, root: bytes) -> list[Source]:
    """Return the sources below `root` that are mount points."""
    return [
        source
        for source in _present(db)
        if source.is_mount and source.path != root and covers(root, source.path)
    ]


def differ(one: str, other: str) -> bool:
    """Return whether two volumes are known and different; an empty text is an unknown volume."""
    return bool(one and other) and one != other


def set_offline(db: sqlite3.Connection, source_id: int, scan_id: int | None = None) -> None:
    """Mark a source as offline, as the scan `scan_id` found; its files show as offline."""
    source = next((source for source in all_sources(db) if source.id == source_id), None)
    db.execute("UPDATE source SET online = 0 WHERE id = ?", (source_id,))
    if scan_id is not None and source is not None and source.online:
        _keep(db, scan_id, ChangeKind.OFFLINE, source)


def _keep(db: sqlite3.Connection, scan_id: int, kind: ChangeKind, source: Source) -> None:
    files = count_files(db, source.id)
    # The id of a source is stored below zero, to tell it from the id of a file.
    changes.keep(db, scan_id, [Change(kind=kind, record=-source.id, path=source.path, files=files)])


def count_files(db: sqlite3.Connection, source_id: int) -> int:
    """Return the number of files of a source, without missing files."""
    row = db.execute(
        "SELECT count(*) FROM file f JOIN folder d ON d.id = f.folder_id "
        "WHERE NOT f.missing AND d.source_id = ?",
        (source_id,),
    ).fetchone()
    return int(row[0])


def add_found(
    db: sqlite3.Connection,
    scan_id: int,
    source: Source,
    folders: Iterable[FoundFolder],
    *,
    deep: bool = True,
    engine: str = "",
) -> Added:
    """Store listed files as pending, except files that did not change in any respect.

    `deep` and `engine` (the version of the prober) are as for `scan_diff.settle_unchanged`. That function
    also settles files that came back or have another file id. Nothing is stored if the source was purged
    meanwhile.
    """
    known = all_sources(db)
    if source.id not in {other.id for other in known}:
        return Added(0, unchanged_rule.counted(()))
    inner = [other for other in known if other.id != source.id and covers(source.path, other.path)]
    new = listed = 0
    for path, files in folders:
        folder_id = _folder_id(db, (_innermost(inner, path) or source).id, path)
        rows = [(scan_id, folder_id, *file) for file in files]
        # A folder without known files needs no comparison, so its files skip the table `listed`.
        if db.execute("SELECT 1 FROM file WHERE folder_id = ?", (folder_id,)).fetchone():
            listed += db.executemany(_LISTED, rows).rowcount
        else:
            new += db.executemany(_PENDING, rows).rowcount
    settled = unchanged_rule.settle(db, scan_id, deep=deep, engine=engine)
    if settled.total() < listed:
        new += db.execute(_THE_OTHERS).rowcount
    db.execute("DELETE FROM listed")
    return Added(new, settled)


def drop_found(db: sqlite3.Connection, scan_id: int, root: bytes) -> None:
    """Delete the pending files of a scan at and below a root, which is a folder or a file."""
    db.execute(
        f"DELETE FROM pending AS p WHERE scan_id = :scan AND ({at_or_below('p')})",
        {"scan": scan_id, **place(root)},
    )


def all_sources(db: sqlite3.Connection) -> list[Source]:
    """Return every source, also removed sources."""
    rows = db.execute("SELECT id, path, volume, online, is_mount, removed IS NOT NULL FROM source").fetchall()
    return [Source(*row[:3], *map(bool, row[3:])) for row in rows]


def _present(db: sqlite3.Connection) -> list[Source]:
    return [source for source in all_sources(db) if not source.removed]


def _innermost(sources: Iterable[Source], path: bytes) -> Source | None:
    around = (source for source in sources if covers(source.path, path))
    return max(around, key=lambda source: len(source.path), default=None)


def _absorb(db: sqlite3.Connection, outer: Source) -> None:
    for inner in _present(db):
        inside = inner.id != outer.id and covers(outer.path, inner.path)
        if inside and not inner.is_mount and inner.volume == outer.volume:
            db.execute("UPDATE folder SET source_id = ? WHERE source_id = ?", (outer.id, inner.id))
            db.execute("DELETE FROM source WHERE id = ?", (inner.id,))


def _folder_id(db: sqlite3.Connection, source_id: int, path: bytes) -> int:
    row = db.execute("SELECT id FROM folder WHERE path = ?", (path,)).fetchone()
    if row is None:
        row = db.execute(
            "INSERT INTO folder (source_id, path, search_key, path_key) VALUES (?, ?, ?, ?) RETURNING id",
            (source_id, path, *folder_keys(path)),
        ).fetchone()
    return int(row[0])
