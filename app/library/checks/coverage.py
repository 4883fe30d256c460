"""Counts the files that were checked for damage, verified, and compared with others."""

import sqlite3
from collections.abc import Iterable

from app.core.coverage import CHECKED, VERIFIED, Coverage, Question
from app.library.query.queries import in_present_sources, present_files
from app.library.query.stored_fields import COVERED


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
    answers = damage, rot, min(files, copies)
    gone = db.execute(
        f"SELECT total(ifnull(f.damage NOT IN ({checked}), 1)), "
        f"total(ifnull(f.verdict NOT IN ({verified}), 1)), "
        "total(NOT EXISTS (SELECT 1 FROM copy k WHERE k.file_id = f.id)) FROM file f INDEXED BY file_missing "
        f"WHERE f.missing AND f.missing <> {COVERED} AND {in_present_sources(db)}"
    ).fetchone()
    return Coverage(files, _by_question(answers), _by_question(gone))


def _by_question(numbers: Iterable[float]) -> dict[Question, int]:
    return {question: int(number) for question, number in zip(Question, numbers, strict=True)}


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"'{word}'" for word in sorted(words))
