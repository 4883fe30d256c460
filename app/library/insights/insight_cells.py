"""Sums of the files of a query by several values at once, from one pass over the files."""

import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, chain
from operator import mul
from typing import Any, Final, NamedTuple

from app.core.insights.amounts import Amount
from app.core.insights.breakdown import breakdown_of
from app.core.query import Query
from app.library.insights.insight_values import SUMS, FolderRange, amount, bin_sql, value_sql
from app.library.query.filter_and_order_sql import Statement
from app.library.query.queries import present_files
from app.library.query.where_clause import condition

LOOK: Final = "look"
"""The axis of the values that many files share."""
Axes = Mapping[str, Sequence[float]]
"""Breakdowns, or `LOOK`, with the limits of their bins; then those without, whose values are as stored."""


class Cell(NamedTuple):
    """The files that agree in all values."""

    values: tuple[Any, ...]
    """A value for each axis; a bin is a number from 1 on, and 0 for unknown values."""
    amount: Amount


def cells(db: sqlite3.Connection, query: Query, axes: Axes, part: FolderRange) -> Iterator[Cell]:
    """Yield the sums of the files of a query by the values on all axes.

    Few axes give few cells. With all, nearly every file of a real library is a cell of its own.
    """
    now = time.time()
    where, values = condition(query, now)
    binned = {axis: limits for axis, limits in axes.items() if limits}
    stored = [axis for axis in axes if axis not in binned]
    columns = [_stored_sql(axis, query, now) for axis in stored]
    # SQLite sorts the files to group them, and compares integers the fastest: all bins are one integer.
    columns = [(f"{_number(binned, now)} AS bins", ()), *columns] if binned else columns
    by = ", ".join(str(number + 1) for number in range(len(columns)))
    rows = db.execute(
        f"SELECT {', '.join(sql for sql, _ in columns)}, {SUMS} FROM file f "
        f"WHERE {part.condition} AND {present_files(db)} AND {where} GROUP BY {by}",
        (*chain.from_iterable(bound for _, bound in columns), *values),
    )
    bases = _bases(binned)
    for row in rows:
        found = (*_digits(row[0], bases), *row[1:-4]) if binned else row[:-4]
        yield Cell(found, amount(row[-4:]))


def _stored_sql(axis: str, query: Query, now: float) -> Statement:
    return ("f.look_id", ()) if axis == LOOK else value_sql(breakdown_of(axis), query, now)


def _bases(binned: Axes) -> tuple[int, ...]:
    return tuple(len(limits) + 2 for limits in binned.values())


def _number(binned: Axes, now: float) -> str:
    """Return the SQL for a number whose digits are the bins, the first one the lowest."""
    weights = accumulate(_bases(binned), mul, initial=1)
    return " + ".join(
        bin_sql(breakdown_of(axis), limits, range(weight, weight * (len(limits) + 2), weight), "0", now)
        for (axis, limits), weight in zip(binned.items(), weights, strict=False)
    )


@lru_cache(4096)  # most numbers come with several other values
def _digits(number: int, bases: Sequence[int]) -> tuple[int, ...]:
    digits = []
    for base in bases:
        number, digit = divmod(number, base)
        digits.append(digit)
    return tuple(digits)
