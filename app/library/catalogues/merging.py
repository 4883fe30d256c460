"""Stores the files of another computer's library, with all that it knows of them, in sources of their disks.

The sources are at no place, and always offline, as those of catalogues are. Functions take the connection
that writes this library, and one to a copy of the `other` one (`other_library`).
"""

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import Final, NamedTuple

from msgspec.structs import replace

from app.core.catalogue.entry import date_text, slashed
from app.core.errors import CatalogueRefused
from app.core.file.record import SHARED_FIELDS
from app.core.near.picture_print import PRINT_BYTES
from app.core.problems.catalogue import OF_CHOICE, OF_COPIES
from app.core.sources.disk import DiskFacts, KnownDisk, point_of
from app.core.sources.disk_forecast import DAY
from app.core.text.names import covers, display, one_line, split
from app.library.catalogues.imported import MERGED, mark_of, numbered, one_name
from app.library.catalogues.other_library import COUNT, LISTED, identity
from app.library.copies.removal import delete_files
from app.library.near.parts_prints import HAS_SOUND_BOX
from app.library.query.path_range import scope
from app.library.query.search_index import LookIds
from app.library.scan import disk_room, disks
from app.library.scan.pending import id_of_folder

_LONGEST_NAME: Final = 200
_LISTED: Final = f"{LISTED} AND NOT instr(f.name, x'2f')"
"""SQL: whether a file `f` is at its place, with a name that a file can have."""
_SOURCES: Final = (
    "SELECT s.id, s.path, s.disk_id, s.imported IS NOT NULL, s.volume, s.lasting_ids "
    "FROM source s WHERE s.removed IS NULL AND EXISTS "
    f"(SELECT 1 FROM folder d CROSS JOIN file f ON f.folder_id = d.id AND {_LISTED} WHERE d.source_id = s.id)"
)
_FOLDERS: Final = (
    "SELECT d.id, d.source_id, d.path FROM folder d WHERE d.id > ? AND (EXISTS "
    f"(SELECT 1 FROM file f WHERE f.folder_id = d.id AND {_LISTED}) "
    "OR EXISTS (SELECT 1 FROM sidecar c WHERE c.folder_id = d.id) "
    "OR EXISTS (SELECT 1 FROM sidecar c WHERE c.home_id = d.id)) ORDER BY d.id LIMIT ?"
)
_MOST_IDS: Final = 2**40
"""Ids that the files of a library can span: those of a million files a day for three thousand years."""
_SCRATCH: Final = """
    CREATE TEMP TABLE own_folder (id INTEGER PRIMARY KEY, own INTEGER NOT NULL, source INTEGER NOT NULL);
    CREATE TEMP TABLE own_look (id INTEGER PRIMARY KEY, own INTEGER NOT NULL);
    CREATE TEMP TABLE taken (id INTEGER PRIMARY KEY);
"""
"""Tables of the connection to the copy: what its folders and looks are here, and the files of a slice."""
_TAKEN: Final = (
    "INSERT INTO taken SELECT f.id FROM file f JOIN own_folder o ON o.id = f.folder_id "
    f"WHERE f.id > ? AND {_LISTED} ORDER BY f.id LIMIT ?"
)
_OWN: Final[Mapping[str, str]] = {
    "id": "t.id + :offset",
    "folder_id": "o.own",
    "look_id": "l.own",
    "engine": ":mark",
    "added": ":now",
    "scan_id": "0",
    "report": "0",
    # The profiles, languages and hints that were chosen there say nothing here.
    "plays": "NULL",
    "missing": "0",
    "problems": f"t.problems & ~{OF_CHOICE | OF_COPIES}",
}
"""The columns of a file that have other values here, as SQL on the copy."""
_KNOWN: Final = (
    *("media", "content_version", "checksum", "found_contents", "sample", "decoding"),
    *("picture_print", "parts_print"),
)
"""The tables of what is known of a file; `file_id` refers to it."""
_SOUND: Final[Mapping[str, str]] = {
    "picture_print": f"ifnull(length(t.print), {PRINT_BYTES}) = {PRINT_BYTES}",
    "parts_print": HAS_SOUND_BOX.format("t"),
}
"""SQL: which of their rows are taken; those of other tables all are."""
_COUNT_UNSOUND: Final = "SELECT count(*) FROM taken k WHERE " + " OR ".join(
    f"EXISTS (SELECT 1 FROM {table} t WHERE t.file_id = k.id AND NOT {sound})"
    for table, sound in _SOUND.items()
)
_KNOWN_OWN: Final[Mapping[str, str]] = {"file_id": "t.file_id + :offset", "searched": "0"}
"""Their columns with other values here: parts were not searched among the files of this library."""
_FILES: Final = (
    "JOIN file t ON t.id = k.id JOIN own_folder o ON o.id = t.folder_id "
    "LEFT JOIN own_look l ON l.id = t.look_id"
)
_PLACES: Final = (
    "SELECT o.own, f.name FROM taken k CROSS JOIN file f ON f.id = k.id "
    "JOIN own_folder o ON o.id = f.folder_id"
)
# Two sources there may have shown one disk at two places.
_DROP_TWICE: Final = (
    "DELETE FROM taken WHERE id NOT IN (SELECT max(f.id) FROM taken k CROSS JOIN file f ON f.id = k.id "
    "JOIN own_folder o ON o.id = f.folder_id GROUP BY o.own, f.name)"
)
_EARLIER: Final = (
    "SELECT id, path, disk_id FROM source WHERE library = ? AND library_disk = ? AND NOT purging"
)
_AT_PATH: Final = "SELECT 1 FROM source WHERE path = ?"
_IN_FOLDER: Final = "SELECT 1 FROM source WHERE path = ? OR (path >= ? AND path < ?)"
_AT_PLACE: Final = "SELECT id FROM file WHERE (folder_id, name) = (?, ?)"
_SIDECARS: Final = (
    "SELECT a.own, b.own, c.name, c.size, c.mtime_ns, c.contents FROM sidecar c "
    "JOIN own_folder a ON a.id = c.folder_id JOIN own_folder b ON b.id = c.home_id WHERE a.id = ?"
)


class MergedSource(NamedTuple):
    """A source of another library, and where its files come to lie here."""

    id: int
    """Of the source here."""
    path: bytes
    cut: bytes
    """The folder in front of its paths that stands for the disk; empty for none."""


class AddedFiles(NamedTuple):
    """The number of files that a slice of another library has brought."""

    files: int
    after: int | None
    """The id to continue after; None at the end."""
    unsound: int = 0
    """The files whose damaged prints were left out."""


class _Origin(NamedTuple):
    """Another library, and where its sources seem to be."""

    library: str
    """Its identity."""
    folder: bytes
    told: str
    """Its name, and the day of the import."""


OtherLibrary = sqlite3.Connection
"""The connection to the copy of the other library."""


@contextmanager
def _refusing() -> Iterator[None]:
    """Raise `CatalogueRefused` for values that no library of ours has, as in a file that was made up."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.DataError, TypeError, AttributeError) as error:
        raise CatalogueRefused("catalogue.made_up", detail=str(error)) from error


def count_files(other: OtherLibrary) -> int:
    """Return the number of files of another library that were at their places."""
    return int(other.execute(COUNT).fetchone()[0])


def begin(db: sqlite3.Connection, other: OtherLibrary, origin: str, now: float) -> dict[int, MergedSource]:
    """Make a source for each disk of another library, or find that of an earlier import of it.

    `origin` is the name of that library unless it was imported before, and `now` the time of the import, in
    seconds since the epoch. Returns the sources by the ids of those there.
    """
    with _refusing():
        _check_ids(other)
        other.executescript(_SCRATCH)
        library = identity(other)
        folder = _folder(db, library, origin)
        told = f"{display(split(folder)[1])} ({date_text(now)})"
        of = _Origin(library, folder, told)
        known = {disk.id: _plain(disk) for disk in disks.read(other)}
        of_disks: dict[int | None, tuple[int, bytes]] = {}
        found = {}
        for id_, path, disk_id, is_imported, *volume in other.execute(_SOURCES).fetchall():
            disk = known.get(disk_id)
            facts = DiskFacts() if disk is None else disk.facts
            if disk_id not in of_disks:
                of_disks[disk_id] = _source(db, other, of, disk, now)
                # With these, copies are counted as for the sources of this library.
                db.execute(
                    "UPDATE source SET (volume, lasting_ids) = (?, ?) WHERE id = ?",
                    (*volume, of_disks[disk_id][0]),
                )
            found[id_] = MergedSource(*of_disks[disk_id], path if is_imported else point_of(facts, path))
        disks.settle(db)
        return found


def lost(db: sqlite3.Connection, other: OtherLibrary, own: Collection[int]) -> list[int]:
    """Return the sources of earlier imports of the other library that are not among its `own` ones now."""
    with _refusing():
        found = db.execute(
            "SELECT id FROM source WHERE library = ? AND removed IS NULL ORDER BY id", (identity(other),)
        ).fetchall()
    return [id_ for (id_,) in found if id_ not in own]


def _check_ids(other: OtherLibrary) -> None:
    """Raise `CatalogueRefused` for ids of files that would leave none for other files here."""
    first, last = other.execute("SELECT ifnull(min(id), 0), ifnull(max(id), 0) FROM file").fetchone()
    if last - first > _MOST_IDS:
        raise CatalogueRefused("catalogue.made_up", detail=f"file.id {last}")


def _folder(db: sqlite3.Connection, library: str, origin: str) -> bytes:
    """Return the folder in which the sources of a library seem to be, one that no other library has."""
    row = db.execute(
        "SELECT path FROM source WHERE library = ? AND NOT purging ORDER BY id LIMIT 1", (library,)
    ).fetchone()
    if row is not None:
        return split(row[0])[0]
    folders = numbered(MERGED + one_name(origin))
    return next(each for each in folders if not db.execute(_IN_FOLDER, scope(each)).fetchone())


def _source(
    db: sqlite3.Connection, other: OtherLibrary, origin: _Origin, disk: KnownDisk | None, now: float
) -> tuple[int, bytes]:
    """Return the id and the path of the source for a disk."""
    code = "" if disk is None else disk.code
    id_, path, earlier = db.execute(_EARLIER, (origin.library, code)).fetchone() or (None, b"", None)
    own = None if disk is None else _own_disk(db, other, disk, earlier)
    if id_ is None:
        name = split(origin.folder)[1] if disk is None else one_name(disk.name)
        paths = numbered(origin.folder + b"/" + name)
        path = next(path for path in paths if not db.execute(_AT_PATH, (path,)).fetchone())
        (id_,) = db.execute(
            "INSERT INTO source (path, volume, is_mount, online, added, library, library_disk) "
            "VALUES (?, '', 0, 0, ?, ?, ?) RETURNING id",
            (path, now, origin.library, code),
        ).fetchone()
    db.execute(
        "UPDATE source SET removed = NULL, added = ?, imported = ?, disk_id = ? WHERE id = ?",
        (now, origin.told, own, id_),
    )
    return int(id_), path


def _own_disk(db: sqlite3.Connection, other: OtherLibrary, disk: KnownDisk, earlier: int | None) -> int:
    """Return the id of a disk of another library here. What this library knows of it stays.

    It is the same disk by an `earlier` import, which the user may have linked. Else it is by its volume, or
    by its short id, of a library that was copied once.
    """
    looks = disk_room.looks(other, disk.id)
    known = disks.read(db)
    same = [each for each in known if each.id == earlier]
    same += [each for each in known if each.code == disk.code]
    same += [each for each in known if set(each.volumes) & set(disk.volumes)]
    if not same:
        (last,) = db.execute("SELECT max(seq) FROM sqlite_sequence WHERE name = 'disk'").fetchone()
        new = replace(disk, id=(last or 0) + 1, facts=replace(disk.facts, point=b""))
        disks.restore(db, new, looks)
        return new.id
    own = same[0]
    told = {name: getattr(disk, name) for name in ("place", "note") if not getattr(own, name)}
    disks.tell(db, own.id, told)
    db.executemany(
        "INSERT OR IGNORE INTO disk_volume VALUES (?, ?)", [(volume, own.id) for volume in disk.volumes]
    )
    days = {look.time // DAY for look in disk_room.looks(db, own.id)}
    disk_room.note(db, own.id, [look for look in looks if look.time // DAY not in days])
    return own.id


def _plain(disk: KnownDisk) -> KnownDisk:
    """Return a disk with short names in one line each, whatever a file that was made up holds."""
    names = ("name", "given", "place")
    return replace(disk, **{name: one_line(getattr(disk, name)[:_LONGEST_NAME]) for name in names})


def add_looks(db: sqlite3.Connection, other: OtherLibrary, after: int, limit: int) -> int | None:
    """Store looks beyond the id `after` that files of the other library share.

    Returns the id to continue after, None at the end.
    """
    with _refusing():
        rows = other.execute(
            f"SELECT id, {', '.join(SHARED_FIELDS)} FROM look WHERE id > ? ORDER BY id LIMIT ?",
            (after, limit),
        ).fetchall()
        looks = LookIds(db)
        other.executemany(
            "INSERT INTO own_look VALUES (?, ?)", [(id_, looks.id_of(tuple(look))) for id_, *look in rows]
        )
    return rows[-1][0] if rows else None


def add_folders(
    db: sqlite3.Connection,
    other: OtherLibrary,
    sources: Mapping[int, MergedSource],
    after: int,
    limit: int,
) -> int | None:
    """Store folders beyond the id `after` that hold files. Returns as `add_looks`."""
    with _refusing():
        gone = _gone(db, sources)
        there = {id_: source for id_, source in sources.items() if source.id not in gone}
        rows = other.execute(_FOLDERS, (after, limit)).fetchall()
        for id_, source_id, path in rows:
            if source_id in there:
                source = there[source_id]
                own = id_of_folder(db, source.id, _own_path(source, path))
                other.execute("INSERT INTO own_folder VALUES (?, ?, ?)", (id_, own, source.id))
    return rows[-1][0] if rows else None


def add_sidecars(db: sqlite3.Connection, other: OtherLibrary, after: int, limit: int) -> int | None:
    """Store the files beside videos of folders beyond the id `after`. Returns as `add_looks`.

    They are assigned to videos by the rules here (`library.scan.sidecars`).
    """
    with _refusing():
        rows = other.execute(
            "SELECT id, own FROM own_folder WHERE id > ? ORDER BY id LIMIT ?", (after, limit)
        ).fetchall()
        for id_, own in rows:
            db.execute("DELETE FROM sidecar WHERE folder_id = ?", (own,))
            db.executemany(
                "INSERT INTO sidecar (folder_id, home_id, name, size, mtime_ns, contents) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                other.execute(_SIDECARS, (id_,)),
            )
    return rows[-1][0] if rows else None


def _gone(db: sqlite3.Connection, sources: Mapping[int, MergedSource]) -> set[int]:
    """Return the ids of sources that the user has removed meanwhile."""
    asked = json.dumps([source.id for source in sources.values()])
    rows = db.execute(
        "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM source WHERE removed IS NULL)",
        (asked,),
    )
    return {row[0] for row in rows}


def _own_path(source: MergedSource, path: bytes) -> bytes:
    below = path[len(source.cut) :] if source.cut and covers(source.cut, path) else path
    plain = slashed(path.decode("utf-8", "surrogateescape"))
    if plain != path:  # of Windows
        below = below.replace(b"\\", b"/")
    names = (name for name in below.split(b"/") if name not in {b"", b".", b".."})
    return b"/".join((source.path, *names))


def add_files(
    db: sqlite3.Connection,
    other: OtherLibrary,
    sources: Mapping[int, MergedSource],
    now: float,
    after: int,
    limit: int,
) -> AddedFiles:
    """Store files beyond the id `after`, in place of an earlier import; `now`: seconds since the epoch."""
    with _refusing():
        other.executemany("DELETE FROM own_folder WHERE source = ?", [(id_,) for id_ in _gone(db, sources)])
        other.execute("DELETE FROM taken")
        other.execute(_TAKEN, (after, limit))
        count, first, last = other.execute("SELECT count(*), min(id), max(id) FROM taken").fetchone()
        if not count:
            return AddedFiles(0, None)
        count -= other.execute(_DROP_TWICE).rowcount
        earlier = [id_ for place in other.execute(_PLACES) for (id_,) in db.execute(_AT_PLACE, place)]
        delete_files(db, earlier)
        (highest,) = db.execute("SELECT max(seq) FROM sqlite_sequence WHERE name = 'file'").fetchone()
        known = {
            "before": highest or 0,
            "offset": (highest or 0) + 1 - first,
            "mark": mark_of(now),
            "now": now,
        }
        _copy(db, other, "file", _FILES, _OWN, known)
        for table in _KNOWN:
            rows = f"JOIN {table} t ON t.file_id = k.id AND {_SOUND.get(table, '1')}"
            _copy(db, other, table, rows, _KNOWN_OWN, known)
        db.execute("UPDATE chosen_profiles SET last = min(ifnull(last, :before), :before)", known)
        return AddedFiles(count, last, *other.execute(_COUNT_UNSOUND).fetchone())


def _copy(
    db: sqlite3.Connection,
    other: OtherLibrary,
    table: str,
    joined: str,
    own: Mapping[str, str],
    values: Mapping[str, object],
) -> None:
    """Store the rows of a table that belong to the files of a slice; `own` has the columns that differ."""
    columns = [name for (name,) in db.execute("SELECT name FROM pragma_table_info(?)", (table,))]
    chosen = ", ".join(own.get(name, f"t.{name}") for name in columns)
    db.executemany(
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
        other.execute(f"SELECT {chosen} FROM taken k CROSS {joined}", values),
    )
