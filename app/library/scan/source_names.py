"""The names of the sources, which the writer keeps at hand: a job's title may not wait for SQL."""

import sqlite3
from collections.abc import Callable

from app.core.sources.source import SourceNames


def read(db: sqlite3.Connection) -> SourceNames:
    """Return the names of all sources."""
    rows = db.execute("SELECT path, name FROM source WHERE removed IS NULL").fetchall()
    return SourceNames.of((path, name) for path, name in rows if isinstance(path, bytes))


def follow(db: sqlite3.Connection, changed: Callable[[], None]) -> None:
    """Call `changed` whenever a write of this connection changes the names, whatever function wrote."""
    db.create_function("source_names_changed", 0, changed)
    for name, event in (
        ("added", "INSERT"),
        ("changed", "UPDATE OF path, name, removed"),
        ("deleted", "DELETE"),
    ):
        db.execute(
            f"CREATE TEMP TRIGGER source_{name} AFTER {event} ON main.source "
            "BEGIN SELECT source_names_changed(); END"
        )
