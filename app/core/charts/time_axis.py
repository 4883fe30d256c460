"""Ticks of an axis of time: beginnings of hours, days, months or years on the clock on the wall."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import Enum
from typing import Final, NamedTuple

from app.core.charts.axis import Axis
from app.core.text.local_time import local, local_seconds

_HOUR: Final = 3600.0
_DAY: Final = 24 * _HOUR


class TimeUnit(Enum):
    """The unit of time that a tick begins."""

    HOUR = "hour"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


_FORMATS: Final = {
    TimeUnit.HOUR: "%m-%d %H:%M",
    TimeUnit.DAY: "%Y-%m-%d",
    TimeUnit.MONTH: "%Y-%m",
    TimeUnit.YEAR: "%Y",
}
_LENGTHS: Final = {
    TimeUnit.HOUR: _HOUR,
    TimeUnit.DAY: _DAY,
    TimeUnit.MONTH: 30.4 * _DAY,
    TimeUnit.YEAR: 365.2 * _DAY,
}
_WIDTHS: Final = {TimeUnit.HOUR: 1.0, TimeUnit.DAY: 0.95, TimeUnit.MONTH: 0.7, TimeUnit.YEAR: 0.5}
"""Widths of the texts of ticks, as parts of the widest."""
_STEPS: Final = (
    *((TimeUnit.HOUR, count) for count in (1, 3, 6, 12)),
    *((TimeUnit.DAY, count) for count in (1, 2, 7, 14)),
    *((TimeUnit.MONTH, count) for count in (1, 3, 6)),
    *((TimeUnit.YEAR, count) for count in (1, 2, 5, 10, 50)),
)


class TimeAxis(NamedTuple):
    """An axis of seconds since the epoch, and the unit of its ticks."""

    axis: Axis
    unit: TimeUnit


def time_axis(first: float, last: float, most: int = 6) -> TimeAxis:
    """Return the axis from one moment to another, at least two hours, with at most about `most` ticks.

    `most` counts the widest texts; there may be more ticks with shorter ones. One tick alone would tell no
    scale: there are two at least.
    """
    spare = max(0.0, 2 * _HOUR - (last - first)) / 2
    low, high = first - spare, last + spare
    fits = (
        at
        for at, (unit, count) in enumerate(_STEPS)
        if (high - low) / (_LENGTHS[unit] * count) * _WIDTHS[unit] <= most
    )
    step = next(fits, len(_STEPS) - 1)
    unit, ticks = _STEPS[step][0], _ticks(low, high, *_STEPS[step])
    if len(ticks) == 1 and step:
        unit, finer = _STEPS[step - 1][0], _ticks(low, high, *_STEPS[step - 1])
        ticks = (finer[0], finer[-1])
    return TimeAxis(Axis(low, high, ticks), unit)


def _ticks(low: float, high: float, unit: TimeUnit, count: int) -> tuple[float, ...]:
    try:
        return tuple(
            tick for tick in map(local_seconds, _beginnings(low, high, unit, count)) if low <= tick <= high
        )
    except (ValueError, OverflowError):  # a clock that was wrong: no calendar has such a year
        return ()


def _beginnings(low: float, high: float, unit: TimeUnit, count: int) -> Iterator[datetime]:
    """Yield every beginning of `count` units around `low` to `high`."""
    start, end = (
        local(moment).replace(tzinfo=None, minute=0, second=0, microsecond=0) for moment in (low, high)
    )
    if unit is TimeUnit.HOUR:
        moment, step = start.replace(hour=start.hour // count * count), timedelta(hours=count)
    elif unit is TimeUnit.DAY:
        midnight = start.replace(hour=0)
        moment, step = midnight - timedelta(days=midnight.toordinal() % count), timedelta(days=count)
    else:
        yield from _months(start, end, count if unit is TimeUnit.MONTH else 12 * count)
        return
    while moment <= end:
        yield moment
        moment += step


def _months(start: datetime, end: datetime, count: int) -> Iterator[datetime]:
    number = (start.year * 12 + start.month - 1) // count * count
    while number <= end.year * 12 + end.month - 1:
        yield datetime(number // 12, number % 12 + 1, 1)  # noqa: DTZ001 - on the wall's clock
        number += count


def tick_text(moment: float, unit: TimeUnit) -> str:
    """Return the beginning of a unit as text, as `core.text.units.local_time_text` writes dates."""
    return f"{local(moment):{_FORMATS[unit]}}"
