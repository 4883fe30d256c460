"""Throttles, timers and rates; the clock is a parameter (seconds, monotonic)."""

import math
from collections import deque
from collections.abc import Callable
from typing import Final, Generic, TypeVar

T = TypeVar("T")
Clock = Callable[[], float]

_AWAKE_SECONDS: Final = 1.0
WHOLE_RATE: Final = 9.5
"""Rates from here on are shown without decimals."""


class Throttle:
    """A limit of one event per `interval` seconds."""

    def __init__(self, interval: float, clock: Clock) -> None:
        self._interval = interval
        self._clock = clock
        self._next = -math.inf

    def due(self) -> bool:
        """Return whether the interval has passed; if so, start the next one."""
        now = self._clock()
        if now < self._next:
            return False
        self._next = now + self._interval
        return True


class SilenceTimer:
    """The time without a message from another process, without the time that this process itself stood still.

    Look at it often: at most one second counts between two looks. So a computer that slept, or a stopped
    shell, does not count as a silent peer.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.end()

    def end(self) -> None:
        """Start again from zero after a message."""
        self._seconds = 0.0
        self._looked = self._clock()

    def look(self) -> float:
        """Return the seconds so far."""
        now = self._clock()
        self._seconds += min(now - self._looked, _AWAKE_SECONDS)
        self._looked = now
        return self._seconds


class ValueThrottle(Generic[T]):
    """A throttle that passes on the newest value, at most one per `interval` seconds.

    Use it from one thread, and call `flush` at the end, so that the last value always gets through.
    """

    def __init__(self, pass_on: Callable[[T], object], interval: float, clock: Clock) -> None:
        self._pass_on = pass_on
        self._throttle = Throttle(interval, clock)
        self._held = deque[T](maxlen=1)  # a deque can hold None as a value, too

    def put(self, value: T) -> None:
        """Pass the value on now, or when the interval has passed, unless a newer value replaces it."""
        self._held.append(value)
        if self._throttle.due():
            self.flush()

    def flush(self) -> None:
        """Pass on the value that is held back."""
        if self._held:
            self._pass_on(self._held.pop())


class RateMeter:
    """The recent rate, exponentially weighted over about `memory` seconds.

    The time left counts files, not bytes, because a probe reads a bounded part of a file of any size.
    Measured on two trees of 10,054 and 1,249 mixed files with two children, at 20 points of a scan. The mean
    error was 9.2 % and 10.8 % of the scan by files, and 9.6 % and 10.7 % by bytes. A memory of 4, 16 or 60 s
    changed it by less than 0.4 points.
    """

    def __init__(self, clock: Clock, memory: float = 8.0, step: float = 0.25) -> None:
        self._clock = clock
        self._memory = memory
        self._step = step
        self._at = clock()
        self._count = 0
        self._weight = 0.0
        self._rate = 0.0

    def add(self, count: int = 1) -> None:
        """Count finished things."""
        self._count += count

    @property
    def rate(self) -> float | None:
        """Things per second, or None while it is too early to tell."""
        elapsed = self._clock() - self._at
        if elapsed >= self._step:
            share = 1.0 - math.exp(-elapsed / self._memory)
            self._rate += share * (self._count / elapsed - self._rate)
            self._weight += share * (1.0 - self._weight)
            self._count = 0
            self._at += elapsed
        # The weight corrects the average for its start at zero.
        return self._rate / self._weight if self._weight else None

    def seconds_left(self, remaining: int) -> float | None:
        """Return the seconds for `remaining` more things at this rate; None if the rate is unknown."""
        rate = self.rate
        return remaining / rate if rate else None


class PositionMeter:
    """The highest position that was reached, and its recent rate. It never goes back."""

    def __init__(self, clock: Clock) -> None:
        self.position = 0
        self._meter = RateMeter(clock)

    def reach(self, position: int) -> None:
        """Note a position. The first one counts as the start, as that of a resumed job."""
        if position > self.position:
            if self.position:
                self._meter.add(position - self.position)
            self.position = position

    @property
    def rate(self) -> float | None:
        """Units per second, or None while it is too early to tell."""
        return self._meter.rate

    def seconds_left(self, end: int) -> float | None:
        """Return the seconds to the position `end` at this rate; None if the rate is unknown."""
        return self._meter.seconds_left(end - self.position)
