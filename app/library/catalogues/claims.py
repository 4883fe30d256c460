"""Finds the files of imports that a scan of their disk has found: these are known by themselves now."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from msgspec import Struct

from app.core.file.record import FileStatus
from app.core.text.fold import fold
from app.core.text.names import covers, display
from app.library.catalogues.handing_on import hand_on
from app.library.catalogues.imported import MERGED
from app.library.catalogues.linking import merge
from app.library.catalogues.unlisted import SAME_FILE, WholeScan, drop_unlisted, seen_folders
from app.library.copies.removal import delete_files
from app.library.open.library import Library
from app.library.scan import disks

_SLICE: Final = 1_000

_PATH: Final = "SELECT path FROM source WHERE id = ?"
_FOLDERS: Final = "SELECT id, path FROM folder WHERE source_id = ?"
_WAS_SEEN: Final = (
    "SELECT 1 FROM source WHERE disk_id = ? AND imported IS NULL "
    "UNION ALL SELECT 1 FROM disk_volume WHERE disk_id = ?"
)
"""SQL: whether a disk is known by more than catalogues."""
_DIFFERS: Final = (
    "EXISTS (SELECT 1 FROM checksum a CROSS JOIN checksum b ON b.algorithm = a.algorithm "
    "AND b.digest <> a.digest WHERE a.file_id = i.id AND b.file_id = r.id)"
)
"""SQL: whether both files have a checksum of one algorithm, and these are not equal."""
_FOUND: Final = (
    f"SELECT i.id, r.id, i.status = '{FileStatus.SKIPPED}', {_DIFFERS} "
    "FROM file i CROSS JOIN file r ON r.name_key = i.name_key AND r.folder_id = ? "
    f"WHERE i.folder_id = ? AND i.id > ? AND NOT r.missing AND {SAME_FILE} "
    "ORDER BY i.id LIMIT ?"
)


class Claims(Struct):
    """The files of imports that scans have found."""

    found: int = 0
    """Files that are known by themselves now."""
    differing: int = 0
    """Files whose checksum is another one than that of the file that was found; they stay."""
    gone: int = 0
    """Files of another library that a whole scan has not found on their disk. They are listed no more."""


class _Place(NamedTuple):
    """A source, and the disk that it lies on."""

    id: int
    disk: int
    name: str
    """Of the disk, folded and without its short id."""
    volumes: frozenset[str]
    """The kinds of ids that its volumes have: those of one kind can be compared."""
    is_merged: bool
    """Whether it is of another library, which knows its volume."""

    def is_on(self, other: "_Place") -> bool:
        """Return whether an imported source lies on the disk of another source.

        Its name tells: it was given, or is the label. Where volumes can be compared, they tell it.
        """
        if self.disk == other.disk:
            return True
        return self.name == other.name and not (self.is_merged and self.volumes & other.volumes)


def of_disks(db: sqlite3.Connection, paths: Sequence[bytes] | None) -> dict[int, tuple[int, ...]]:
    """Return the imported sources whose disks a scan has seen, with the other sources there, by their ids.

    Of those others only the ones around `paths`, if it is given; for a catalogue, those that are connected.
    """
    imported = _places(db, "IS NOT NULL")
    if not imported:
        return {}
    others = [
        (place, path, online)
        for place, path, online in _places(db, "IS NULL")
        if paths is None or any(covers(each, path) or covers(path, each) for each in paths)
    ]
    found = {}
    for place, _, _ in imported:
        on = [each.id for each, _, online in others if (online or place.is_merged) and place.is_on(each)]
        if on:
            found[place.id] = tuple(on)
    return found


def _places(db: sqlite3.Connection, imported: str) -> list[tuple[_Place, bytes, bool]]:
    """Return the sources with their paths, and whether they are connected; `imported` is a condition."""
    kinds: dict[int, set[str]] = {}
    for disk, volume in db.execute("SELECT disk_id, volume FROM disk_volume").fetchall():
        kind, _, text = volume.partition(":")
        # One system has a short text for a volume of FAT, where another makes a UUID of it.
        kinds.setdefault(disk, set()).add(f"{kind}:{len(text)}" if kind == "uuid" else kind)
    rows = db.execute(
        "SELECT s.id, s.path, s.online, k.id, k.name, k.code FROM source s JOIN disk k ON k.id = s.disk_id "
        f"WHERE s.imported {imported} AND s.removed IS NULL ORDER BY s.id"
    ).fetchall()
    return [
        (
            _Place(id_, disk, _plain(name, code), frozenset(kinds.get(disk, ())), path.startswith(MERGED)),
            path,
            bool(online),
        )
        for id_, path, online, disk, name, code in rows
    ]


def _plain(name: str, code: str) -> str:
    return fold(name.removesuffix(f" ({code})"))


def folder_pairs(db: sqlite3.Connection, source: int, others: Iterable[int]) -> list[tuple[int, int]]:
    """Return the folders of an imported source, each with each folder of the others that ends as its path."""
    wanted: dict[str, list[int]] = {}
    (root,) = db.execute(_PATH, (source,)).fetchone()
    for id_, path in db.execute(_FOLDERS, (source,)):
        wanted.setdefault(_folded(path[len(root) + 1 :]), []).append(id_)
    found = []
    for other in others:
        (top,) = db.execute(_PATH, (other,)).fetchone()
        for id_, path in db.execute(_FOLDERS, (other,)):
            for end in ("", *_ends(_folded(path))) if path == top else _ends(_folded(path)):
                found += [(each, id_) for each in wanted.get(end, ())]
    return found


def _ends(path: str) -> Iterator[str]:
    """Yield a path, and what is left of it without its first names."""
    while path:
        yield path
        path = path.partition("/")[2]


def _folded(path: bytes) -> str:
    return fold(display(path).replace("\\", "/"))


def claim(db: sqlite3.Connection, pair: tuple[int, int], after: int, limit: int) -> tuple[Claims, int | None]:
    """Delete imported files beyond the id `after` that a scan has found in the other folder of a pair.

    What is known of them is handed on. Returns also the id to continue after, None at the end.
    """
    imported, folder = pair
    rows = db.execute(_FOUND, (folder, imported, after, limit)).fetchall()
    same = [row for row in rows if not row[3]]
    hand_on(db, [(id_, real) for id_, real, is_skipped, _ in same if not is_skipped])
    delete_files(db, [row[0] for row in same])
    return Claims(len(same), len(rows) - len(same)), rows[-1][0] if len(rows) == limit else None


def end_claims(db: sqlite3.Connection, source: int, folder: int | None) -> None:
    """Have an imported source lie on the disk of a folder with its files, if any; delete it if it is empty.

    A disk that was seen is another one with the same name, and stays.
    """
    (before,) = db.execute("SELECT disk_id FROM source WHERE id = ?", (source,)).fetchone()
    found = db.execute(
        "SELECT s.disk_id FROM folder d JOIN source s ON s.id = d.source_id WHERE d.id = ?", (folder,)
    ).fetchone()
    if found is not None and before != found[0] and not db.execute(_WAS_SEEN, (before, before)).fetchone():
        merge(db, before, found[0])
    db.execute(
        "DELETE FROM folder WHERE source_id = ? AND NOT EXISTS "
        "(SELECT 1 FROM file f WHERE f.folder_id = folder.id)",
        (source,),
    )
    if not db.execute("SELECT 1 FROM folder WHERE source_id = ?", (source,)).fetchone():
        db.execute("DELETE FROM source WHERE id = ?", (source,))
    disks.drop_unused(db)


def claim_all(
    library: Library, check: Callable[[], None], claims: Claims, scan: WholeScan | None = None
) -> None:
    """Delete the files of imports that scans have found on their disks, and add their numbers to `claims`.

    After a `scan` only sources around its roots count, and the files go that it has not found on the very
    disk of another library. `check` is called between slices and may raise.
    """
    for source, others in library.write(of_disks, scan and scan.roots).result().items():
        found: Counter[tuple[int, int]] = Counter()
        gone = 0
        try:
            for pair in library.write(folder_pairs, source, others).result():
                after: int | None = 0
                while after is not None:
                    check()
                    part, after = library.write(claim, pair, after, _SLICE).result()
                    found[pair] += part.found
                    claims.found += part.found
                    claims.differing += part.differing
            if scan is not None:
                for count in _drop_unlisted(library, check, source, scan, +found):
                    gone += count
                    claims.gone += count
        finally:  # after a cancel, too: else a source whose files were all found would stay
            folders = [folder for (_, folder), _ in (+found).most_common(1)]
            if folders or gone:
                library.write(end_claims, source, next(iter(folders), None)).result()


def _drop_unlisted(
    library: Library,
    check: Callable[[], None],
    source: int,
    scan: WholeScan,
    found: Collection[tuple[int, int]],
) -> Iterator[int]:
    """Delete the files of a source that a scan has not found, and yield the numbers of them."""
    folders = library.write(seen_folders, source, scan.roots, found).result()
    there = {root for root in {folder.root for folder in folders} if scan.is_there(root)}
    for folder in folders:
        after: int | None = 0 if folder.root in there else None
        while after is not None:
            check()
            count, after = library.write(drop_unlisted, folder, scan, after, _SLICE).result()
            yield count
