"""Problems of files, stored as sets of bits in `file`: judging, counting, marking OK, and conditions."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any, Final

from app.core.file.record import FileRecord
from app.core.problems.catalogue import (
    BY_CODE,
    COUNTED,
    OF_CHECKSUMS,
    OF_CHOICE,
    OF_CLIPS,
    OF_COPIES,
    OF_DAMAGE,
    OF_SUBTITLES,
    PROBLEM_KINDS,
    Severity,
    problem_bits,
)
from app.core.problems.evaluate import VERSION, judge
from app.core.problems.facts import FileFacts
from app.library.query import chosen_profiles, near_hints
from app.library.query.row_mapping import records
from app.library.query.stored_contents import media_of
from app.library.query.stored_fields import reason_of, shown_status

_CASE: Final = (
    "SELECT f.id, f.name, f.size, f.mtime_ns, CAST(f.status AS BLOB), CAST(f.reason AS BLOB), "
    "CAST(m.json AS BLOB) FROM file f LEFT JOIN media m ON m.file_id = f.id"
)
"""Reads texts as bytes: an invalid text in a damaged library must not end the judging of other files."""
# `problems > 0` repeats the condition of that partial index: else SQLite refuses to use it.
_TROUBLED: Final = "file w INDEXED BY file_problems WHERE w.problems > 0"
# There are a few dozen sets, and SQLite skips from one to the next. LIMIT keeps it from moving the condition
# of the outer query inside, which would have it read all files with problems.
SETS: Final = f"SELECT DISTINCT w.problems, w.marked FROM {_TROUBLED} LIMIT -1"
"""SQL: the sets of problems that files have, and of those that are marked OK."""
_ELSEWHERE: Final = OF_CHECKSUMS | OF_CHOICE | OF_CLIPS | OF_COPIES | OF_DAMAGE | OF_SUBTITLES
"""The problems that no rule here finds."""
_JUDGED: Final = f"UPDATE file SET problems = ? | (ifnull(problems, 0) & {_ELSEWHERE}) WHERE id = ?"
_REMOVED: Final = "SELECT d.id FROM source s JOIN folder d ON d.source_id = s.id WHERE s.removed IS NOT NULL"


def condition(code: str | None = None, hidden: int = 0) -> str:
    """Return the condition that a row `f` of `file` has the problem `code`; None: any error or warning.

    Problems of the set `hidden` do not count. Raises `KeyError` for an unknown code.
    """
    wanted = (COUNTED if code is None else BY_CODE[code].bit) & ~hidden
    return having(wanted)


def having(wanted: int, *, marked: bool = False) -> str:
    """Return the condition that a row `f` of `file` has a problem of `wanted` that is not marked OK, or is.

    The index `file_problems` answers the condition alone; it is a tenth of the table.
    """
    return (
        f"f.id IN (SELECT w.id FROM {_TROUBLED} AND (w.problems, w.marked) IN "
        f"(SELECT problems, marked FROM ({SETS}) WHERE problems & {'' if marked else '~'}marked & {wanted}))"
    )


def order(hidden: int = 0) -> str:
    """Return the SQL that orders rows `f` by their worst problem: 0 for none, 3 for an error."""
    cases = " ".join(
        f"WHEN f.problems & ~f.marked & {_of(severity) & ~hidden} THEN {3 - rank}"
        for rank, severity in enumerate(Severity)
    )
    return f"CASE WHEN f.problems = 0 THEN 0 WHEN f.problems IS NULL THEN NULL {cases} ELSE 0 END"


def _of(severity: Severity) -> int:
    return problem_bits(kind.code for kind in PROBLEM_KINDS if kind.severity is severity)


def count(db: sqlite3.Connection, hidden: int = 0) -> int:
    """Return the number of files with an error or a warning, without files of removed sources.

    Problems that are marked OK, or are in the set `hidden`, do not count.
    """
    found = db.execute(
        "SELECT count(*) FROM file WHERE problems > 0 AND problems & ~marked & ? "
        f"AND folder_id NOT IN ({_REMOVED})",
        (COUNTED & ~hidden,),
    )
    return int(found.fetchone()[0])


def mark(db: sqlite3.Connection, file_id: int, code: str, *, ok: bool = True) -> tuple[FileRecord, ...]:
    """Mark a problem of a file OK until the file changes, or remove the mark; return the record."""
    set_marks(db, ((file_id, BY_CODE[code].bit),), ok=ok)
    return records(db, (file_id,))


def mark_all(db: sqlite3.Connection, ids: Sequence[int], hidden: int = 0) -> list[tuple[int, int]]:
    """Mark the errors and warnings of files OK until the files change, without those of the set `hidden`.

    Returns the ids of the files that had any, each with the set of the problems that were marked.
    """
    found = db.execute(
        "SELECT id, problems & ~marked & ? FROM file WHERE id IN (SELECT value FROM json_each(?)) "
        "AND problems & ~marked & ?",
        (wanted := COUNTED & ~hidden, json.dumps(list(ids)), wanted),
    ).fetchall()
    set_marks(db, found, ok=True)
    return found


def set_marks(db: sqlite3.Connection, marks: Sequence[tuple[int, int]], *, ok: bool) -> list[int]:
    """Mark sets of problems of files OK, or remove these marks; return the ids of the files that changed.

    A problem that a file no longer has is not marked.
    """
    change = "marked | (problems & ?)" if ok else "marked & ~?"
    lacking = "problems & ~marked & ?" if ok else "marked & ?"
    of_bits: dict[int, list[int]] = {}
    for id_, bits in marks:
        of_bits.setdefault(bits, []).append(id_)
    changed: list[int] = []
    for bits, ids in of_bits.items():
        rows = db.execute(
            f"UPDATE file SET marked = {change} WHERE id IN (SELECT value FROM json_each(?)) AND {lacking} "
            "RETURNING id",
            (bits, json.dumps(ids), bits),
        )
        changed += [id_ for (id_,) in rows]
    return changed


def judge_known(db: sqlite3.Connection, now: float, limit: int) -> bool:
    """Judge up to `limit` files that other rules or chosen profiles have judged, or none.

    `now` is in seconds since the epoch. Returns True while there may be more.
    """
    version, last = db.execute("SELECT version, last FROM judged").fetchone() or (None, None)
    if version == VERSION and last is None:
        return _judge_chosen(db, limit)
    after = last if version == VERSION else 0
    found = db.execute(f"{_CASE} WHERE f.id > ? ORDER BY f.id LIMIT ?", (after, limit)).fetchall()
    _judge(db, found, now)
    db.execute("INSERT OR REPLACE INTO judged VALUES (1, ?, ?)", (VERSION, found[-1][0] if found else None))
    return bool(found) or _judge_chosen(db, limit)


def _judge_chosen(db: sqlite3.Connection, limit: int) -> bool:
    return chosen_profiles.judge_known(db, limit) or near_hints.judge_known(db, limit)


def judge_moved(db: sqlite3.Connection, ids: Iterable[int], now: float) -> None:
    """Judge files again after their names may have changed."""
    for id_ in ids:
        _judge(db, db.execute(f"{_CASE} WHERE f.id = ?", (id_,)).fetchall(), now)
        chosen_profiles.judge_saved(db, records(db, (id_,)))


def _judge(db: sqlite3.Connection, found: Sequence[Sequence[Any]], now: float) -> None:
    # A damaged library may hold values of other types; their files are left as they are.
    sane = (row for row in found if list(map(type, row[1:4])) == [bytes, int, int])
    judged = ((judge(_case(row, now)), row[0]) for row in sane)
    db.executemany(_JUDGED, judged)


def _case(row: Sequence[Any], now: float) -> FileFacts:
    _, name, size, mtime_ns, status, reason, media = row
    return FileFacts(
        name=name,
        size=size,
        mtime_ns=mtime_ns,
        status=shown_status(_text(status)),
        reason=reason_of(_text(reason)),
        media=media_of(media),
        now=now,
    )


def _text(told: bytes | None) -> str:
    return (told or b"").decode("utf-8", "replace")
