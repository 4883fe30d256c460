"""How often, how fast, how long: small instruments with the clock handed in (seconds, monotonic)."""

import math
from collections import deque
from collections.abc import Callable
from typing import Final, Generic, TypeVar

T = TypeVar("T")
Clock = Callable[[], float]

_AWAKE_SECONDS: Final = 1.0
WHOLE_RATE: Final = 9.5
"""Rates from here on are told without decimals."""


class Throttle:
    """Lets through at most one in `interval` seconds."""

    def __init__(self, interval: float, clock: Clock) -> None:
        self._interval = interval
        self._clock = clock
        self._next = -math.inf

    def due(self) -> bool:
        """Whether enough time has passed; if so, the next interval begins."""
        now = self._clock()
        if now < self._next:
            return False
        self._next = now + self._interval
        return True


class SilenceTimer:
    """How long nothing was heard, less the time that this process itself stood still or was busy.

    It is to be looked at every moment: of the time between two looks at most a second counts. A computer
    that slept, or a shell that stopped us, is not taken for somebody else's silence.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.end()

    def end(self) -> None:
        """Something was heard just now."""
        self._seconds = 0.0
        self._looked = self._clock()

    def look(self) -> float:
        """Return the seconds so far."""
        now = self._clock()
        self._seconds += min(now - self._looked, _AWAKE_SECONDS)
        self._looked = now
        return self._seconds


class Latest(Generic[T]):
    """Passes on what is told, however often that is: the newest, at most one in `interval` seconds.

    Belongs to the thread that tells, which has to `flush` in the end: so the last is passed on always.
    """

    def __init__(self, pass_on: Callable[[T], object], interval: float, clock: Clock) -> None:
        self._pass_on = pass_on
        self._throttle = Throttle(interval, clock)
        self._held = deque[T](maxlen=1)

    def tell(self, value: T) -> None:
        """Pass the value on, now or once it is time, unless a newer one has come by then."""
        self._held.append(value)
        if self._throttle.due():
            self.flush()

    def flush(self) -> None:
        """Pass on what is held back."""
        if self._held:
            self._pass_on(self._held.pop())


class RateMeter:
    """A rate that follows recent speed: exponentially weighted over about `memory` seconds.

    Time left is predicted by files, not by bytes: a probe reads a bounded part of a file, whatever its
    size. Measured on two trees of 10,054 and 1,249 mixed files (two children, a look at each twentieth of
    the scan, mean error as a share of the whole time): by files 9.2 % and 10.8 %, by bytes 9.6 % and
    10.7 %. A memory of 4, 16 or 60 s changed that by less than 0.4 points.
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
        """Count things done now."""
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
        return self._rate / self._weight if self._weight else None

    def seconds_left(self, remaining: int) -> float | None:
        """Seconds until `remaining` more are done at this rate, or None where nobody can say."""
        rate = self.rate
        return remaining / rate if rate else None
