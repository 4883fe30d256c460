"""The sentences that tell by when a disk is full, and on what ground."""

from collections.abc import Mapping
from typing import Final

from app.core.message import Message
from app.core.sources.disk_forecast import DAY, LEAST_DAYS, LEAST_LOOKS, Course, Forecast
from app.core.text.units import local_time_text, size_text

_Arguments = dict[str, str | int | float]
_WEEK: Final = 7
_NEAR_DAYS: Final = 60
"""Days ahead for which a day is told; beyond, a month."""
_CODES: Final[Mapping[Course, str]] = {
    Course.FEW_LOOKS: "disk.full_few",
    Course.STALE: "disk.full_stale",
    Course.FULL: "disk.full_now",
    Course.STEADY: "disk.full_steady",
    Course.FAR: "disk.full_far",
}


def told(found: Forecast) -> tuple[Message, ...]:
    """Return by when a disk is full, and the looks that tell it."""
    if found.course is Course.FEW_LOOKS:
        args: _Arguments = {"looks": found.looks, "least": LEAST_LOOKS, "days": LEAST_DAYS}
        return (Message("disk.full_few", args),)
    ground: _Arguments = {"looks": found.looks, "since": _day(found.since), "until": _day(found.until)}
    if found.course in {Course.STALE, Course.FULL}:
        return (Message(_CODES[found.course], ground),)
    return (_outcome(found), Message("disk.full_ground", ground), *_rate(found))


def range_of(found: Forecast) -> tuple[str, str] | None:
    """Return the earliest and the latest time, each as a day or a month; None unless the disk fills.

    The second is empty if the latest time is not known.
    """
    if found.course is not Course.FILLING:
        return None
    return _moment(found, found.earliest), _moment(found, found.latest)


def _outcome(found: Forecast) -> Message:
    moments = range_of(found)
    if moments is None:
        return Message(_CODES[found.course])
    earliest, latest = moments
    known = "disk.full_about" if earliest == latest else "disk.full_between"
    return Message(known if latest else "disk.full_open", {"earliest": earliest, "latest": latest})


def _rate(found: Forecast) -> tuple[Message, ...]:
    """Return what a week takes, unless that is next to nothing."""
    least, most = (round(each * _WEEK) for each in (found.least, found.most))
    if most <= 0:
        return ()
    args: _Arguments = {"least": size_text(abs(least)), "most": size_text(most)}
    is_one = args["least"] == args["most"] and least > 0
    code = "disk.full_rate_open" if least < 0 else "disk.full_rate_one" if is_one else "disk.full_rate"
    return (Message(code, args),)


def _moment(found: Forecast, time: float | None) -> str:
    if time is None:
        return ""
    is_near = time - (found.until or 0.0) <= _NEAR_DAYS * DAY
    return _day(time) if is_near else _day(time).rpartition("-")[0]


def _day(time: float | None) -> str:
    return "" if time is None else local_time_text(time).partition(" ")[0]
