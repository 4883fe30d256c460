"""Finds the files that are further copies on their disks, of all groups of equal files."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

import msgspec

from app.core.room.waste import WastedFile
from app.library.copies import copy_files
from app.library.copies.copy_groups import FREEING

_PAIRS: Final = (
    "SELECT c.file_id AS id, min(k.size, k.most) AS most, min(k.size, k.least) AS least, k.content "
    "FROM copy k CROSS JOIN copy c INDEXED BY copy_content ON c.content = k.content AND c.copies > 1 "
    f"WHERE {FREEING} AND k.copies = 2 AND k.disks = 1 AND c.file_id <> k.content"
)
"""SQL for most groups, without the rows of files: that with the lowest id, the id of the contents, stays."""
_PACKED: Final = (
    f"SELECT json_group_array(json_array(id, most, least)), count(*), count(DISTINCT content) FROM ({_PAIRS})"
)
"""SQL for the same in one row: for each row that is read one by one, all threads of Python are stopped."""
_FILES: Final = msgspec.json.Decoder(list[WastedFile])
_OWNER: Final = "CASE s.volume WHEN '' THEN s.id ELSE s.volume END"
"""SQL: equal for the sources of one disk, as far as its volume tells (`core.copies.group.CopyFile.disk`)."""
_OTHERS: Final = (
    f"SELECT k.content, k.size, k.copies - k.disks, k.least, k.most, c.file_id, {_OWNER} "
    "FROM copy k CROSS JOIN copy c INDEXED BY copy_content "
    "ON c.content = k.content AND c.copies > 1 CROSS JOIN file f ON f.id = c.file_id "
    "CROSS JOIN folder d ON d.id = f.folder_id "
    "CROSS JOIN source s ON s.id = d.source_id AND s.removed IS NULL "
    f"WHERE {FREEING} AND (k.copies > 2 OR k.disks > 1 OR k.content IN (SELECT value FROM json_each(?))) "
    "ORDER BY k.content, c.file_id"
)


def copied(db: sqlite3.Connection) -> list[WastedFile]:
    """Return the copies of each group but one on each disk. Which of them stays is chosen elsewhere."""
    packed, files, contents = db.execute(_PACKED).fetchone()
    linked: set[int] = set()
    found = _FILES.decode(packed)
    if files > contents:  # Some group has a link, so that more than one file of it is further.
        pairs = db.execute(_PAIRS).fetchall()
        linked = {content for content, count in Counter(row[-1] for row in pairs).items() if count > 1}
        found = [WastedFile(*numbers) for *numbers, content in pairs if content not in linked]
    rows = db.execute(_OTHERS, (json.dumps(list(linked)),))
    for (content, size, count, least, most), of_group in groupby(rows, itemgetter(*range(5))):
        ids = _further(of_group)
        found += _freed(size, least, most, ids if len(ids) <= count else _unlinked(db, content, count))
    return found


def _freed(size: int, least: int, most: int, ids: Sequence[int]) -> Iterator[WastedFile]:
    """Yield files with the bytes that they free, one after the other."""
    for taken, id_ in zip(range(0, size * len(ids), size), ids, strict=True):
        yield WastedFile(id_, min(size, max(0, most - taken)), min(size, max(0, least - taken)))


def _further(rows: Iterable[Any]) -> list[int]:
    """Return the ids of the files whose disk has another one before them."""
    disks: set[Any] = set()
    others = []
    for *_, id_, disk in rows:
        if disk in disks:
            others.append(id_)
        disks.add(disk)
    return others


def _unlinked(db: sqlite3.Connection, content: int, count: int) -> list[int]:
    """Return the ids of `count` files of a group, some of which are links of one copy."""
    seen: set[Any] = set()
    numbers: set[int] = set()
    others = []
    for file in copy_files.files(db, (content,))[content]:
        if file.copy not in numbers and file.disk in seen:
            others.append(file.id)
        numbers.add(file.copy)
        seen.add(file.disk)
    return others[:count]
