"""Keeps the videos that the user wants to keep of those with the same pictures, by their contents.

It counts wherever the contents are moved or copied.
"""

import json
import sqlite3
from collections.abc import Sequence
from typing import Final

from app.core.near.keeper import Chosen

_CHOSEN: Final = (
    "SELECT m.file_id, k.since FROM near_keeper k "
    "CROSS JOIN matched_print m ON (m.size, m.print) = (k.size, k.print)"
)
_ADD: Final = (
    "INSERT OR REPLACE INTO near_keeper SELECT m.size, m.print, ? FROM matched_print m WHERE m.file_id = ?"
)
_FORGET: Final = (
    "DELETE FROM near_keeper WHERE (size, print) IN (SELECT size, print FROM matched_print WHERE file_id = ?)"
)


def chosen(db: sqlite3.Connection, among: Sequence[int] | None = None) -> Chosen:
    """Return the files that the user wants to keep, with the times of the choices; with `among`, of those."""
    if among is None:
        return dict(db.execute(_CHOSEN))
    of_these = f"{_CHOSEN} WHERE m.file_id IN (SELECT value FROM json_each(?))"
    return dict(db.execute(of_these, (json.dumps(list(among)),)))


def choose(db: sqlite3.Connection, files: Chosen, among: Sequence[int]) -> None:
    """Have the user want to keep these files of a group, and no others `among` it; none: as proposed."""
    db.executemany(_FORGET, ((id_,) for id_ in among))
    db.executemany(_ADD, ((since, id_) for id_, since in files.items()))
