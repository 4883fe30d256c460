"""Reads records and details of files: their tables, and the values of their rows."""

import json
import math
import sqlite3
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Any, Final

from app.core.details.file_details import FileDetails
from app.core.facts.outcomes import failing
from app.core.file.media import VideoFile
from app.core.file.record import SUMMARY_FIELDS, FileRecord
from app.core.message import Message
from app.core.problems.catalogue import Problem
from app.core.problems.evaluate import explain
from app.core.problems.facts import FileFacts
from app.library.query.stored_contents import media_of, media_tree
from app.library.query.stored_fields import (
    OF_RECORDS,
    messages_of,
    problem_sets,
    reason_of,
    records_of,
    shown_status,
)

RECORD_COLUMNS: Final = ", ".join(OF_RECORDS)
ALL_TABLES: Final = (
    "file f JOIN folder d ON d.id = f.folder_id JOIN source s ON s.id = d.source_id "
    "LEFT JOIN disk h ON h.id = s.disk_id "
    "LEFT JOIN copy k ON k.file_id = f.id LEFT JOIN clip_part cp ON cp.file_id = f.id"
)
"""The tables for records, with files of removed sources, which can be restored."""
RECORD_TABLES: Final = ALL_TABLES.replace("d.source_id ", "d.source_id AND s.removed IS NULL ")
"""The tables for records, without files of removed sources."""

JUDGED: Final = (
    *("f.name", "f.size", "f.mtime_ns", "f.status", "f.reason", "f.evidence", "f.damage_reason", "f.plays"),
    "cp.missing",
    *("f.beside_found", "f.audio_languages", "f.text_languages"),
)
"""The columns by which the rules have judged a file, besides its contents."""
_OF_ENTRIES: Final = (*OF_RECORDS, "f.evidence", "f.damage_reason", "f.beside_found", "m.json")
ENTRY_COLUMNS: Final = ", ".join(_OF_ENTRIES)
ENTRY_TABLES: Final = f"{RECORD_TABLES} LEFT JOIN media m ON m.file_id = f.id"
OFFLINE_FOLDERS: Final = (
    "SELECT d.id FROM folder d JOIN source s ON s.id = d.source_id AND s.removed IS NULL WHERE NOT s.online"
)
"""Ids of the folders of sources that cannot be reached."""
_COPY_HINTS: Final = {
    "better-copy": Message("problem.better_copy"),
    "only-low": Message("problem.only_low"),
}
_RECORDS_IN_ORDER: Final = f"SELECT {RECORD_COLUMNS} FROM json_each(?) j CROSS JOIN {RECORD_TABLES}"
_SETS: Final = tuple(map(_OF_ENTRIES.index, ("f.problems", "f.marked")))
_JUDGED: Final = tuple(map(_OF_ENTRIES.index, JUDGED))


def entries(rows: Sequence[Sequence[Any]], hidden: int = 0) -> Iterator[FileDetails]:
    """Yield the records and contents in rows of `ENTRY_COLUMNS`, without `hidden` problems."""
    for record, row in zip(records_of(rows, hidden), rows, strict=True):
        media = media_of(row[-1])
        problems, marked = problem_sets(*map(row.__getitem__, _SETS))
        told = explained(problems, marked, tuple(map(row.__getitem__, _JUDGED)), media, hidden)
        yield FileDetails(record, media_tree(media), told)


def explained(
    problems: int | None, marked: int, known: tuple[Any, ...], media: VideoFile | None, hidden: int = 0
) -> tuple[Problem, ...] | None:
    """Return the problems with the values found; `known` are the columns `JUDGED`."""
    if problems is None or not problems & ~hidden:
        return None if problems is None else ()
    name, size, mtime_ns, status, reason, evidence, damage, plays, missing_parts, beside = known[:-2]
    facts = FileFacts(
        name=name,
        size=size,
        mtime_ns=mtime_ns,
        status=shown_status(status),
        reason=reason_of(reason),
        media=media,
        evidence=reason_of(evidence),
        damage=reason_of(damage),
        missing_parts=missing_parts,
        beside=messages_of(beside),
        copies=_COPY_HINTS,
        failed_profiles=failing(plays),
        languages=known[-2:],
        now=-math.inf,  # Judging has decided already whether a date lies in the future.
    )
    return explain(facts, problems & ~hidden, marked)


def records(db: sqlite3.Connection, ids: Sequence[int], hidden: int = 0) -> tuple[FileRecord, ...]:
    """Return the records with these ids, in their order, without unknown ids and `hidden` problems."""
    # One statement for all: one each would take twice as long.
    statement = f"{_RECORDS_IN_ORDER} WHERE f.id = j.value ORDER BY j.key"
    return records_of(db.execute(statement, (json.dumps(list(ids)),)).fetchall(), hidden)


summary_values: Final = attrgetter(*SUMMARY_FIELDS)
"""Return the values of a `Summary` in the order of `SUMMARY_FIELDS`."""
