"""The opened file of a player: its tracks, and its packets from any time on."""

import io
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from fractions import Fraction
from typing import Any, Final

import av
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.packet import Packet
from av.stream import Disposition, Stream
from av.video.stream import VideoStream

from app.libav.media import COVER, TICKS, open_media, pixel_aspect
from app.player.protocol import LONGEST_SECONDS, MOST_TRACKS, Opened, Track
from app.player.text_track import TextTrack

BUFFER: Final = 128 * 1024
_NEAR: Final = 0.05
"""Seconds behind a wanted time at which a key frame may lie: times are rounded."""
_EARLIER: Final = (0.0, 2.0, 10.0)
"""Seconds before a wanted time to look for a key frame: without an index, the first may lie behind it."""
_MOST_LOOKED_AT: Final = 500
"""Packets to look at for a key frame."""
_MOST_FAILURES: Final = 100
"""Failures of reading after which the rest of a file is left."""
_LONGEST_FRAME: Final = 0.5
_USUAL_FRAME: Final = 0.04


class PlainFile:
    """An opened file as libav reads it. Several may read one file, each from a position of its own."""

    def __init__(self, file: io.FileIO, size: int) -> None:
        self.size = size
        self.count = 0
        """Bytes that were read."""
        self._file = file
        self._at = 0

    def again(self) -> "PlainFile":
        """Return another reader, for the same thread."""
        return PlainFile(self._file, self.size)

    def seek(self, position: int) -> int:
        """Continue at `position`."""
        self._at = position
        return position

    def read(self, count: int) -> bytes:
        """Return up to `count` bytes."""
        self._file.seek(self._at)
        data = self._file.read(count)
        self._at += len(data)
        self.count += len(data)
        return data


class PlayedFile:
    """A file that is read at several positions. Times are seconds from its beginning.

    Used by one thread.
    """

    def __init__(self, file: PlainFile, known_seconds: float = 0.0) -> None:
        """Open the file. Raises `av.FFmpegError` or `OSError`."""
        self.file = file
        self._known = known_seconds
        self._sound_index: int | None = None
        self._text_index: int | None = None
        self.text: TextTrack | None = None
        """The track of subtitles that is read, if there is one."""
        self._stack = ExitStack()
        self._packets: Iterator[Packet[Any]] = iter(())
        self._open()

    def _open(self) -> None:
        self._stack.close()
        self._media: InputContainer = self._stack.enter_context(open_media(self.file, BUFFER))
        self._moved, self._failures = False, 0
        self.picture = _picture_of(self._media)
        self.sound = self._sound_of(self._sound_index)
        if self.picture is not None:
            context = self.picture.codec_context
            context.thread_count, context.thread_type = 0, "AUTO"
            context.open(strict=False)
        self._choose_text()
        self._start = (self._media.start_time or 0) / TICKS

    @property
    def _wanted(self) -> list[Stream]:
        return [each for each in (self.picture, self.sound, self._text_stream) if each is not None]

    @property
    def _text_stream(self) -> Stream | None:
        texts = (each for each in self._media.streams.subtitles if each.index == self._text_index)
        return next(texts, None)

    def choose_text(self, index: int | None) -> None:
        """Read a track of subtitles from here on, or none."""
        self._text_index = index
        self._choose_text()
        self._packets = self._media.demux(self._wanted)

    def _choose_text(self) -> None:
        stream = self._text_stream
        self.text = TextTrack(stream) if stream is not None else None

    def choose_sound(self, index: int | None, *, on: bool) -> None:
        """Read a track of sound from here on, the one that the file prefers, or none."""
        preferred = _preferred(self._media)
        self._sound_index = (preferred if index is None else index) if on else None
        self.sound = self._sound_of(self._sound_index)
        self._packets = self._media.demux(self._wanted)

    def _sound_of(self, index: int | None) -> AudioStream | None:
        able = (each for each in _able(self._media) if each.index == index)
        return next(able, None)

    @property
    def is_still(self) -> bool:
        """Whether the picture is a cover, which stands behind the sound."""
        return self.picture is not None and bool(self.picture.disposition & COVER)

    @property
    def frame_seconds(self) -> float:
        """The usual time of a picture."""
        rate = self.picture.average_rate or self.picture.guessed_rate if self.picture is not None else None
        return min(1 / float(rate), _LONGEST_FRAME) if rate and rate > 0 else _USUAL_FRAME

    @property
    def seconds(self) -> float:
        """The length; 0.0 if unknown."""
        told = (self._media.duration or 0) / TICKS
        if self.picture is not None and self.picture.duration and not self.is_still:
            told = max(told, float(self.picture.duration * (self.picture.time_base or 0)))
        return min(max(told if told > 0 else self._known, 0.0), LONGEST_SECONDS)

    def described(self) -> Opened:
        """Return the event that tells of the file."""
        return Opened(
            seconds=self.seconds,
            picture=self.picture is not None and not self.is_still,
            frame_seconds=self.frame_seconds,
            sounds=_tracks(self._media.streams.audio),
            sound=_preferred(self._media),
            subtitles=_tracks(self._media.streams.subtitles),
        )

    def time_of(self, stamp: int | None, stream: Stream) -> float | None:
        """Return the time of a stamp of a stream; None without a stamp."""
        if stamp is None or stream.time_base is None:
            return None
        return float(stamp * stream.time_base) - self._start

    def seek(self, seconds: float) -> "list[Packet[Any]]":
        """Go to the key frame before a time, and return the packets that were read on the way.

        Without any time stamps, it is the beginning.
        """
        if seconds <= 0 and not self._moved:
            self._begin()
            return []
        read: list[Packet[Any]] = []
        for back in _EARLIER:
            target = max(seconds - back, 0.0)
            if not self._sought(target):
                break
            self._begin()
            read, found = self._first_of_picture()
            if found is not None and found <= seconds + _NEAR:
                return read
        self._open()
        self._begin()
        return []

    def next(self) -> "Packet[Any] | None":
        """Return the next packet; None at the end, and after too many that are damaged. Raises `OSError`."""
        while True:
            try:
                packet = next(self._packets, None)
            except av.EOFError:
                return None
            except av.FFmpegError:
                self._failures += 1
                if self._failures > _MOST_FAILURES:
                    return None
                self._packets = self._media.demux(self._wanted)
            else:
                # An empty packet only asks a decoder for what it holds.
                return packet if packet is not None and (packet.size or packet.pts is not None) else None

    @property
    def aspect(self) -> Fraction | None:
        """The width of a pixel over its height, as the file tells it; None if unknown."""
        return None if self.picture is None else pixel_aspect(self.picture)

    def _begin(self) -> None:
        self._moved, self._failures = True, 0
        for stream in self._wanted:
            with suppress(av.FFmpegError):
                stream.codec_context.flush_buffers()
        self._packets = self._media.demux(self._wanted)

    def _sought(self, seconds: float) -> bool:
        stream = self.picture
        if stream is None or self.is_still:
            return False
        base = stream.time_base or Fraction(1, TICKS)
        try:
            self._media.seek(int((seconds + self._start) / base), stream=stream)
        except (av.FFmpegError, OverflowError):
            return False
        return True

    def _first_of_picture(self) -> "tuple[list[Packet[Any]], float | None]":
        """Return packets from the next key frame on, and its time; None without one.

        A container without an index leads to any frame, of which nothing can be decoded.
        """
        for _ in range(_MOST_LOOKED_AT):
            if (packet := self.next()) is None:
                break
            if packet.is_keyframe and self.picture is not None and packet.stream.index == self.picture.index:
                stamp = packet.pts if packet.pts is not None else packet.dts
                return [packet], self.time_of(stamp, packet.stream)
        return [], None


def _picture_of(media: InputContainer) -> VideoStream | None:
    """Return the first track of pictures that libav can decode: a cover only if there is no other."""
    streams: Any = (
        media.streams.video
    )  # a codec without a decoder has no context, which the stubs do not know
    able = [stream for stream in streams if stream.codec_context is not None]
    moving = [stream for stream in able if not stream.disposition & COVER]
    return next(iter(moving or able), None)


def _able(media: InputContainer) -> list[AudioStream]:
    """Return the tracks of sound that libav can decode."""
    streams: Any = media.streams.audio
    return [stream for stream in streams if stream.codec_context is not None]


def _preferred(media: InputContainer) -> int | None:
    """Return the index of the track of sound that is meant to be heard first."""
    able = _able(media)
    marked = [stream for stream in able if stream.disposition & Disposition.default]
    return next((stream.index for stream in marked or able), None)


def _tracks(streams: Any) -> tuple[Track, ...]:  # noqa: ANN401 - a tuple of streams of one kind
    return tuple(
        Track(
            index=stream.index,
            codec=_short(stream.codec_context.name if stream.codec_context else ""),
            language=_short(stream.language),
            title=_short(stream.metadata.get("title")),
        )
        for stream in streams[:MOST_TRACKS]
    )


def _short(text: str | None) -> str:
    return (text or "")[:200]
