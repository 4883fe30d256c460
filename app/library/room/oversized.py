"""Finds videos with far more bits for a pixel than others of their class, in two passes over an index."""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from app.core.advice.grounds import LEAST_FOLDERS
from app.core.advice.plan import gate_of
from app.core.advice.video_class import FAST, VideoClass, band_of
from app.core.file.record import SHARED_FIELDS, Summary
from app.core.room.oversized import STEP, Usual, usual
from app.library.query.queries import present_files
from app.library.query.stored_fields import COVERED

_LOOKS: Final = f"SELECT id, {', '.join(SHARED_FIELDS)} FROM look WHERE video_codec IS NOT NULL"
_READ: Final = (
    f"f.missing IN (0, {COVERED}) AND f.status = 'ok' AND f.size > 0 AND f.bit_rate > 0 AND f.frame_rate > 0"
)
_BINS: Final = (
    "WITH k AS MATERIALIZED (SELECT json_extract(value, '$[0]') AS look, "
    "json_extract(value, '$[1]') AS pixels FROM json_each(?3)) "
    "SELECT (k.look << 33) + ((f.frame_rate >= ?1) << 32) "
    "+ min(CAST(f.bit_rate / (f.frame_rate * k.pixels * ?2) AS INTEGER), 0xffffffff), count(*) "
    "FROM k CROSS JOIN file f {index} ON f.look_id = k.look "
    f"WHERE {{present}} AND {_READ} GROUP BY 1"
)
"""SQL with one number for look, rate and bin, since SQLite sorts numbers faster than three columns."""
_FOLDERS: Final = (
    "SELECT count(*) FROM (SELECT DISTINCT f.folder_id FROM json_each(?1) k CROSS JOIN file f {index} "
    f"ON f.look_id = k.value WHERE {{present}} AND {_READ} LIMIT ?2)"
)
_ASKED: Final = ", ".join(
    f"json_extract(value, '$[{number}]') AS {name}"
    for number, name in enumerate(("look", "fast", "pixels", "kind", "fence"))
)
_BEYOND: Final = (
    f"WITH k AS MATERIALIZED (SELECT {_ASKED} FROM json_each(?1)) "
    "SELECT f.id, f.size, k.kind, f.bit_rate / (f.frame_rate * k.pixels) "
    "FROM k CROSS JOIN file f {index} ON f.look_id = k.look "
    f"WHERE {{present}} AND {_READ} AND (f.frame_rate >= ?2) = k.fast "
    "AND f.bit_rate > k.fence * f.frame_rate * k.pixels"
)


class OversizedFile(NamedTuple):
    """A file with far more bits for a pixel than most of its class."""

    id: int
    least: int
    """Bytes beyond what few files of its class have more of."""
    most: int
    """Bytes beyond what three quarters of its class have."""


class _Look(NamedTuple):
    """A look whose videos are compared."""

    pixels: int
    slow: VideoClass
    fast: VideoClass


def oversized(db: sqlite3.Connection) -> Sequence[OversizedFile] | None:
    """Return the files of all classes that have enough files; None if no class has.

    Camera originals, codecs of editing and what needs care are left out, as in advice.
    """
    present = present_files(db)
    index = "INDEXED BY file_facts" if "look_id" in present else ""
    looks = dict(_compared(db))
    bins: dict[VideoClass, Counter[int]] = defaultdict(Counter)
    pixels = json.dumps([(look, each.pixels) for look, each in looks.items()])
    rows = db.execute(_BINS.format(index=index, present=present), (FAST, STEP, pixels))
    members: dict[VideoClass, set[int]] = defaultdict(set)
    highest: Counter[tuple[int, int]] = Counter()
    for packed, files in rows:
        look, is_fast, number = packed >> 33, packed >> 32 & 1, packed & 0xFFFFFFFF
        kind = looks[look].fast if is_fast else looks[look].slow
        bins[kind][number] += files
        highest[look, is_fast] = max(highest[look, is_fast], number)
        members[kind].add(look)
    folders = _FOLDERS.format(index=index, present=present)
    told: dict[VideoClass, Usual] = {}
    for kind, counted in bins.items():
        found = usual(counted)
        if found is None:
            continue
        bound = json.dumps(sorted(members[kind])), LEAST_FOLDERS
        if db.execute(folders, bound).fetchone()[0] >= LEAST_FOLDERS:
            told[kind] = found
    if not told:
        return None
    asked = list(_asked(looks, told, highest))
    return list(_beyond(db, _BEYOND.format(index=index, present=present), asked, told)) if asked else []


def _compared(db: sqlite3.Connection) -> Iterator[tuple[int, _Look]]:
    for look, *shared in db.execute(_LOOKS).fetchall():
        summary = Summary(**dict(zip(SHARED_FIELDS, shared, strict=True)))
        if gate_of(summary) is None:
            width, height = summary.width or 0, summary.height or 0
            codec, band, hdr = summary.video_codec or "", band_of(width, height), bool(summary.hdr_format)
            kinds = (VideoClass(codec, band, fast, hdr) for fast in (False, True))
            yield look, _Look(width * height, *kinds)


class _Asked(NamedTuple):
    """Videos of a look, some of which are far out."""

    look: int
    fast: int
    pixels: int
    kind: int
    """Position of the class among those that tell something."""
    fence: float


def _asked(
    looks: Mapping[int, _Look], told: Mapping[VideoClass, Usual], highest: Mapping[tuple[int, int], int]
) -> Iterator[_Asked]:
    """Yield the looks with a file beyond the fence of its class; `highest` has the last bins."""
    kinds = list(told)
    for (look, fast), last in highest.items():
        kind = looks[look].fast if fast else looks[look].slow
        if kind in told and (last + 1) * STEP >= told[kind].fence:
            yield _Asked(look, fast, looks[look].pixels, kinds.index(kind), told[kind].fence)


def _beyond(
    db: sqlite3.Connection, statement: str, asked: Sequence[_Asked], told: Mapping[VideoClass, Usual]
) -> Iterator[OversizedFile]:
    kinds = list(told)
    for id_, size, kind, bits in db.execute(statement, (json.dumps(asked), FAST)):
        least, most = told[kinds[kind]].excess(bits)
        yield OversizedFile(id_, int(size * least), int(size * most))
