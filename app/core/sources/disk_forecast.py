"""The time by which a disk will be full: a range, by the looks at its room, or the reason why nobody knows.

The range is that of Sen's slope. The slopes between all pairs of looks are sorted; two ranks bound the middle
90 %, and tell how fast the disk fills at least and at most. A few odd looks do not move them (P. K. Sen,
“Estimates of the regression coefficient based on Kendall's tau”, Journal of the American Statistical
Association 63, 1968, https://doi.org/10.1080/01621459.1968.10480934).
"""

import math
from collections.abc import Sequence
from enum import StrEnum
from itertools import combinations
from typing import Final

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
_MOST_LOOKS: Final = 40
"""Looks that are compared with each other: 780 pairs, 0.5 ms."""
_SAME_SIZE: Final = 0.01
"""Part by which the size of one disk may differ; else it was formatted anew, or is another one."""
_NORMAL: Final = 1.645
"""The 95 % quantile of the normal distribution, of which 5 % are above and 5 % below."""
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
    """Bytes a day by which it fills at least; below 0 if it may become emptier. 0 unless that is known."""
    most: float = 0.0
    """Bytes a day by which it fills at most."""
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
    step = math.ceil(len(counted) / _MOST_LOOKS)
    least, most = _slopes(counted[::-step])
    return _ahead(replace(found, least=least, most=most), last, now)


def _ahead(found: Forecast, last: Space, now: float) -> Forecast:
    """Return the forecast of a disk whose last look and rates are known."""
    if found.most <= 0:
        return replace(found, course=Course.STEADY)
    end = now + _MOST_DAYS * DAY
    earliest = last.time + last.free / found.most * DAY
    if earliest > end:
        return replace(found, course=Course.FAR)
    latest = last.time + last.free / found.least * DAY if found.least > 0 else math.inf
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


def _slopes(looks: Sequence[Space]) -> tuple[float, float]:
    """Return the bytes a day by which a disk fills at least and at most."""
    count = len(looks)
    slopes = sorted(
        (one.free - another.free) / (another.time - one.time) * DAY
        for one, another in combinations(looks, 2)
        if another.time != one.time
    )
    spread = _NORMAL * math.sqrt(count * (count - 1) * (2 * count + 5) / 18)
    low = max(0, math.floor((len(slopes) - spread) / 2) - 1)
    return slopes[low], slopes[-1 - low]
