"""Counts the files that were checked for damage, verified, and compared with others."""

import sqlite3
from collections.abc import Iterable

from app.core.coverage import CHECKED, VERIFIED, Coverage, Question
from app.library.queries import present_files


def read(db: sqlite3.Connection) -> Coverage:
    """Return how many files were asked what only reading them answers, without files of removed sources."""
    # The index `file_facts` has these columns.
    checked, verified = _listed(CHECKED), _listed(VERIFIED)
    files, damage, rot = db.execute(
        f"SELECT count(*), total(f.damage IN ({checked})), total(f.verdict IN ({verified})) "
        f"FROM file f WHERE {present_files(db)}"
    ).fetchone()
    # Files of removed sources have no numbers of copies.
    copies = int(db.execute("SELECT count(*) FROM copy").fetchone()[0])
    return Coverage(
        files, {Question.DAMAGE: int(damage), Question.ROT: int(rot), Question.COPIES: min(files, copies)}
    )


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"'{word}'" for word in sorted(words))
