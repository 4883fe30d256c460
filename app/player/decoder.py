"""The thread of a player that reads packets and decodes frames."""

import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

import av
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from app.player.closed_captions import ClosedCaptions
from app.player.earlier_texts import EarlierTexts
from app.player.playback import MOST_BYTES, Playback
from app.player.protocol import CAPTIONS
from app.player.requests import Choice, Jump, Timed, To, Work
from app.player.sound import Sound
from app.player.source import PlayedFile

_HURRY_SECONDS: Final = 0.25
"""Seconds behind the clock from which on frames are left out that no other frame needs."""
_LEAP_SECONDS: Final = 3.0
"""Seconds behind the clock from which on everything is left out up to a key frame."""
_BACKWARD_SECONDS: Final = 1.0
"""A time that is so much before the last one begins another count, as in a joined transport stream."""
_SLOW_SECONDS: Final = 0.25
"""Seconds of a read from which on the disk is to blame that frames are late."""
_MOST_FAILURES: Final = 2_000
"""Failures without a frame after which a file is given up."""
_KEPT: Final = 24
"""Frames before a time that are kept to step back to."""
_NEAR_GAP: Final = 0.25
"""Part of the time of a picture by which two times of one picture may differ, as stamps are rounded."""
_MOST_QUEUED: Final = 48 * 2**20
"""Bytes of undecoded packets of the picture while sound is looked for."""
_EARLIER: Final = (10.0, 1e9)
"""Seconds by which to go back further where no frame is found up to the end, as in a file that is cut.

Also where the first frame is behind the time: those in front of a key frame cannot be decoded from there.
"""
_CLOSE_SECONDS: Final = 0.5
"""Seconds before a wanted time from which on each frame is decoded."""


class NoFrames(Exception):
    """The error of a file whose picture cannot be decoded."""


class Decoder:
    """Decodes ahead of what is shown."""

    def __init__(
        self,
        source: PlayedFile,
        playback: Playback,
        sound: Sound,
        on_captions: Callable[[], None] = lambda: None,
    ) -> None:
        """Take what is called once a picture with closed captions is found."""
        self._source = source
        self._playback = playback
        self._sound = sound
        self._closed_captions = ClosedCaptions(on_captions)
        self._choice = Choice()
        self._read: deque[Packet[Any]] = deque()
        """Packets of the picture that are not decoded yet."""
        self._queued = 0
        """Their bytes."""
        self._serial = 0
        self._drained = self._at_end = False
        """Whether all packets are read, and all frames decoded."""
        self._failures = 0
        self._any = False
        """Whether there was ever a frame."""
        self._attempt = 0
        """Number of times that the jump was tried again from further back."""
        self._jump: Jump | None = None
        """The jump whose picture is not found yet."""
        self._from_start = True
        """Whether it was looked for from the beginning of the file."""
        self._overshot = False
        """Whether the first frame is behind the wanted one, so that it is looked for from further back."""
        self._before: deque[Timed] = deque(maxlen=_KEPT)
        """The frames before that picture."""
        self._last = self._shift = 0.0
        """Time of the last frame, and seconds that are added to the stamps behind one that went back."""
        self._previous: VideoFrame | None = None
        self._fresh = True
        """Whether no frame was decoded since the last jump."""
        self._leaps = False
        """Whether packets are left out up to a key frame."""
        self._gap = source.frame_seconds
        self._earlier = EarlierTexts(source)

    def run(self) -> None:
        """Decode for ever. Raises `NoFrames` and whatever a file raises on being opened again."""
        while True:
            self.work()

    def work(self) -> None:
        """Wait for something to do, and do it. Raises as `run`."""
        work = self._playback.await_work(
            self._choice, self._is_short, at_end=self._at_end, at_once=self._looks_back
        )
        if work.jump is not None:
            self._start(work.jump, work.serial)
        if work.choice != self._choice:
            self._choose(work.choice)
        if not self._at_end:
            self._advance(work)
        if self._overshot and self._jump is not None:
            self._start(self._jump, self._serial, self._attempt + 1)
        text = self._source.text
        if self._looks_back and text is not None and (found := self._earlier.advance(text.index)):
            self._playback.add_texts(found)

    @property
    def _looks_back(self) -> bool:
        """Whether subtitles from before the key frame are looked for, now that the picture is there."""
        return self._jump is None and self._source.text is not None and self._earlier.waits

    def _start(self, jump: Jump, serial: int, attempt: int = 0) -> None:
        self._jump, self._serial, self._attempt = jump, serial, attempt
        self._before.clear()
        self._at_end = self._drained = self._leaps = False
        self._fresh, self._overshot = True, False
        self._shift = 0.0
        wanted = jump.seconds - self._gap * 0.75 if jump.to is To.BEFORE else jump.seconds
        if self._previous is not None and self._previous.interlaced_frame:
            wanted -= self._gap  # the frame before helps to show it
        if attempt:
            wanted -= _EARLIER[attempt - 1]
        self._previous, self._from_start = None, wanted <= 0
        self._read = deque(self._source.seek(max(wanted, 0.0)))
        self._queued = 0
        self._earlier.begin(self._key_time())
        self._sound.restart()
        self._playback.captions.break_off()
        self._closed_captions.restart()
        self._playback.show_captions(())
        self._last = 0.0

    def _key_time(self) -> float | None:
        """Return the time of the key frame that was found; None at the beginning of the file."""
        picture = self._source.picture
        if not self._read or picture is None:
            return None
        packet = self._read[0]
        return self._source.time_of(packet.pts if packet.pts is not None else packet.dts, picture)

    def _choose(self, choice: Choice) -> None:
        """Read another track of sound from here on, or go on at another speed."""
        before, self._choice = self._choice, choice
        if (choice.sound, choice.sound_track) != (before.sound, before.sound_track):
            self._source.choose_sound(choice.sound_track, on=choice.sound)
            self._sound.restart()
        if choice.text_track != before.text_track:
            self._source.choose_text(choice.text_track)
        self._sound.set_speed(choice.speed, self._playback.now())

    def _is_short(self, now: float) -> bool:
        """Return whether sound is wanted, and may come before the queue of the picture is full."""
        if self._drained or self._source.sound is None or self._queued > _MOST_QUEUED:
            return False
        return self._sound.is_short(now)

    def _advance(self, work: Work) -> None:
        """Read a packet, or decode one of the picture."""
        picture = self._source.picture
        if not self._drained and (not self._read or self._is_short(self._playback.now())):
            packet = self._next()
            if packet is None:
                self._drained = True
            elif picture is not None and packet.stream.index == picture.index:
                self._read.append(packet)
                self._queued += packet.size
            else:
                self._take_beside(packet)
        if work.jump is None and not work.has_room:
            return
        if self._read and picture is not None:
            packet = self._read.popleft()
            self._queued = max(0, self._queued - packet.size)
            self._decode(packet, picture)
        elif self._drained:
            self._finish(picture)

    def _take_beside(self, packet: "Packet[Any]") -> None:
        """Take a packet of sound, or of subtitles."""
        sound, text = self._source.sound, self._source.text
        stamp = packet.pts if packet.pts is not None else packet.dts
        seconds = self._source.time_of(stamp, packet.stream)
        if sound is not None and packet.stream.index == sound.index:
            self._sound.take(packet, seconds, self._playback.now())
        elif text is not None and packet.stream.index == text.index and seconds is not None:
            self._playback.captions.add(text.read(packet, seconds))

    def _next(self) -> "Packet[Any] | None":
        began = time.monotonic()
        packet = self._source.next()
        waited = time.monotonic() - began
        if waited > _SLOW_SECONDS:
            self._playback.note_read(waited)
        return packet

    def _decode(self, packet: "Packet[Any]", picture: VideoStream) -> None:
        at = self._source.time_of(packet.pts if packet.pts is not None else packet.dts, picture)
        if self._is_left_out(packet, at):
            return
        skips = self._may_skip(at)
        picture.codec_context.skip_frame = "NONREF" if skips else "DEFAULT"
        if skips:  # what follows would be words with holes
            self._closed_captions.restart()
        try:
            frames = picture.codec_context.decode(packet)
        except av.FFmpegError:
            self._fail()
            return
        for frame in frames:
            self._take(frame, picture)

    def _is_left_out(self, packet: "Packet[Any]", at: float | None) -> bool:
        """Return whether a packet is passed over, as the decoder is too late for it."""
        if self._jump is None and not self._leaps and self._playback.behind(self._last) > _LEAP_SECONDS:
            self._leaps = True
        if not self._leaps:
            return False
        if at is None or not packet.is_keyframe or at + self._shift < self._playback.now():
            return True
        self._leaps = False
        # It has yet to come out of the decoder, which must not be taken for late again until then.
        self._last = at + self._shift - self._gap
        if self._source.picture is not None:
            self._source.picture.codec_context.flush_buffers()
        return False

    @property
    def _wants_captions(self) -> bool:
        return self._choice.text_track == CAPTIONS

    def _may_skip(self, at: float | None) -> bool:
        jump = self._jump
        if jump is not None:
            if self._wants_captions:
                return False
            return jump.to is To.EXACT and at is not None and at < jump.seconds - _CLOSE_SECONDS
        return self._playback.hurries or self._playback.behind(self._last) > _HURRY_SECONDS

    def _take(self, frame: VideoFrame, picture: VideoStream) -> None:
        self._any, self._failures = True, 0
        if self._overshot:
            return
        before = self._previous if frame.interlaced_frame and not self._fresh else None
        timed = Timed(self._time_of(frame, picture), frame, before)
        self._previous = frame
        captions = self._closed_captions.read(frame, timed.seconds, wanted=self._wants_captions)
        if captions is not None:
            self._playback.show_captions(captions)
        jump, near = self._jump, self._gap * _NEAR_GAP
        if jump is not None and jump.to is not To.KEY and timed.seconds < jump.seconds - near:
            if jump.to is To.EXACT:
                self._before.clear()
            self._before.append(timed)
            while sum(each.size for each in self._before) > MOST_BYTES:
                self._before.popleft()
            return
        if self._is_overshot(timed):
            self._overshot = True
            return
        if jump is not None and jump.to is To.EXACT and timed.seconds <= jump.seconds + near:
            self._before.clear()  # it is the very picture; else the one before it still stands at that time
        self._jump = None
        self._playback.captions.picture_at(timed.seconds)  # decoded now, it is not late then
        passed = tuple(self._before)
        self._before.clear()
        self._playback.put(self._serial, timed, passed)

    def _is_overshot(self, timed: Timed) -> bool:
        """Return whether a frame is behind that which a jump leads to, and none before it was decoded."""
        jump = self._jump
        if jump is None or jump.to is To.KEY or self._before or self._from_start:
            return False
        latest = jump.seconds + (self._gap * _NEAR_GAP if jump.to is To.EXACT else -self._gap * _NEAR_GAP)
        return timed.seconds > latest and self._attempt < len(_EARLIER)

    def _time_of(self, frame: VideoFrame, picture: VideoStream) -> float:
        # Frames that a flush gives have no time base of their own.
        told = self._source.time_of(frame.pts, picture)
        seconds = self._last + self._gap if told is None else told + self._shift
        if told is None and self._fresh:
            seconds = 0.0
        if not self._fresh and seconds < self._last - _BACKWARD_SECONDS:
            self._shift += self._last + self._gap - seconds
            seconds = self._last + self._gap
        if not self._fresh and 0 < seconds - self._last < _CLOSE_SECONDS:
            self._gap = seconds - self._last
        self._last, self._fresh = seconds, False
        return max(seconds, 0.0)

    def _finish(self, picture: VideoStream | None) -> None:
        """Take what the decoder still holds. Raises `NoFrames` for a file without any."""
        if picture is not None:
            with suppress(av.FFmpegError, EOFError):
                for frame in picture.codec_context.decode(None):
                    self._take(frame, picture)
            if not self._any:
                raise NoFrames
            if self._overshot:
                return
        if self._jump is not None and not self._before and self._attempt < len(_EARLIER):
            self._start(self._jump, self._serial, self._attempt + 1)
            return
        if self._jump is not None and self._before:  # a time behind the last picture
            *before, last = self._before
            self._before.clear()
            self._playback.put(self._serial, last, before)
        self._jump = None
        self._at_end = True
        self._playback.note_end(self._serial)

    def _fail(self) -> None:
        self._failures += 1
        if self._failures >= _MOST_FAILURES and not self._any:
            raise NoFrames
