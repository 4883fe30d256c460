"""Writes the results of probes and the problems of the files, one batch in a transaction."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from app.core.history import Change, ChangeKind, RecordedValue, changed_fields
from app.core.media import VideoFile
from app.core.message import Message
from app.core.problems.evaluate import judge
from app.core.problems.facts import FileFacts
from app.core.record import SUMMARY_FIELDS, UNKNOWN, FileRecord, FileStatus, summarise
from app.library import history
from app.library.pending import PendingFile
from app.library.row_mapping import media_json, records, summary_values
from app.library.search_index import FileKeys, file_keys


class Finding(NamedTuple):
    """The result of probing or skipping one pending file."""

    file: PendingFile
    status: FileStatus
    reason: Message | None
    media: VideoFile | None
    size: int
    """Size of the file at the probe, in bytes."""
    mtime_ns: int
    """Time of the last change of the file at the probe, in nanoseconds."""


class _Found(NamedTuple):
    """A saved record, and the values that it replaced."""

    record: FileRecord
    before: Sequence[Any] | None
    """Earlier values of the file, in the order of `_BEFORE`; None for a new file."""


# Columns that keep their first values when a file is probed again.
_KEPT: Final = ("folder_id", "name", "added", "report")
_FIELDS: Final = ("size", "mtime_ns", "status", *SUMMARY_FIELDS)
"""Fields that the change of a file records."""
_BEFORE: Final = (
    f"SELECT f.report, f.missing, {', '.join(f'f.{name}' for name in _FIELDS)} FROM pending p "
    "JOIN file f ON f.folder_id = p.folder_id AND f.name = p.name WHERE p.id = ?"
)
_COLUMNS: Final = (
    *_KEPT,
    *("file_id", "scan_id", "missing", "size", "mtime_ns", "status", "reason", "engine"),
    *("problems", "marked"),
    *FileKeys._fields,
    *SUMMARY_FIELDS,
)
# The row comes from `pending`, so that no row is made if the source was purged meanwhile.
# A mark "OK" belongs to the contents: it stays only while size and time of the file stay.
_UPSERT: Final = (
    f"INSERT INTO file ({', '.join(_COLUMNS)}) "
    "SELECT folder_id, name, ?, c.report, file_id, scan_id, 0, ?, ?, ?, ?, ?, ?, 0"
    + ", ?"
    * len((*FileKeys._fields, *SUMMARY_FIELDS))
    + " "
    "FROM pending p JOIN folder d ON d.id = p.folder_id JOIN scan c ON c.id = p.scan_id WHERE p.id = ? "
    "ON CONFLICT (folder_id, name) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in _COLUMNS if name not in (*_KEPT, "marked"))
    + ", failure_status = NULL, failure = NULL"
    + ", marked = CASE WHEN (size, mtime_ns) = (excluded.size, excluded.mtime_ns) THEN marked ELSE 0 END"
    + " RETURNING id, added, scan_id, marked"
)

# Only for a file that was read before and has not changed since: its contents stay valid.
_NOTE_FAILURE: Final = (
    "UPDATE file SET (scan_id, file_id, missing, failure_status, failure) = (p.scan_id, p.file_id, 0, ?, ?) "
    "FROM pending p WHERE p.id = ? AND (file.folder_id, file.name) = (p.folder_id, p.name) "
    "AND file.status = 'ok' AND (file.size, file.mtime_ns) = (?, ?) RETURNING file.id"
)


def save(
    db: sqlite3.Connection,
    findings: Sequence[Finding],
    *,
    handed: Iterable[int] = (),
    engine: str,
    now: float,
) -> tuple[FileRecord, ...]:
    """Store each finding in place of its pending file, and return the records.

    `handed` are the ids of pending files that are being probed since the last call. `engine` is the version
    of the prober, `now` is in seconds since the epoch. Files of a source that was removed meanwhile are
    stored but not returned, until the source is purged.
    """
    db.executemany("UPDATE pending SET handed = 1 WHERE id = ?", ((id_,) for id_ in handed))
    saved = [_save_one(db, finding, engine, now) for finding in findings]
    unseen = {row[0] for row in db.execute("SELECT id FROM source WHERE removed IS NOT NULL")}
    seen = [found for found in saved if found is not None and found.record.source_id not in unseen]
    _keep_changes(db, seen)
    return tuple(found.record for found in seen)


def _keep_changes(db: sqlite3.Connection, saved: Sequence[_Found]) -> None:
    """Count the new files, and store the changes of files that changed or came back."""
    by_scan: dict[int, list[_Found]] = defaultdict(list)
    for found in saved:
        by_scan[found.record.scan_id].append(found)
    for scan_id, those in by_scan.items():
        report = history.report_of(db, scan_id)
        history.count(db, report, {ChangeKind.ADDED: sum(found.before is None for found in those)})
        history.keep(db, scan_id, (each for found in those for each in _changes(found, report)))


def _changes(found: _Found, report: int) -> Iterator[Change]:
    """Yield the changes of a file that was known before this scan."""
    record, before = found
    if before is None or before[0] == report:
        return
    if before[1] == 1:  # missing; 2 would be a file whose volume was not mounted
        yield Change(kind=ChangeKind.BACK, record=record.id, path=record.path)
    after = (record.size, record.mtime_ns, record.status.value, *summary_values(record.summary))
    fields: dict[str, tuple[RecordedValue, RecordedValue]] = changed_fields(
        dict(zip(_FIELDS, before[2:], strict=True)), dict(zip(_FIELDS, after, strict=True))
    )
    if fields:
        yield Change(kind=ChangeKind.CHANGED, record=record.id, path=record.path, fields=fields)


def _save_one(db: sqlite3.Connection, finding: Finding, engine: str, now: float) -> _Found | None:
    """Store a finding; a failure of an unchanged file is stored beside its known contents."""
    before = db.execute(_BEFORE, (finding.file.id,)).fetchone()
    if before is not None and finding.status is not FileStatus.OK and (known := _note_failure(db, finding)):
        db.execute("DELETE FROM pending WHERE id = ?", (finding.file.id,))
        return next((_Found(record, before) for record in records(db, known)), None)
    return _replace_known(db, finding, engine, now, before)


def _note_failure(db: sqlite3.Connection, finding: Finding) -> Sequence[int]:
    """Store a failure beside the known contents; return the id of the file, or () if the file changed."""
    file, status, reason, _, size, mtime_ns = finding
    text = reason.to_json() if reason else None
    found: Sequence[int] | None = db.execute(
        _NOTE_FAILURE, (status, text, file.id, size, mtime_ns)
    ).fetchone()
    return found or ()


def _replace_known(
    db: sqlite3.Connection, finding: Finding, engine: str, now: float, before: Sequence[Any] | None
) -> _Found | None:
    file, status, reason, media, size, mtime_ns = finding
    summary = summarise(media) if media else UNKNOWN
    text = reason.to_json() if reason else None
    keys = file_keys(db, file.name, summary)
    problems = judge(
        FileFacts(
            name=file.name, size=size, mtime_ns=mtime_ns, status=status, reason=reason, media=media, now=now
        )
    )
    values = (now, size, mtime_ns, status, text, engine, problems, *keys, *summary_values(summary), file.id)
    row = db.execute(_UPSERT, values).fetchone()
    db.execute("DELETE FROM pending WHERE id = ?", (file.id,))
    if row is None:
        return None  # Its source was purged.
    id_, added, scan_id, marked = row
    _replace_media(db, id_, media)
    record = FileRecord(
        id=id_,
        source_id=file.source_id,
        folder=file.folder,
        name=file.name,
        size=size,
        mtime_ns=mtime_ns,
        status=status,
        reason=reason,
        added=added,
        scan_id=scan_id,
        problems=problems & ~marked,
        summary=summary,
    )
    return _Found(record, before)


def _replace_media(db: sqlite3.Connection, id_: int, media: VideoFile | None) -> None:
    if media is None:
        db.execute("DELETE FROM media WHERE file_id = ?", (id_,))
    else:
        db.execute("INSERT OR REPLACE INTO media (file_id, json) VALUES (?, ?)", (id_, media_json(media)))
