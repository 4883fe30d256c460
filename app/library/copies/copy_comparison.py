"""Compares two places by the contents of their files, from the numbers of copies that are stored."""

import sqlite3
from array import array
from collections.abc import Iterator
from typing import Any, Final

from app.core.copies.comparison import ComparedFile, Presence
from app.core.query import Query
from app.core.text.names import covers, join
from app.library.copies.copy_facts import COUNTED
from app.library.query.row_mapping import RECORD_TABLES
from app.library.query.stored_fields import sound
from app.library.query.where_clause import PRESENT, condition

# A file whose number of copies is exact has no other copies than those of its contents.
_FILES: Final = (
    "WITH there AS MATERIALIZED (SELECT DISTINCT k.content FROM copy k CROSS JOIN file f ON f.id = k.file_id "
    f"WHERE {PRESENT} AND {{there}}) "
    "SELECT k.content IN (SELECT content FROM there), ifnull(k.exact, 0), {columns} "
    f"FROM {RECORD_TABLES} WHERE {COUNTED} AND {{here}} ORDER BY d.path_key, f.name_key, f.id"
)


def compare(db: sqlite3.Connection, first: bytes, second: bytes) -> Iterator[ComparedFile]:
    """Yield the files at and below two paths, the first path first, without links and empty files."""
    for presence, (folder, name, size) in _rows(db, "d.path, f.name, f.size", first, second):
        yield ComparedFile(presence, join(sound(folder, bytes), sound(name, bytes)), sound(size, int))


def compare_ids(db: sqlite3.Connection, first: bytes, second: bytes) -> "dict[Presence, array[int]]":
    """Return the ids of the same files, in the same order, by their presence."""
    found = {presence: array("q") for presence in Presence}
    for presence, (id_,) in _rows(db, "f.id", first, second):
        found[presence].append(id_)
    return found


def _rows(
    db: sqlite3.Connection, columns: str, first: bytes, second: bytes
) -> Iterator[tuple[Presence, tuple[Any, ...]]]:
    for here, there, alone in ((first, second, Presence.FIRST), (second, first, Presence.SECOND)):
        inside, values = condition(Query(roots=(here,)), 0.0)
        other, other_values = condition(Query(roots=(there,)), 0.0)
        # Of two places, one in the other, the files of the inner one are no files of the outer one.
        if covers(here, there):
            inside, values = f"{inside} AND NOT ({other})", (*values, *other_values)
        elif covers(there, here):
            other, other_values = f"{other} AND NOT ({inside})", (*other_values, *values)
        statement = _FILES.format(there=other, here=inside, columns=columns)
        for in_both, exact, *row in db.execute(statement, (*other_values, *values)):
            if in_both and alone is Presence.SECOND:
                continue
            yield (Presence.BOTH if in_both else alone if exact else Presence.UNKNOWN), tuple(row)
