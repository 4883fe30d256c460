"""Stores the results of checks: verdicts, and the checksums of the versions of files."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from app.core.checksum.algorithm import Algorithm
from app.core.checksum.verdict import ChecksumVerdict, Contents, FileVersion
from app.core.file.record import FileRecord
from app.core.message import Message
from app.core.problems.catalogue import BY_CODE, OF_CHECKSUMS
from app.library.checks import found_contents
from app.library.query.row_mapping import records

_BITS: Final = {
    ChecksumVerdict.ROTTEN: BY_CODE["rotten"].bit,
    ChecksumVerdict.UNREADABLE: BY_CODE["read-error"].bit,
}


class CheckedFile(NamedTuple):
    """The result of the check of one file, with any verdict but "not checked"."""

    record: int
    """Id of the file."""
    path: bytes
    verdict: ChecksumVerdict
    checked: float
    """Seconds since the epoch."""
    evidence: Message | None = None
    """The finding of a bad verdict."""
    version: FileVersion | None = None
    digests: Mapping[Algorithm, bytes] | None = None
    """The digests that were found; None if the file was not read to its end."""
    seconds: float = 0.0
    computed: float | None = None
    """The time at which the digests were computed, if another file had them before the two changed places."""


def save(db: sqlite3.Connection, results: Sequence[CheckedFile]) -> tuple[FileRecord, ...]:
    """Store results, and return the records of the files; files that were purged meanwhile are left out."""
    known = {record.id: record for record in records(db, [each.record for each in results])}
    for result in results:
        if result.record in known:
            _save_verdict(db, result)
            db.execute("DELETE FROM doubt WHERE file_id = ?", (result.record,))  # it was read
            _save_contents(db, result, known[result.record])
    return records(db, [each.record for each in results])


def _save_verdict(db: sqlite3.Connection, result: CheckedFile) -> None:
    evidence = result.evidence.to_json() if result.evidence else None
    bit = _BITS.get(result.verdict, 0)
    db.execute(
        "UPDATE file SET checked = :checked, verdict = :verdict, evidence = :evidence, "
        f"problems = CASE WHEN problems IS NULL AND :bit = 0 THEN NULL "
        f"ELSE (ifnull(problems, 0) & ~{OF_CHECKSUMS}) | :bit END, "
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


def _save_contents(db: sqlite3.Connection, result: CheckedFile, record: FileRecord) -> None:
    """Store what was found beside the known contents, or as the known ones if nobody can miss others."""
    id_, version, verdict = result.record, result.version, result.verdict
    if version is None or not result.digests:
        return
    computed = result.checked if result.computed is None else result.computed
    found = Contents(result.path, version, result.digests, computed)
    seen = (version.size, version.mtime_ns) == (record.size, record.mtime_ns)
    if verdict is ChecksumVerdict.ROTTEN or (verdict is ChecksumVerdict.EDITED and not seen):
        found_contents.put(db, id_, verdict, found)
        return
    found_contents.drop(db, id_)
    if verdict in {ChecksumVerdict.NEW, ChecksumVerdict.EDITED} or result.computed is not None:
        found_contents.replace_known(db, id_, found, result.seconds)
    else:
        found_contents.add_known(db, id_, found, result.seconds)
