"""Records of videos that are equally good."""

from typing import Any

from msgspec.structs import replace

from app.core.file.record import FileRecord, FileStatus, Summary

SUMMARY = Summary(
    container="Matroska",
    duration=6000.0,
    bit_rate=8_000_000,
    video_codec="AVC",
    width=1920,
    height=1080,
    frame_rate=24.0,
    bit_depth=8,
    audio_codec="AAC",
    channels=6,
    audio_languages="de",
    text_languages="de en",
    tracks=4,
)


def record(id_: int, **values: Any) -> FileRecord:  # noqa: ANN401
    """Return a record; values of its own come beside those of its summary."""
    of_summary = {key: values.pop(key) for key in list(values) if key in Summary._fields}
    made = FileRecord(id_, b"/films", f"{id_:03}.mkv".encode(), 6_000_000_000, 1, FileStatus.OK)
    return replace(made, summary=SUMMARY._replace(**of_summary), **values)
