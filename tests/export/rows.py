"""Files to export, made from nothing."""

import json
import weakref
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, Final

from app.core.message import Message
from app.core.record import FileDocument, FileRecord, FileStatus, Look, Summary, TableRow
from app.export.registry import Format
from app.library.stored_contents import media_tree

KNOWN = Summary(container="Matroska", duration=12.5, video_codec="AVC", width=1920, height=1080, channels=2)


def entry(name: bytes = b"clip.mkv", *, number: int = 1, summary: Summary = KNOWN) -> FileRecord:
    """Return a file in /v."""
    return FileRecord(
        id=number,
        folder=b"/v",
        name=name,
        size=1000 + number,
        mtime_ns=1_700_000_000 * 10**9,
        status=FileStatus.OK,
        added=1_700_000_000.0,
        summary=summary,
    )


def document(record: FileRecord) -> FileDocument:
    """Return a file as JSON takes it, without contents."""
    failure = record.last_failure.reason if record.last_failure else None
    return FileDocument(
        record.path,
        record.size,
        record.mtime_ns,
        record.added,
        record.scan_id,
        record.status,
        record.reason,
        failure,
        json.dumps(media_tree(None)),
        (),
    )


def table_row(record: FileRecord) -> TableRow:
    """Return a file as the table takes it."""
    look = Look._make(getattr(record.summary, field) for field in Look._fields)
    failure = record.last_failure.reason if record.last_failure else None
    duration = record.summary.duration
    return TableRow(record.path, record.status, record.reason, failure, record.size, duration, look)


AS_ROW: Final[dict[Format, Callable[[FileRecord], Any]]] = {
    Format.TABLE: table_row,
    Format.CSV: lambda record: record,
    Format.HTML: lambda record: record,
    Format.JSON: document,
    Format.JSONL: document,
}
"""Returns a file as the writer of a format takes it."""


class Reason(Message):
    """A reason that can be watched."""

    __hash__ = object.__hash__


class Stream:
    """Makes files one by one for a format, and counts how many of them are held by somebody at once."""

    def __init__(self, count: int, form: Format) -> None:
        self.made = 0
        self.most_alive = 0
        self._count = count
        self._form = form
        self._alive: weakref.WeakSet[Reason] = weakref.WeakSet()

    def __iter__(self) -> Iterator[object]:
        for number in range(self._count):
            self.made += 1
            yield self._next(number)
            self.most_alive = max(self.most_alive, len(self._alive))

    def _next(self, number: int) -> object:
        reason = Reason("file.empty")
        self._alive.add(reason)
        record = entry(number=number)
        return AS_ROW[self._form](replace(record, reason=reason))
