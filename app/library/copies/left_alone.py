"""Remembers contents whose copies the user wants to keep, by their checksums."""

import sqlite3
from typing import Final

from app.library.copies.copy_facts import same_version

_CHECKSUMS: Final = (
    f"CROSS JOIN file f ON f.id = k.file_id CROSS JOIN content_version v ON v.file_id = f.id "
    f"AND {same_version('v')} CROSS JOIN checksum c ON c.file_id = f.id "
)
_OF_CONTENT: Final = (
    "SELECT f.size, c.algorithm, c.digest FROM copy k INDEXED BY copy_content "
    f"{_CHECKSUMS}WHERE k.copies > 1 AND k.content = ?"
)
# By size first: there is no index on digests, and few files have the size of what is left alone.
CONTENTS: Final = (
    f"SELECT k.content FROM left_alone l CROSS JOIN copy k ON k.size = l.size {_CHECKSUMS}"
    "AND c.algorithm = l.algorithm AND c.digest = l.digest WHERE k.copies > 1"
)
"""SQL: the ids of the contents of groups that are left alone."""


def add(db: sqlite3.Connection, content: int, now: float) -> None:
    """Leave a group alone from `now` on, in seconds since the epoch."""
    # By checksum: the group is known again after its files were moved, or were added anew.
    db.execute(f"INSERT OR IGNORE INTO left_alone SELECT *, ? FROM ({_OF_CONTENT})", (now, content))


def remove(db: sqlite3.Connection, content: int) -> None:
    """Treat a group as all others again."""
    db.execute(f"DELETE FROM left_alone WHERE (size, algorithm, digest) IN ({_OF_CONTENT})", (content,))


def count(db: sqlite3.Connection) -> int:
    """Return the number of groups that are left alone."""
    return int(db.execute(f"SELECT count(*) FROM (SELECT DISTINCT * FROM ({CONTENTS}))").fetchone()[0])
