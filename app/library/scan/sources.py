"""Stores the sources: which folders they cover, whether they are online, and their volumes."""

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from app.core.errors import ChangedMeanwhile
from app.core.file.record import FileRecord
from app.core.scan.history import Change, ChangeKind
from app.core.sources.presence import KnownSource, differ
from app.core.text.names import covers, join
from app.library.automation import watches
from app.library.query.path_range import scope
from app.library.query.row_mapping import records
from app.library.query.stored_fields import COVERED
from app.library.scan import disks, history


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
    imported: bool = False
    """Whether its files are from a catalogue: it is at no place, and its path is made up."""

    @property
    def expected(self) -> KnownSource:
        """Return what is to be at its place, where an empty folder says nothing."""
        return KnownSource(self.path, self.volume, self.is_mount, has_files=False)


def all_sources(db: sqlite3.Connection) -> list[Source]:
    """Return every source, also removed sources."""
    rows = db.execute(
        "SELECT id, path, volume, online, is_mount, removed IS NOT NULL, imported IS NOT NULL FROM source"
    ).fetchall()
    return [Source(*row[:3], *map(bool, row[3:])) for row in rows]


def covering(db: sqlite3.Connection, path: bytes) -> Source | None:
    """Return the innermost source at or above `path`."""
    return innermost(_present(db), path)


def outer(db: sqlite3.Connection, path: bytes) -> Source | None:
    """Return the innermost source above `path`; a source at `path` itself does not count."""
    return innermost((source for source in _present(db) if source.path != path), path)


def inner_mounts(db: sqlite3.Connection, root: bytes) -> list[Source]:
    """Return the sources below `root` that are mount points."""
    return [
        source
        for source in _present(db)
        if source.is_mount and source.path != root and covers(root, source.path)
    ]


def innermost(sources: Iterable[Source], path: bytes) -> Source | None:
    """Return the source of `sources` that covers `path` most closely."""
    around = (source for source in sources if covers(source.path, path))
    return max(around, key=lambda source: len(source.path), default=None)


def _present(db: sqlite3.Connection) -> list[Source]:
    return [source for source in _placed(db) if not source.removed]


def _placed(db: sqlite3.Connection) -> list[Source]:
    """Return the sources that are folders, also removed ones."""
    return [source for source in all_sources(db) if not source.imported]


def add(
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
    source = innermost(_placed(db), path)
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
    if known is None or known.id != source.id or source.path == path:
        disks.attach(db, source.id, volume or source.volume, now)
    if scan_id is not None and known is not None and known.id == source.id:
        _keep_turn(db, scan_id, known, online=True)
    if absorb and source.path == path:
        _absorb(db, source)
    return source


def _absorb(db: sqlite3.Connection, outer: Source) -> None:
    for inner in _present(db):
        inside = inner.id != outer.id and covers(outer.path, inner.path)
        if inside and not inner.is_mount and inner.volume == outer.volume:
            merge_into_outer(db, inner.id, outer.id)


def merge_into_outer(db: sqlite3.Connection, source_id: int, outer_id: int) -> None:
    """Move the folders, watch and schedules of a source to the outer source, and delete the source."""
    watches.inherit(db, source_id, outer_id)
    db.execute(
        "INSERT OR IGNORE INTO recount_source SELECT o.id, 0 FROM source o JOIN source i ON i.id = ? "
        "WHERE o.id = ? AND o.disk_id <> i.disk_id AND EXISTS (SELECT 1 FROM copy)",
        (source_id, outer_id),
    )
    db.execute("UPDATE folder SET source_id = ? WHERE source_id = ?", (outer_id, source_id))
    db.execute("DELETE FROM source WHERE id = ?", (source_id,))
    disks.drop_unused(db)


def rename(db: sqlite3.Connection, source_id: int, name: str) -> None:
    """Give a source a name; an empty one is that of its folder. Raises `ChangedMeanwhile` if it has gone."""
    row = db.execute("UPDATE source SET name = ? WHERE id = ? AND removed IS NULL", (name, source_id))
    if not row.rowcount:
        raise ChangedMeanwhile


def set_offline(db: sqlite3.Connection, source_id: int, scan_id: int | None = None) -> None:
    """Mark a source as offline, as the scan `scan_id` found; its files show as offline."""
    source = next((source for source in all_sources(db) if source.id == source_id), None)
    db.execute("UPDATE source SET online = 0 WHERE id = ?", (source_id,))
    if scan_id is not None and source is not None:
        _keep_turn(db, scan_id, source, online=False)


def set_presence(db: sqlite3.Connection, source_id: int, path: bytes, *, online: bool) -> bool:
    """Store whether a source is at its place; return whether it was not known so.

    Does nothing if the source has been removed, or relocated from `path`.
    """
    changed = db.execute(
        "UPDATE source SET online = ? WHERE id = ? AND path = ? AND removed IS NULL AND online <> ?",
        (online, source_id, path, online),
    )
    return changed.rowcount > 0


def _keep_turn(db: sqlite3.Connection, scan_id: int, source: Source, *, online: bool) -> None:
    """Keep the change of a source since earlier scans, whatever `set_presence` has stored since then."""
    last = db.execute("SELECT kind FROM change WHERE record = ? ORDER BY report DESC LIMIT 1", (-source.id,))
    is_kept_offline = last.fetchone() == (ChangeKind.OFFLINE,)
    if online and source.online and not is_kept_offline:
        return
    if not online and is_kept_offline:
        return
    kind = ChangeKind.ONLINE if online else ChangeKind.OFFLINE
    files = count_files(db, source.id)
    # The id of a source is stored below zero, to tell it from the id of a file.
    history.store(db, scan_id, [Change(kind=kind, record=-source.id, path=source.path, files=files)])


def expected(db: sqlite3.Connection) -> dict[int, tuple[KnownSource, bool]]:
    """Return each source that is a folder by its id, with whether it is online; without removed ones."""
    rows = db.execute(
        "SELECT s.id, s.path, s.volume, s.is_mount, EXISTS (SELECT 1 FROM folder d CROSS JOIN file f "
        "ON f.folder_id = d.id WHERE d.source_id = s.id AND NOT f.missing), s.online "
        "FROM source s WHERE s.removed IS NULL AND s.imported IS NULL"
    ).fetchall()
    return {
        id_: (KnownSource(path, volume, bool(is_mount), bool(has_files)), bool(online))
        for id_, path, volume, is_mount, has_files, online in rows
    }


def count_files(db: sqlite3.Connection, source_id: int) -> int:
    """Return the number of files of a source, without missing files."""
    row = db.execute(
        "SELECT count(*) FROM file f JOIN folder d ON d.id = f.folder_id "
        "WHERE NOT f.missing AND d.source_id = ?",
        (source_id,),
    ).fetchone()
    return int(row[0])


def witnesses(db: sqlite3.Connection, source_id: int, limit: int) -> list[bytes]:
    """Return the paths of up to `limit` files of a source, from its first and its last folders.

    Files that a scan has listed, and not probed yet, are among them.
    """
    found: dict[bytes, None] = {}
    for table, condition in (("file", "NOT f.missing AND f.size > 0"), ("pending", "f.size > 0")):
        for order in ("ASC", "DESC"):
            rows = db.execute(
                f"SELECT d.path, f.name FROM folder d CROSS JOIN {table} f ON f.folder_id = d.id "
                f"WHERE d.source_id = ? AND {condition} ORDER BY d.id {order} LIMIT ?",
                (source_id, -(-limit // 2)),
            )
            found |= dict.fromkeys(join(*row) for row in rows.fetchall())
        if len(found) > 1:
            break
    return list(found)[:limit]


def cover(db: sqlite3.Connection, scan_id: int, root: bytes, limit: int) -> tuple[FileRecord, ...]:
    """Mark up to `limit` files at and below a folder: their volume is not mounted there now.

    The files show as offline until a scan finds them. Returns their records; an empty tuple means that no
    files are left.
    """
    rows = db.execute(
        "SELECT f.id FROM folder d CROSS JOIN file f ON f.folder_id = d.id "
        "WHERE (d.path = ? OR (d.path >= ? AND d.path < ?)) AND NOT f.missing AND NOT EXISTS "
        "(SELECT 1 FROM settled t WHERE t.scan_id = ? AND t.folder_id = d.id AND t.file_id = f.id) "
        "AND NOT EXISTS (SELECT 1 FROM settled_folder t WHERE t.scan_id = ? AND t.folder_id = d.id) LIMIT ?",
        (*scope(root), scan_id, scan_id, limit),
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
