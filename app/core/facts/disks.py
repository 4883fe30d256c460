"""The facts of the disk that holds a file: its name and place, its room, and the last look at it."""

from functools import lru_cache
from typing import Final

from app.core.facts.fact import Fact, Filter, FilterKind, FilterValue
from app.core.file.record import FileDisk
from app.core.text.fold import fold
from app.core.text.names import natural_key
from app.core.text.units import UNKNOWN_TEXT, local_time_text, time_text

AWAY: Final = "\x1f"
"""A line behind the folded name of a disk that is not connected: no name has this sign."""
IMPORTED: Final = "\x1e"
"""Such a line where an import alone tells of the file."""
_shared: Final = lru_cache(256)
"""Files share disks."""


def _name(disk: FileDisk | None) -> str | None:
    return disk.name if disk else None


@_shared
def _names(disk: FileDisk | None) -> FilterValue:
    if disk is None:
        return None
    signs = (AWAY * (not disk.connected), IMPORTED * disk.imported)
    return "\n".join(filter(None, (fold(disk.name), *signs)))


@_shared
def _order(disk: FileDisk | None) -> object:
    return None if disk is None else natural_key(disk.name)


def _place(disk: FileDisk | None) -> str | None:
    return disk.place or None if disk else None


@_shared
def _folded_place(disk: FileDisk | None) -> FilterValue:
    return fold(disk.place) or None if disk else None


def _free(disk: FileDisk | None) -> float | None:
    return disk.free if disk else None


@_shared
def _free_value(disk: FileDisk | None) -> float | None:
    return None if disk is None or disk.free is None else round(disk.free, 1)


def _free_text(disk: FileDisk | None) -> str:
    return UNKNOWN_TEXT if disk is None or disk.free is None else f"{int(disk.free)} %"


def _seen(disk: FileDisk | None) -> float | None:
    return disk.seen if disk else None


@_shared
def _seen_value(disk: FileDisk | None) -> str | None:
    return None if disk is None or disk.seen is None else time_text(disk.seen)


@_shared
def _seen_text(disk: FileDisk | None) -> str:
    return UNKNOWN_TEXT if disk is None or disk.seen is None else local_time_text(disk.seen)


DISKS: Final = (
    Fact(
        key="disk",
        title="Disk",
        fields=("disk",),
        convert=_name,
        sort=_order,
        filter=Filter(
            key="disk",
            kind=FilterKind.TEXT,
            help="name of the disk that holds the file, away, or imported",
            example='"Blue 3"',
            convert=_names,
            choices=("away", "imported"),
            synonyms={"away": AWAY, "imported": IMPORTED},
        ),
    ),
    Fact(
        key="disk_place",
        title="Place of disk",
        fields=("disk",),
        convert=_place,
        filter=Filter(
            key="place",
            kind=FilterKind.TEXT,
            help="place at which the disk is kept",
            example="attic",
            convert=_folded_place,
            certain=True,
        ),
    ),
    Fact(
        key="disk_free",
        title="Free on disk",
        fields=("disk",),
        convert=_free_value,
        text=_free_text,
        sort=_free,
        numeric=True,
        filter=Filter(
            key="free",
            kind=FilterKind.PERCENT,
            help="free part of the disk, by the last look",
            example="<10%",
            convert=_free,
        ),
    ),
    Fact(
        key="disk_seen",
        title="Disk last seen",
        fields=("disk",),
        convert=_seen_value,
        text=_seen_text,
        sort=_seen,
        filter=Filter(
            key="seen",
            kind=FilterKind.DATE,
            help="date of the last look at the disk",
            example="<1y",
            convert=_seen,
        ),
    ),
)
"""In the order of the table."""
