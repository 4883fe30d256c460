"""Stores the results of probes and what changed, one batch in a transaction."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Final

from app.core.file.record import FileRecord
from app.core.scan.history import Change, ChangeKind, RecordedValue, changed_fields
from app.library.query import chosen_profiles
from app.library.scan import history
from app.library.scan.file_rows import FIELDS, RECORDED, PendingResult, RowWriter, Saved

_recorded: Final = attrgetter(*RECORDED)


def save(
    db: sqlite3.Connection,
    findings: Sequence[PendingResult],
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
    rows = RowWriter(db, engine, now)
    new = rows.insert_new(findings)
    saved = [new.get(finding.file.id) or rows.replace_known(finding) for finding in findings]
    unseen = {row[0] for row in db.execute("SELECT id FROM source WHERE removed IS NOT NULL")}
    seen = [found for found in saved if found is not None and found.record.source_id not in unseen]
    _keep_changes(db, seen)
    return chosen_profiles.judge_saved(db, (found.record for found in seen))


def _keep_changes(db: sqlite3.Connection, saved: Sequence[Saved]) -> None:
    """Count the new files, and store the changes of files that changed or came back."""
    by_scan: dict[int, list[Saved]] = defaultdict(list)
    for found in saved:
        by_scan[found.record.scan_id].append(found)
    for scan_id, those in by_scan.items():
        report = history.report_of(db, scan_id)
        history.count(db, report, {ChangeKind.ADDED: sum(found.before is None for found in those)})
        history.store(db, scan_id, (each for found in those for each in _changes(found, report)))


def _changes(found: Saved, report: int) -> Iterator[Change]:
    """Yield the changes of a file that was known before this scan."""
    record, before = found
    if before is None or before[0] == report:
        return
    if before[1] == 1:  # missing; 2 would be a file whose volume was not mounted
        yield Change(kind=ChangeKind.BACK, record=record.id, path=record.path)
    after = (record.size, record.mtime_ns, record.status.value, *_recorded(record.summary))
    fields: dict[str, tuple[RecordedValue, RecordedValue]] = changed_fields(
        dict(zip(FIELDS, before[3:], strict=True)), dict(zip(FIELDS, after, strict=True))
    )
    if before[2]:
        fields.pop("text_languages", None)  # those of the sidecars are still to be added
    if fields:
        yield Change(kind=ChangeKind.CHANGED, record=record.id, path=record.path, fields=fields)
