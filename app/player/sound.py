"""Decodes the sound of a video, fits it to the speed, and hands it to the ring."""

from collections import deque
from contextlib import suppress
from typing import Any, Final

import av
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.filter import Graph
from av.filter.context import FilterContext
from av.packet import Packet

from app.player.sound_feed import SoundFeed
from app.player.sound_ring import FRAME_BYTES, RATE

FASTEST: Final = 4.0
"""The speed above which there is no sound."""
_AHEAD: Final = 0.8
"""Seconds of the wall clock for which sound lies ready: more than a device takes at once."""
_GAP: Final = 0.05
"""Seconds by which a stamp may differ from the end of the sound before it, as stamps are rounded."""
_LONGEST_GAP: Final = 2.0
_BACKWARD_SECONDS: Final = 1.0
"""As of the picture: a time so much before the last one begins another count."""
_LAYOUT: Final = "stereo"
_FORMAT: Final = "s16"


class _Stretcher:
    """Changes the speed of sound, and not its pitch."""

    def __init__(self, speed: float) -> None:
        self._graph = Graph()
        self._first: FilterContext = self._graph.add(
            "abuffer",
            f"sample_rate={RATE}:sample_fmt={_FORMAT}:channel_layout={_LAYOUT}:time_base=1/{RATE}",
        )
        tempo = self._graph.add("atempo", str(speed))
        self._last: FilterContext = self._graph.add("abuffersink")
        self._first.link_to(tempo)
        tempo.link_to(self._last)
        self._graph.configure()

    def stretched(self, data: bytes) -> bytes:
        """Return what comes out for so much sound."""
        frame = AudioFrame(_FORMAT, _LAYOUT, len(data) // FRAME_BYTES)
        frame.sample_rate = RATE
        frame.planes[0].update(data + bytes(frame.planes[0].buffer_size - len(data)))
        self._first.push(frame)
        parts = []
        with suppress(av.BlockingIOError, av.EOFError):
            while True:
                parts.append(_bytes_of(self._last.pull()))
        return b"".join(parts)


class Sound:
    """The sound of a file, from the last jump on. Used by the decoder's thread."""

    def __init__(self, feed: SoundFeed) -> None:
        self._feed = feed
        self._resampler = AudioResampler(_FORMAT, _LAYOUT, RATE)
        self._stretcher: _Stretcher | None = None
        self._speed = 1.0
        self._kept: deque[tuple[float, bytes]] = deque()
        """Sound that may not be heard yet, to be stretched anew for another speed."""
        self._end: float | None = None
        """The time at which the decoded sound ends."""
        self._shift = 0.0

    def restart(self) -> None:
        """Forget what was decoded: a jump, or another track."""
        self._resampler = AudioResampler(_FORMAT, _LAYOUT, RATE)
        self._kept.clear()
        self._end, self._shift = None, 0.0
        self._begin_anew()

    def set_speed(self, speed: float, now: float) -> None:
        """Go on at another speed, with what is decoded of the time from now on."""
        if speed == self._speed:
            return
        self._speed = speed
        self._begin_anew()
        kept = [(start, data) for start, data in self._kept if start + _seconds(data) > now]
        for start, data in kept if speed <= FASTEST else ():
            self._hand_on(start, data)

    def is_short(self, now: float) -> bool:
        """Return whether less sound lies ready than a device may want soon."""
        if self._speed > FASTEST:
            return False
        until = self._feed.until()
        return until is None or (until - now) / self._speed < _AHEAD

    def take(self, packet: "Packet[Any]", seconds: float | None, now: float) -> None:
        """Decode a packet, whose time is `seconds`. What is damaged is left out."""
        with suppress(av.FFmpegError):
            for frame in packet.stream.codec_context.decode(packet):
                if not isinstance(frame, AudioFrame):
                    continue
                for part in self._resampler.resample(frame):
                    self._add(seconds, _bytes_of(part))
                    seconds = None  # the rest of the packet follows without a gap
        while self._kept and self._kept[0][0] + _seconds(self._kept[0][1]) < now - _GAP:
            self._kept.popleft()

    def _add(self, told: float | None, data: bytes) -> None:
        """Add sound behind the last; a gap between them becomes silence, and an overlap is cut off."""
        end = self._end
        start = (0.0 if end is None else end) if told is None else told + self._shift
        if end is not None and start < end - _BACKWARD_SECONDS:
            self._shift += end - start
            start = end
        if end is not None and start > end + _LONGEST_GAP:
            self._kept.clear()
            self._begin_anew()
        elif end is not None and start > end + _GAP:
            data = bytes(round((start - end) * RATE) * FRAME_BYTES) + data
            start = end
        elif end is not None:
            if start < end - _GAP:
                data = data[round((end - start) * RATE) * FRAME_BYTES :]
            start = end
        self._end = start + _seconds(data)
        self._kept.append((start, data))
        if self._speed <= FASTEST:
            self._hand_on(start, data)

    def _begin_anew(self) -> None:
        self._feed.restart()
        self._stretcher = None if self._speed == 1.0 or self._speed > FASTEST else _Stretcher(self._speed)

    def _hand_on(self, start: float, data: bytes) -> None:
        if self._feed.until() is None:
            self._feed.begin(start, self._speed)
        self._feed.put(data if self._stretcher is None else self._stretcher.stretched(data))


def _seconds(data: bytes) -> float:
    return len(data) / FRAME_BYTES / RATE


def _bytes_of(frame: Any) -> bytes:  # noqa: ANN401 - the stubs call it a frame of any kind
    return bytes(frame.planes[0])[: frame.samples * FRAME_BYTES]
