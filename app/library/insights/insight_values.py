"""The values by which insights divide files into groups: their SQL, and their texts."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple

from app.core.facts.outcomes import Outcome
from app.core.insights.amounts import Amount, ValueGroup
from app.core.insights.breakdown import Breakdown
from app.core.query import Query
from app.library.query import exact_sums, problems
from app.library.query.filter_and_order_sql import FILTER_SQL, Statement
from app.library.query.queries import facet_texts
from app.library.query.where_clause import outcome_sql

SUMS: Final = f"count(*), {exact_sums.HALVES.format('f.size')}, total(f.duration)"
"""SQL for the sums of files `f`, for `amount`."""


class FolderRange(NamedTuple):
    """A part of all files: those in a range of folders. Several threads read one answer in parts."""

    low: int = 0
    """The first id of folders."""
    end: int | None = None
    """The first id of the next part; None for the last part."""

    @property
    def condition(self) -> str:
        low = f"f.folder_id >= {self.low}" if self.low else "1"
        return low if self.end is None else f"{low} AND f.folder_id < {self.end}"


WHOLE: Final = FolderRange()


def parts(db: sqlite3.Connection, number: int) -> list[FolderRange]:
    """Return parts of about as many folders each, up to `number`."""
    (folders,) = db.execute("SELECT count(*) FROM folder").fetchone()
    first = "SELECT id FROM folder ORDER BY id LIMIT 1 OFFSET ?"
    ids = {db.execute(first, (folders * at // number,)).fetchone() for at in range(1, number)} - {None}
    edges = [0, *sorted(id_ for (id_,) in ids)]
    return list(map(FolderRange, edges, [*edges[1:], None]))


def amount(sums: Sequence[Any]) -> Amount:
    """Return the values of `SUMS`."""
    files, high, low, seconds = sums
    return Amount(int(files), exact_sums.joined(high, low), seconds)


def shown(breakdown: Breakdown) -> str:
    """Return the SQL for a value as it is stored."""
    at = FILTER_SQL[breakdown.field]
    return at.shown or at.columns[0]


def value_sql(breakdown: Breakdown, query: Query, now: float) -> Statement:
    """Return the SQL for the value of a file: a number of a bin, or the value as it is stored.

    Verdicts of a profile are by its rule in the query; NULL is unknown.
    """
    if breakdown.profile:
        return _verdict(breakdown.profile, query, now)
    if breakdown.key == "problems":
        return problems.order(query.hidden_problems), ()
    if breakdown.edges:
        limits = breakdown.limits
        return bin_sql(breakdown, limits, range(len(limits) + 1), "NULL", now), ()
    return shown(breakdown), ()


def _verdict(profile: str, query: Query, now: float) -> Statement:
    rule = next((rule for name, rule in query.rules if name == profile), None)
    if rule is None:
        return "NULL", ()
    (yes, of_yes), (no, of_no) = (outcome_sql(rule, each, now) for each in (Outcome.YES, Outcome.NO))
    return f"CASE WHEN {yes} THEN '{Outcome.YES}' WHEN {no} THEN '{Outcome.NO}' END", (*of_yes, *of_no)


def bin_sql(
    breakdown: Breakdown, limits: Sequence[float], numbers: Sequence[int], unknown: str, now: float
) -> str:
    """Return the SQL for the number of the bin of a value between `limits`; `unknown` without a value.

    `numbers` has one number more than there are limits.
    """
    value = shown(breakdown)
    if breakdown.key == "density":
        # Else the subquery for the pixels would be run for each comparison. LIMIT keeps the two apart.
        return f"(SELECT {_bisection('v', limits, numbers, unknown)} FROM (SELECT {value} AS v LIMIT 1))"
    if breakdown.key == "age":
        # The bins ascend by age. The filter compares moments, so moments are compared here as well.
        moments = [now - limit for limit in limits]
        return _bisection(value, moments[::-1], numbers[::-1], unknown, "<=")
    return _bisection(value, limits, numbers, unknown)


def _bisection(
    value: str, limits: Sequence[float], numbers: Sequence[int], unknown: str, sign: str = "<"
) -> str:
    """Return the SQL of a search by halves; `sign` compares a value with the limit above its bin."""

    def branch(low: int, high: int) -> str:
        if low == high:
            return str(numbers[low])
        middle = (low + high) // 2
        return (
            f"CASE WHEN {value} {sign} {limits[middle]!r} "
            f"THEN {branch(low, middle)} ELSE {branch(middle + 1, high)} END"
        )

    return f"CASE WHEN {value} IS NULL THEN {unknown} ELSE {branch(0, len(limits))} END"


def grouped(breakdown: Breakdown, found: Iterable[tuple[Any, Amount]]) -> list[ValueGroup]:
    """Return the groups of raw values. Values that the filter does not tell apart are one group."""
    named: dict[object, tuple[str | int | None, str]] = {}
    amounts: defaultdict[object, Amount] = defaultdict(Amount)
    for raw, sums in found:
        for value in _values(breakdown, raw):
            key, text = texts(breakdown, value)
            named.setdefault(key, (text, breakdown.search(key)))
            amounts[key] = amounts[key].plus(sums)
    made = [ValueGroup(*named[key], sums) for key, sums in amounts.items()]
    if breakdown.values:
        order: dict[object, int] = {value: number for number, value in enumerate(breakdown.values)}
        return sorted(made, key=lambda each: order.get(each.value, len(order)))
    return sorted(made, key=lambda each: (-each.amount.size, str(each.value)))


def _values(breakdown: Breakdown, raw: Any) -> Iterable[Any]:  # noqa: ANN401
    """Return the values of which each is a group: of a list, all that the filter finds in it."""
    if not breakdown.is_list or not isinstance(raw, str):
        return (raw,)
    tags = [tag for tag in raw.split() if tag]
    # The filter for `de` finds `de-AT` as well.
    return dict.fromkeys([*tags, *(tag.partition("-")[0] for tag in tags)]) or (None,)


def texts(breakdown: Breakdown, value: Any) -> tuple[Any, str | int | None]:  # noqa: ANN401
    """Return a value for the filter, and for people."""
    if value is None or breakdown.edges or breakdown.key == "problems":
        return value, value
    asked, text = facet_texts(breakdown.field, value)
    return (asked, text) if asked else (None, None)
