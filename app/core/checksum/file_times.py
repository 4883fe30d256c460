"""Compares times of last changes that different file systems may have stored."""

from typing import Final

_SECOND: Final = 1_000_000_000
_FAT_TICK: Final = 2 * _SECOND
_TICKS: Final = (100, 1_000, 1_000_000, 10_000_000, _SECOND, _FAT_TICK)
"""Nanoseconds between two times of a file system or tool, such as NTFS, exFAT (10 ms), HFS+ and FAT (2 s)."""
_HOUR: Final = 3600 * _SECOND
_MOST_HOURS: Final = 26
"""The difference between the first and the last time zone."""


def is_same_time(one: int, other: int) -> bool:
    """Return whether two times, in nanoseconds, are one and the same as two file systems store it.

    FAT stores local time: after a change of the time zone or to summer time, whole hours differ.
    """
    apart = abs(one - other)
    if not (one % _FAT_TICK and other % _FAT_TICK):
        hours = min(_MOST_HOURS, (apart + _HOUR // 2) // _HOUR)
        apart = abs(apart - hours * _HOUR)
    return not apart or any(apart < tick and not (one % tick and other % tick) for tick in _TICKS)
