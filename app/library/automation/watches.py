"""Stores and reads which sources are watched."""

import sqlite3
from collections.abc import Sequence

from app.core.errors import ChangedMeanwhile, ScheduleRefused
from app.core.text.names import display
from app.core.watch.state import WatchedSource
from app.library.recorded import RowChange


def read(db: sqlite3.Connection) -> tuple[WatchedSource, ...]:
    """Return the watched sources, in the order of their paths; without removed ones."""
    rows = db.execute(
        "SELECT s.id, s.path, s.volume, s.online, w.rescanned FROM watch w "
        "JOIN source s ON s.id = w.source_id WHERE s.removed IS NULL ORDER BY s.path"
    ).fetchall()
    return tuple(
        WatchedSource(id=id_, path=path, volume=volume, online=bool(online), rescanned=rescanned)
        for id_, path, volume, online, rescanned in rows
    )


def switch(db: sqlite3.Connection, path: bytes, *, on: bool) -> None:
    """Watch the source at `path`, or watch it no more. Raises `ScheduleRefused` if there is none."""
    source_id = source_at(db, path)
    if on:
        db.execute("INSERT OR IGNORE INTO watch (source_id) VALUES (?)", (source_id,))
    else:
        db.execute("DELETE FROM watch WHERE source_id = ?", (source_id,))


def exchange(db: sqlite3.Connection, change: RowChange[WatchedSource]) -> None:
    """Watch no more what was watched before the change, and watch again what was after it.

    Raises `ChangedMeanwhile` if that is so already, or if a source has gone.
    """
    for each in change.before:
        if not db.execute("DELETE FROM watch WHERE source_id = ?", (each.id,)).rowcount:
            raise ChangedMeanwhile
    for each in change.after:
        added = db.execute(
            "INSERT OR IGNORE INTO watch (source_id, rescanned) "
            "SELECT id, ? FROM source WHERE id = ? AND removed IS NULL",
            (each.rescanned, each.id),
        )
        if not added.rowcount:
            raise ChangedMeanwhile


def switch_all(db: sqlite3.Connection, paths: Sequence[bytes], *, on: bool) -> None:
    """Watch these sources, or watch them no more, as above."""
    for path in paths:
        switch(db, path, on=on)


def note_rescan(db: sqlite3.Connection, source_id: int, now: float) -> None:
    """Store the time at which a scan of all of a source was requested, in seconds since the epoch."""
    db.execute("UPDATE watch SET rescanned = ? WHERE source_id = ?", (now, source_id))


def source_at(db: sqlite3.Connection, path: bytes) -> int:
    """Return the id of the source at `path`. Raises `ScheduleRefused` if there is none."""
    row = db.execute("SELECT id FROM source WHERE path = ? AND removed IS NULL", (path,)).fetchone()
    if row is None:
        raise ScheduleRefused("watch.unknown_source", path=display(path))
    return int(row[0])


def inherit(db: sqlite3.Connection, source_id: int, outer_id: int) -> None:
    """Pass the watch and the schedules of a source on to the source that takes it in."""
    db.execute(
        "INSERT OR IGNORE INTO watch (source_id) SELECT ? FROM watch WHERE source_id = ?",
        (outer_id, source_id),
    )
    db.execute("UPDATE schedule SET source_id = ? WHERE source_id = ?", (outer_id, source_id))
