"""Stores the disks that sources lie on: what looks have found of them, and what the user calls them."""

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any, Final

from app.core.errors import ChangedMeanwhile
from app.core.file.record import FileDisk
from app.core.sources.disk import DiskFacts, DiskKind, KnownDisk, Space, disk_name, new_code, unique_names
from app.core.text.fold import fold
from app.core.text.names import natural_key
from app.library.scan import disk_room

_FACTS: Final = DiskFacts.__struct_fields__
"""The columns of `disk` for what a look finds."""
_KNOWN: Final = ", ".join(f"k.{name}" for name in _FACTS)
_DISKS: Final = (
    f"SELECT k.id, k.code, k.name, k.given, k.place, k.note, k.first_seen, k.last_seen, k.measured, "
    f"k.last_check, {_KNOWN} FROM disk k ORDER BY k.rank, k.id"
)
_USERS: Final = frozenset({"given", "place", "note"})
"""The columns for what the user tells."""
_KINDS: Final = {str(kind): kind for kind in DiskKind}


def read(db: sqlite3.Connection) -> tuple[KnownDisk, ...]:
    """Return all disks, also those that are not connected, in natural order of their names."""
    volumes: dict[int, list[str]] = {}
    for volume, disk in db.execute("SELECT volume, disk_id FROM disk_volume ORDER BY 1").fetchall():
        volumes.setdefault(disk, []).append(volume)
    return tuple(_disk(row, tuple(volumes.get(row[0], ()))) for row in db.execute(_DISKS).fetchall())


def _disk(row: tuple[Any, ...], volumes: tuple[str, ...]) -> KnownDisk:
    id_, code, name, given, place, note, first_seen, last_seen, measured, last_check, *found = row
    facts = facts_from(found)
    is_measured = None not in {facts.free, facts.total, measured}
    return KnownDisk(
        id=id_,
        code=code,
        name=name or code,
        given=given,
        place=place,
        note=note,
        facts=facts,
        volumes=volumes,
        first_seen=first_seen,
        last_seen=last_seen,
        space=Space(facts.free or 0, facts.total or 0, measured) if is_measured else None,
        last_check=last_check,
    )


def facts_from(values: Iterable[Any]) -> DiskFacts:
    """Return the facts in the columns `_FACTS`; a kind of another version is unknown."""
    found = dict(zip(_FACTS, values, strict=True))
    return DiskFacts(**found | {"kind": _KINDS.get(found["kind"])})


def disks_by_source(db: sqlite3.Connection) -> dict[int, FileDisk]:
    """Return the disks of all sources as their files have them, by the ids of the sources."""
    rows = db.execute(
        "SELECT s.id, k.name, k.place, k.free, k.total, k.last_seen, s.online, "
        "s.imported IS NOT NULL FROM source s JOIN disk k ON k.id = s.disk_id WHERE k.name <> ''"
    ).fetchall()
    return {id_: FileDisk.of(*values) for id_, *values in rows}


# A disk with other sources may have had its last check there.
_TAKE_CHECK: Final = (
    "UPDATE disk SET last_check = max(ifnull(disk.last_check, 0.0), b.last_check) FROM disk b "
    "WHERE disk.id = :disk AND b.id = :before AND b.last_check IS NOT NULL "
    "AND NOT EXISTS (SELECT 1 FROM source s WHERE s.disk_id = :before)"
)


def attach(db: sqlite3.Connection, source_id: int, volume: str, now: float) -> None:
    """Have a source lie on the disk with a volume, which is made if it is not known.

    A source whose volume is not known has a disk of its own, which takes the volume once it is known.
    """
    before = db.execute("SELECT disk_id FROM source WHERE id = ?", (source_id,)).fetchone()[0]
    found = db.execute("SELECT disk_id FROM disk_volume WHERE volume = ?", (volume,)).fetchone()
    if found is not None:
        disk = found[0]
    elif before is not None and not (volume and _has_volume(db, before)):
        disk = before
    else:
        row = db.execute(
            "INSERT INTO disk (code, first_seen) VALUES (?, ?) RETURNING id", (new_code(), now)
        ).fetchone()
        disk = row[0]
    if volume and found is None:
        db.execute("INSERT INTO disk_volume VALUES (?, ?)", (volume, disk))
    if disk != before:
        db.execute("UPDATE source SET disk_id = ? WHERE id = ?", (disk, source_id))
        db.execute(_TAKE_CHECK, {"disk": disk, "before": before})
        settle(db)


def _has_volume(db: sqlite3.Connection, disk: int) -> bool:
    return db.execute("SELECT 1 FROM disk_volume WHERE disk_id = ?", (disk,)).fetchone() is not None


def note(db: sqlite3.Connection, source_id: int, facts: DiskFacts, now: float) -> None:
    """Store what a look at `now` has found of the disk of a source; what it did not tell stays."""
    row = db.execute(
        f"SELECT k.id, {_KNOWN} FROM source s JOIN disk k ON k.id = s.disk_id WHERE s.id = ?", (source_id,)
    ).fetchone()
    if row is None:
        return
    disk, known = row[0], facts_from(row[1:])
    told = {
        name: value
        for name in _FACTS
        if ((value := getattr(facts, name)) or value == 0) and value != getattr(known, name)
    }
    told["last_seen"] = now
    if facts.free is not None and facts.total is not None:
        told["measured"] = now
        disk_room.note(db, disk, [Space(facts.free, facts.total, now)])
    changes = ", ".join(f"{name} = ?" for name in told)
    db.execute(f"UPDATE disk SET {changes} WHERE id = ?", (*told.values(), disk))
    if told.keys() & {"point", "label", "share", "model"}:
        settle(db)


def last_checks(db: sqlite3.Connection) -> dict[int, float]:
    """Return the time at which a file of each disk was last checked, by the ids of disks with any."""
    return dict(db.execute("SELECT id, last_check FROM disk WHERE last_check IS NOT NULL").fetchall())


def tell(db: sqlite3.Connection, disk: int, told: Mapping[str, str]) -> None:
    """Store what the user tells of a disk: its name (`given`), its `place`, a `note`; other texts stay."""
    for column in _USERS & told.keys():
        db.execute(f"UPDATE disk SET {column} = ? WHERE id = ?", (told[column], disk))
    if "given" in told:  # else the name that the user takes back would stay, as one after a lost source does
        db.execute("UPDATE disk SET name = '' WHERE id = ?", (disk,))
    settle(db)


def forget(db: sqlite3.Connection, disk: int) -> tuple[Space, ...]:
    """Drop what the user tells of a disk, and the disk itself unless it has sources, also removed ones.

    Returns the looks at its room, which go with it.
    """
    looks = disk_room.looks(db, disk)
    tell(db, disk, dict.fromkeys(_USERS, ""))
    drop_unused(db)
    return looks


def restore(db: sqlite3.Connection, disk: KnownDisk, looks: Iterable[Space]) -> None:
    """Store a disk that was forgotten as it was, with the looks at its room.

    Raises `ChangedMeanwhile` if another disk has its short id now, as after an import that knows it.
    """
    if db.execute("SELECT 1 FROM disk WHERE code = ? AND id <> ?", (disk.code, disk.id)).fetchone():
        raise ChangedMeanwhile
    found = [getattr(disk.facts, name) for name in _FACTS]
    measured = None if disk.space is None else disk.space.time
    db.execute(
        f"INSERT INTO disk (id, code, first_seen, last_seen, measured, last_check, {', '.join(_FACTS)}) "
        f"VALUES (?, ?, ?, ?, ?, ?, {', '.join('?' * len(_FACTS))}) ON CONFLICT (id) DO NOTHING",
        (disk.id, disk.code, disk.first_seen, disk.last_seen, measured, disk.last_check, *found),
    )
    db.executemany(
        "INSERT OR IGNORE INTO disk_volume VALUES (?, ?)", [(volume, disk.id) for volume in disk.volumes]
    )
    disk_room.note(db, disk.id, looks)
    tell(db, disk.id, {"given": disk.given, "place": disk.place, "note": disk.note})


def drop_unused(db: sqlite3.Connection) -> None:
    """Drop the disks without sources of which the user has told nothing, and name the others anew."""
    db.execute(
        "DELETE FROM disk WHERE given = '' AND place = '' AND note = '' "
        "AND NOT EXISTS (SELECT 1 FROM source s WHERE s.disk_id = disk.id)"
    )
    settle(db)


def settle(db: sqlite3.Connection) -> None:
    """Name all disks anew."""
    sources = dict(db.execute("SELECT disk_id, min(path) FROM source GROUP BY disk_id").fetchall())
    disks = read(db)
    names = {disk.id: _own_name(disk, sources.get(disk.id, b"")) for disk in disks}
    unique = unique_names(names, {disk.id: disk.code for disk in disks})
    ranked = sorted(unique, key=lambda id_: (natural_key(unique[id_]), id_))
    db.executemany(
        "UPDATE disk SET name = ?, search_key = ?, rank = ? WHERE id = ?",
        [(unique[id_], fold(unique[id_]), rank, id_) for rank, id_ in enumerate(ranked)],
    )


def _own_name(disk: KnownDisk, source: bytes) -> str:
    """Return the name of a disk, which another may have too. One after a source outlives that source."""
    before = disk.name.removesuffix(f" ({disk.code})")
    return (
        disk.given
        or disk_name(disk.facts)
        or (before if before not in {"", disk.code} else disk_name(disk.facts, source))
    )
