"""Exact frame rates, and time codes (SMPTE ST 12-1).

The record of a file has its rate as a decimal number, and its time code as text.
"""

import re
from fractions import Fraction
from typing import Final

_NTSC: Final = Fraction(1000, 1001)
_FASTEST: Final = 1000
"""Frames per second: a higher rate is a fault of the file."""
_CLOSE: Final = 0.0015
"""A rate in a file has three decimal places: 23.976 is 24000/1001, and 29.97 30000/1001."""
_TIMECODE: Final = re.compile(r"(\d{2,3}):([0-5]\d):([0-5]\d)([:;.])(\d{2,3})")
_VARIABLE: Final = "VFR"


def exact_rate(rate: float | None, mode: str | None = None) -> Fraction | None:
    """Return frames per second: a whole number, or one of NTSC; None for a variable or any other rate."""
    if not rate or mode == _VARIABLE or not 1 <= rate <= _FASTEST:
        return None
    whole = Fraction(round(rate))
    ntsc = Fraction(round(rate * 1.001)) * _NTSC
    return next((each for each in (whole, ntsc) if abs(float(each) - rate) < _CLOSE), None)


def nominal(rate: Fraction) -> int:
    """Return the frames that a time code counts in a second: 30 at 30000/1001."""
    return -(-rate.numerator // rate.denominator)


def is_ntsc(rate: Fraction) -> bool:
    """Return whether a rate is a thousandth slower than its time code counts."""
    return rate.denominator != 1


def drops(rate: Fraction) -> bool:
    """Return whether time codes of a rate leave out numbers, so that they keep pace with the clock."""
    return is_ntsc(rate) and nominal(rate) % 30 == 0


def frames_of(seconds: float, rate: Fraction) -> int:
    """Return the frames in a length of time, to the nearest one."""
    return round(Fraction(seconds) * rate)


def first_frame(text: str | None, rate: Fraction) -> tuple[int, bool]:
    """Return the number of the frame with this time code, and whether it counts with dropped numbers.

    `text` is such as `01:00:00:00`, with `;` or `.` before the frames where numbers are dropped. It is 0
    without a time code, and for one that cannot be of this rate.
    """
    found = _TIMECODE.fullmatch(text or "")
    if found is None:
        return 0, False
    hours, minutes, seconds, frames = (int(found[at]) for at in (1, 2, 3, 5))
    a_second, dropped = nominal(rate), found[4] != ":"
    if frames >= a_second or (dropped and not drops(rate)):
        return 0, False
    all_minutes = hours * 60 + minutes
    count = (all_minutes * 60 + seconds) * a_second + frames
    return count - (_dropped(rate) * (all_minutes - all_minutes // 10) if dropped else 0), dropped


def timecode(frame: int, rate: Fraction, *, dropped: bool = False) -> str:
    """Return the time code of a frame; it begins anew after 24 hours."""
    a_second = nominal(rate)
    if dropped:
        frame += _skipped(frame, rate)
    seconds, frames = divmod(frame, a_second)
    minutes, second = divmod(seconds, 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours % 24:02}:{minute:02}:{second:02}{';' if dropped else ':'}{frames:02}"


def _dropped(rate: Fraction) -> int:
    """Return the numbers that each minute leaves out, but each tenth."""
    return nominal(rate) // 15


def _skipped(frame: int, rate: Fraction) -> int:
    """Return how many numbers are left out before a frame."""
    a_minute, gone = nominal(rate) * 60, _dropped(rate)
    tens, rest = divmod(frame, a_minute * 10 - gone * 9)
    return gone * (9 * tens + max(0, (rest - gone) // (a_minute - gone)))
