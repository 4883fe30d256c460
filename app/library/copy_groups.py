"""Lists groups of files with equal contents, from the numbers that `copies` has stored."""

import json
import sqlite3
import time
from collections.abc import Iterator
from typing import Final, NamedTuple

from app.core.copies.group import CopyFile, CopyGroup
from app.core.names import join
from app.core.query import Query
from app.library.copy_facts import COUNTED
from app.library.query_sql import PRESENT, condition
from app.library.row_mapping import shown_status, sound

_PAGE: Final = 500
"""Groups whose files are read at once."""
# `k.copies > 1` repeats the condition of the partial index `copy_content`.
_GROUPS: Final = (
    "SELECT k.content, f.size, k.copies, k.exact FROM copy k JOIN file f ON f.id = k.content "
    "WHERE k.copies > 1 AND k.file_id = k.content ORDER BY (k.copies - 1) * f.size DESC, k.content"
)
_GROUPS_OF: Final = (
    "SELECT k.content, f.size, k.copies, k.exact FROM copy k JOIN file f ON f.id = k.file_id "
    f"WHERE k.copies > 1 AND {PRESENT} AND {{where}} "
    "GROUP BY k.content ORDER BY (k.copies - 1) * f.size DESC, k.content"
)
_FILES: Final = (
    "SELECT k.content, f.id, d.path, f.name, s.path, f.status, f.missing, s.online "
    "FROM copy k INDEXED BY copy_content CROSS JOIN file f ON f.id = k.file_id JOIN folder d "
    "ON d.id = f.folder_id JOIN source s ON s.id = d.source_id AND s.removed IS NULL "
    "WHERE k.copies > 1 AND k.content IN (SELECT value FROM json_each(?)) ORDER BY d.path, f.name"
)
GroupRow = tuple[int, int, int, bool]
"""Id of the contents, size in bytes, number of copies, and whether there are no more."""


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
    """Contents with several copies."""
    reclaimable: int = 0
    """Bytes of all copies but one of each of these contents."""


def sums(db: sqlite3.Connection, query: Query) -> CopySums:
    """Return the sums of the files of a query."""
    where, values = condition(query, time.time())
    counts = db.execute(
        "SELECT count(*), ifnull(sum(k.copies = 1), 0), ifnull(sum(k.copies > 1), 0), "
        "ifnull(sum(ifnull(k.exact, 0) = 0), 0) FROM file f LEFT JOIN copy k ON k.file_id = f.id "
        f"WHERE {PRESENT} AND {COUNTED} AND {where}",
        values,
    ).fetchone()
    rows = group_rows(db, query)
    files, single, copied, unknown = counts
    reclaimable = sum((count - 1) * size for _, size, count, _ in rows)
    return CopySums(files, single, copied, unknown, len(rows), reclaimable)


def group_rows(db: sqlite3.Connection, query: Query) -> list[GroupRow]:
    """Return the groups with a file of the query, those first that take the most room."""
    if query.everything:
        return db.execute(_GROUPS).fetchall()
    where, values = condition(query, time.time())
    return db.execute(_GROUPS_OF.format(where=where), values).fetchall()


def groups(db: sqlite3.Connection, query: Query) -> Iterator[CopyGroup]:
    """Yield the groups with a file of the query, each with all its files. Raises `sqlite3.DatabaseError`."""
    rows = group_rows(db, query)
    for start in range(0, len(rows), _PAGE):
        page = rows[start : start + _PAGE]
        files: dict[int, list[CopyFile]] = {row[0]: [] for row in page}
        found = db.execute(_FILES, (json.dumps(list(files)),)).fetchall()
        for content, id_, folder, name, source, status, missing, online in found:
            path = join(sound(folder, bytes), sound(name, bytes))
            shown = shown_status(status, missing=missing, online=online)
            files[content].append(CopyFile(id_, path, source, shown))
        for content, size, copies, exact in page:
            yield CopyGroup(content, size, copies, bool(exact), tuple(files[content]))
