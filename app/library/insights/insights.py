"""Sums of the files of a query by value, for charts. They are exact to the byte."""

import sqlite3
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from operator import itemgetter
from typing import Any, Final

from app.core.insights.amounts import Amount, ValueGroup, sums_by_value
from app.core.insights.breakdown import breakdown_of
from app.core.insights.points import RATES, Point
from app.core.query import Query
from app.library.insights.insight_cells import LOOK, Cell, cells
from app.library.insights.insight_values import WHOLE, FolderRange, grouped, shown

POINTS: Final = "points"
"""The key of the sums by picture size and bit rate; their values are width, height and a bin of `RATES`."""
ValueSums = Mapping[str, Mapping[Any, Amount]]
"""The sums of a part of the files by key and value."""


def value_sums(
    db: sqlite3.Connection, query: Query, keys: Sequence[str], part: FolderRange = WHOLE
) -> ValueSums:
    """Return the sums for breakdowns, and for `POINTS`, from one pass over the files of a query."""
    axes = dict(sorted(_axes(keys).items(), key=lambda axis: not axis[1]))
    found = list(cells(db, query, axes, part))
    at = {axis: number for number, axis in enumerate(axes)}
    sums = {
        needed: _summed(found, itemgetter(*(at[axis] for axis in needed)))
        for needed in {_axes_of(key) for key in keys}
    }
    return {key: _by_value(db, key, sums[_axes_of(key)], axes) for key in keys}


def groups(parts: Sequence[ValueSums]) -> dict[str, list[ValueGroup]]:
    """Return the groups of each breakdown, those of values by falling size, bins in their order."""
    return {key: grouped(breakdown_of(key), _of_key(parts, key)) for key in parts[0] if key != POINTS}


def points(parts: Sequence[ValueSums]) -> list[Point]:
    """Return the points of a chart. Files without a picture size or a bit rate are left out."""
    sums = sums_by_value(_of_key(parts, POINTS))
    return [Point(width, height, rate, amount) for (width, height, rate), amount in sums.items()]


def _of_key(parts: Sequence[ValueSums], key: str) -> Iterable[tuple[Any, Amount]]:
    return chain.from_iterable(part[key].items() for part in parts)


def _axes_of(key: str) -> tuple[str, ...]:
    """Return the values of a file on which its value for a key depends."""
    if key == POINTS:
        return (LOOK, "bitrate")
    return (LOOK,) if breakdown_of(key).shared else (key,)


def _axes(keys: Sequence[str]) -> dict[str, Sequence[float]]:
    return {axis: _limits(axis, keys) for key in keys for axis in _axes_of(key)}


def _limits(axis: str, keys: Sequence[str]) -> Sequence[float]:
    """Return the limits of the bins on an axis, finer for bit rates if there are points."""
    limits = breakdown_of(axis).limits if axis != LOOK else ()
    return sorted({*limits, *RATES}) if axis == "bitrate" and POINTS in keys else limits


def _summed(found: Iterable[Cell], value_of: Callable[[Sequence[Any]], Any]) -> dict[Any, Amount]:
    return sums_by_value((value_of(cell.values), cell.amount) for cell in found)


def _by_value(
    db: sqlite3.Connection, key: str, sums: Mapping[Any, Amount], axes: Mapping[str, Sequence[float]]
) -> Mapping[Any, Amount]:
    """Return sums by what is on the axes as sums by the values of a key."""
    if key == POINTS:
        return _points(db, sums, axes["bitrate"])
    if breakdown_of(key).shared:
        looks = dict(db.execute(f"SELECT l.id, {shown(breakdown_of(key))} FROM look l"))
        return sums_by_value((looks.get(look), amount) for look, amount in sums.items())
    if not axes[key]:
        return sums
    numbers = _numbers(axes[key], breakdown_of(key).limits)
    return sums_by_value((numbers[bin_], amount) for bin_, amount in sums.items())


def _numbers(fine: Sequence[float], limits: Sequence[float]) -> list[int | None]:
    """Return the number of the bin between `limits` for each bin of an axis, None for unknown values."""
    return [None, 0, *(bisect_right(limits, low) for low in fine)]


def _points(
    db: sqlite3.Connection, sums: Mapping[Any, Amount], fine: Sequence[float]
) -> Mapping[Any, Amount]:
    pictures = {
        id_: size
        for id_, *size in db.execute("SELECT id, width, height FROM look WHERE width > 0 AND height > 0")
    }
    rates = _numbers(fine, RATES)
    return sums_by_value(
        ((*pictures[look], rates[bin_]), amount)
        for (look, bin_), amount in sums.items()
        if look in pictures and bin_
    )
