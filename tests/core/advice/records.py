"""Records of videos that advice is asked about, and grounds of a library."""

from typing import Any

from msgspec.structs import replace

from app.core.advice.grounds import Grounds, OwnFiles
from app.core.advice.video_class import HeightBand, VideoClass
from app.core.file.record import FileRecord, FileStatus, Summary

SUMMARY = Summary(
    container="Matroska",
    duration=6000.0,
    bit_rate=8_000_000,
    video_codec="AVC",
    width=1920,
    height=1080,
    frame_rate=24.0,
    chroma="4:2:0",
    scan_type="Progressive",
    audio_codec="AC-3",
    channels=6,
    tracks=2,
)
"""A film of 6 GB."""
FULL_HD = VideoClass("HEVC", HeightBand.FULL_HD, fast=False, hdr=False)


def film(**values: Any) -> FileRecord:  # noqa: ANN401
    """Return a film that was checked and has a copy; values of its own come beside those of its summary."""
    of_summary = {key: values.pop(key) for key in list(values) if key in Summary._fields}
    made = FileRecord(1, b"/films", b"film.mkv", 6_000_000_000, 1, FileStatus.OK, checked=1.0, copies=2)
    return replace(made, summary=SUMMARY._replace(**of_summary), **values)


def own(low: float, high: float, *, files: int = 20, folders: int = 5) -> Grounds:
    """Return what a library tells whose HEVC films of 1080 lines have these bits per pixel."""
    return Grounds(own={FULL_HD: OwnFiles(files, folders, low, high)})
