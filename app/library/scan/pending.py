"""Stores the files that a scan has listed and still has to process."""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from app.core.file.listed_file import ListedFile
from app.core.file.search_keys import folder_keys
from app.core.scan.folder_digest import Beside, FolderListing
from app.core.text.names import covers, join
from app.library.query.path_range import at_or_below, place
from app.library.scan import folder_listings, sidecars, unchanged_rule
from app.library.scan.sources import Source, all_sources, innermost
from app.library.scan.unchanged_rule import Unchanged

FoundFolder = tuple[bytes, Sequence[ListedFile]]


_COLUMNS: Final = "scan_id, folder_id, name, size, mtime_ns, file_id, skip"
_INSERT_LISTED: Final = f"INSERT INTO listed ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)"
_INSERT_PENDING: Final = f"INSERT OR IGNORE INTO pending ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)"
# CROSS JOIN fixes the order: a file by its folder and name, then `settled` by its whole primary key.
# The other order would read all settled files of a folder for each listed file.
_INSERT_REST: Final = (
    f"INSERT OR IGNORE INTO pending ({_COLUMNS}) SELECT {_COLUMNS} FROM listed p WHERE NOT EXISTS "
    "(SELECT 1 FROM file f CROSS JOIN settled t "
    "ON t.scan_id = p.scan_id AND t.folder_id = f.folder_id AND t.file_id = f.id "
    "WHERE f.folder_id = p.folder_id AND f.name = p.name)"
)
_IS_SETTLED: Final = "SELECT 1 FROM settled_folder WHERE scan_id = ? AND folder_id = ?"
_FIELDS: Final = "p.id, d.source_id, d.path, p.name, p.size, p.mtime_ns, p.skip"
"""Columns of a `PendingFile`; `d` is the folder of `p`."""


class PendingFile(NamedTuple):
    """A file that a scan still has to process."""

    id: int
    source_id: int
    folder: bytes
    name: bytes
    size: int
    mtime_ns: int
    skip: str | None
    """A `Message` as JSON with the reason why the file must not be opened, else None."""

    @property
    def path(self) -> bytes:
        """Absolute path of the file."""
        return join(self.folder, self.name)


class Added(NamedTuple):
    """The result of adding listed files: pending and unchanged ones."""

    pending: int
    """Number of files that the scan has to probe or compare."""
    unchanged: Unchanged
    """Counts of the files that need no probe."""


def add(
    db: sqlite3.Connection,
    scan_id: int,
    source: Source,
    folders: Iterable[FoundFolder] = (),
    *,
    unchanged: Iterable[tuple[bytes, bytes]] = (),
    listings: Iterable[FolderListing] = (),
    beside: Iterable[tuple[bytes, Beside]] = (),
    deep: bool = True,
    engine: str = "",
) -> Added:
    """Store listed files as pending, except files that did not change in any respect.

    `unchanged` are the folders that agree with their digests, `listings` are digests of those in `folders`,
    and `beside` are the files beside videos.
    `deep` and `engine` (the version of the prober) are as for `scan_diff.settle_unchanged`. That function
    also settles files that came back or have another file id. Nothing is stored if the source was purged
    meanwhile.
    """
    known = all_sources(db)
    if source.id not in {other.id for other in known}:
        return Added(0, unchanged_rule.counted(()))
    inner = [other for other in known if other.id != source.id and covers(source.path, other.path)]
    same, new = folder_listings.settle(db, scan_id, unchanged)
    listed = 0
    for path, files in folders:
        folder_id = id_of_folder(db, (innermost(inner, path) or source).id, path)
        if db.execute(_IS_SETTLED, (scan_id, folder_id)).fetchone():
            continue  # another lister told of it just before it was lost
        rows = [(scan_id, folder_id, *file) for file in files]
        # A folder without known files needs no comparison, so its files skip the table `listed`.
        if db.execute("SELECT 1 FROM file WHERE folder_id = ?", (folder_id,)).fetchone():
            listed += db.executemany(_INSERT_LISTED, rows).rowcount
        else:
            new += db.executemany(_INSERT_PENDING, rows).rowcount
    settled = unchanged_rule.settle(db, scan_id, deep=deep, engine=engine)
    if settled.total() < listed:
        new += db.execute(_INSERT_REST).rowcount
    db.execute("DELETE FROM listed")
    for path, told in beside:
        own = innermost(inner, path) or source
        at, home = id_of_folder(db, own.id, path), sidecars.home_of(own.path, path, told)
        sidecars.note(db, scan_id, at, at if home == path else id_of_folder(db, own.id, home), told.files)
    folder_listings.note(db, scan_id, listings)
    settled.counts.update(same)
    return Added(new, settled)


def id_of_folder(db: sqlite3.Connection, source_id: int, path: bytes) -> int:
    """Return the id of a folder; a new one is of this source."""
    row = db.execute("SELECT id FROM folder WHERE path = ?", (path,)).fetchone()
    if row is None:
        row = db.execute(
            "INSERT INTO folder (source_id, path, search_key, path_key) VALUES (?, ?, ?, ?) RETURNING id",
            (source_id, path, *folder_keys(path)),
        ).fetchone()
    return int(row[0])


def drop(db: sqlite3.Connection, scan_id: int, root: bytes) -> None:
    """Delete the pending files of a scan at and below a root, which is a folder or a file."""
    db.execute(
        f"DELETE FROM pending AS p WHERE scan_id = :scan AND ({at_or_below('p')})",
        {"scan": scan_id, **place(root)},
    )


def has_found(db: sqlite3.Connection, scan_id: int, source_id: int) -> bool:
    """Return whether a scan has found files in folders of a source."""
    return any(
        db.execute(
            f"SELECT 1 FROM folder d CROSS JOIN {table} p ON p.folder_id = d.id AND p.scan_id = ? "
            "WHERE d.source_id = ? LIMIT 1",
            (scan_id, source_id),
        ).fetchone()
        for table in ("pending", "settled", "settled_folder")
    )


def page(
    db: sqlite3.Connection, scan_id: int, after_id: int, limit: int, *, skipped: bool
) -> list[PendingFile]:
    """Return up to `limit` files that a scan still has to process, in the order of listing.

    With `skipped`, return the files to be skipped, otherwise the files to be probed.
    """
    found = db.execute(
        f"SELECT {_FIELDS} FROM pending p JOIN folder d ON d.id = p.folder_id "
        "WHERE p.scan_id = ? AND p.id > ? AND (p.skip IS NOT NULL) = ? ORDER BY p.id LIMIT ?",
        (scan_id, after_id, skipped, limit),
    )
    return list(map(PendingFile._make, found.fetchall()))


def suspects(db: sqlite3.Connection, scan_id: int) -> list[PendingFile]:
    """Return the files of a scan that another scan was probing when the program was killed."""
    # CROSS JOIN: SQLite begins with the few `handed` rows of their partial index.
    found = db.execute(
        f"SELECT DISTINCT {_FIELDS} FROM pending h "
        "CROSS JOIN pending p ON p.folder_id = h.folder_id AND p.name = h.name AND p.scan_id = :scan "
        "JOIN folder d ON d.id = p.folder_id "
        "WHERE h.handed AND h.scan_id <> :scan AND p.skip IS NULL ORDER BY p.id",
        {"scan": scan_id},
    )
    return list(map(PendingFile._make, found.fetchall()))
