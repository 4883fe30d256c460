"""Keeps the searches that the user has given a name."""

import sqlite3

from app.core.collections import SavedSearch


def save_search(db: sqlite3.Connection, name: str, text: str) -> int:
    """Keep a search below the others, or, where one has its name, in place of that; return its id."""
    row = db.execute("UPDATE saved_search SET text = ? WHERE name = ? RETURNING id", (text, name)).fetchone()
    if row is None:
        row = db.execute(
            "INSERT INTO saved_search (name, text) VALUES (?, ?) RETURNING id", (name, text)
        ).fetchone()
    return int(row[0])


def rename_search(db: sqlite3.Connection, search_id: int, name: str) -> None:
    """Give a search another name; one that has that name already gives way."""
    db.execute("DELETE FROM saved_search WHERE name = ? AND id <> ?", (name, search_id))
    db.execute("UPDATE saved_search SET name = ? WHERE id = ?", (name, search_id))


def forget_search(db: sqlite3.Connection, search_id: int) -> None:
    """Drop a search."""
    db.execute("DELETE FROM saved_search WHERE id = ?", (search_id,))


def restore_search(db: sqlite3.Connection, search: SavedSearch) -> None:
    """Bring back a search that was dropped, at the place where it was."""
    db.execute(
        "INSERT OR IGNORE INTO saved_search (id, name, text) VALUES (?, ?, ?)",
        (search.id, search.name, search.text),
    )
