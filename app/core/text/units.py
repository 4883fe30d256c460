"""Amounts and times as text for people."""

from functools import lru_cache
from math import floor
from typing import Final

from app.core.text import local_time

UNKNOWN_TEXT: Final = "—"
_DAY: Final = 24 * 60 * 60
"""Seconds."""
_HALF: Final = 5e-7
"""Half a microsecond."""
_MINUTES: Final = tuple(f"{minute // 60:02}:{minute % 60:02}:" for minute in range(24 * 60))
_SECONDS: Final = tuple(f"{second:02}Z" for second in range(60))


def size_text(size: int) -> str:
    """Return a size in bytes in decimal units, three digits: `18.4 GB`."""
    amount, unit = float(size), "B"
    for larger in ("kB", "MB", "GB", "TB", "PB"):
        if amount < 999.5:  # larger amounts would round to four digits
            break
        amount, unit = amount / 1000, larger
    return f"{amount:.0f} {unit}" if unit == "B" or amount >= 99.95 else f"{amount:.1f} {unit}"


def duration_text(seconds: float | None) -> str:
    """Return `0:38` or `1:31:04`; below one second `0.04 s`."""
    if seconds is None:
        return UNKNOWN_TEXT
    if seconds < 1:
        return f"{seconds:.2f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def moment_text(seconds: float, *, exact: bool = False) -> str:
    """Return a time within a video as `0:38` or `1:31:04`; an exact one with hundredths: `0:38.20`."""
    hundredths = round(seconds * 100)
    minutes, rest = divmod(hundredths // 100, 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
    return f"{text}.{hundredths % 100:02}" if exact else text


def bit_rate_text(bits: float | None) -> str:
    """Return a rate in bits per second in decimal units: `44.1 Mb/s`."""
    if bits is None:
        return UNKNOWN_TEXT
    return f"{bits / 1e6:.1f} Mb/s" if bits >= 999.5e3 else f"{bits / 1e3:.0f} kb/s"


def sample_rate_text(hertz: int | None) -> str:
    """Return a rate in hertz as `48 kHz`."""
    return UNKNOWN_TEXT if hertz is None else f"{hertz / 1000:g} kHz"


def time_text(seconds: float) -> str:
    """Return seconds since the epoch as ISO 8601 UTC; empty if out of the calendar's range."""
    try:
        # Rounded to microseconds first, as a `datetime` is.
        whole = seconds if type(seconds) is int else floor(seconds + _HALF)
        second = whole % _DAY
        return f"{_date_text(whole // _DAY)}{_MINUTES[second // 60]}{_SECONDS[second % 60]}"
    except (ValueError, OverflowError):
        return ""


@lru_cache(4096)  # files share days, and a list has two times a file
def _date_text(day: int) -> str:
    return f"{local_time.utc(day * _DAY).date().isoformat()}T"


def local_time_text(seconds: float) -> str:
    """Return seconds since the epoch in local time: `2026-03-01 12:00`."""
    try:
        return f"{local_time.local(seconds):%Y-%m-%d %H:%M}"
    except (ValueError, OverflowError):
        return UNKNOWN_TEXT
