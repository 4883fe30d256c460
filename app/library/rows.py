"""Between values and rows: the one place that knows in which column a field is stored."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import fields
from operator import attrgetter
from typing import Any, Final, TypeVar

import msgspec

from app.core.media import AudioStream, Chapter, TextStream, VideoFile, VideoStream
from app.core.message import Message
from app.core.record import SUMMARY_FIELDS, FileRecord, FileStatus, Summary

T = TypeVar("T")

RECORD_COLUMNS: Final = (
    "f.id, d.source_id, d.path, f.name, f.size, f.mtime_ns, f.status, f.reason, f.missing, s.online, "
    "f.added, f.scan_id, " + ", ".join(f"f.{name}" for name in SUMMARY_FIELDS)
)
RECORD_TABLES: Final = (
    "file f JOIN folder d ON d.id = f.folder_id JOIN source s ON s.id = d.source_id AND s.removed IS NULL"
)
"""The files that are there, without those of removed sources."""


OFFLINE_FOLDERS: Final = (
    "SELECT d.id FROM folder d JOIN source s ON s.id = d.source_id AND s.removed IS NULL WHERE NOT s.online"
)
"""Ids of the folders of sources that cannot be reached."""


def _blank(kind: type[Any]) -> dict[str, Any]:
    return dict.fromkeys(field.name for field in fields(kind))


_STREAMS: Final = {"video": VideoStream, "audio": AudioStream, "text": TextStream, "chapters": Chapter}
_BLANK_STREAMS: Final = {key: _blank(kind) for key, kind in _STREAMS.items()}
_BLANK_FILE: Final = _blank(VideoFile) | dict.fromkeys(_STREAMS, ())
_STATUSES: Final = {status.value: status for status in FileStatus}
"""A damaged file may have something else, which must not keep all others from being shown."""


def record(row: Sequence[Any]) -> FileRecord:
    """Return the record in a row of `RECORD_COLUMNS`."""
    id_, source_id, folder, name, size, mtime_ns, status, reason, missing, online, added, scan_id = row[:12]
    return FileRecord(
        id=id_,
        source_id=source_id,
        folder=sound(folder, bytes),
        name=sound(name, bytes),
        size=sound(size, int),
        mtime_ns=sound(mtime_ns, int),
        status=shown_status(status, missing=missing, online=online),
        reason=_reason(reason),
        added=added,
        scan_id=scan_id,
        summary=Summary(**dict(zip(SUMMARY_FIELDS, row[12:], strict=True))),
    )


def sound(value: Any, kind: type[T]) -> T:  # noqa: ANN401
    """Return a value that cannot be missing; raises `sqlite3.DatabaseError` for another in a damaged file."""
    if type(value) is kind:
        return value
    error = sqlite3.DatabaseError(f"{value!r} where there must be {kind.__name__}")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    raise error


def shown_status(status: str, *, missing: bool = False, online: bool = True) -> FileStatus:
    """Return what a person should hear: where the file is comes before what its probe said."""
    if not online:
        return FileStatus.OFFLINE
    return FileStatus.MISSING if missing else _STATUSES.get(status, FileStatus.FAILED)


def _reason(text: str | None) -> Message | None:
    """Return a reason; None also where a damaged file has nonsense for it."""
    try:
        return Message.from_json(text) if text else None
    except ValueError:
        return None


summary_values: Final = attrgetter(*SUMMARY_FIELDS)
"""Returns the values of a `Summary` in the order of `SUMMARY_FIELDS`."""


def media_json(media: VideoFile) -> str:
    """Return compact JSON without what is unknown."""
    tree = _known(media)
    for key in _STREAMS:
        tree[key] = [_known(stream) for stream in tree[key]]
    return json.dumps(tree, ensure_ascii=False, separators=(",", ":"))


def media_tree(text: str | None) -> dict[str, Any]:
    """Return the JSON tree of a `VideoFile` with every field, None for what is unknown.

    Nonsense in a damaged file is unknown as well.
    """
    try:
        known = msgspec.to_builtins(msgspec.json.decode(text, type=VideoFile)) if text else {}
    except (ValueError, RecursionError):
        known = {}
    tree = _BLANK_FILE | known
    for key, blank in _BLANK_STREAMS.items():
        tree[key] = [blank | stream for stream in tree[key]]
    return tree


def _known(value: object) -> dict[str, Any]:
    return {name: item for name, item in vars(value).items() if item is not None}
