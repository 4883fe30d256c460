"""Between values and rows: the one place that knows in which column a field is stored."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import Any, Final

from app.core.media import AudioStream, Chapter, TextStream, VideoFile, VideoStream
from app.core.message import Message
from app.core.record import SUMMARY_FIELDS, FileRecord, FileStatus, Summary

RECORD_COLUMNS: Final = (
    "f.id, d.path, f.name, f.size, f.mtime_ns, f.status, f.reason, f.missing, s.online, f.added, f.scan_id, "
    + ", ".join(f"f.{name}" for name in SUMMARY_FIELDS)
)
RECORD_TABLES: Final = "file f JOIN folder d ON d.id = f.folder_id JOIN source s ON s.id = d.source_id"

_STREAMS: Final = {"video": VideoStream, "audio": AudioStream, "text": TextStream, "chapters": Chapter}
_STREAM_FIELDS: Final = {key: tuple(f.name for f in fields(kind)) for key, kind in _STREAMS.items()}
_FILE_FIELDS: Final = tuple(f.name for f in fields(VideoFile) if f.name not in _STREAMS)


def record(row: Sequence[Any]) -> FileRecord:
    """Return the record in a row of `RECORD_COLUMNS`."""
    id_, folder, name, size, mtime_ns, status, reason, missing, online, added, scan_id = row[:11]
    return FileRecord(
        id=id_,
        folder=folder,
        name=name,
        size=size,
        mtime_ns=mtime_ns,
        status=shown_status(status, missing=missing, online=online),
        reason=Message.from_json(reason) if reason else None,
        added=added,
        scan_id=scan_id,
        summary=Summary(**dict(zip(SUMMARY_FIELDS, row[11:], strict=True))),
    )


def shown_status(status: str, *, missing: bool, online: bool) -> FileStatus:
    """Return what a person should hear: where the file is comes before what its probe said."""
    if not online:
        return FileStatus.OFFLINE
    return FileStatus.MISSING if missing else FileStatus(status)


def summary_values(summary: Summary) -> tuple[Any, ...]:
    """Return the values in the order of `SUMMARY_FIELDS`."""
    return tuple(getattr(summary, name) for name in SUMMARY_FIELDS)


def media_json(media: VideoFile) -> str:
    """Return compact JSON without what is unknown."""
    tree: dict[str, Any] = dict(_known(media, _FILE_FIELDS))
    for key, names in _STREAM_FIELDS.items():
        if streams := getattr(media, key):
            tree[key] = [dict(_known(stream, names)) for stream in streams]
    return json.dumps(tree, ensure_ascii=False, separators=(",", ":"))


def media_tree(text: str | None) -> dict[str, Any]:
    """Return the JSON tree of a `VideoFile` with every field, None for what is unknown."""
    known = json.loads(text) if text else {}
    tree = {name: known.get(name) for name in _FILE_FIELDS}
    for key, names in _STREAM_FIELDS.items():
        tree[key] = [{name: stream.get(name) for name in names} for stream in known.get(key, ())]
    return tree


def _known(value: object, names: Sequence[str]) -> Iterator[tuple[str, Any]]:
    for name in names:
        if (item := getattr(value, name)) is not None:
            yield name, item
