"""Sums of the files of a query in groups, for charts and the treemap.

A sum is exact to the byte: sizes are added in two halves of 32 bits, as in `queries.sums`.
"""

import sqlite3
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, Final

from app.core.insights.amounts import Amount, Group
from app.core.insights.breakdown import BREAKDOWNS, Breakdown
from app.core.insights.folders import Colour, FileMark, FolderSum
from app.core.query import Query
from app.library import problems
from app.library.queries import facet_texts, present_files
from app.library.query_sql import FIELD_SQL, Bound, condition

_SUMS: Final = "count(*), total(f.size >> 32), total(f.size & 0xffffffff), total(f.duration)"
_ALL: Final = "sum(files), total(high), total(low), total(seconds)"
_INNER: Final = (
    "count(*) AS files, total(f.size >> 32) AS high, total(f.size & 0xffffffff) AS low, "
    "total(f.duration) AS seconds"
)


def groups(db: sqlite3.Connection, query: Query, keys: Sequence[str]) -> dict[str, list[Group]]:
    """Return the groups of each breakdown, those of values by falling size, bins in their order.

    Breakdowns by shared values are answered by one pass over the files.
    """
    shared = [key for key in keys if BREAKDOWNS[key].shared]
    found = _shared_groups(db, query, shared) if shared else {}
    others = [BREAKDOWNS[key] for key in keys if key not in found]
    for breakdown, sums in zip(others, _file_sums(db, query, others) if others else (), strict=True):
        found[breakdown.key] = _grouped(breakdown, sums.items())
    return found


def _shared_groups(db: sqlite3.Connection, query: Query, keys: Sequence[str]) -> dict[str, list[Group]]:
    where, values = condition(query, time.time())
    sums = {
        look: _amount(rest)
        for look, *rest in db.execute(
            f"SELECT f.look_id, {_SUMS} FROM file f WHERE {present_files(db)} AND {where} GROUP BY 1", values
        )
    }
    columns = ", ".join(_shown(BREAKDOWNS[key]) for key in keys)
    looks = {id_: rest for id_, *rest in db.execute(f"SELECT l.id, {columns} FROM look l")}
    nothing = [None] * len(keys)
    return {
        key: _grouped(
            BREAKDOWNS[key],
            ((looks.get(look, nothing)[column], amount) for look, amount in sums.items()),
        )
        for column, key in enumerate(keys)
    }


def _shown(breakdown: Breakdown) -> str:
    at = FIELD_SQL[breakdown.field]
    return at.shown or at.columns[0]


def _file_sums(
    db: sqlite3.Connection, query: Query, breakdowns: Sequence[Breakdown]
) -> list[dict[Any, Amount]]:
    """Return the sums by value for each breakdown, from one pass over the files."""
    now = time.time()
    where, values = condition(query, now)
    columns = ", ".join(f"{_value_sql(each, query, now)} AS v{n}" for n, each in enumerate(breakdowns))
    names = ", ".join(f"v{n}" for n in range(len(breakdowns)))
    rows = db.execute(
        f"SELECT {names}, {_SUMS} FROM (SELECT {columns}, f.size, f.duration FROM file f "
        f"WHERE {present_files(db)} AND {where}) f GROUP BY {names}",
        values,
    )
    found: list[defaultdict[Any, Amount]] = [defaultdict(Amount) for _ in breakdowns]
    for row in rows:
        amount = _amount(row[len(breakdowns) :])
        for sums, value in zip(found, row, strict=False):
            sums[value] = sums[value].plus(amount)
    return list(found)


def _value_sql(breakdown: Breakdown, query: Query, now: float) -> str:
    """Return the SQL for the value of a file: a number of a bin, or the value as it is stored."""
    if breakdown.key == "problems":
        return problems.order(query.hidden_problems)
    value = _shown(breakdown)
    if not breakdown.edges:
        return value
    limits = breakdown.limits
    if breakdown.key == "density":
        # Else the subquery for the pixels would be run for each comparison. LIMIT keeps the two apart.
        return f"(SELECT {_bins('v', limits, range(len(limits) + 1))} FROM (SELECT {value} AS v LIMIT 1))"
    if breakdown.key == "age":
        # The bins ascend by age. The filter compares moments, so moments are compared here as well.
        moments = [now - limit for limit in limits]
        return _bins(value, moments[::-1], list(range(len(limits), -1, -1)), upper=True)
    return _bins(value, limits, range(len(limits) + 1))


def _bins(value: str, limits: Sequence[float], numbers: Sequence[int], *, upper: bool = False) -> str:
    """Return the SQL for the number of the bin of a value, by bisection; NULL for an unknown value.

    A value at a limit belongs to the bin above it; with `upper`, to the bin below.
    """

    def branch(low: int, high: int) -> str:
        if low == high:
            return str(numbers[low])
        middle = (low + high) // 2
        sign = "<=" if upper else "<"
        return (
            f"CASE WHEN {value} {sign} {limits[middle]!r} "
            f"THEN {branch(low, middle)} ELSE {branch(middle + 1, high)} END"
        )

    return f"CASE WHEN {value} IS NULL THEN NULL ELSE {branch(0, len(limits))} END"


def _amount(sums: Sequence[Any]) -> Amount:
    files, high, low, seconds = sums
    return Amount(int(files), (int(high) << 32) + int(low), seconds)


def _grouped(breakdown: Breakdown, found: Iterable[tuple[Any, Amount]]) -> list[Group]:
    """Return the groups of raw values. Values that the filter does not tell apart are one group."""
    named: dict[object, tuple[str | int | None, str]] = {}
    amounts: defaultdict[object, Amount] = defaultdict(Amount)
    for raw, amount in found:
        for value in _values(breakdown, raw):
            key, shown = _texts(breakdown, value)
            named.setdefault(key, (shown, breakdown.search(key)))
            amounts[key] = amounts[key].plus(amount)
    made = [Group(*named[key], amount) for key, amount in amounts.items()]
    if breakdown.edges or breakdown.key == "problems":
        return sorted(made, key=lambda each: (each.value is None, each.value))
    return sorted(made, key=lambda each: (-each.amount.size, str(each.value)))


def _values(breakdown: Breakdown, raw: Any) -> Iterable[Any]:  # noqa: ANN401
    """Return the values of which each is a group: of a list, all that the filter finds in it."""
    if not breakdown.is_list or not isinstance(raw, str):
        return (raw,)
    tags = [tag for tag in raw.split() if tag]
    # The filter for `de` finds `de-AT` as well.
    return dict.fromkeys([*tags, *(tag.partition("-")[0] for tag in tags)]) or (None,)


def _texts(breakdown: Breakdown, value: Any) -> tuple[Any, str | int | None]:  # noqa: ANN401
    """Return a value for the filter, and for people."""
    if value is None or breakdown.edges or breakdown.key == "problems":
        return value, value
    asked, shown = facet_texts(breakdown.field, value)
    return (asked, shown) if asked else (None, None)


def roots(db: sqlite3.Connection) -> list[bytes]:
    """Return the paths of the sources."""
    return [
        bytes(row[0]) for row in db.execute("SELECT path FROM source WHERE removed IS NULL ORDER BY path")
    ]


def folder_sums(db: sqlite3.Connection, query: Query, key: str) -> list[FolderSum]:
    """Return the folders of the files of a query, each with the value of the breakdown `key`."""
    now = time.time()
    where, values = condition(query, now)
    breakdown = BREAKDOWNS[key]
    value = "f.look_id" if breakdown.shared else _value_sql(breakdown, query, now)
    # The index `file_facts` gives the files by look and folder, so that the inner groups need no sorting.
    # A column beside max() is of the row with the largest value (https://sqlite.org/lang_select.html, 2.5).
    rows = db.execute(
        f"SELECT folder_id, path, {_ALL}, value, max(largest) FROM ("
        f"SELECT f.folder_id, {_INNER}, {value} AS value, max(f.size) AS largest FROM file f "
        f"WHERE {present_files(db)} AND {where} GROUP BY f.look_id, f.folder_id) "
        "JOIN folder d ON d.id = folder_id GROUP BY folder_id",
        values,
    ).fetchall()
    colours = _Colours(db, breakdown)
    return [
        FolderSum(bytes(path), _amount(sums), colours.of(value), id_) for id_, path, *sums, value, _ in rows
    ]


def files_in(
    db: sqlite3.Connection, query: Query, key: str, folders: Sequence[int]
) -> dict[int, list[FileMark]]:
    """Return the files of a query directly in these folders, by the id of the folder."""
    now = time.time()
    where, values = condition(query, now)
    breakdown = BREAKDOWNS[key]
    value = "f.look_id" if breakdown.shared else _value_sql(breakdown, query, now)
    colours = _Colours(db, breakdown)
    found: dict[int, list[FileMark]] = {id_: [] for id_ in folders}
    for id_ in folders:
        bound: tuple[Bound, ...] = (id_, *values)
        # Without the unary + SQLite would read `file_facts` from end to end.
        for file, name, size, seconds, raw in db.execute(
            f"SELECT f.id, f.name, f.size, f.duration, {value} FROM file f "
            f"WHERE f.folder_id = ? AND {present_files(db).replace('f.look_id', '+f.look_id')} AND {where}",
            bound,
        ):
            found[id_].append(FileMark(file, bytes(name), Amount(1, size, seconds or 0.0), colours.of(raw)))
    return found


class _Colours:
    """The values of a breakdown as `Group.value` has them."""

    def __init__(self, db: sqlite3.Connection, breakdown: Breakdown) -> None:
        self._breakdown = breakdown
        self._looks: dict[int, Any] = {}
        if breakdown.shared:
            self._looks = dict(db.execute(f"SELECT l.id, {_shown(breakdown)} FROM look l"))
        self._known: dict[object, Colour] = {}

    def of(self, raw: Any) -> Colour:  # noqa: ANN401
        if raw not in self._known:
            value = self._looks.get(raw) if self._breakdown.shared else raw
            self._known[raw] = _texts(self._breakdown, value)[1]
        return self._known[raw]


def rates_by_picture(
    db: sqlite3.Connection, query: Query, limits: Sequence[float]
) -> list[tuple[int, int, int, Amount]]:
    """Return the sums of the files of a query by width, height and the bin of their bit rate.

    Files without a picture size or a bit rate are left out.
    """
    where, values = condition(query, time.time())
    rows = db.execute(
        f"SELECT l.width, l.height, bin, {_ALL} FROM ("
        f"SELECT f.look_id, {_bins('f.bit_rate', limits, range(len(limits) + 1))} AS bin, {_INNER} "
        f"FROM file f WHERE {present_files(db)} AND {where} GROUP BY 1, 2) "
        "JOIN look l ON l.id = look_id WHERE l.width > 0 AND l.height > 0 AND bin IS NOT NULL "
        "GROUP BY 1, 2, 3",
        values,
    ).fetchall()
    return [(width, height, number, _amount(sums)) for width, height, number, *sums in rows]
