"""The time by which a disk will be full: a range, by the looks at its room, or the reason why nobody knows.

A disk fills by portions that add up: it is a Brownian motion with drift, not a line with looks beside it. Two
things are uncertain, the mean and the portions to come. The changes from look to look tell of both. The
range holds the moment for some nine of ten disks that fill by chance. That of Sen's slope, a line through the
looks, would hold it for two. See D. R. Cox and H. D. Miller, “The Theory of Stochastic Processes”, 1965,
chapter 5.
"""

import math
from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from typing import Final, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from app.core.sources.disk import Space

LEAST_LOOKS: Final = 6
"""Looks, on as many days, below which nothing is told."""
LEAST_DAYS: Final = 14
"""Days from the first to the last of these looks, below which nothing is told."""
_WINDOW_DAYS: Final = 365
"""Days before the last look from which looks count: what was years ago tells little."""
_STALE_DAYS: Final = 30
"""Days after the last look for which it tells how the disk fills, unless it was followed for longer."""
_MOST_DAYS: Final = 3653
"""Days that are looked ahead: ten years."""
_SAME_SIZE: Final = 0.01
"""Part by which the size of one disk may differ; else it was formatted anew, or is another one."""
_NORMAL: Final = 1.645
"""The 95 % quantile of the normal distribution."""
DAY: Final = 86_400.0


class Course(StrEnum):
    """The way a disk fills, as far as its looks tell. The values are part of the API."""

    FEW_LOOKS = "few-looks"
    """Too few looks, or looks that lie too near together."""
    STALE = "stale"
    """A last look too long ago."""
    FULL = "full"
    """No room is left."""
    STEADY = "steady"
    """No sign that it becomes fuller."""
    FAR = "far"
    """Full in more than ten years, or never."""
    FILLING = "filling"
    """Full between `earliest` and `latest`."""


class Forecast(Struct, frozen=True, kw_only=True):
    """The outcome of the looks at a disk, and their number."""

    course: Course
    looks: int = 0
    """Days with a look that counts."""
    since: float | None = None
    """Time of the first look that counts, seconds since the epoch; None without any."""
    until: float | None = None
    """Time of the last one."""
    least: float = 0.0
    """Bytes a day by which it fills on average at least; below 0 if it may become emptier. 0 if not known."""
    most: float = 0.0
    """Bytes a day by which it fills on average at most."""
    earliest: float | None = None
    """Time from which on it may be full, seconds since the epoch; None unless it is `FILLING`."""
    latest: float | None = None
    """Time by which it will be full; None if that may be later than in ten years, or never."""


NOTHING_KNOWN: Final = Forecast(course=Course.FEW_LOOKS)
"""Of a disk without a look at its room."""


def forecast(looks: Sequence[Space], now: float) -> Forecast:
    """Return by when a disk will be full. `looks` ascend by time, with at most one a day."""
    counted = _counted(looks, now)
    if not counted:
        return NOTHING_KNOWN
    first, last = counted[0], counted[-1]
    found = Forecast(course=Course.FEW_LOOKS, looks=len(counted), since=first.time, until=last.time)
    days = (last.time - first.time) / DAY
    if not last.free:
        return replace(found, course=Course.FULL)
    if len(counted) < LEAST_LOOKS or days < LEAST_DAYS:
        return found
    if now - last.time > max(_STALE_DAYS, days) * DAY:
        return replace(found, course=Course.STALE)
    pace = _pace(counted)
    found = replace(found, least=pace.mean - pace.doubt, most=pace.mean + pace.doubt)
    return _ahead(found, pace, last, now)


class _Pace(NamedTuple):
    """The pace at which a disk fills."""

    mean: float
    """Bytes a day."""
    doubt: float
    """Bytes a day by which the mean may be wrong."""
    spread: float
    """Bytes by which a day may differ from the mean. Of several days it grows as the root of their number."""


def _ahead(found: Forecast, pace: _Pace, last: Space, now: float) -> Forecast:
    """Return the forecast of a disk whose last look and pace are known.

    The disk is full after t days if its room F = mean t ± √(spread² t + doubt² t²). These are the roots of
    (F/t - mean)² = spread² / t + doubt².
    """
    if found.most <= 0:
        return replace(found, course=Course.STEADY)
    part = pace.spread**2 / last.free
    fast = pace.mean + part / 2 + math.sqrt(part**2 / 4 + part * pace.mean + pace.doubt**2)
    slow = (pace.mean**2 - pace.doubt**2) / fast if found.least > 0 else 0.0
    end = now + _MOST_DAYS * DAY
    earliest = last.time + last.free / fast * DAY
    if earliest > end:
        return replace(found, course=Course.FAR)
    latest = last.time + last.free / slow * DAY if slow > 0 else math.inf
    return replace(
        found,
        course=Course.FILLING,
        earliest=max(earliest, now),
        latest=None if latest > end else max(latest, now),
    )


def _counted(looks: Sequence[Space], now: float) -> Sequence[Space]:
    """Return the looks at the disk as it is now; the clock may have been wrong."""
    past = [look for look in looks if look.time <= now]
    if not past:
        return ()
    last = past[-1]
    from_ = last.time - _WINDOW_DAYS * DAY
    others = [at for at, look in enumerate(past) if abs(look.total - last.total) > _SAME_SIZE * last.total]
    same = past[others[-1] + 1 :] if others else past
    return [look for look in same if look.time >= from_]


def _pace(looks: Sequence[Space]) -> _Pace:
    """Return how a disk has filled from the first look to the last one."""
    first, last = looks[0], looks[-1]
    days = (last.time - first.time) / DAY
    mean = (first.free - last.free) / days
    odd = sum(
        (one.free - another.free - mean * (another.time - one.time) / DAY) ** 2
        for one, another in pairwise(looks)
    )
    steps = len(looks) - 1
    spread = _quantile(steps - 1) * math.sqrt(odd / days * steps / (steps - 1))
    return _Pace(mean, spread / math.sqrt(days), spread)


def _quantile(freedom: int) -> float:
    """Return the 95 % quantile of Student's t distribution (Cornish and Fisher), to 1 % from 4 on."""
    z = _NORMAL
    return z + (z**3 + z) / (4 * freedom) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)
