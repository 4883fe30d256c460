"""The player's side of the ring of sound: frames go in, and the clock says when each of them is due."""

import threading
from collections import deque
from typing import Final

from app.player.clock import Clock
from app.player.sound_ring import FRAME_BYTES, FRAMES, RATE, TOLERANCE, SoundOrder, SoundRing, now_ns

_PAST: Final = RATE // 4
"""Frames that stay in the ring behind the one that is heard."""
_FRESH_NS: Final = 500_000_000
_SHARE: Final = 0.3
"""Part of its difference to the sound by which the clock is set at once."""


class SoundFeed:
    """Fills the ring with sound that has no gaps. Any thread may call it."""

    def __init__(self, ring: SoundRing) -> None:
        self._ring = ring
        self._turn = threading.Lock()
        self._version = 0
        self._first = self._end = 0
        self._start: float | None = None
        """The time in the video of the frame `first`; None before there is sound behind a jump."""
        self._speed = 1.0
        self._waiting: deque[bytes] = deque()
        """Sound for which the ring has no room yet."""
        self._waits = 0
        self._reported = 0

    def restart(self) -> None:
        """Drop what is not heard yet: what comes now is of another time or speed."""
        with self._turn:
            self._start = None
            self._first = self._end
            self._waiting.clear()
            self._waits = 0

    def begin(self, seconds: float, speed: float) -> None:
        """Say of which time the next sound is, and how fast it is."""
        with self._turn:
            self._start, self._speed = seconds, speed

    def put(self, data: bytes) -> None:
        """Add frames behind those before them."""
        with self._turn:
            for at in range(0, len(data), _PAST * FRAME_BYTES):
                self._waiting.append(data[at : at + _PAST * FRAME_BYTES])
            self._waits += len(data) // FRAME_BYTES

    def until(self) -> float | None:
        """Return the time in the video at which the sound ends so far; None without any."""
        with self._turn:
            if self._start is None:
                return None
            return self._start + (self._end + self._waits - self._first) / RATE * self._speed

    def follow(self, clock: Clock) -> None:
        """Order what is due by the clock, and set the clock by a sound that runs steadily beside it."""
        with self._turn:
            if self._start is None:
                self._order(SoundOrder(playing=False, anchor=0, anchor_ns=0, first=0, end=0))
                return
            if clock.running:
                clock.nudge(self._difference() * clock.speed)
            due = self._first + round((clock.now() - self._start) / self._speed * RATE)
            self._fill(due)
            self._order(SoundOrder(clock.running, due, now_ns(), self._first, self._end))

    def _fill(self, due: int) -> None:
        while self._waiting:
            frames = len(self._waiting[0]) // FRAME_BYTES
            if self._end + frames - max(due - _PAST, self._first) > FRAMES and due < self._end:
                return
            data = self._waiting.popleft()
            self._ring.write(self._end, data)
            self._end += frames
            self._waits -= frames

    def _difference(self) -> float:
        """Return the seconds by which the clock is to be set forward."""
        report = self._ring.report()
        if report is None or report.at_ns == self._reported:
            return 0.0
        self._reported = report.at_ns
        fresh = 0 <= now_ns() - report.at_ns < _FRESH_NS
        if not fresh or not report.steady or abs(report.ahead) > TOLERANCE:
            return 0.0
        return report.ahead / RATE * _SHARE

    def _order(self, order: SoundOrder) -> None:
        self._version += 1
        self._ring.write_order(self._version, order)
