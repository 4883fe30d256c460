"""The work of a child that reads subtitles: those of a file beside a video, or those of a video's tracks."""

import time
from typing import Final

import msgspec

from app.config.language_table import language_table
from app.core.dialogue.dialogue import ReadText
from app.core.dialogue.packing import packed
from app.core.file.listed_file import storable_time
from app.core.file.media import VideoFile
from app.core.file.record import FileStatus
from app.core.message import Message
from app.core.sidecars.contents import MOST_BYTES
from app.core.sidecars.timed_text import cues_of
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.bounded_file import BoundedFile
from app.probe.child import needs
from app.process.limits import Allowance
from app.process.opening import Opener, why, why_unread

TRACKS: Final = b"tracks"
"""The `work` of a task to read the tracks of a video. Others read a file of subtitles.

Their `work` is that of `work_at`.
"""
_CHUNK: Final = 256 * 1024

_encode: Final = msgspec.msgpack.encode
decode: Final = msgspec.msgpack.Decoder(list[ReadText]).decode
"""Returns the texts in the report of an answer. Raises `ValueError`."""


def work_at(rate: float | None) -> bytes:
    """Return the `work` to read subtitles of a video with this number of frames a second."""
    return f"{rate:.6f}".encode() if rate else b""


def rate_of(work: bytes) -> float | None:
    """Return the number of frames a second in the `work` of a task."""
    return float(work) if work else None


@needs(["app.libav.parts", "app.dialogue.tracks"])
def read_task(task: ProbeTask, allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Return the texts of the file of a task, packed, or the reason why there are none."""
    try:
        file, status, _ = opener(task.place)
    except OSError as error:
        return ProbeAnswer(key=task.key, status=FileStatus.FAILED, reason=why(error))
    with file:
        source = BoundedFile(file, status.st_size, allowance.on_read)
        try:
            found = _tracks(source) if task.work == TRACKS else [_text(source, rate_of(task.work))]
        except OSError as error:
            found = why_unread(error)
    reason = found if isinstance(found, Message) else None
    return ProbeAnswer(
        key=task.key,
        status=FileStatus.FAILED if reason else FileStatus.OK,
        reason=reason,
        media=None if reason else VideoFile(),
        report=b"" if reason else _encode(found),
        size=status.st_size,
        mtime_ns=storable_time(status.st_mtime_ns),
    )


def _text(source: BoundedFile, rate: float | None) -> ReadText:
    source.rewind(MOST_BYTES + _CHUNK)
    parts = []
    left = min(source.size, MOST_BYTES)
    while left > 0 and (part := source.read(min(left, _CHUNK))):
        parts.append(part)
        left -= len(part)
    cues = cues_of(b"".join(parts), language_table(), rate)
    return ReadText(packed(cues) if cues else b"", in_part=source.size > MOST_BYTES)


def _tracks(source: BoundedFile) -> list[ReadText] | Message:
    from app.dialogue.tracks import read_tracks  # noqa: PLC0415 - the parent needs no libav

    return read_tracks(source, time.monotonic)
