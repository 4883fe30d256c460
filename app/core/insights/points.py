"""The points of a chart of bit rates over picture sizes."""

from math import ceil
from typing import Final, NamedTuple

from app.core.insights.amounts import Amount

RATES: Final = tuple(1e5 * 10 ** (n / 8) for n in range(1, 33))
"""Edges of the bins of bit rates, eight for each power of ten, bits per second."""


class Point(NamedTuple):
    """The files of one picture size with nearly one bit rate."""

    width: int
    height: int
    rate: int
    """The number of the bin in `RATES`."""
    amount: Amount

    @property
    def search(self) -> str:
        """Return the search text for the files."""
        # Bit rates are whole numbers, so that a limit that is rounded up finds the same.
        parts = [f"width:={self.width}", f"height:={self.height}"]
        parts += [f"bitrate:>={ceil(RATES[self.rate - 1])}"] if self.rate else []
        parts += [f"bitrate:<{ceil(RATES[self.rate])}"] if self.rate < len(RATES) else []
        return " ".join(parts)
