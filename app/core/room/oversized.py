"""Tells how many bits for a pixel are usual in a class of videos, by the files of the library."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from app.core.advice.grounds import LEAST_OWN

STEP: Final = 1 / 2000
"""Width of the bins in which files are counted, bits per pixel and frame."""
_REACH: Final = 1.5
"""Beyond the upper quartile by so many times the distance of both quartiles, a value is far out.

That is the inner fence of John W. Tukey, Exploratory Data Analysis, 1977.
"""


class Usual(NamedTuple):
    """The bits per pixel and frame of a class."""

    upper: float
    """Three quarters of the files have no more."""
    fence: float
    """A file with more has far more than most."""

    def excess(self, bits: float) -> tuple[float, float]:
        """Return the parts of a file beyond the fence, and beyond three quarters of the files, 0 to 1."""
        return max(0.0, 1 - self.fence / bits), max(0.0, 1 - self.upper / bits)


def usual(bins: Mapping[int, int]) -> Usual | None:
    """Return what is usual among files, counted in bins of `STEP`; None for too few of them.

    The lower quartile is at the begin of its bin, and the upper one at the end: so the width of a bin puts no
    file far out.
    """
    files = sum(bins.values())
    if files < LEAST_OWN:
        return None
    low, high = _bin(bins, files * 0.25) * STEP, (_bin(bins, files * 0.75) + 1) * STEP
    return Usual(high, high + _REACH * (high - low))


def _bin(bins: Mapping[int, int], rank: float) -> int:
    """Return the bin with the file of a rank, counted from the fewest bits."""
    seen = 0
    for number in sorted(bins):
        seen += bins[number]
        if seen >= rank:
            return number
    return max(bins)
