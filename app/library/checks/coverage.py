"""Counts the files that were checked for damage, verified, and compared, and what the others would read."""

import sqlite3
from collections.abc import Iterable
from typing import Final

from app.core.copies.sample import SAMPLE_BYTES
from app.core.coverage import CHECKED, VERIFIED, Coverage, Question, ReadingCost
from app.core.damage.verdict import DamageVerdict
from app.library.checks.checksum_plan import CAN_READ
from app.library.query.queries import in_present_sources, present_files
from app.library.query.stored_fields import COVERED


def read(db: sqlite3.Connection) -> Coverage:
    """Return how many files were asked what only reading them answers, without files of removed sources."""
    present = present_files(db)
    files = int(db.execute(f"SELECT count(*) FROM file f WHERE {present}").fetchone()[0])
    checked, verified = _listed(CHECKED), _listed(VERIFIED)
    damage, rot, failed = db.execute(
        f"SELECT total(f.damage IN ({checked})), total(f.verdict IN ({verified})), "
        f"total(f.damage = '{DamageVerdict.NOT_FINISHED}') "
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
    return Coverage(files, _by_question(answers), _by_question(gone), int(failed))


def _by_question(numbers: Iterable[float]) -> dict[Question, int]:
    return {question: int(number) for question, number in zip(Question, numbers, strict=True)}


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"'{word}'" for word in sorted(words))


_LEFT: Final = {Question.DAMAGE: "f.decoded IS NULL", Question.ROT: "f.checked IS NULL"}
"""SQL: whether a check has not yet read a file."""
# Files of a size of their own are no copies, and are not read. Of the others samples are, at least. What an
# import told no checksum of is compared with nothing.
_COMPARED: Final = (
    "SELECT total(files), total(files * min(size, ?)) FROM "
    "(SELECT f.size AS size, total({can_read}) AS files FROM file f {index} "
    "WHERE f.size > 0 AND {compared} GROUP BY f.size HAVING count(*) > 1)"
)
_COMPARED_SCANNED: Final = _COMPARED.format(can_read="1", index="INDEXED BY file_size", compared="1")
_HAS_CHECKSUM: Final = "EXISTS (SELECT 1 FROM content_version v WHERE v.file_id = f.id)"
_COMPARED_IMPORTED: Final = _COMPARED.format(
    can_read=CAN_READ, index="", compared=f"({CAN_READ} OR {_HAS_CHECKSUM})"
)
"""The same where there are imports, for which each row is looked at."""


def reading_cost(db: sqlite3.Connection, question: Question) -> ReadingCost:
    """Return the files that were not asked yet, and the bytes that asking them reads."""
    stored = int(db.execute("SELECT count(*) FROM content_version").fetchone()[0])
    if question is Question.COPIES:
        imported = db.execute("SELECT 1 FROM source WHERE imported IS NOT NULL LIMIT 1").fetchone()
        compared = _COMPARED_IMPORTED if imported else _COMPARED_SCANNED
        files, size = db.execute(compared, (SAMPLE_BYTES,)).fetchone()
    else:
        files, size = db.execute(
            f"SELECT count(*), total(f.size) FROM file f WHERE {present_files(db)} AND {CAN_READ} "
            f"AND {_LEFT[question]}"
        ).fetchone()
    return ReadingCost(int(files), int(size), has_checksums=stored > 0)
