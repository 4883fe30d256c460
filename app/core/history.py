"""What a scan found to be different, kept as history; and what several scans come to together."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import groupby
from typing import Final

from app.core.columns import COLUMNS, Column
from app.core.job import JobState
from app.core.record import SUMMARY_FIELDS, FileRecord, FileStatus, Summary

RecordedValue = str | int | float | None
ReportRange = tuple[int, int]
"""The first and the last report of those that are looked at together; twice the same for one alone."""

START: Final = -(2**63)
"""Before all records, where pages begin: those of sources are below zero."""


class ChangeKind(StrEnum):
    """What may become of a file or a source, in the order in which it is told."""

    ADDED = "added"
    CHANGED = "changed"
    MOVED = "moved"
    MISSING = "missing"
    BACK = "back"
    OFFLINE = "offline"
    ONLINE = "online"


OF_SOURCES: Final = frozenset({ChangeKind.OFFLINE, ChangeKind.ONLINE})
"""What becomes of whole sources; all else is of single files."""
_OPPOSITE: Final[Mapping[ChangeKind, ChangeKind]] = {
    ChangeKind.MISSING: ChangeKind.BACK,
    ChangeKind.BACK: ChangeKind.MISSING,
    ChangeKind.OFFLINE: ChangeKind.ONLINE,
    ChangeKind.ONLINE: ChangeKind.OFFLINE,
}
_NOT_TOLD: Final = frozenset({"name", "folder", "picture_class", "added", "reason", "last_failure"})
"""Columns that tell nothing of what changed, or nothing that another does not."""
_TOGETHER: Final = (
    ("video_codec", "video_profile", "hdr_format"),
    ("width", "height"),
    ("frame_rate", "frame_rate_mode"),
)
"""Fields of `Summary` that can only be read together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that became of one file, or of one source."""

    kind: ChangeKind
    record: int
    """The id of the file or, below zero, of the source."""
    path: bytes
    """Where it was then; of a file that was moved, where it had been before."""
    target: bytes | None = None
    """Where a file was moved to."""
    fields: Mapping[str, tuple[RecordedValue, RecordedValue]] = field(default_factory=dict)
    """Before and after, of a file that changed: `size`, `mtime_ns`, `status` and fields of `Summary`."""
    files: int = 0
    """How many a source had."""

    @property
    def now(self) -> bytes:
        """Where it is after this change."""
        return self.target or self.path


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanReport:
    """One scan in the history, however often it was interrupted and resumed."""

    id: int
    """Grows from scan to scan."""
    roots: tuple[bytes, ...] = ()
    """What was scanned, absolute paths."""
    started: float
    """Seconds since the epoch."""
    state: JobState
    counts: Mapping[ChangeKind, int] = field(default_factory=dict)
    """How many changes of each kind; they stay when the details have been dropped."""


def net_changes(changes: Iterable[Change]) -> Iterator[Change]:
    """Yield what several scans come to together: no file that went missing and came back, say.

    `changes` come by record, those of a record from the first scan to the last.
    """
    for _, those in groupby(changes, key=lambda change: change.record):
        net: dict[ChangeKind, Change] = {}
        for change in those:
            merge_change(net, change)
        yield from net.values()


def merge_change(net: dict[ChangeKind, Change], now: Change) -> None:
    """Let `now` follow what became of the same file or source before, by kind."""
    opposite = _OPPOSITE.get(now.kind)
    if opposite in net:
        del net[opposite]
        return
    joined = _joined(net[now.kind], now) if now.kind in net else now
    if joined is None:
        del net[now.kind]
    else:
        net[now.kind] = joined


def _joined(before: Change, now: Change) -> Change | None:
    """Return what two changes of one kind come to, None where they undo each other."""
    if now.kind is ChangeKind.MOVED:
        return None if before.path == now.target else replace(now, path=before.path)
    if now.kind is not ChangeKind.CHANGED:
        return before
    fields = {**before.fields}
    for key, (old, new) in now.fields.items():
        fields[key] = (before.fields.get(key, (old, new))[0], new)
    return replace(now, fields=fields) if any(old != new for old, new in fields.values()) else None


def changed_fields(
    before: Mapping[str, RecordedValue], after: Mapping[str, RecordedValue]
) -> dict[str, tuple[RecordedValue, RecordedValue]]:
    """Return what differs between two of the same fields, with what is only understood beside it."""
    wanted = {name for name, value in after.items() if before[name] != value}
    for group in _TOGETHER:
        if wanted.intersection(group):
            wanted.update(group)
    return {name: (before[name], value) for name, value in after.items() if name in wanted}


@dataclass(frozen=True, slots=True)
class FieldTexts:
    """What changed in a file, in English: the window passes titles and words through `tr()`."""

    column: Column
    before: str
    after: str


def field_texts(change: Change) -> Iterator[FieldTexts]:
    """Yield what changed in a file by column, in their order, as far as it reads differently."""
    before, after = (_record(change, side) for side in (0, 1))
    for column in COLUMNS:
        pair = column.show(before), column.show(after)
        if column.key not in _NOT_TOLD and pair[0] != pair[1]:
            yield FieldTexts(column, *pair)


def _record(change: Change, side: int) -> FileRecord:
    """Return a record that has only the changed fields, as they were (0), or as they are (1)."""
    values = {name: pair[side] for name, pair in change.fields.items()}
    size, mtime_ns, status = values.get("size"), values.get("mtime_ns"), str(values.get("status"))
    summary: dict[str, object] = {name: values[name] for name in SUMMARY_FIELDS if name in values}
    return FileRecord(
        id=change.record,
        folder=b"",
        name=b"",
        size=size if isinstance(size, int) else 0,
        mtime_ns=mtime_ns if isinstance(mtime_ns, int) else 0,
        status=FileStatus(status) if status in set(FileStatus) else FileStatus.OK,
        summary=replace(Summary(), **summary),  # type: ignore[arg-type]
    )
