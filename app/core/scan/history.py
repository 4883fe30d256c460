"""The changes that scans found, kept as history, and the net changes over several scans."""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from itertools import groupby
from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace

from app.core.facts.catalogue import COLUMNS
from app.core.facts.fact import Fact
from app.core.file.record import SUMMARY_FIELDS, FileRecord, FileStatus, Summary
from app.core.job import JobState

RecordedValue = str | int | float | None
ReportRange = tuple[int, int]
"""The ids of the first and last report to show together; equal for a single report."""

START: Final = -(2**63)
"""The first page begins after this record id. Ids of sources are negative."""


class ChangeKind(StrEnum):
    """A kind of change of a file or source; in the order of display."""

    ADDED = "added"
    CHANGED = "changed"
    MOVED = "moved"
    MISSING = "missing"
    BACK = "back"
    OFFLINE = "offline"
    ONLINE = "online"


OF_SOURCES: Final = frozenset({ChangeKind.OFFLINE, ChangeKind.ONLINE})
"""Changes of whole sources; all other changes concern single files."""
_OPPOSITE: Final[Mapping[ChangeKind, ChangeKind]] = {
    ChangeKind.MISSING: ChangeKind.BACK,
    ChangeKind.BACK: ChangeKind.MISSING,
    ChangeKind.OFFLINE: ChangeKind.ONLINE,
    ChangeKind.ONLINE: ChangeKind.OFFLINE,
}
_OMITTED: Final = frozenset({"name", "folder", "picture_class", "added", "reason", "last_failure"})
"""Columns that show no change, or only one that another column shows."""
_TOGETHER: Final = (
    ("video_codec", "video_profile", "hdr_format"),
    ("width", "height"),
    ("frame_rate", "frame_rate_mode"),
)
"""Fields of `Summary` that make sense only together."""


class Change(Struct, frozen=True, kw_only=True):
    """A change of one file or source."""

    kind: ChangeKind
    record: int
    """The id of the file, or the negative id of the source."""
    path: bytes
    """The path at that time; for a moved file, the old path."""
    target: bytes | None = None
    """The new path of a moved file."""
    fields: Mapping[str, tuple[RecordedValue, RecordedValue]] = field(default_factory=dict)
    """Values before and after, for a changed file: `size`, `mtime_ns`, `status` and fields of `Summary`."""
    files: int = 0
    """Number of files of a source."""

    @property
    def now(self) -> bytes:
        """The path after this change."""
        return self.target or self.path


class ScanReport(Struct, frozen=True, kw_only=True):
    """A scan in the history, with all its interrupted and resumed runs."""

    id: int
    """Grows from scan to scan."""
    roots: tuple[bytes, ...] = ()
    """Scanned paths, absolute."""
    started: float
    """Seconds since the epoch."""
    state: JobState
    counts: Mapping[ChangeKind, int] = field(default_factory=dict)
    """Number of changes of each kind; kept after the details were deleted."""


def net_changes(changes: Iterable[Change]) -> Iterator[Change]:
    """Yield the net changes of several scans: for example, no file that went missing and came back.

    `changes` are sorted by record, and for each record from the first scan to the last.
    """
    for _, those in groupby(changes, key=lambda change: change.record):
        net: dict[ChangeKind, Change] = {}
        for change in those:
            merge_change(net, change)
        yield from net.values()


def merge_change(net: dict[ChangeKind, Change], now: Change) -> None:
    """Merge `now` into the earlier changes of the same file or source, by kind."""
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
    """Return the sum of two changes of one kind; None if they cancel each other out."""
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
    """Return the fields that differ, with the fields that make sense only together with them."""
    wanted = {name for name, value in after.items() if before[name] != value}
    for group in _TOGETHER:
        if wanted.intersection(group):
            wanted.update(group)
    return {name: (before[name], value) for name, value in after.items() if name in wanted}


class FieldTexts(Struct, frozen=True):
    """A changed column in English; the window passes titles and words through `tr()`."""

    column: Fact
    before: str
    after: str


def field_texts(change: Change) -> Iterator[FieldTexts]:
    """Yield the changed columns of a file in table order, unless their texts are equal."""
    before, after = (_record(change, side) for side in (0, 1))
    for column in COLUMNS:
        pair = column.show(before), column.show(after)
        if column.key not in _OMITTED and pair[0] != pair[1]:
            yield FieldTexts(column, *pair)


def _record(change: Change, side: int) -> FileRecord:
    """Return a record with only the changed fields, with the values before (`side` 0) or after (1)."""
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
        summary=Summary(**summary),  # type: ignore[arg-type]
    )
