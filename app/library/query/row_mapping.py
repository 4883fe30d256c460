"""Conversion between rows and values: the only module that maps columns to fields."""

import math
import sqlite3
from collections.abc import Sequence
from functools import lru_cache
from operator import attrgetter
from typing import Any, Final, TypeVar

from app.core.checksum.verdict import Verdict
from app.core.damage.depth import Depth
from app.core.damage.verdict import DamageVerdict
from app.core.facts.outcomes import failing
from app.core.media import VideoFile
from app.core.message import Message
from app.core.problems.catalogue import Problem
from app.core.problems.evaluate import explain
from app.core.problems.facts import FileFacts
from app.core.record import (
    SUMMARY_FIELDS,
    FileDetails,
    FileRecord,
    FileStatus,
    LastFailure,
    Summary,
)
from app.library.query.stored_contents import media_of, media_tree

T = TypeVar("T")

RECORD_COLUMNS: Final = (
    "f.id, d.source_id, d.path, f.name, f.size, f.mtime_ns, f.status, f.reason, f.missing, s.online, "
    "f.added, f.scan_id, f.problems, f.marked, f.failure_status, f.failure, f.checked, f.verdict, "
    "f.decoded, f.depth, f.damage, f.plays, "
    "k.copies, CASE WHEN k.alone THEN s.path END, CASE WHEN k.alone THEN s.volume END, "
    + ", ".join(f"f.{name}" for name in SUMMARY_FIELDS)
)
ALL_TABLES: Final = (
    "file f JOIN folder d ON d.id = f.folder_id JOIN source s ON s.id = d.source_id "
    "LEFT JOIN copy k ON k.file_id = f.id"
)
"""The tables for records, with files of removed sources, which can be restored."""
RECORD_TABLES: Final = ALL_TABLES.replace("d.source_id ", "d.source_id AND s.removed IS NULL ")
"""The tables for records, without files of removed sources."""


ENTRY_COLUMNS: Final = f"{RECORD_COLUMNS}, f.evidence, f.damage_reason, m.json"
ENTRY_TABLES: Final = f"{RECORD_TABLES} LEFT JOIN media m ON m.file_id = f.id"
OFFLINE_FOLDERS: Final = (
    "SELECT d.id FROM folder d JOIN source s ON s.id = d.source_id AND s.removed IS NULL WHERE NOT s.online"
)
"""Ids of the folders of sources that cannot be reached."""


COVERED: Final = 2
"""Value of `file.missing` if another volume is mounted at the path of the file now; 1: the file is gone."""
IN_TRASH: Final = 3
"""Value of `file.missing` for a file in a trash: moved there by an act, or listed there by an old version."""
_SUMMARY: Final = 25
"""Index of the first column of the summary in a row of `RECORD_COLUMNS`."""
_VERDICTS: Final = {verdict.value: verdict for verdict in Verdict}
_DEPTHS: Final = {depth.value: depth for depth in Depth}
_DAMAGES: Final = {verdict.value: verdict for verdict in DamageVerdict}
_STATUSES: Final = {status.value: status for status in FileStatus}
"""Statuses by stored text. A damaged library may hold another text, which must not hide the other files."""


def record(row: Sequence[Any], hidden: int = 0) -> FileRecord:
    """Return the record in a row of `RECORD_COLUMNS`, without `hidden` problems."""
    id_, source_id, folder, name, size, mtime_ns, status, reason, missing, online, added, scan_id = row[:12]
    problems, marked = problem_sets(row[12], row[13])
    return FileRecord(
        id=id_,
        source_id=source_id,
        folder=sound(folder, bytes),
        name=sound(name, bytes),
        size=sound(size, int),
        mtime_ns=sound(mtime_ns, int),
        status=shown_status(status, missing=missing, online=online),
        reason=reason_of(reason),
        added=added,
        scan_id=scan_id,
        last_failure=last_failure(*row[14:16]),
        problems=None if problems is None else problems & ~marked & ~hidden,
        checked=row[16],
        verdict=verdict_of(row[17]),
        decoded=row[18],
        depth=depth_of(row[19]),
        damage=damage_of(row[20]),
        plays=row[21],
        copies=row[22],
        only_on=None if row[23] is None else (sound(row[23], bytes), row[24]),
        summary=Summary._make(row[_SUMMARY:]),
    )


def entry(row: Sequence[Any], hidden: int = 0) -> FileDetails:
    """Return the record and contents in a row of `ENTRY_COLUMNS`, without `hidden` problems."""
    media, (name, size, mtime_ns, status, reason) = media_of(row[-1]), row[3:8]
    problems, marked = problem_sets(*row[12:14])
    known = (name, size, mtime_ns, status, reason, *row[-3:-1], row[21])
    told = explained(problems, marked, known, media, hidden)
    return FileDetails(record(row[:-3], hidden), media_tree(media), told)


def explained(
    problems: int | None, marked: int, known: tuple[Any, ...], media: VideoFile | None, hidden: int = 0
) -> tuple[Problem, ...] | None:
    """Return the problems with the values found; `known` are columns from `name` to `plays`."""
    if problems is None or not problems & ~hidden:
        return None if problems is None else ()
    name, size, mtime_ns, status, reason, evidence, damage, plays = known
    facts = FileFacts(
        name=name,
        size=size,
        mtime_ns=mtime_ns,
        status=shown_status(status),
        reason=reason_of(reason),
        media=media,
        evidence=reason_of(evidence),
        damage=reason_of(damage),
        failed_profiles=failing(plays),
        now=-math.inf,  # Judging has decided already whether a date lies in the future.
    )
    return explain(facts, problems & ~hidden, marked)


def records(db: sqlite3.Connection, ids: Sequence[int]) -> tuple[FileRecord, ...]:
    """Return the records with these ids, in their order, without unknown ids."""
    rows = (
        db.execute(f"SELECT {RECORD_COLUMNS} FROM {RECORD_TABLES} WHERE f.id = ?", (id_,)).fetchone()
        for id_ in ids
    )
    return tuple(record(row) for row in rows if row is not None)


def problem_sets(problems: Any, marked: Any) -> tuple[int | None, int]:  # noqa: ANN401
    """Return the sets of found and marked problems; (None, 0) for invalid values in a damaged library."""
    return (problems, marked) if type(problems) is type(marked) is int else (None, 0)


def sound(value: Any, kind: type[T]) -> T:  # noqa: ANN401
    """Return `value`; raise `sqlite3.DatabaseError` if it has another type, as in a damaged library."""
    if type(value) is kind:
        return value
    error = sqlite3.DatabaseError(f"{value!r} where there must be {kind.__name__}")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    raise error


def shown_status(status: str, *, missing: int = False, online: bool = True) -> FileStatus:
    """Return the status to show: a file that is offline or missing hides the result of its probe."""
    if not online or missing == COVERED:
        return FileStatus.OFFLINE
    if missing == IN_TRASH:
        return FileStatus.IN_TRASH
    return FileStatus.MISSING if missing else _STATUSES.get(status, FileStatus.FAILED)


def verdict_of(text: str | None) -> Verdict | None:
    """Return the verdict of a check; None without one, and for an unknown text."""
    return _VERDICTS.get(text or "")


def depth_of(text: str | None) -> Depth | None:
    """Return the depth of a check for damage; None without one, and for an unknown text."""
    return _DEPTHS.get(text or "")


def damage_of(text: str | None) -> DamageVerdict | None:
    """Return the verdict of a check for damage; None without one, and for an unknown text."""
    return _DAMAGES.get(text or "")


@lru_cache(1024)  # files share reasons
def reason_of(text: str | None) -> Message | None:
    """Return the reason in a JSON text, None if there is none or the text is invalid."""
    try:
        return Message.from_json(text) if text else None
    except ValueError:
        return None


def last_failure(status: str | None, reason: str | None) -> LastFailure | None:
    """Return the failure of the last look, from its status and the JSON text of its reason."""
    message = reason_of(reason)
    return LastFailure(shown_status(status or ""), message) if message else None


summary_values: Final = attrgetter(*SUMMARY_FIELDS)
"""Return the values of a `Summary` in the order of `SUMMARY_FIELDS`."""
