"""The times of a schedule, and the pure rule for the next run.

Hours are those of the clock on the wall. A time that a change of the clock leaves out is the moment of the
change. A time that comes twice counts once, when it comes first.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Final

from msgspec import Struct

from app.core.errors import ScheduleRefused
from app.core.message import Message
from app.core.text.local_time import local, local_seconds

HOUR: Final = 3600.0
DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEK: Final = len(DAYS)
_MONTH: Final = 31
_DAY: Final = 25 * HOUR
"""Seconds of a day, with a change of the clock."""
_TIME: Final = re.compile(r"(\d{1,2})(?::(\d\d))?")
_FEWEST_LETTERS: Final = 2
"""Letters that tell one day from the others."""


class Every(StrEnum):
    """The intervals between the runs of a job."""

    HOURLY = "hourly"
    NIGHTLY = "nightly"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    """On the first such day of the week in each month."""


class Recurrence(Struct, frozen=True, kw_only=True):
    """The times of a schedule. Hourly ones have no hours; weekly and monthly ones have a day."""

    every: Every
    start: time = time(22)
    end: time = time(6)
    """At or before `start`, it is a time of the next day."""
    day: int = 6
    """Day of `start`; 0 is Monday."""

    def __str__(self) -> str:
        """Return the text that `parse` reads, such as `weekly sunday 22:00-06:00`."""
        hours = f"{self.start:%H:%M}-{self.end:%H:%M}"
        match self.every:
            case Every.HOURLY:
                return str(self.every)
            case Every.NIGHTLY:
                return f"{self.every} {hours}"
            case Every.WEEKLY | Every.MONTHLY:
                return f"{self.every} {DAYS[self.day]} {hours}"

    @property
    def sentence(self) -> Message:
        """The times as a message for the user. The day is its number in `DAYS`."""
        hours: dict[str, str | int | float] = {
            "start": f"{self.start:%H:%M}",
            "end": f"{self.end:%H:%M}",
        }
        day = DAYS[self.day].capitalize()
        match self.every:
            case Every.HOURLY:
                return Message("schedule.hourly")
            case Every.NIGHTLY:
                return Message("schedule.nightly", hours)
            case Every.WEEKLY:
                return Message("schedule.weekly", {"day": day, "start": hours["start"], "end": hours["end"]})
            case Every.MONTHLY:
                return Message("schedule.monthly", {"day": day, "start": hours["start"], "end": hours["end"]})

    def next_run(self, last: float, zone: tzinfo | None = None) -> float:
        """Return the first time after `last` at which the job should begin, in seconds since the epoch.

        `zone` replaces the time zone of the computer.
        """
        if self.every is Every.HOURLY:
            return last + HOUR
        return next(start for start, _end in self._hours(last, zone) if start > last)

    def run_after(self, last: float, now: float, zone: tzinfo | None = None) -> float:
        """Return the time of the run after that at `last`, as seen at `now`.

        A time long after `now` comes from before the clock was set back, and says nothing. The next run is
        then due at once if `now` is within the hours, else when they begin.
        """
        if last <= now + HOUR:
            return self.next_run(last, zone)
        return now if self.every is Every.HOURLY or self.seconds_left(now, zone) else self.next_run(now, zone)

    def seconds_left(self, now: float, zone: tzinfo | None = None) -> float | None:
        """Return the seconds until the hours end; None outside them, and for an hourly schedule."""
        if self.every is Every.HOURLY:
            return None
        around = (end for start, end in self._hours(now - _DAY, zone) if start <= now < end)
        end = next(around, None)
        return None if end is None else end - now

    def _hours(self, since: float, zone: tzinfo | None) -> Iterator[tuple[float, float]]:
        """Yield begin and end of the hours, from the day of `since` on, for two weeks or months."""
        # The zone's own rules are asked for each day: a day with a change of the clock has 23 or 25 hours.
        today = _wall(since, zone).date()
        for days in range(2 * (_MONTH if self.every is Every.MONTHLY else _WEEK)):
            day = today + timedelta(days=days)
            if self._falls_on(day):
                start = datetime.combine(day, self.start)
                end = datetime.combine(day, self.end)
                if end <= start:
                    end += timedelta(days=1)
                begin, over = _moment(start, zone), _moment(end, zone)
                # Hours that a change of the clock leaves out are held after it.
                yield begin, over if over > begin else begin + (end - start).total_seconds()

    def _falls_on(self, day: date) -> bool:
        return self.every is Every.NIGHTLY or (
            day.weekday() == self.day and (self.every is Every.WEEKLY or day.day <= _WEEK)
        )


def _moment(wall: datetime, zone: tzinfo | None) -> float:
    """Return the seconds since the epoch at which the clock on the wall shows a time, or passes it by."""
    first, second = _seconds(wall, zone), _seconds(wall.replace(fold=1), zone)
    if second >= first:  # the time exists
        return first
    low, high = second, first  # the clock is put forward between these: a time that is left out has no other
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if _wall(middle, zone).replace(tzinfo=None) >= wall else (middle, high)
    return high


def _wall(seconds: float, zone: tzinfo | None) -> datetime:
    return local(seconds) if zone is None else datetime.fromtimestamp(seconds, zone)


def _seconds(wall: datetime, zone: tzinfo | None) -> float:
    return local_seconds(wall) if zone is None else wall.replace(tzinfo=zone).timestamp()


def parse(text: str) -> Recurrence:
    """Return a recurrence from its text. Raises `ScheduleRefused`."""
    every, *words = text.split() or [""]
    if every not in set(Every):
        raise ScheduleRefused("schedule.bad_text", text=text)
    kind = Every(every)
    expected = {Every.HOURLY: 0, Every.NIGHTLY: 1, Every.WEEKLY: 2, Every.MONTHLY: 2}[kind]
    if len(words) != expected:
        raise ScheduleRefused("schedule.bad_text", text=text)
    if kind is Every.HOURLY:
        return Recurrence(every=kind)
    start, end = parse_hours(words[-1])
    return Recurrence(every=kind, start=start, end=end, day=parse_day(words[0]) if expected > 1 else 6)


def parse_hours(text: str) -> tuple[time, time]:
    """Return start and end of a text such as `22:00-06:00` or `22-6`. Raises `ScheduleRefused`."""
    start, dash, end = text.partition("-")
    if not dash:
        raise ScheduleRefused("schedule.bad_hours", text=text)
    return _time(start), _time(end)


def parse_day(text: str) -> int:
    """Return the number of a day from its English name or the beginning of it. Raises `ScheduleRefused`."""
    told = text.casefold()
    found = [day for day, name in enumerate(DAYS) if name.startswith(told)]
    if len(told) < _FEWEST_LETTERS or len(found) != 1:
        raise ScheduleRefused("schedule.bad_day", text=text)
    return found[0]


def _time(text: str) -> time:
    found = _TIME.fullmatch(text.strip())
    try:
        return time(int(found[1]), int(found[2] or 0)) if found else time.fromisoformat("")
    except ValueError:
        raise ScheduleRefused("schedule.bad_time", text=text) from None
