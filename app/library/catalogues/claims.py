"""Finds the files of catalogues that a scan of their disk has found: these are known by themselves now."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from app.core.file.listed_file import UNKNOWN_TIME
from app.core.text.fold import fold
from app.core.text.names import covers, display
from app.library.copies.removal import delete_files
from app.library.open.library import Library
from app.library.scan import disks

_SLICE: Final = 1_000

_SAME_TIME: Final = (
    f"(i.mtime_ns = {UNKNOWN_TIME} OR (abs(r.mtime_ns - i.mtime_ns) <= 93602000000000 "
    "AND (abs(r.mtime_ns - i.mtime_ns) + 2000000000) % 3600000000000 <= 4000000000))"
)
"""SQL: whether the times differ by 2 s at most, or by so many hours as time zones do."""
_PATH: Final = "SELECT path FROM source WHERE id = ?"
_FOLDERS: Final = "SELECT id, path FROM folder WHERE source_id = ?"
_WAS_SEEN: Final = (
    "SELECT 1 FROM source WHERE disk_id = ? AND imported IS NULL "
    "UNION ALL SELECT 1 FROM disk_volume WHERE disk_id = ?"
)
"""SQL: whether a disk is known by more than catalogues."""
_FOUND: Final = (
    "SELECT i.id FROM file i CROSS JOIN file r ON r.name_key = i.name_key AND r.folder_id = ? "
    f"WHERE i.folder_id = ? AND i.id > ? AND r.size = i.size AND NOT r.missing AND {_SAME_TIME} "
    "ORDER BY i.id LIMIT ?"
)


def of_disks(db: sqlite3.Connection, paths: Sequence[bytes] | None) -> dict[int, tuple[int, ...]]:
    """Return the imported sources whose disks are connected, with the other sources there, all by their ids.

    Of those others only the ones around `paths`, if it is given. A disk is the one of a catalogue if it has
    its name: it was given, or is the label.
    """
    imported = db.execute(
        "SELECT s.id, k.name, k.code FROM source s JOIN disk k ON k.id = s.disk_id "
        "WHERE s.imported IS NOT NULL AND s.removed IS NULL"
    ).fetchall()
    if not imported:
        return {}
    found: dict[str, list[int]] = {}
    for id_, at, name, code in db.execute(
        "SELECT s.id, s.path, k.name, k.code FROM source s JOIN disk k ON k.id = s.disk_id "
        "WHERE s.imported IS NULL AND s.removed IS NULL AND s.online"
    ).fetchall():
        if paths is None or any(covers(path, at) or covers(at, path) for path in paths):
            found.setdefault(_plain(name, code), []).append(id_)
    return {id_: tuple(found[key]) for id_, name, code in imported if (key := _plain(name, code)) in found}


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


def claim(db: sqlite3.Connection, pair: tuple[int, int], after: int, limit: int) -> tuple[int, int | None]:
    """Delete imported files beyond the id `after` that a scan has found in the other folder of a pair.

    Returns their number, and the id to continue after, None at the end.
    """
    imported, folder = pair
    ids = [row[0] for row in db.execute(_FOUND, (folder, imported, after, limit)).fetchall()]
    delete_files(db, ids)
    return len(ids), ids[-1] if len(ids) == limit else None


def end_claims(db: sqlite3.Connection, source: int, folder: int) -> None:
    """Have an imported source lie on the disk of a folder with its files; delete it if it is empty.

    A disk that was seen is another one with the same name, and stays.
    """
    (before,) = db.execute("SELECT disk_id FROM source WHERE id = ?", (source,)).fetchone()
    found = db.execute(
        "SELECT s.disk_id FROM folder d JOIN source s ON s.id = d.source_id WHERE d.id = ?", (folder,)
    ).fetchone()
    if found is not None and before != found[0] and not db.execute(_WAS_SEEN, (before, before)).fetchone():
        _merge(db, before, found[0])
    db.execute(
        "DELETE FROM folder WHERE source_id = ? AND NOT EXISTS "
        "(SELECT 1 FROM file f WHERE f.folder_id = folder.id)",
        (source,),
    )
    if not db.execute("SELECT 1 FROM folder WHERE source_id = ?", (source,)).fetchone():
        db.execute("DELETE FROM source WHERE id = ?", (source,))
    disks.drop_unused(db)


def _merge(db: sqlite3.Connection, before: int, disk: int) -> None:
    """Have all that is known of a disk be said of another one."""
    told = db.execute("SELECT given, place, note FROM disk WHERE id = ?", (before,)).fetchone()
    db.execute("UPDATE source SET disk_id = ? WHERE disk_id = ?", (disk, before))
    db.execute(
        "UPDATE disk SET given = iif(given = '', ?, given), place = iif(place = '', ?, place), "
        "note = iif(note = '', ?, note) WHERE id = ?",
        (*told, disk),
    )
    db.execute("DELETE FROM disk WHERE id = ?", (before,))


def claim_all(library: Library, check: Callable[[], None], paths: Sequence[bytes] | None = None) -> int:
    """Delete the files of catalogues that scans have found on their disks; return their number.

    Only sources around `paths` count, if it is given. `check` is called between slices and may raise.
    """
    total = 0
    for source, others in library.write(of_disks, paths).result().items():
        found: Counter[int] = Counter()
        try:
            for pair in library.write(folder_pairs, source, others).result():
                after: int | None = 0
                while after is not None:
                    check()
                    count, after = library.write(claim, pair, after, _SLICE).result()
                    found[pair[1]] += count
        finally:  # after a cancel, too: else a source whose files were all found would stay
            if folders := +found:
                ((folder, _),) = folders.most_common(1)
                library.write(end_claims, source, folder).result()
        total += found.total()
    return total
