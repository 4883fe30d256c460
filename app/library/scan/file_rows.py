"""Writes the rows of probed files: new files of a batch at once, known files one by one."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from msgspec.structs import replace

from app.core.checksum.verdict import BAD
from app.core.file.record import SUMMARY_FIELDS, FileRecord, FileStatus, ProbedRow
from app.core.file.title import Title
from app.core.message import Message
from app.core.problems.catalogue import OF_CHECKSUMS, OF_CLIPS, OF_COPIES, OF_DAMAGE
from app.library.checks import found_contents
from app.library.query.row_mapping import records, summary_values
from app.library.query.search_index import FileKeys, LookIds, look_values
from app.library.query.stored_fields import damage_of, depth_of, verdict_of
from app.library.scan import disks
from app.library.scan.pending import PendingFile


class PendingResult(NamedTuple):
    """The result of probing or skipping one pending file."""

    file: PendingFile
    status: FileStatus
    reason: Message | None
    row: ProbedRow
    size: int
    """Size of the file at the probe, in bytes."""
    mtime_ns: int
    """Time of the last change of the file at the probe, in nanoseconds."""


class Saved(NamedTuple):
    """A saved record, and the values that it replaced."""

    record: FileRecord
    before: Sequence[Any] | None
    """Earlier values of the file; None for a new file.

    They are its report, `missing`, whether sidecars belong to it, and `FIELDS`.
    """


RECORDED: Final = tuple(name for name in SUMMARY_FIELDS if name not in {"audio_flags", "text_flags"})
"""Fields of a summary that the change of a file records."""
FIELDS: Final = ("size", "mtime_ns", "status", *RECORDED)
"""Fields that the change of a file records."""
_BEFORE: Final = (
    "SELECT f.report, f.missing, EXISTS (SELECT 1 FROM beside b WHERE b.file_id = f.id), "
    f"{', '.join(f'f.{name}' for name in FIELDS)} FROM pending p "
    "JOIN file f ON f.folder_id = p.folder_id AND f.name = p.name WHERE p.id = ?"
)
# Columns that keep their first values when a file is probed again.
_KEPT: Final = ("folder_id", "name", "added", "report")
_PROBED: Final = (
    *("size", "mtime_ns", "status", "reason", "engine", "problems"),
    *FileKeys._fields,
    *Title._fields,
    *SUMMARY_FIELDS,
)
"""Columns that a probe gives."""
_RULED: Final = (*_KEPT, "marked", "problems")
"""Columns with rules of their own when a file is probed again."""
_COLUMNS: Final = (*_KEPT, "file_id", "scan_id", "missing", "marked", *_PROBED)
_NEW: Final = (
    "SELECT p.id, p.folder_id, c.report, p.file_id, p.scan_id FROM pending p "
    "JOIN folder d ON d.id = p.folder_id JOIN scan c ON c.id = p.scan_id "
    "WHERE p.id IN (SELECT value FROM json_each(?)) "
    "AND NOT EXISTS (SELECT 1 FROM file f WHERE f.folder_id = p.folder_id AND f.name = p.name)"
)
_INSERT: Final = (
    f"INSERT INTO file (id, {', '.join(_COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0{', ?' * len(_PROBED)})"
)
_SAME: Final = "(size, mtime_ns) = (excluded.size, excluded.mtime_ns)"
_STILL_CHECKED: Final = (
    f"verdict IN {tuple(map(str, sorted(BAD)))!r} OR EXISTS (SELECT 1 FROM content_version v "
    "WHERE v.file_id = file.id AND (v.size, v.mtime_ns) = (excluded.size, excluded.mtime_ns))"
)
# The row comes from `pending`, so that no row is made if the source was purged meanwhile.
# A mark "OK" belongs to the contents: it stays only while size and time of the file stay. A verdict
# belongs to the version that was checked, but damage stays until a later check.
_UPSERT: Final = (
    f"INSERT INTO file ({', '.join(_COLUMNS)}) "
    f"SELECT folder_id, name, ?, c.report, file_id, scan_id, 0, 0{', ?' * len(_PROBED)} "
    "FROM pending p JOIN folder d ON d.id = p.folder_id JOIN scan c ON c.id = p.scan_id WHERE p.id = ? "
    "ON CONFLICT (folder_id, name) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in _COLUMNS if name not in _RULED)
    + ", failure_status = NULL, failure = NULL"
    + f", problems = excluded.problems | (ifnull(problems, 0) & {OF_CHECKSUMS | OF_CLIPS})"
    + f" | CASE WHEN {_SAME} THEN ifnull(problems, 0) & {OF_COPIES | OF_DAMAGE} ELSE 0 END"
    + f", marked = CASE WHEN {_SAME} THEN marked ELSE 0 END"
    + f", checked = CASE WHEN {_STILL_CHECKED} THEN checked END"
    + f", verdict = CASE WHEN {_STILL_CHECKED} THEN verdict END"
    + "".join(
        f", {name} = CASE WHEN {_SAME} THEN {name} END"
        for name in ("decoded", "depth", "damage", "damage_reason")
    )
    + " RETURNING id, added, scan_id, marked, problems, checked, verdict, decoded, depth, damage, plays"
)
# Only for a file that was read before and has not changed since: its contents stay valid.
_NOTE_FAILURE: Final = (
    "UPDATE file SET (scan_id, file_id, missing, failure_status, failure) = (p.scan_id, p.file_id, 0, ?, ?) "
    "FROM pending p WHERE p.id = ? AND (file.folder_id, file.name) = (p.folder_id, p.name) "
    "AND file.status = 'ok' AND (file.size, file.mtime_ns) = (?, ?) RETURNING file.id"
)


class RowWriter:
    """Writes a batch of findings in one transaction. `now` is in seconds since the epoch."""

    def __init__(self, db: sqlite3.Connection, engine: str, now: float) -> None:
        self._db = db
        self._engine = engine
        self._now = now
        self._looks = LookIds(db)
        self._disks = disks.disks_by_source(db)

    def insert_new(self, findings: Sequence[PendingResult]) -> dict[int, Saved]:
        """Store the new files among the findings; return what was saved by the id of the pending file."""
        asked = json.dumps([finding.file.id for finding in findings])
        places = {id_: place for id_, *place in self._db.execute(_NEW, (asked,))}
        last = self._db.execute("SELECT max(seq) FROM sqlite_sequence WHERE name = 'file'").fetchone()[0] or 0
        rows, media, saved = [], [], {}
        for id_, finding in enumerate(_once(findings, places), last + 1):
            folder_id, report, file_id, scan_id = places[finding.file.id]
            probed = self._probed(finding)
            rows.append((id_, folder_id, finding.file.name, self._now, report, file_id, scan_id, *probed))
            if finding.row.media is not None:
                media.append((id_, finding.row.media))
            record = self._record(finding, id_=id_, added=self._now, scan_id=scan_id)
            saved[finding.file.id] = Saved(record, None)
        self._db.executemany(_INSERT, rows)
        self._db.executemany("INSERT INTO media (file_id, json) VALUES (?, ?)", media)
        self._db.executemany("DELETE FROM pending WHERE id = ?", ((id_,) for id_ in saved))
        return saved

    def replace_known(self, finding: PendingResult) -> Saved | None:
        """Store a finding of a known file; a failure of an unchanged file is stored beside its contents.

        Returns None if the source of the file was purged.
        """
        db = self._db
        before = db.execute(_BEFORE, (finding.file.id,)).fetchone()
        found_contents.accept_scanned(db, finding.file.id, finding.size, finding.mtime_ns)
        if finding.status is not FileStatus.OK and (known := self._note_failure(finding)):
            record = next(iter(records(db, known)), None)
        else:
            record = self._upsert(finding)
        db.execute("DELETE FROM pending WHERE id = ?", (finding.file.id,))
        return Saved(record, before) if record is not None else None

    def _note_failure(self, finding: PendingResult) -> Sequence[int]:
        """Store a failure beside the known contents; return the file's id, or () if the file changed."""
        file, status, reason, _, size, mtime_ns = finding
        text = reason.to_json() if reason else None
        found: Sequence[int] | None = self._db.execute(
            _NOTE_FAILURE, (status, text, file.id, size, mtime_ns)
        ).fetchone()
        return found or ()

    def _upsert(self, finding: PendingResult) -> FileRecord | None:
        probed = self._probed(finding)
        row = self._db.execute(_UPSERT, (self._now, *probed, finding.file.id)).fetchone()
        if row is None:
            return None
        id_, added, scan_id, marked, problems, checked, verdict, decoded, depth, damage, plays = row
        if finding.row.media is None:
            self._db.execute("DELETE FROM media WHERE file_id = ?", (id_,))
        else:
            values = (id_, finding.row.media)
            self._db.execute("INSERT OR REPLACE INTO media (file_id, json) VALUES (?, ?)", values)
        record = self._record(finding, id_=id_, added=added, scan_id=scan_id)
        return replace(
            record,
            problems=problems & ~marked,
            marked=problems & marked,
            checked=checked,
            verdict=verdict_of(verdict),
            decoded=decoded,
            depth=depth_of(depth),
            damage=damage_of(damage),
            plays=plays,
        )

    def _record(self, finding: PendingResult, *, id_: int, added: float, scan_id: int) -> FileRecord:
        return FileRecord(
            id=id_,
            source_id=finding.file.source_id,
            disk=self._disks.get(finding.file.source_id),
            folder=finding.file.folder,
            name=finding.file.name,
            size=finding.size,
            mtime_ns=finding.mtime_ns,
            status=finding.status,
            reason=finding.reason,
            added=added,
            scan_id=scan_id,
            problems=finding.row.problems,
            **finding.row.title._asdict(),
            summary=finding.row.summary,
        )

    def _probed(self, finding: PendingResult) -> tuple[object, ...]:
        """Return the values of the columns `_PROBED`."""
        _, status, reason, row, size, mtime_ns = finding
        text = reason.to_json() if reason else None
        keys = row.search_key, row.name_key, self._looks.id_of(look_values(row.summary))
        told = (size, mtime_ns, status, text, self._engine, row.problems)
        return (*told, *keys, *row.title, *summary_values(row.summary))


def _once(findings: Sequence[PendingResult], places: dict[int, list[Any]]) -> Iterator[PendingResult]:
    """Yield the findings with a place, one of each file: two scans may have found the same one."""
    seen = set()
    for finding in findings:
        if place := places.get(finding.file.id):
            key = place[0], finding.file.name
            if key not in seen:
                seen.add(key)
                yield finding
