"""Counts the files that were checked for damage, verified, and compared with others."""

import sqlite3
from collections.abc import Iterable

from app.core.coverage import CHECKED, VERIFIED, Coverage, Question
from app.library.queries import in_present_sources, present_files


def read(db: sqlite3.Connection) -> Coverage:
    """Return how many files were asked what only reading them answers, without files of removed sources."""
    present = present_files(db)
    files = int(db.execute(f"SELECT count(*) FROM file f WHERE {present}").fetchone()[0])
    checked, verified = _listed(CHECKED), _listed(VERIFIED)
    damage, rot = db.execute(
        f"SELECT total(f.damage IN ({checked})), total(f.verdict IN ({verified})) "
        "FROM file f INDEXED BY file_answered WHERE (f.damage IS NOT NULL OR f.verdict IS NOT NULL) "
        f"AND {in_present_sources(db)}"
    ).fetchone()
    # Files of removed sources have no numbers of copies.
    copies = int(db.execute("SELECT count(*) FROM copy").fetchone()[0])
    return Coverage(
        files, {Question.DAMAGE: int(damage), Question.ROT: int(rot), Question.COPIES: min(files, copies)}
    )


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"'{word}'" for word in sorted(words))
