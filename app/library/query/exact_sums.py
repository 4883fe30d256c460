"""Exact sums of the bytes of files, of any size."""

import sqlite3
from typing import Final

_HUGE: Final = 1 << 40
# Quick, by indexes: few files are huge, and the largest id is at least the number of files.
_BOUND: Final = (
    f"SELECT (SELECT max(id) FROM file) * {float(_HUGE)} "
    f"+ (SELECT total(size) FROM file WHERE size > {_HUGE})"
)
_SAFE: Final = 2.0**62
HALVES: Final = "total({0} >> 32), total({0} & 0xffffffff)"
"""SQL for two numbers of a column of bytes, of which `joined` makes its sum, however large it is.

SQLite's `sum()` fails beyond 64 bits, and `total()` is a double, exact up to 2**53: halves stay below.
"""


def sums(db: sqlite3.Connection, *columns: str) -> str:
    """Return SQL for two numbers for each of these columns of `file`, of which `joined` makes its sum.

    Each column holds bytes of a file, not more than its size. `HALVES`, which take longer, are not needed
    where `sum()` cannot fail.
    """
    bound = db.execute(_BOUND).fetchone()[0] or 0
    numbers = "0, ifnull(sum({0}), 0)" if bound < _SAFE else HALVES
    return ", ".join(numbers.format(column) for column in columns)


def joined(high: float, low: float) -> int:
    """Return the sum from its two numbers."""
    return (int(high) << 32) + int(low)
