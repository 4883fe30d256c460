"""Finds what takes room without need, kind by kind: a file counts in the first kind that it is of."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from app.core.home.figures import FileCount
from app.core.query import Query
from app.core.room.waste import (
    RAW_CODECS,
    Candidates,
    Room,
    WastedFile,
    WasteKind,
    beside_masters,
    combined,
    is_raw_name,
)
from app.core.text.names import display, split
from app.library.copies import copy_files, copy_groups
from app.library.insights import orphans
from app.library.near import near_groups
from app.library.query import groups
from app.library.query.queries import in_present_sources, present_files
from app.library.query.stored_fields import COVERED, IN_TRASH
from app.library.room import oversized

_LISTED: Final = f"f.missing IN (0, {COVERED})"
_OWNER: Final = "CASE s.volume WHEN '' THEN s.id ELSE s.volume END"
"""SQL: equal for the sources of one disk, as far as its volume tells (`core.copies.group.CopyFile.disk`)."""
_COPIES: Final = (
    f"SELECT k.content, {_OWNER}, k.file_id FROM copy k INDEXED BY copy_content "
    "CROSS JOIN file f ON f.id = k.file_id CROSS JOIN folder d ON d.id = f.folder_id "
    "CROSS JOIN source s ON s.id = d.source_id AND s.removed IS NULL WHERE k.copies > 1 ORDER BY k.content"
)
_FOLDERS: Final = "SELECT id, path FROM folder"
_EXTRAS: Final = (
    f"SELECT f.id, f.size, d.path, f.name FROM {{}} WHERE {_LISTED} AND f.work IS NOT NULL AND {{}}"
)
_RAW: Final = (
    f"SELECT f.folder_id, f.name, f.id, f.size FROM {{}} WHERE {_LISTED} AND {{}} ORDER BY f.folder_id"
)
_SKIPPED: Final = "file f INDEXED BY file_skipped", "f.status = 'skipped' AND NOT f.missing"
_OF_RAW_CODEC: Final = (
    "look l CROSS JOIN file f ON f.look_id = l.id",
    "l.video_codec IN (SELECT value FROM json_each(?))",
)
_NAMES: Final = f"SELECT f.name FROM file f WHERE f.folder_id = ? AND {_LISTED}"
Found = Iterable[tuple[int, int]]
"""Ids and sizes of files."""
Question = Callable[[sqlite3.Connection], list[Candidates]]


def waste(db: sqlite3.Connection) -> Room:
    """Return where the room of the library goes without need."""
    return combined(whole(db), [each for find in QUESTIONS for each in find(db)])


def whole(db: sqlite3.Connection) -> FileCount:
    """Return all files but those that are gone or in a trash, each by the index that answers it alone."""
    present = in_present_sources(db)
    # With both conditions at once, a million files are read from the widest index.
    files, size = db.execute(
        "SELECT count(*), total(f.size) FROM file f "
        f"{'INDEXED BY file_size' if present == '1' else ''} WHERE f.size >= 0 AND {present}"
    ).fetchone()
    gone, lost = db.execute(
        "SELECT count(*), total(f.size) FROM file f INDEXED BY file_missing "
        f"WHERE f.missing AND f.missing <> {COVERED} AND {present}"
    ).fetchone()
    return FileCount(files - gone, int(size - lost))


def _sized(kind: WasteKind, found: Found) -> Candidates:
    """Return files that share their blocks with no others, as far as anyone knows."""
    return Candidates(kind=kind, files=[WastedFile(id_, size, size) for id_, size in found])


def _trashed(db: sqlite3.Connection) -> Candidates:
    rows = db.execute(
        "SELECT f.id, f.size FROM file f INDEXED BY file_missing "
        f"WHERE f.missing AND f.missing = {IN_TRASH} AND {in_present_sources(db)}"
    )
    return _sized(WasteKind.TRASHED, rows)


def _copies(db: sqlite3.Connection) -> Candidates:
    """Return the copies of each group but one on each disk. Which of them stays is chosen elsewhere."""
    if not groups.knows_copies(db):
        return Candidates(kind=WasteKind.COPIES, is_known=False)
    rooms = {each.content: each for each in copy_groups.summaries(db, Query()).on_one_disk()}
    files: list[WastedFile] = []
    for content, rows in groupby(db.execute(_COPIES), itemgetter(0)):
        if (room := rooms.get(content)) is None:
            continue
        least, most = room.reclaimable
        for id_ in _surplus(db, content, rows, room.copies - room.disks):
            files.append(WastedFile(id_, min(room.size, most), min(room.size, least)))
            least, most = max(0, least - room.size), max(0, most - room.size)
    return Candidates(kind=WasteKind.COPIES, files=files, unasked=_uncompared(db))


def _uncompared(db: sqlite3.Connection) -> int:
    """Return the number of files whose copies are not known; an empty file has none."""
    listed = _count(db, "f.size > 0", is_size=True)
    gone = _count(db, f"f.size > 0 AND f.missing AND f.missing <> {COVERED}", is_size=False)
    # Files of removed sources, and those that are gone, have no numbers of copies.
    return max(0, listed - gone - int(db.execute("SELECT count(*) FROM copy").fetchone()[0]))


def _count(db: sqlite3.Connection, where: str, *, is_size: bool) -> int:
    present = in_present_sources(db)
    index = "file_size" if is_size else "file_missing"
    by = f"INDEXED BY {index}" if present == "1" else ""
    found = db.execute(f"SELECT count(*) FROM file f {by} WHERE {where} AND {present}")
    return int(found.fetchone()[0])


def _surplus(db: sqlite3.Connection, content: int, rows: Iterable[Any], count: int) -> list[int]:
    """Return the ids of `count` files of a group that are further copies on their disks."""
    disks: set[Any] = set()
    others = []
    for _, disk, id_ in rows:
        if disk in disks:
            others.append(id_)
        disks.add(disk)
    if len(others) <= count:
        return others
    # Some are links of one copy, which takes a closer look.
    seen: set[Any] = set()
    numbers: set[int] = set()
    others = []
    for file in copy_files.files(db, (content,))[content]:
        if file.copy not in numbers and file.disk in seen:
            others.append(file.id)
        numbers.add(file.copy)
        seen.add(file.disk)
    return others[:count]


def _near(db: sqlite3.Connection) -> Candidates:
    if near_groups.stored_stamp(db) is None:
        return Candidates(kind=WasteKind.NEAR, is_known=False)
    return _sized(WasteKind.NEAR, near_groups.worse_on_one_disk(db))


def _extras(db: sqlite3.Connection) -> Candidates:
    return _sized(WasteKind.EXTRAS, _found_extras(db))


def _found_extras(db: sqlite3.Connection) -> Iterator[tuple[int, int]]:
    from app.core.titles.title import EXTRA_WORDS, is_extra, is_extras_folder  # noqa: PLC0415 - takes 10 ms

    present = present_files(db)
    named = " OR ".join(f"instr(f.search_key, '{word}')" for word in EXTRA_WORDS)
    inside = [id_ for id_, path in db.execute(_FOLDERS) if is_extras_folder(display(split(path)[1]))]
    index = "INDEXED BY file_facts" if "look_id" in present else ""
    folder = "CROSS JOIN folder d ON d.id = f.folder_id"
    inside_them = f"json_each(?) j CROSS JOIN file f ON f.folder_id = j.value {folder}"
    statements = (
        (_EXTRAS.format(inside_them, present), (json.dumps(inside),)),
        (_EXTRAS.format(f"file f {index} {folder}", f"{present} AND ({named})"), ()),
    )
    found = {
        id_: size
        for statement, values in statements
        for id_, size, folder, name in db.execute(statement, values)
        if is_extra(folder, name)
    }
    yield from found.items()


def _raw(db: sqlite3.Connection) -> Candidates:
    return _sized(WasteKind.RAW, _found_raw(db))


def _found_raw(db: sqlite3.Connection) -> Iterator[tuple[int, int]]:
    present = in_present_sources(db)
    (skipped, is_skipped), (of_look, is_raw) = _SKIPPED, _OF_RAW_CODEC
    found = db.execute(_RAW.format(skipped, f"{is_skipped} AND {present}"))
    rows = [row for row in found if is_raw_name(row[1])]
    codecs = (json.dumps(RAW_CODECS),)
    rows += db.execute(_RAW.format(of_look, f"{is_raw} AND {present}"), codecs).fetchall()
    for folder, of_folder in groupby(sorted(rows), itemgetter(0)):
        files = {name: (id_, size) for _, name, id_, size in of_folder}
        names = [name for (name,) in db.execute(_NAMES, (folder,))]
        for name in beside_masters(list(files), names):
            yield files[name]


def _oversized(db: sqlite3.Connection) -> Candidates:
    """Return the bytes beyond what is usual, of files that stay."""
    found = oversized.oversized(db)
    files = [WastedFile(each.id, each.most, each.least) for each in found or ()]
    return Candidates(kind=WasteKind.OVERSIZED, is_known=found is not None, files=files)


def _sidecars(db: sqlite3.Connection) -> Candidates:
    return Candidates(kind=WasteKind.SIDECARS, beside=[each.size for each in orphans.orphans(db)])


def _together(*finds: Callable[[sqlite3.Connection], Candidates]) -> Question:
    return lambda db: [find(db) for find in finds]


QUESTIONS: Final = (
    _together(_trashed, _copies, _near),
    _together(_extras, _raw, _sidecars),
    _together(_oversized),
)
"""Questions that take about as long as each other, so that they can be asked side by side."""
