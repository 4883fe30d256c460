"""Stores the results of checks: verdicts, and the checksums of the versions of files."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from app.core.checksum.algorithm import Algorithm
from app.core.checksum.verdict import FileVersion, Verdict
from app.core.message import Message
from app.core.problems.catalogue import BY_CODE, OF_CHECK
from app.core.record import FileRecord
from app.library.row_mapping import records

_REPLACED: Final = frozenset({Verdict.NEW, Verdict.EDITED})
"""The verdicts with which all checksums of an earlier version are dropped."""
_BITS: Final = {Verdict.ROTTEN: BY_CODE["rotten"].bit, Verdict.UNREADABLE: BY_CODE["read-error"].bit}


class CheckedFile(NamedTuple):
    """The result of the check of one file, with any verdict but "not checked"."""

    record: int
    """Id of the file."""
    path: bytes
    verdict: Verdict
    checked: float
    """Seconds since the epoch."""
    evidence: Message | None = None
    """The finding of a bad verdict."""
    version: FileVersion | None = None
    digests: Mapping[Algorithm, bytes] | None = None
    """The digests to store; None if those that are stored stay as they are."""
    seconds: float = 0.0


def save(db: sqlite3.Connection, results: Sequence[CheckedFile]) -> tuple[FileRecord, ...]:
    """Store results, and return the records of the files; files that were purged meanwhile are left out."""
    known = {record.id for record in records(db, [each.record for each in results])}
    for result in results:
        if result.record in known:
            _save_verdict(db, result)
            if result.version is not None and result.digests:
                _save_digests(db, result, result.version, result.digests)
    return records(db, [each.record for each in results])


def _save_verdict(db: sqlite3.Connection, result: CheckedFile) -> None:
    evidence = result.evidence.to_json() if result.evidence else None
    bit = _BITS.get(result.verdict, 0)
    db.execute(
        "UPDATE file SET checked = :checked, verdict = :verdict, evidence = :evidence, "
        f"problems = CASE WHEN problems IS NULL AND :bit = 0 THEN NULL "
        f"ELSE (ifnull(problems, 0) & ~{OF_CHECK}) | :bit END, "
        # A problem that is found anew is no longer marked OK.
        "marked = marked & ~(:bit & ~ifnull(problems, 0)) WHERE id = :id",
        {
            "checked": result.checked,
            "verdict": result.verdict.value,
            "evidence": evidence,
            "bit": bit,
            "id": result.record,
        },
    )


def _save_digests(
    db: sqlite3.Connection, result: CheckedFile, version: FileVersion, digests: Mapping[Algorithm, bytes]
) -> None:
    if result.verdict in _REPLACED:
        db.execute("DELETE FROM checksum WHERE file_id = ?", (result.record,))
    db.execute(
        "INSERT OR REPLACE INTO content_version (file_id, path, size, mtime_ns, ctime_ns, inode) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (result.record, result.path, *version),
    )
    # A digest that was verified keeps the time at which it was computed.
    db.executemany(
        "INSERT OR IGNORE INTO checksum (file_id, algorithm, digest, computed, seconds) "
        "VALUES (?, ?, ?, ?, ?)",
        (
            (result.record, algorithm.value, digest, result.checked, result.seconds)
            for algorithm, digest in digests.items()
        ),
    )
