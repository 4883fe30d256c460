"""Seconds since the epoch as dates, and back. Windows knows no time before 1970 by itself."""

import time
from datetime import UTC, datetime, timedelta, timezone

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def utc(seconds: float) -> datetime:
    """Return the moment `seconds` after the epoch. Raises `ValueError` or `OverflowError`: no such year."""
    return _EPOCH + timedelta(seconds=seconds)


def local(seconds: float) -> datetime:
    """Return `utc(seconds)` by the clock on the wall, and raise what it raises."""
    moment = utc(seconds)
    try:
        return moment.astimezone()
    except OSError:
        return moment.astimezone(_standard_zone())


def local_seconds(moment: datetime) -> float:
    """Return the seconds since the epoch of a time on the wall's clock, which has no zone.

    Raises `ValueError` or `OverflowError` beyond the calendar.
    """
    try:
        return moment.timestamp()
    except OSError:
        return moment.replace(tzinfo=_standard_zone()).timestamp()


def _standard_zone() -> timezone:
    """Return the zone without daylight saving time, the best guess where the system has no rules."""
    return timezone(timedelta(seconds=-time.timezone))
