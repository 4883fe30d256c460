"""The stored keys for searching and sorting: folded text, and names in natural order (2 before 10).

Keys follow from other columns, and are made wherever those columns are written. In a library that is older
than the keys, they are made in slices in the background: 42 s of work for 1,000,000 files.
"""

import json
import sqlite3
from operator import attrgetter
from typing import Final, NamedTuple

from app.core.file.record import SHARED_FIELDS
from app.core.file.search_keys import file_keys, folder_keys
from app.library.query import titles

_ASKED: Final = f"f.name, f.title, {', '.join(f'f.{name}' for name in SHARED_FIELDS)}"
_SET: Final = "UPDATE file SET search_key = ?, name_key = ?, look_id = ? WHERE id = ?"
_NEW_LOOK: Final = (
    f"INSERT INTO look (signature, {', '.join(SHARED_FIELDS)}) "
    f"VALUES (?{', ?' * len(SHARED_FIELDS)}) RETURNING id"
)
# Texts may be of any length: 1,000 characters keep the rows of `file` short. Zero chapters are NULL, as in
# the summary of a new record.
_TOLD: Final = (
    "tracks = json_array_length(m.json, '$.video') + json_array_length(m.json, '$.audio') "
    "+ json_array_length(m.json, '$.text'), "
    "chapters = nullif(json_array_length(m.json, '$.chapters'), 0), "
    "title = substr(json_extract(m.json, '$.title'), 1, 1000), "
    "encoded_date = json_extract(m.json, '$.encoded_date'), "
    "application = substr(json_extract(m.json, '$.writing_application'), 1, 1000)"
)
"""SQL that sets the columns of `file` which older libraries hold in `media` only."""


class FileKeys(NamedTuple):
    """The key columns of a row of `file`, in the order of `_SET`."""

    search_key: str
    name_key: bytes
    look_id: int


class LookIds:
    """The ids of looks within one transaction. Most files of a batch share a few looks."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._known: dict[tuple[str | float | None, ...], int] = {}

    def id_of(self, look: tuple[str | float | None, ...]) -> int:
        """Return the id of a look; store the look if no other file has the same one."""
        found = self._known.get(look)
        if found is None:
            found = self._known[look] = self._stored(look)
        return found

    def _stored(self, look: tuple[str | float | None, ...]) -> int:
        # One text in place of the columns: a UNIQUE index of columns takes no two NULLs for equal.
        signature = json.dumps(look)
        row = self._db.execute("SELECT id FROM look WHERE signature = ?", (signature,)).fetchone()
        if row is None:
            row = self._db.execute(_NEW_LOOK, (signature, *look)).fetchone()
        return int(row[0])


look_values: Final = attrgetter(*SHARED_FIELDS)
"""Return the look in a `Summary`, in the order of `SHARED_FIELDS`."""


def renew(db: sqlite3.Connection, file_id: int) -> None:
    """Update the keys of a file after a change of its name."""
    for row in db.execute(f"SELECT {_ASKED} FROM file f WHERE f.id = ?", (file_id,)).fetchall():
        db.execute(_SET, (*_keys(LookIds(db), *row), file_id))


def fill(db: sqlite3.Connection, limit: int) -> bool:
    """Make up to `limit` keys or titles that an older library lacks; return True while there may be more."""
    folders = db.execute("SELECT id, path FROM folder WHERE path_key IS NULL LIMIT ?", (limit,)).fetchall()
    db.executemany(
        "UPDATE folder SET search_key = ?, path_key = ? WHERE id = ?",
        [(*folder_keys(path), id_) for id_, path in folders],
    )
    return bool(folders) or _fill_files(db, limit) or titles.fill(db, limit)


def _fill_files(db: sqlite3.Connection, limit: int) -> bool:
    rows = db.execute("SELECT id FROM file WHERE name_key IS NULL LIMIT ?", (limit,)).fetchall()
    db.executemany(
        f"UPDATE file SET {_TOLD} FROM media m "
        "WHERE m.file_id = file.id AND json_valid(m.json) AND file.id = ?",
        rows,
    )
    for (id_,) in rows:
        renew(db, id_)
    return bool(rows)


def _keys(looks: LookIds, name: bytes, title: str | None, *look: str | float | None) -> FileKeys:
    container, codec = look[:2]
    told = (None if part is None else str(part) for part in (title, codec, container))
    return FileKeys(*file_keys(name, *told), looks.id_of(look))
