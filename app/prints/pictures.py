"""Takes the 8 small grey pictures of a video that its print is made of, at exact times.

A new encoding has its key frames elsewhere. So a key frame is only where decoding begins: it goes on to the
frame that is shown at the time that is asked for.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from fractions import Fraction
from typing import Any, Final

import av
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.reformatter import Interpolation
from av.video.stream import VideoStream

from app.core.message import Message
from app.core.near.grey import GreyPicture, print_of, turned
from app.core.near.picture_print import FRAMES, PicturePrint
from app.libav.display import turn_of
from app.libav.media import TICKS, open_media
from app.libav.video import NoPicture, failure_reason, seconds_of, video_stream
from app.probe.bounded_file import BoundedFile

BUDGET: Final = 256 * 2**20
"""Most bytes to read of one file: ten times what a film has between 8 key frames and their pictures."""
CPU_SECONDS: Final = 10.0
"""Seconds of processor time after which a file is given up."""
_WIDTH: Final = 144
_HEIGHT: Final = 128
"""Pixels of the grey picture: borders are found to 1 % of a side."""
_BEHIND: Final = (0.0, 3.0, 12.0)
"""Seconds before the time at which to begin, one after the other, if decoding begins only beyond it."""
_EARLY: Final = 0.002
"""Seconds by which a frame may come after its time: containers round."""
_NEAR: Final = 0.2
"""Seconds before the time from which on all frames are decoded, and not those alone that others need."""
_LATE: Final = 0.5
"""Seconds after the time up to which the first frame of a video counts as shown."""
_LASTS: Final = 2.0
"""Seconds for which the last frame of a video counts as shown."""
_LONGEST: Final = 30 * 86400.0
"""Seconds beyond which a length comes from damage."""


def picture_print(
    file: BoundedFile, known_seconds: float | None, cpu_clock: Callable[[], float] = time.process_time
) -> PicturePrint:
    """Return the print of the video in `file`. Raise `NoPicture` with the reason for none, or `OSError`.

    `known_seconds` is its length as the library knows it, for a file that does not tell it to libav.
    """
    end = cpu_clock() + CPU_SECONDS

    def check() -> None:
        if cpu_clock() > end:
            raise NoPicture(Message("print.too_slow", {"limit": round(CPU_SECONDS)}))

    try:
        taken = _take(file, known_seconds, check, seeks=True)
        if taken is None:  # as from a file without an index
            taken = _take(file, known_seconds, check, seeks=False)
    except av.FFmpegError as error:
        raise NoPicture(failure_reason(error)) from error
    return print_of(taken or ())


def _take(
    file: BoundedFile, known_seconds: float | None, check: Callable[[], None], *, seeks: bool
) -> list[GreyPicture | None] | None:
    """Return the 8 pictures; None if the file lets nobody seek in it. Raise `NoPicture` without any."""
    file.rewind(BUDGET)
    with open_media(file) as media:
        stream = _opened(media)
        length = _length(media, stream) or known_seconds
        if not length or not 0 < length < _LONGEST:
            raise NoPicture(Message("print.no_length"))
        frames = _Frames(media, stream, check, seeks=seeks)
        pictures = []
        for number in range(FRAMES):
            pictures.append(frames.picture((number + 0.5) / FRAMES * length))
            if frames.failed_to_seek:
                return None
        if file.is_spent:
            raise NoPicture(Message("print.too_much", {"limit": BUDGET // 2**20}))
        if not any(pictures):
            raise NoPicture(Message("print.no_times" if frames.are_without_times else "preview.no_frame"))
        return pictures


def _opened(media: InputContainer) -> VideoStream:
    stream = video_stream(media)
    context = stream.codec_context
    context.thread_count = 1  # each thread takes its own share of the limited memory
    # Blocks without smooth edges are good enough for pictures of 9 x 8 pixels.
    context.options = {"skip_loop_filter": "all", "flags2": "+fast"}
    context.open(strict=False)
    return stream


def _length(media: InputContainer, stream: VideoStream) -> float:
    """Return the length of the video in seconds, as sound may go on after it; 0.0 if unknown."""
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    return _tagged(stream.metadata.get("DURATION", "")) or (media.duration or 0) / TICKS


def _tagged(text: str) -> float:
    """Return the length in a tag of Matroska, such as 00:01:02.345000000; 0.0 for another text."""
    with suppress(ValueError):
        hours, minutes, seconds = map(float, text.split(":"))
        return hours * 3600 + minutes * 60 + seconds
    return 0.0


class _Frames:
    """A video whose frames are asked for in the order of their times."""

    def __init__(
        self, media: InputContainer, stream: VideoStream, check: Callable[[], None], *, seeks: bool
    ) -> None:
        """Take a function that is called for each packet, and may raise. Without `seeks`, all is read."""
        self._media = media
        self._stream = stream
        self._check = check
        self._near = max(_NEAR, 2.5 / float(stream.average_rate or 25))
        self._decoded = self._frames()
        self._wanted = 0.0
        self._shown: tuple[float, VideoFrame] | None = None
        """The last frame before `_next`, with its time."""
        self._next: tuple[float, VideoFrame] | None = None
        """The frame that was decoded last, and lies beyond the time that was asked for."""
        self._distance = 0.0 if seeks else _LONGEST
        """The longest way from a key frame to a time, in seconds."""
        self._turn: int | None = None
        self.are_without_times = False
        """Whether there were frames without a time."""
        self.failed_to_seek = False

    def picture(self, seconds: float) -> GreyPicture | None:
        """Return the picture that is shown at a time; None if it cannot be decoded. Raise `NoPicture`."""
        frame = self._at(seconds)
        if frame is None:
            return None
        try:
            small = frame.reformat(_WIDTH, _HEIGHT, "gray", interpolation=Interpolation.AREA)
        except (av.FFmpegError, ValueError):  # a format that cannot be converted
            return None
        if self._turn is None:
            self._turn = turn_of(frame.rotation)
        plane = small.planes[0]
        lines, width = bytes(plane), plane.line_size
        pixels = b"".join(lines[at * width : at * width + _WIDTH] for at in range(_HEIGHT))
        return turned(GreyPicture(_WIDTH, _HEIGHT, pixels), self._turn)

    def _at(self, seconds: float) -> VideoFrame | None:
        if self._reads_on(seconds):
            if self._next is not None and self._next[0] <= seconds + _EARLY:
                self._shown, self._next = self._next, None
            return self._read_to(seconds)
        for behind in _BEHIND:
            self._seek(seconds - behind)
            frame = self._read_to(seconds)
            if self._shown is not None or seconds <= behind or self.failed_to_seek:
                return frame
        return None

    def _reads_on(self, seconds: float) -> bool:
        """Return whether to decode on is no longer than from a key frame."""
        return seconds - (self._shown[0] if self._shown else -1.0) <= self._distance

    def _seek(self, seconds: float) -> None:
        """Seek to the key frame before a time, which may be negative, since first packets may be early.

        Where that fails, the position may be at the end then.
        """
        self.failed_to_seek = not self._try_to_seek(seconds) and not (seconds < 0 and self._try_to_seek(0.0))
        self._decoded = self._frames()
        self._shown = self._next = None

    def _try_to_seek(self, seconds: float) -> bool:
        base = self._stream.time_base or Fraction(1, TICKS)
        try:
            self._media.seek(int(seconds / base) + (self._stream.start_time or 0), stream=self._stream)
        except (av.FFmpegError, OverflowError):
            return False
        return True

    def _read_to(self, seconds: float) -> VideoFrame | None:
        """Decode up to a time, and return the frame that is shown then."""
        self._wanted = seconds
        first = self._shown[0] if self._shown else None
        while self._next is None and (frame := next(self._decoded, None)) is not None:
            if first is None:
                first = frame[0]
                self._distance = max(self._distance, seconds - first)
            if frame[0] > seconds + _EARLY:
                self._next = frame
            else:
                self._shown = frame
        if self._shown is not None:
            is_last = self._next is None
            return None if is_last and seconds - self._shown[0] > _LASTS else self._shown[1]
        return self._next[1] if self._next is not None and self._next[0] <= seconds + _LATE else None

    def _frames(self) -> Iterator[tuple[float, VideoFrame]]:
        """Yield the frames from the current position on with their times; leave out damaged ones."""
        context = self._stream.codec_context
        packets = self._media.demux(self._stream)
        while (packet := _next_packet(packets)) is not None:
            self._check()
            at = seconds_of(packet.pts if packet.pts is not None else packet.dts, self._stream)
            context.skip_frame = "NONREF" if at is not None and at < self._wanted - self._near else "DEFAULT"
            try:
                frames = packet.decode()
            except av.EOFError:
                return
            except av.FFmpegError:
                continue
            for frame in frames:
                at = seconds_of(frame.pts if frame.pts is not None else frame.dts, self._stream)
                if at is None:
                    self.are_without_times = True
                elif not frame.is_corrupt:
                    yield at, frame


def _next_packet(packets: Iterator[Any]) -> Any:  # noqa: ANN401 - PyAV has several types of packets
    """Return the next packet; None at the end, which damage may bring earlier."""
    try:
        return next(packets, None)
    except MemoryError:
        raise
    except (av.FFmpegError, IndexError):  # IndexError: a stream that turns up late
        return None
