"""Parsers for amounts: `2GB`, `1h30m`, `1:31:04`, `44 Mb/s`, `7d`, `2026-03`.

Each returns the amount with half the unit of its last digit; None if the text is not such an amount. A search
without a comparison finds all values within that slack.
"""

import calendar
import math
import re
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from app.core.text.local_time import local_seconds


class Quantity(NamedTuple):
    """A number, and the largest difference of a number that rounds to the same text."""

    value: float
    slack: float


_NUMBER: Final = re.compile(r"(\d{1,15})(?:\.(\d{1,9}))?")
_SIZES: Final = {
    "": 1, "b": 1, "k": 10**3, "kb": 10**3, "m": 10**6, "mb": 10**6, "g": 10**9, "gb": 10**9,
    "t": 10**12, "tb": 10**12, "kib": 2**10, "mib": 2**20, "gib": 2**30, "tib": 2**40,
}  # fmt: skip
_RATES: Final = {
    unit + per: factor
    for unit, factor in {"b": 1, "kb": 10**3, "mb": 10**6, "gb": 10**9}.items()
    for per in ("", "/s", "ps", "it/s")
} | {"": 1, "k": 10**3, "m": 10**6, "g": 10**9}  # fmt: skip
_TIMES: Final[dict[str, float]] = {"ms": 0.001, "s": 1, "sec": 1, "m": 60, "min": 60, "h": 3600}
_AGES: Final[dict[str, float]] = {
    "min": 60,
    "h": 3600,
    "d": 86_400,
    "w": 7 * 86_400,
    "mo": 30 * 86_400,
    "y": 365 * 86_400,
}
_CLOCK: Final = re.compile(r"(?:(\d{1,4}):)?(\d{1,4}):(\d\d(?:\.\d{1,3})?)")
_PART: Final = re.compile(r"(\d{1,9}(?:\.\d{1,6})?)([a-z]+)")
_DAY: Final = re.compile(r"(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?")


def plain(text: str) -> Quantity | None:
    return _scaled(text, 1)


def percent(text: str) -> Quantity | None:
    """Return a part in percent: `10%`, `10`."""
    return _scaled(text.removesuffix("%").rstrip(), 1)


def size(text: str) -> Quantity | None:
    """Return bytes from decimal units (`GB`) or binary ones (`GiB`)."""
    return _with_unit(text, _SIZES)


def rate(text: str) -> Quantity | None:
    """Return bits per second: `800 kb/s`, `44M`."""
    return _with_unit(text, _RATES)


def frames(text: str) -> Quantity | None:
    """Return frames per second. `23.976` finds 24000/1001; `24` does not."""
    found = _scaled(text.removesuffix("fps").rstrip(), 1)
    return found and Quantity(found.value, 0.005)


def channels(text: str) -> Quantity | None:
    """Return a number of channels: `6`, `5.1`, `stereo`."""
    known = {"mono": 1, "stereo": 2, "1.0": 1, "2.0": 2, "5.1": 6, "7.1": 8}.get(text)
    return Quantity(known, 0) if known else plain(text)


def duration(text: str) -> Quantity | None:
    """Return seconds: `90`, `1h30m`, `1:31:04`."""
    if match := _CLOCK.fullmatch(text):
        hours, minutes, seconds = match.groups()
        return Quantity(int(hours or 0) * 3600 + int(minutes) * 60 + float(seconds), 0.5)
    return _scaled(text, 1) or _sum(text, _TIMES)


def age(text: str) -> Quantity | None:
    """Return seconds: `7d`, `2w`, `6mo`, `1y`."""
    return _sum(text, _AGES)


def days(text: str) -> tuple[float, float] | None:
    """Return the start and end of a year, month or day in local time, seconds since the epoch."""
    match = _DAY.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(part) if part else 0 for part in match.groups())
    try:
        first = datetime(year, month or 1, day or 1)  # noqa: DTZ001 - the user's own
        if day:
            last = first + timedelta(days=1)
        elif month:
            last = first + timedelta(days=calendar.monthrange(year, month)[1])
        else:
            last = datetime(year + 1, 1, 1)  # noqa: DTZ001
        return local_seconds(first), local_seconds(last)
    except (ValueError, OverflowError):
        return None


def _scaled(text: str, factor: float) -> Quantity | None:
    match = _NUMBER.fullmatch(text)
    if match is None:
        return None
    digit = 10.0 ** -len(match[2] or "")
    return Quantity(float(text) * factor, digit * factor / 2)


def _with_unit(text: str, units: dict[str, int]) -> Quantity | None:
    number = text.rstrip("abcdefghijklmnopqrstuvwxyz/").rstrip()
    unit = text[len(number) :].strip()
    return _scaled(number, units[unit]) if unit in units else None


def _sum(text: str, units: dict[str, float]) -> Quantity | None:
    total, slack, end = 0.0, math.inf, 0
    for match in _PART.finditer(text):
        factor = units.get(match[2])
        if factor is None or match.start() != end:
            return None
        part = _scaled(match[1], factor)
        total, slack, end = total + float(match[1]) * factor, part.slack if part else factor / 2, match.end()
    return Quantity(total, slack) if text and end == len(text) else None
