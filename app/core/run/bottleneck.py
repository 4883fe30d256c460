"""Tells which part of the computer makes a scan take its time.

The children report where their time goes, as sums since their start. A child that works waits for files or
computes. Time on the run queue of a busy processor is no wait for a disk.
"""

from collections import deque
from collections.abc import Callable
from enum import StrEnum
from typing import Final, NamedTuple

from app.core.run.timing import Clock

WINDOW_SECONDS: Final = 5.0
"""Seconds that a decision looks back: a single slow file does not change it."""
LEAST_SECONDS: Final = 2.0
"""Seconds before the first decision."""
STEP_SECONDS: Final = 0.5
_SHARE: Final = 0.5
"""Share of the time from which on something is the bottleneck."""
_MARGIN: Final = 0.1
"""The share may fall or rise by so much before the decision changes, so that it does not flicker."""
_READ_PER_OPEN: Final = 4.0
"""Opening moves no contents. If a read takes longer by this factor, the contents take the time."""


class Bottleneck(StrEnum):
    """The part of the computer that a scan waits for most; each value is a code of `core.message`."""

    PROCESSOR = "scan.limited_by_processor"
    READING = "scan.limited_by_reading"
    LATENCY = "scan.limited_by_latency"
    LIBRARY = "scan.limited_by_library"


class Usage(NamedTuple):
    """The sums of seconds and calls of children, since their start."""

    idle: float = 0.0
    """Seconds without a file."""
    busy: float = 0.0
    """Seconds with files."""
    waited: float = 0.0
    """Seconds of `busy` in which files were waited for."""
    opens: float = 0
    """Number of files opened, also ahead of time in threads."""
    opening: float = 0.0
    """Seconds in which they were opened."""
    reads: float = 0
    """Number of reads, also in threads."""
    reading: float = 0.0
    """Seconds of these reads."""

    def plus(self, other: "Usage") -> "Usage":
        """Return the sums of both."""
        return Usage(*(mine + theirs for mine, theirs in zip(self, other, strict=True)))

    def since(self, earlier: "Usage") -> "Usage":
        """Return the increase since `earlier`; no sum is below 0."""
        return Usage(*(max(0, now - then) for now, then in zip(self, earlier, strict=True)))


def bottleneck(usage: Usage, before: Bottleneck | None = None) -> Bottleneck | None:
    """Return the bottleneck in a stretch of time, or the one before if nothing was done in it."""
    time = usage.idle + usage.busy
    if not time:
        return before
    if usage.idle / time >= _threshold(before is Bottleneck.LIBRARY):
        return Bottleneck.LIBRARY
    if usage.waited < usage.busy * _threshold(before in {Bottleneck.READING, Bottleneck.LATENCY}):
        return Bottleneck.PROCESSOR
    return _wait(usage, before)


def _threshold(was: bool) -> float:  # noqa: FBT001
    return _SHARE - _MARGIN if was else _SHARE


def _wait(usage: Usage, before: Bottleneck | None) -> Bottleneck:
    """Return which kind of wait it is: a share that answers late takes as long to open a file as to read."""
    factor = _READ_PER_OPEN
    if before in {Bottleneck.READING, Bottleneck.LATENCY}:
        factor *= 1 + _MARGIN if before is Bottleneck.LATENCY else 1 - _MARGIN
    read = usage.reading / max(usage.reads, 1)
    opened = usage.opening / max(usage.opens, 1)
    return Bottleneck.LATENCY if read <= factor * opened else Bottleneck.READING


class BottleneckMeter:
    """The bottleneck of the last seconds."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._samples: deque[tuple[float, Usage]] = deque()
        self.current: Bottleneck | None = None
        """The bottleneck of the last seconds; None while it is too early to tell."""

    def look(self, usage_now: Callable[[], Usage]) -> None:
        """Note the sums of all children, twice a second. Call it more often."""
        now = self._clock()
        if self._samples and now - self._samples[-1][0] < STEP_SECONDS:
            return
        usage = usage_now()
        self._samples.append((now, usage))
        while now - self._samples[0][0] > WINDOW_SECONDS:
            self._samples.popleft()
        begun, earlier = self._samples[0]
        if now - begun >= LEAST_SECONDS:
            self.current = bottleneck(usage.since(earlier), self.current)
