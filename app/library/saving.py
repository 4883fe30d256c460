"""Writes what probing found and what is wrong with it, a batch in a transaction."""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from app.core.media import VideoFile
from app.core.message import Message
from app.core.problems.case import Case
from app.core.problems.judging import judge
from app.core.record import SUMMARY_FIELDS, UNKNOWN, FileRecord, FileStatus, summarise
from app.library.keys import FileKeys, file_keys
from app.library.reader import PendingFile
from app.library.rows import media_json, summary_values


class Finding(NamedTuple):
    """What came of one pending file."""

    file: PendingFile
    status: FileStatus
    reason: Message | None
    media: VideoFile | None
    report: bytes
    """The engine's own JSON, zlib-compressed; empty where there is none."""
    size: int
    """Bytes, of the file that was read."""
    mtime_ns: int
    """Of the file that was read."""


_KEPT: Final = ("folder_id", "name", "added")
_COLUMNS: Final = (
    *_KEPT,
    *("file_id", "scan_id", "missing", "size", "mtime_ns", "status", "reason", "engine"),
    *("problems", "marked"),
    *FileKeys._fields,
    *SUMMARY_FIELDS,
)
_UPSERT: Final = (
    f"INSERT INTO file ({', '.join(_COLUMNS)}) "
    "SELECT folder_id, name, ?, file_id, scan_id, 0, ?, ?, ?, ?, ?, ?, 0"
    + ", ?"
    * len((*FileKeys._fields, *SUMMARY_FIELDS))
    + " "
    "FROM pending p JOIN folder d ON d.id = p.folder_id WHERE p.id = ? "
    "ON CONFLICT (folder_id, name) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in _COLUMNS if name not in (*_KEPT, "marked"))
    + ", marked = CASE WHEN (size, mtime_ns) = (excluded.size, excluded.mtime_ns) THEN marked ELSE 0 END"
    + " RETURNING id, added, scan_id, marked"
)


def save(
    db: sqlite3.Connection,
    findings: Sequence[Finding],
    *,
    handed: Iterable[int] = (),
    engine: str,
    now: float,
) -> tuple[FileRecord, ...]:
    """Keep each finding in place of the pending file, and return the records.

    `handed` are the ids of pending files that were handed out since the last time and have not come back.

    What lies in a source that was removed meanwhile is kept with it, unseen, until that is purged.
    """
    db.executemany("UPDATE pending SET handed = 1 WHERE id = ?", ((id_,) for id_ in handed))
    saved = (_save_one(db, finding, engine, now) for finding in findings)
    unseen = {row[0] for row in db.execute("SELECT id FROM source WHERE removed IS NOT NULL")}
    return tuple(record for record in saved if record is not None and record.source_id not in unseen)


def _save_one(db: sqlite3.Connection, finding: Finding, engine: str, now: float) -> FileRecord | None:
    file, status, reason, media, report, size, mtime_ns = finding
    summary = summarise(media) if media else UNKNOWN
    text = reason.to_json() if reason else None
    keys = file_keys(db, file.name, summary)
    problems = judge(
        Case(name=file.name, size=size, mtime_ns=mtime_ns, status=status, reason=reason, media=media, now=now)
    )
    values = (now, size, mtime_ns, status, text, engine, problems, *keys, *summary_values(summary), file.id)
    row = db.execute(_UPSERT, values).fetchone()
    db.execute("DELETE FROM pending WHERE id = ?", (file.id,))
    if row is None:
        return None  # Its source was purged.
    id_, added, scan_id, marked = row
    _replace(db, "media", id_, media_json(media) if media else None)
    _replace(db, "report", id_, report or None)
    return FileRecord(
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


def _replace(db: sqlite3.Connection, table: str, id_: int, value: str | bytes | None) -> None:
    if value is None:
        db.execute(f"DELETE FROM {table} WHERE file_id = ?", (id_,))
    else:
        db.execute(f"INSERT OR REPLACE INTO {table} (file_id, json) VALUES (?, ?)", (id_, value))
