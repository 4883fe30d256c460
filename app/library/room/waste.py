"""Finds what takes room without need, kind by kind: a file counts in the first kind that it is of."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from app.core.copies.occupancy import FreedSpace
from app.core.coverage import Question
from app.core.home.figures import FileCount
from app.core.query import Query
from app.core.room.waste import (
    RAW_CODECS,
    Room,
    Waste,
    WastedFile,
    WasteKind,
    beside_masters,
    is_raw_name,
    most_first,
)
from app.core.text.names import display, split
from app.library.checks import coverage
from app.library.copies import copy_files, copy_groups
from app.library.insights import orphans
from app.library.near import near_groups
from app.library.query import groups
from app.library.query.queries import in_present_sources, present_files, sums
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
    "SELECT f.folder_id, f.name, f.id, f.size FROM file f WHERE {} AND {} "
    f"AND {_LISTED} ORDER BY f.folder_id"
)
_SKIPPED: Final = "f.status = 'skipped'"
_OF_RAW_CODEC: Final = (
    "f.look_id IN (SELECT l.id FROM look l WHERE l.video_codec IN (SELECT value FROM json_each(?)))"
)
_NAMES: Final = f"SELECT f.name FROM file f WHERE f.folder_id = ? AND {_LISTED}"
Found = Iterable[tuple[int, int]]
"""Ids and sizes of files."""


def waste(db: sqlite3.Connection) -> Room:
    """Return where the room of the library goes without need."""
    found = sums(db, Query.parse("-status:missing,trashed"))
    taken: set[int] = set()
    kinds = tuple(find(db, taken) for find in _FINDS)
    return Room(whole=FileCount(found.files, found.size), kinds=kinds)


def _kind(kind: WasteKind, found: Found, taken: set[int], **known: Any) -> Waste:  # noqa: ANN401 - fields of `Waste`
    """Return a kind of files that nothing else shares the blocks of, as far as anyone knows."""
    files = [WastedFile(id_, size) for id_, size in found if id_ not in taken]
    taken.update(file.id for file in files)
    size = sum(file.size for file in files)
    freed = FreedSpace(size, size)
    return Waste(kind=kind, files=len(files), freed=freed, listed=most_first(files), **known)


def _trashed(db: sqlite3.Connection, taken: set[int]) -> Waste:
    rows = db.execute(
        "SELECT f.id, f.size FROM file f INDEXED BY file_missing "
        f"WHERE f.missing AND f.missing = {IN_TRASH} AND {in_present_sources(db)}"
    )
    return _kind(WasteKind.TRASHED, rows, taken)


def _copies(db: sqlite3.Connection, taken: set[int]) -> Waste:
    """Return the copies of each group but one on each disk. Which of them stays is chosen elsewhere."""
    if not groups.knows_copies(db):
        return Waste(kind=WasteKind.COPIES, is_known=False)
    listed = copy_groups.summaries(db, Query()).on_one_disk()
    rooms = {each.content: each for each in listed}
    files: list[WastedFile] = []
    for content, rows in groupby(db.execute(_COPIES), itemgetter(0)):
        if (room := rooms.get(content)) is None:
            continue
        most = room.reclaimable.most
        for id_ in _surplus(db, content, rows, room.copies - room.disks):
            size = min(room.size, most)
            files.append(WastedFile(id_, size))
            most -= size
    taken.update(file.id for file in files)
    covered = coverage.read(db)
    return Waste(
        kind=WasteKind.COPIES,
        files=len(files),
        freed=listed.reclaimable,
        unasked=covered.among(Question.COPIES) - covered.of(Question.COPIES),
        listed=most_first(files),
    )


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


def _near(db: sqlite3.Connection, taken: set[int]) -> Waste:
    if near_groups.stored_stamp(db) is None:
        return Waste(kind=WasteKind.NEAR, is_known=False)
    return _kind(WasteKind.NEAR, near_groups.worse_on_one_disk(db), taken)


def _extras(db: sqlite3.Connection, taken: set[int]) -> Waste:
    return _kind(WasteKind.EXTRAS, _found_extras(db), taken)


def _found_extras(db: sqlite3.Connection) -> Iterator[tuple[int, int]]:
    from app.core.titles.title import EXTRA_WORDS, is_extra, is_extras_folder  # noqa: PLC0415 - takes 10 ms

    present = present_files(db)
    named = " OR ".join(f"instr(f.search_key, '{word}')" for word in EXTRA_WORDS)
    inside = [id_ for id_, path in db.execute(_FOLDERS) if is_extras_folder(display(split(path)[1]))]
    tables = ("json_each(?) j CROSS JOIN file f ON f.folder_id = j.value", "file f")
    statements = (
        (_EXTRAS.format(f"{tables[0]} JOIN folder d ON d.id = f.folder_id", present), (json.dumps(inside),)),
        (_EXTRAS.format(f"{tables[1]} JOIN folder d ON d.id = f.folder_id", f"{present} AND ({named})"), ()),
    )
    found = {
        id_: size
        for statement, values in statements
        for id_, size, folder, name in db.execute(statement, values)
        if is_extra(folder, name)
    }
    yield from found.items()


def _raw(db: sqlite3.Connection, taken: set[int]) -> Waste:
    return _kind(WasteKind.RAW, _found_raw(db), taken)


def _found_raw(db: sqlite3.Connection) -> Iterator[tuple[int, int]]:
    present = in_present_sources(db)
    skipped = db.execute(_RAW.format(f"{_SKIPPED} AND NOT f.missing", present))
    rows = [row for row in skipped if is_raw_name(row[1])]
    rows += db.execute(_RAW.format(_OF_RAW_CODEC, present), (json.dumps(RAW_CODECS),)).fetchall()
    for folder, of_folder in groupby(sorted(rows), itemgetter(0)):
        files = {name: (id_, size) for _, name, id_, size in of_folder}
        names = [name for (name,) in db.execute(_NAMES, (folder,))]
        for name in beside_masters(list(files), names):
            yield files[name]


def _oversized(db: sqlite3.Connection, taken: set[int]) -> Waste:
    """Return the bytes beyond what is usual, of files that stay."""
    found = oversized.oversized(db)
    if found is None:
        return Waste(kind=WasteKind.OVERSIZED, is_known=False)
    files = [each for each in found if each.id not in taken]
    freed = FreedSpace(sum(each.least for each in files), sum(each.most for each in files))
    listed = most_first([WastedFile(each.id, each.most) for each in files])
    return Waste(kind=WasteKind.OVERSIZED, files=len(files), freed=freed, listed=listed)


def _sidecars(db: sqlite3.Connection, _taken: set[int]) -> Waste:
    sizes = [each.size for each in orphans.orphans(db)]
    known = sum(size for size in sizes if size is not None)
    return Waste(
        kind=WasteKind.SIDECARS,
        files=len(sizes),
        freed=FreedSpace(known, known),
        unsized=sizes.count(None),
    )


_FINDS: Final[tuple[Callable[[sqlite3.Connection, set[int]], Waste], ...]] = (
    _trashed,
    _copies,
    _near,
    _extras,
    _raw,
    _oversized,
    _sidecars,
)
