"""Lists groups of files with equal contents, from the numbers that `copies` has stored."""

import json
import sqlite3
import time
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from app.core.copies.group import CopyGroup, GroupSummaries
from app.core.query import Query
from app.library.copies import copy_files, left_alone
from app.library.copies.copy_facts import COUNTED
from app.library.query.where_clause import PRESENT, condition

_PAGE: Final = 500
"""Groups whose files are read at once."""
_NUMBERS: Final = "k.content, k.size, k.copies, k.exact, k.disks, k.least, k.most"
_GROUPS: Final = (
    f"SELECT {_NUMBERS} FROM copy k WHERE k.copies > 1 AND k.file_id = k.content AND {{listed}} "
    "ORDER BY (k.copies - 1) * k.size DESC, k.content"
)
_GROUPS_OF: Final = (
    f"SELECT {_NUMBERS} FROM copy k WHERE k.file_id IN "
    "(SELECT c.content FROM file f JOIN copy c ON c.file_id = f.id "
    f"WHERE c.copies > 1 AND {PRESENT} AND {{where}}) AND {{listed}} "
    "ORDER BY (k.copies - 1) * k.size DESC, k.content"
)
_GROUPS_OF_FILES: Final = (
    f"SELECT {_NUMBERS} FROM copy k WHERE k.file_id IN (SELECT c.content FROM copy c WHERE c.copies > 1 "
    "AND c.file_id IN (SELECT value FROM json_each(?))) AND {listed} ORDER BY k.content"
)
_OF_ONE_CLIP: Final = (
    "SELECT c.content FROM clip_part p CROSS JOIN copy c ON c.file_id = p.file_id WHERE c.copies > 1 "
    "GROUP BY c.content HAVING min(p.clip) = max(p.clip) "
    "AND count(*) = (SELECT count(*) FROM copy o WHERE o.copies > 1 AND o.content = c.content)"
)
"""Contents that parts of one recording share, such as silent tracks of sound, and no other file has."""
_LISTED: Final = f"k.content NOT IN ({left_alone.CONTENTS}) AND k.content NOT IN ({_OF_ONE_CLIP})"
FREEING: Final = f"k.copies > 1 AND k.file_id = k.content AND k.most > 0 AND {_LISTED}"
"""SQL: whether a row `k` of `copy` stands for a group of which a disk holds several copies."""
_LEFT_ALONE: Final = f"k.content IN ({left_alone.CONTENTS})"


class CopySums(NamedTuple):
    """The sums of the files of a query."""

    files: int = 0
    """Files without links and empty files."""
    single: int = 0
    """Files without another copy."""
    copied: int = 0
    """Files with another copy."""
    unknown: int = 0
    """Files of which one or more copies may be unknown."""
    groups: int = 0
    """Contents with several copies, without those that are left alone."""
    reclaimable: int = 0
    """Most bytes that go with all copies of each of these contents but one on each disk."""
    reclaimable_at_least: int = 0
    """Bytes that go with them for certain."""


def sums(db: sqlite3.Connection, query: Query) -> CopySums:
    """Return the sums of the files of a query."""
    where, values = condition(query, time.time())
    counts = db.execute(
        "SELECT count(*), ifnull(sum(k.copies = 1), 0), ifnull(sum(k.copies > 1), 0), "
        "ifnull(sum(ifnull(k.exact, 0) = 0), 0) FROM file f LEFT JOIN copy k ON k.file_id = f.id "
        f"WHERE {PRESENT} AND {COUNTED} AND {where}",
        values,
    ).fetchone()
    found = summaries(db, query)
    files, single, copied, unknown = counts
    least, most = found.reclaimable
    return CopySums(files, single, copied, unknown, len(found), most, least)


def summaries(db: sqlite3.Connection, query: Query, *, alone: bool = False) -> GroupSummaries:
    """Return the groups with a file of the query, those first that take the most room.

    Groups that are left alone are returned with `alone`, and only then.
    """
    where, values = ("", ()) if query.everything else condition(query, time.time())
    select = _GROUPS_OF if where else _GROUPS
    return GroupSummaries(
        db.execute(select.format(where=where, listed=_LEFT_ALONE if alone else _LISTED), values)
    )


def groups(db: sqlite3.Connection, query: Query, *, alone: bool = False) -> Iterator[CopyGroup]:
    """Yield the groups of `summaries`, each with all its files. Raises `sqlite3.DatabaseError`."""
    yield from _with_files(db, summaries(db, query, alone=alone))


def groups_of(db: sqlite3.Connection, ids: Sequence[int]) -> list[CopyGroup]:
    """Return the groups of these files, without those that are left alone."""
    rows = db.execute(_GROUPS_OF_FILES.format(listed=_LISTED), (json.dumps(list(ids)),))
    return list(_with_files(db, GroupSummaries(rows)))


def _with_files(db: sqlite3.Connection, found: GroupSummaries) -> Iterator[CopyGroup]:
    for start in range(0, len(found), _PAGE):
        page = found[start : start + _PAGE]
        files = copy_files.files(db, [each.content for each in page])
        for each in page:
            yield each.with_files(files[each.content])
