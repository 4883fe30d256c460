"""Takes a few frames from all over a video; seeking to key frames makes a long video cost no more."""

import time
from collections.abc import Iterator
from contextlib import suppress
from fractions import Fraction
from itertools import islice
from typing import Final

import av
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from msgspec import Struct

from app.core.message import Message
from app.libav.media import TICKS, open_media, pixel_aspect
from app.libav.video import NoPicture, failure_reason, opened_stream, seconds_of
from app.preview.base import FRAMES, Preview, PreviewFrame
from app.preview.picture import contrast, jpeg, upright
from app.probe.bounded_file import BoundedFile

BUDGET: Final = 128 * 2**20
"""Most bytes to read of one file; a film's tables and six key frames have a tenth."""
CPU_SECONDS: Final = 3.0
"""Seconds of processor time after which no more frames are taken."""
WALL_SECONDS: Final = 10.0
"""Seconds of wall time after which no more frames are taken, for a slow share."""
_STEPS: Final = 50
"""Most frames to decode after a key frame that was taken already."""
_ATTEMPTS: Final = 200
"""Most packets to read at a position before it is given up."""
_MOST_PACKETS: Final = 5_000
"""Most packets to read up to a time; the time limits come first but for very small pictures."""


def take(file: BoundedFile) -> Preview:
    """Return pictures of the video in `file`. Raise `NoPicture` or `OSError`."""
    try:
        # If seeking finds nothing, as in a raw stream, the beginning is better than no picture.
        found = _scored_frames(file, seek=True) or _scored_frames(file, seek=False)
    except av.FFmpegError as error:
        raise NoPicture(failure_reason(error)) from error
    if not found:
        raise NoPicture(Message("preview.no_frame"))
    best = max(range(len(found)), key=lambda at: found[at].contrast)
    return Preview(frames=tuple(scored.frame for scored in found), poster=best)


def take_at(file: BoundedFile, seconds: float) -> Preview:
    """Return the picture at a time, or the last one before it. Raise `NoPicture` or `OSError`."""
    file.rewind(BUDGET)
    try:
        with open_media(file) as media:
            stream = opened_stream(media)
            frame = _VideoReader(media, stream).at(seconds)
            if frame is None:
                raise NoPicture(Message("preview.no_frame"))
            return Preview(frames=(_ScoredFrame.of(frame, stream).frame,), poster=0)
    except av.FFmpegError as error:
        raise NoPicture(failure_reason(error)) from error


def _scored_frames(file: BoundedFile, *, seek: bool) -> "list[_ScoredFrame]":
    file.rewind(BUDGET)
    with open_media(file) as media:
        stream = opened_stream(media)
        reader = _VideoReader(media, stream)
        return [_ScoredFrame.of(frame, stream) for frame in (reader.frames() if seek else reader.first())]


class _ScoredFrame(Struct, frozen=True):
    """A frame with its contrast."""

    frame: PreviewFrame
    contrast: float

    @classmethod
    def of(cls, frame: VideoFrame, stream: VideoStream) -> "_ScoredFrame":
        seen = upright(frame, pixel_aspect(stream))
        seconds = max(0.0, _at(frame, stream))
        return cls(
            PreviewFrame(seconds=seconds, width=seen.width, height=seen.height, jpeg=jpeg(seen)),
            contrast(seen),
        )


def _at(frame: VideoFrame, stream: VideoStream) -> float:
    """Return the time of a frame, seconds from the beginning of its stream; 0.0 if unknown."""
    return seconds_of(frame.pts, stream) or 0.0


class _VideoReader:
    """A video that is read at several positions."""

    def __init__(self, media: InputContainer, stream: VideoStream) -> None:
        self._media = media
        self._stream = stream
        self._began = time.process_time(), time.monotonic()
        self._last: int | None = None
        """Time stamp of the last frame that `frames` has yielded."""

    def frames(self) -> Iterator[VideoFrame]:
        """Yield different frames in order of time, until the time limits."""
        length = self._length()
        for number in range(FRAMES if length else 0):
            if number and self._is_over_limit():
                return
            # The middle of each of `FRAMES` equal parts, so neither the very beginning nor the end.
            frame = self._frame_at((number + 0.5) / FRAMES * length)
            if frame is not None:
                self._last = frame.pts
                yield frame

    def at(self, seconds: float) -> VideoFrame | None:
        """Return the frame at a time, or the last one before the end or the time limits; None without any."""
        self._seek(seconds)
        frame = None
        for frame in self._decoded(_MOST_PACKETS):
            if _at(frame, self._stream) >= seconds or self._is_over_limit():
                break
        return frame

    def first(self) -> Iterator[VideoFrame]:
        """Yield the first frame that can be decoded from the current position on, if any."""
        return islice(self._decoded(), 1)

    def _length(self) -> float:
        """Return the duration of the video, seconds; 0.0 if unknown."""
        if self._stream.duration and self._stream.time_base:
            return float(self._stream.duration * self._stream.time_base)
        return (self._media.duration or 0) / TICKS

    def _frame_at(self, seconds: float) -> VideoFrame | None:
        """Return the key frame before a time; if it was taken already, a frame at most `_STEPS` later."""
        self._seek(seconds)
        frame = None
        for steps, frame in enumerate(self._decoded()):
            if self._is_new(frame) and (steps == 0 or _at(frame, self._stream) >= seconds):
                return frame
            if steps >= _STEPS or self._is_over_limit():
                break
        return frame if frame is not None and self._is_new(frame) else None

    def _seek(self, seconds: float) -> None:
        """Seek to the key frame before a time; if that fails, keep the current position."""
        base = self._stream.time_base or Fraction(1, TICKS)
        with suppress(av.FFmpegError, OverflowError):
            self._media.seek(int(seconds / base) + (self._stream.start_time or 0), stream=self._stream)

    def _decoded(self, attempts: int = _ATTEMPTS) -> Iterator[VideoFrame]:
        """Yield the frames from the current position on; skip damaged packets."""
        packets = self._media.demux(self._stream)
        for _ in range(attempts):
            try:
                packet = next(packets, None)
                if packet is None:
                    return
                yield from packet.decode()
            except av.EOFError:
                return
            except av.FFmpegError:
                continue

    def _is_over_limit(self) -> bool:
        cpu, clock = self._began
        return time.process_time() - cpu > CPU_SECONDS or time.monotonic() - clock > WALL_SECONDS

    def _is_new(self, frame: VideoFrame) -> bool:
        return self._last is None or frame.pts is None or frame.pts > self._last
