"""Looks for subtitles that began before the key frame to which a jump led, and may still stand.

The file is opened a second time for it: the picture comes first, and its packets are not read twice.
"""

import time
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from fractions import Fraction
from typing import Any, Final

import av
from av.container import InputContainer
from av.packet import Packet
from av.stream import Stream

from app.libav.media import TICKS, open_media
from app.player.picture_subtitles import PictureCue
from app.player.source import BUFFER, PlayedFile
from app.player.styled_text import StyledCue
from app.player.text_track import TextTrack

_NEAR: Final = 6.0
_FAR: Final = 30.0
"""Seconds before the key frame from which on subtitles are looked for: the near ones come first."""
_MOST_BYTES: Final = 64 * 2**20
_MOST_SECONDS: Final = 2.0
"""Bytes that are read after a jump, and the time that reading takes, approximately."""
_MOST_TEXTS: Final = 1000
_MOST_PICTURES: Final = 8
"""Subtitles of a part that are kept, the last ones: of pictures, only one stands at a time."""
_TURN_SECONDS: Final = 0.005
"""Seconds that the picture waits at most, each time."""
_BEHIND: Final = 1.0
"""Seconds behind a time up to which what belongs before it may stand in the file."""
_READ, _LEFT_OUT = 0, 48
"""Values of `AVDiscard`."""
_CAN_LEAVE_OUT: Final = hasattr(Stream, "discard")
"""Early versions of PyAV read all tracks."""
Found = Sequence[StyledCue | PictureCue]


class EarlierTexts:
    """Reads a track, a little at a time. Used by one thread. Times are seconds of the video."""

    def __init__(self, source: PlayedFile) -> None:
        self._source = source
        self._file = source.file.again()
        self._media: InputContainer | None = None
        self._stack = ExitStack()
        self._track: TextTrack | None = None
        self._known = 0.0, 0.0
        """From when to when a track of texts was read."""
        self._wanted: set[int] = set()
        """The numbers of the tracks that are read."""
        self._key: float | None = None
        self._work: Iterator[Found] | None = None
        self._left = _MOST_SECONDS
        """Seconds that reading may still take, so that a slow disk is left to the picture."""

    @property
    def waits(self) -> bool:
        """Whether there is something to be read."""
        return self._key is not None

    def begin(self, seconds: float | None) -> None:
        """Look for those before the key frame at a time, in place of what is under way; None: for none."""
        self._key = seconds or None
        self._work = None
        self._left = _MOST_SECONDS

    def advance(self, track: int) -> Found:
        """Read a little on, and return what was found once a part is read."""
        if self._work is None:
            self._work = self._look(track, self._key or 0.0)
        until = time.monotonic() + min(_TURN_SECONDS, self._left)
        # The picture tells of a failure, too. A file that is being written may have other tracks by now.
        with suppress(av.FFmpegError, OSError, OverflowError, LookupError, ValueError):
            for found in self._work:
                now = time.monotonic()
                if found or now > until:
                    self._left -= _TURN_SECONDS + max(0.0, now - until)
                    if self._left <= 0:
                        self.begin(None)
                    return found
        self.begin(None)
        return ()

    def _look(self, number: int, key: float) -> Iterator[Found]:
        """Read up to the key frame: yield nothing for each packet, and at the end of a part what it has."""
        media, track = self._opened(number)
        most = self._file.count + _MOST_BYTES
        begun = far = max(key - _FAR, 0.0)
        if track.is_text and self._known[0] <= far <= self._known[1]:
            begun, far = self._known[0], self._known[1]
        near = max(key - _NEAR, far)
        for begin, end in ((near, key), (far, near)):
            if begin >= end:
                continue
            found = deque[StyledCue | PictureCue](maxlen=_MOST_TEXTS if track.is_text else _MOST_PICTURES)
            for packet, seconds in self._packets(media, begin, end):
                if packet.stream.index == number and (cue := track.read(packet, seconds)) is not None:
                    found.append(cue)
                if self._file.count > most:
                    return
                yield ()
            yield found
        self._known = begun, max(key, far)

    def _opened(self, number: int) -> tuple[InputContainer, TextTrack]:
        if self._media is None:
            self._media = self._stack.enter_context(open_media(self._file, BUFFER))
        if self._track is None or self._track.index != number:
            self._track, self._known = TextTrack(self._media.streams[number]), (0.0, 0.0)
        picture = self._source.picture
        alone = picture is None or (_CAN_LEAVE_OUT and _has_tables(self._media))
        self._wanted = {number} if alone or picture is None else {number, picture.index}
        each: Any
        for each in self._media.streams if _CAN_LEAVE_OUT else ():
            each.discard = _READ if each.index in self._wanted else _LEFT_OUT
        return self._media, self._track

    def _packets(
        self, media: InputContainer, begin: float, end: float
    ) -> "Iterator[tuple[Packet[Any], float]]":
        """Yield packets with their times from one time to another."""
        picture = media.streams[self._source.picture.index] if self._source.picture is not None else None
        start = (media.start_time or 0) / TICKS
        base = picture.time_base if picture is not None and picture.time_base else Fraction(1, TICKS)
        media.seek(int((begin + start) / base), stream=picture)
        for packet in media.demux([each for each in media.streams if each.index in self._wanted]):
            stamp = packet.pts if packet.pts is not None else packet.dts
            if stamp is None or packet.time_base is None:
                continue
            seconds = float(stamp * packet.time_base) - start
            is_end = packet.is_keyframe if packet.stream is picture else seconds > end + _BEHIND
            if (is_end and seconds >= end - 0.001) or seconds > end + 10 * _BEHIND:
                return
            yield packet, seconds


def _has_tables(media: InputContainer) -> bool:
    """Return whether the places of all packets are known, so that those of other tracks are not read."""
    return "mov" in media.format.name
