"""Stores and reads the saved searches of the user."""

import sqlite3

from app.core.errors import ChangedMeanwhile
from app.core.query.collections import SavedSearch
from app.library.recorded import RowChange


def read(db: sqlite3.Connection) -> tuple[SavedSearch, ...]:
    """Return the saved searches, in their order."""
    rows = db.execute("SELECT id, name, text FROM saved_search ORDER BY id").fetchall()
    return tuple(SavedSearch(*row) for row in rows)


def save(db: sqlite3.Connection, name: str, text: str) -> int:
    """Store a search below the others, or in place of the search with the same name; return its id."""
    row = db.execute("UPDATE saved_search SET text = ? WHERE name = ? RETURNING id", (text, name)).fetchone()
    if row is None:
        row = db.execute(
            "INSERT INTO saved_search (name, text) VALUES (?, ?) RETURNING id", (name, text)
        ).fetchone()
    return int(row[0])


def rename(db: sqlite3.Connection, search_id: int, name: str) -> None:
    """Rename a search; another search with the new name is deleted."""
    db.execute("DELETE FROM saved_search WHERE name = ? AND id <> ?", (name, search_id))
    db.execute("UPDATE saved_search SET name = ? WHERE id = ?", (name, search_id))


def delete(db: sqlite3.Connection, search_id: int) -> None:
    """Delete a search."""
    db.execute("DELETE FROM saved_search WHERE id = ?", (search_id,))


def exchange(db: sqlite3.Connection, change: RowChange[SavedSearch]) -> None:
    """Put searches in the place of others, at their earlier positions.

    Raises `ChangedMeanwhile` if those before are not as they were, or if another has the name of a new one.
    """
    known = set(read(db))
    names = {search.name for search in known - set(change.before)}
    if not known.issuperset(change.before) or any(search.name in names for search in change.after):
        raise ChangedMeanwhile
    db.executemany("DELETE FROM saved_search WHERE id = ?", ((search.id,) for search in change.before))
    db.executemany(
        "INSERT INTO saved_search (id, name, text) VALUES (?, ?, ?)",
        ((search.id, search.name, search.text) for search in change.after),
    )
