"""Compares two places by the contents of their files, from the numbers of copies that are stored."""

import sqlite3
from collections.abc import Iterator
from typing import Final

from app.core.copies.comparison import ComparedFile, Presence
from app.core.names import join
from app.core.query import Query
from app.library.copy_facts import COUNTED
from app.library.query_sql import PRESENT, condition
from app.library.row_mapping import RECORD_TABLES, sound

# A file whose number of copies is exact has no other copies than those of its contents.
_FILES: Final = (
    "WITH there AS MATERIALIZED (SELECT DISTINCT k.content FROM copy k CROSS JOIN file f ON f.id = k.file_id "
    f"WHERE {PRESENT} AND {{there}}) "
    "SELECT d.path, f.name, f.size, k.content IN (SELECT content FROM there), ifnull(k.exact, 0) "
    f"FROM {RECORD_TABLES} WHERE {COUNTED} AND {{here}} ORDER BY d.path_key, f.name_key, f.id"
)


def compare(db: sqlite3.Connection, first: bytes, second: bytes) -> Iterator[ComparedFile]:
    """Yield the files at and below two paths, the first path first, without links and empty files."""
    for here, there, alone in ((first, second, Presence.FIRST), (second, first, Presence.SECOND)):
        inside, values = condition(Query(roots=(here,)), 0.0)
        other, other_values = condition(Query(roots=(there,)), 0.0)
        rows = db.execute(_FILES.format(there=other, here=inside), (*other_values, *values))
        for folder, name, size, in_both, exact in rows:
            if in_both and alone is Presence.SECOND:
                continue
            presence = Presence.BOTH if in_both else alone if exact else Presence.UNKNOWN
            yield ComparedFile(presence, join(sound(folder, bytes), sound(name, bytes)), sound(size, int))
