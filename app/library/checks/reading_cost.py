"""Estimates how much of the files an answer to a question would read."""

import sqlite3
from typing import Final

from app.core.copies.sample import SAMPLE_BYTES
from app.core.coverage import Question, ReadingCost
from app.library.query.queries import present_files

_READABLE: Final = "NOT f.missing AND f.status <> 'skipped'"
_LEFT: Final = {Question.DAMAGE: "f.decoded IS NULL", Question.ROT: "f.checked IS NULL"}
"""SQL: whether a check has not yet read a file."""
# Files of a size of their own are no copies, and are not read. Of the others samples are, at least.
_COMPARED: Final = (
    "SELECT total(files), total(files * min(size, ?)) FROM (SELECT f.size AS size, count(*) AS files "
    "FROM file f INDEXED BY file_size WHERE f.size > 0 GROUP BY f.size HAVING files > 1)"
)


def read(db: sqlite3.Connection, question: Question) -> ReadingCost:
    """Return the files that were not asked yet, and the bytes that asking them reads."""
    stored = int(db.execute("SELECT count(*) FROM content_version").fetchone()[0])
    if question is Question.COPIES:
        files, size = db.execute(_COMPARED, (SAMPLE_BYTES,)).fetchone()
    else:
        files, size = db.execute(
            f"SELECT count(*), total(f.size) FROM file f WHERE {present_files(db)} AND {_READABLE} "
            f"AND {_LEFT[question]}"
        ).fetchone()
    return ReadingCost(int(files), int(size), has_checksums=stored > 0)
