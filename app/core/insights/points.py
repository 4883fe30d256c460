"""The points of a chart of bit rates over picture sizes."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import ceil
from typing import Final, NamedTuple

from app.core.insights.amounts import Amount

RATES: Final = tuple(1e5 * 10 ** (n / 8) for n in range(1, 33))
"""Edges of the bins of bit rates, eight for each power of ten, bits per second."""
_FEW: Final = 8
"""Files of a picture size of which none is unusual."""
_NARROW: Final = 2
"""Narrowest range, in bins, between the quartiles of usual bit rates."""


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


def outliers(points: Sequence[Point]) -> frozenset[int]:
    """Return the indexes of the points far from the usual bit rates of their picture size.

    They are outside the fences of a box plot: 1.5 times the range between the quartiles (Tukey, 1977).
    """
    sizes: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for at, point in enumerate(points):
        sizes[point.width, point.height].append(at)
    return frozenset(at for group in sizes.values() for at in _outside(points, group))


def _outside(points: Sequence[Point], group: Sequence[int]) -> Iterator[int]:
    ranked = sorted(group, key=lambda at: points[at].rate)
    files = sum(points[at].amount.files for at in ranked)
    if files < _FEW:
        return
    quartiles, passed = list[int](), 0
    for at in ranked:
        passed += points[at].amount.files
        while len(quartiles) < 2 and passed * 4 >= files * (1, 3)[len(quartiles)]:
            quartiles.append(points[at].rate)
    low, high = quartiles
    reach = 1.5 * max(_NARROW, high - low)
    yield from (at for at in ranked if not low - reach <= points[at].rate <= high + reach)
