"""The clock of a player: the time of the video that is due now."""

import time
from typing import Final

LONGEST_FRAME: Final = 1.0
"""Seconds between two pictures from which on it is a gap in the time stamps, which the clock leaps over."""


class Clock:
    """A clock that runs with the wall clock, at a speed. Times are seconds of the video."""

    def __init__(self) -> None:
        self.speed = 1.0
        self.running = False
        self._seconds = 0.0
        self._since = time.monotonic()

    def now(self) -> float:
        """Return the time of the video."""
        if not self.running:
            return self._seconds
        return self._seconds + (time.monotonic() - self._since) * self.speed

    def set(self, seconds: float) -> None:
        """Continue at a time."""
        self._seconds, self._since = seconds, time.monotonic()

    def nudge(self, seconds: float) -> None:
        """Go on a little later or earlier."""
        if seconds:
            self.set(self.now() + seconds)

    def run(self, *, on: bool) -> None:
        """Go on, or stand still."""
        self.set(self.now())
        self.running = on

    def set_speed(self, speed: float) -> None:
        """Go on at another speed."""
        self.set(self.now())
        self.speed = speed

    def wait_for(self, seconds: float) -> float:
        """Return the seconds of the wall clock until a time; negative behind it."""
        return (seconds - self.now()) / self.speed
