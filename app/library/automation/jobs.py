"""Stores jobs: their requests, progress and results."""

import sqlite3
from collections.abc import Iterable
from typing import Final, NamedTuple


class JobRow(NamedTuple):
    """A row of `job`. The last four fields are JSON, written by the codec of the type."""

    id: str
    type: str
    state: str
    retry_of: str | None
    repeatable: bool
    place: int
    fraction: float
    created: float
    began: float | None
    ended: float | None
    progress: str | None
    result: str | None
    error: str | None
    payload: str


_COLUMNS: Final = ", ".join(JobRow._fields)
_UPSERT: Final = (
    f"INSERT INTO job ({_COLUMNS}) VALUES ({', '.join('?' * len(JobRow._fields))}) ON CONFLICT (id) "
    f"DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in JobRow._fields[1:])}"
)
# All but the id, the type and the payload.
_CHANGED: Final = JobRow._fields[2:-1]
_UPDATE: Final = f"UPDATE job SET {', '.join(f'{name} = ?' for name in _CHANGED)} WHERE id = ?"
SELECT: Final = f"SELECT {_COLUMNS} FROM job ORDER BY number"


def put(db: sqlite3.Connection, row: JobRow) -> None:
    """Insert a job, or replace its row."""
    db.execute(_UPSERT, row)


def change(db: sqlite3.Connection, row: JobRow) -> None:
    """Update the row of a known job, without its payload, which may be large."""
    db.execute(_UPDATE, (*row[2:-1], row.id))


def forget(db: sqlite3.Connection, ids: Iterable[str]) -> None:
    """Delete the jobs with these ids."""
    db.executemany("DELETE FROM job WHERE id = ?", ((id_,) for id_ in ids))
