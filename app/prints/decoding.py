"""Decodes the frames of a video that prints are made of, and makes small grey pictures of them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from fractions import Fraction
from typing import Any, Final, NamedTuple

import av
from av.container import InputContainer
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.reformatter import Interpolation, VideoReformatter
from av.video.stream import VideoStream

from app.core.message import Message
from app.core.near.grey import GreyPicture, turned
from app.libav.display import turn_of
from app.libav.media import TICKS, open_media
from app.libav.video import NoPicture, seconds_of, video_stream
from app.probe.bounded_file import BoundedFile

LONGEST: Final = 30 * 86400.0
"""Seconds beyond which a length comes from damage."""
_NEAR: Final = 0.2
"""Seconds before a time from which on all frames are decoded, and not those alone that others need."""


class OpenedVideo(NamedTuple):
    """A video whose decoder is opened."""

    media: InputContainer
    stream: VideoStream
    length: float
    """Seconds."""


@contextmanager
def open_video(file: BoundedFile, known_seconds: float | None) -> Iterator[OpenedVideo]:
    """Open the video in `file`. Raise `NoPicture` with the reason for none, `av.FFmpegError` or `OSError`.

    `known_seconds` is its length as the library knows it, for a file that does not tell it to libav.
    """
    with open_media(file) as media:
        stream = _opened(media)
        length = _length(media, stream) or known_seconds
        if not length or not 0 < length < LONGEST:
            raise NoPicture(Message("print.no_length"))
        yield OpenedVideo(media, stream, length)


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


class FrameReader:
    """The frames of a video, from the key frame on that the last `seek` has found."""

    def __init__(self, video: OpenedVideo, check: Callable[[], None]) -> None:
        """Take a function that is called for each packet, and may raise."""
        self._media, self._stream, _ = video
        self._check = check
        self._near = max(_NEAR, 2.5 / float(self._stream.average_rate or 25))
        self.wanted = 0.0
        """Frames long before this time are decoded only if others need them."""
        self.saves = False
        """Whether frames that no others need are left out everywhere."""
        self.are_without_times = False
        """Whether there were frames without a time."""

    def seek(self, seconds: float) -> bool:
        """Seek to the key frame before a time; return False if the file lets nobody seek in it."""
        base = self._stream.time_base or Fraction(1, TICKS)
        try:
            self._media.seek(int(seconds / base) + (self._stream.start_time or 0), stream=self._stream)
        except (av.FFmpegError, OverflowError):
            return False
        return True

    def frames(self) -> Iterator[tuple[float, VideoFrame]]:
        """Yield the frames from the current position on with their times; leave out damaged ones."""
        context = self._stream.codec_context
        for packet, at in self._packets():
            is_early = at is not None and at < self.wanted - self._near
            context.skip_frame = "NONREF" if is_early or self.saves else "DEFAULT"
            try:
                frames = packet.decode()
            except av.EOFError:
                return
            except av.FFmpegError:
                continue
            yield from self._timed(frames)

    def key_frame(self) -> tuple[float, VideoFrame] | None:
        """Return the next key frame with its time, without the frames around it; None at the end."""
        context = self._stream.codec_context
        context.skip_frame = "DEFAULT"
        for packet, _ in self._packets():
            if not (packet.is_keyframe and packet.size):
                continue
            # Only a decoder that is drained gives the frame at once.
            frames: list[Any] = []
            with suppress(av.FFmpegError):
                frames = [*context.decode(packet), *context.decode(None)]
            context.flush_buffers()
            frame = next(self._timed(frames), None)
            if frame is not None:
                return frame
        return None

    def _packets(self) -> Iterator[tuple["Packet[VideoStream]", float | None]]:
        packets = self._media.demux(self._stream)
        while (packet := next_packet(packets)) is not None:
            self._check()
            yield packet, seconds_of(packet.pts if packet.pts is not None else packet.dts, self._stream)

    def _timed(self, frames: list[VideoFrame]) -> Iterator[tuple[float, VideoFrame]]:
        for frame in frames:
            at = seconds_of(frame.pts if frame.pts is not None else frame.dts, self._stream)
            if at is None:
                self.are_without_times = True
            elif not frame.is_corrupt:
                yield at, frame


def next_packet(packets: Iterator[Any]) -> Any:  # noqa: ANN401 - PyAV has several types of packets
    """Return the next packet; None at the end, which damage may bring earlier."""
    try:
        return next(packets, None)
    except MemoryError:
        raise
    except (av.FFmpegError, IndexError):  # IndexError: a stream that turns up late
        return None


class GreyMaker:
    """Makes small grey pictures of the frames of one video, turned as the file says."""

    def __init__(self, width: int, height: int) -> None:
        """Take the pixels of the pictures, before they are turned."""
        self._width, self._height = width, height
        self._reformatter = VideoReformatter()
        self._turn: int | None = None

    def picture(self, frame: VideoFrame) -> GreyPicture | None:
        """Return the picture of a frame; None for a format that cannot be converted."""
        try:
            small = self._reformatter.reformat(
                frame, self._width, self._height, "gray", interpolation=Interpolation.AREA
            )
        except (av.FFmpegError, ValueError):
            return None
        if self._turn is None:
            self._turn = turn_of(frame.rotation)
        plane = small.planes[0]
        lines, width = bytes(plane), plane.line_size
        pixels = b"".join(lines[at * width : at * width + self._width] for at in range(self._height))
        return turned(GreyPicture(self._width, self._height, pixels), self._turn)
