"""Answers the questions about the files of a made library: checked for damage, verified, and compared."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from app.core.problems.catalogue import problem_bits
from tests.benchmarks.tables.library import NOW

_EVERY: Final = 20_000
"""Of so many files one is damaged, and one is rotten."""
_DAMAGED, _ROTTEN = problem_bits(("damaged",)), problem_bits(("rotten",))


def answer(path: Path) -> None:
    """Answer every question about each file of the library: all are fine, but for a few."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA synchronous = OFF")
        db.execute("BEGIN")
        db.execute(
            "UPDATE file SET decoded = ?1, depth = 'index', "
            "damage = CASE id % ?2 WHEN 1 THEN 'damaged' ELSE 'clean' END, checked = ?1, "
            "verdict = CASE id % ?2 WHEN 2 THEN 'rotten' ELSE 'verified' END, "
            "problems = problems | CASE id % ?2 WHEN 1 THEN ?3 WHEN 2 THEN ?4 ELSE 0 END",
            (NOW, _EVERY, _DAMAGED, _ROTTEN),
        )
        db.execute(
            "INSERT INTO copy (file_id, size, content, copies, exact, alone) "
            "SELECT f.id, f.size, f.id, 1, 1, s.disk_id FROM file f JOIN folder d ON d.id = f.folder_id "
            "JOIN source s ON s.id = d.source_id WHERE NOT f.missing AND f.size > 0"
        )
        db.execute("COMMIT")
        db.execute("ANALYZE")
