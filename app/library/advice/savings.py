"""The savings of the files of a query: their sum, and the files that save most, from one pass.

The numbers are those of `core.advice`: a plan for each look, and here the same arithmetic in SQL.
"""

import json
import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from app.core.advice.estimate import WORTH, SavedRange
from app.core.advice.gates import Gate
from app.core.advice.grounds import Grounds
from app.core.advice.plan import Plan, plan_of
from app.core.advice.target import EncodingTarget
from app.core.advice.total import AdviceSum
from app.core.advice.video_class import FAST
from app.core.checksum.verdict import BAD
from app.core.damage.verdict import BAD_VERDICTS
from app.core.file.record import SHARED_FIELDS, Summary
from app.core.insights.amounts import Amount
from app.core.query import Query
from app.library.advice import library_grounds
from app.library.query.queries import present_files
from app.library.query.stored_fields import COVERED
from app.library.query.where_clause import condition

LISTED: Final = 200
_GATES: Final = tuple(Gate)
_NUMBERS: Final = tuple(f"{name}{at}" for name in ("a", "b", "c", "d", "e") for at in range(3))
"""Names of the numbers of a plan: three for each of its lines."""
_WHOLE: Final = 1e9
_LOOKS: Final = f"SELECT id, {', '.join(SHARED_FIELDS)} FROM look"
_LOOK: Final = ("look", "least", "most", "plan")
_PLAN: Final = ("plan", "gate", *_NUMBERS)


def _read(table: str, names: Sequence[str]) -> str:
    """Return SQL for a table of the rows of a list in JSON."""
    columns = (f"json_extract(value, '$[{number}]') AS {name}" for number, name in enumerate(names))
    return f"SELECT {', '.join(columns)} FROM json_each(:{table})"


_SEEN: Final = f"f.missing IN (0, {COVERED})"
"""SQL: whether a file is there, or would be if its disk were connected."""


def _among(column: str, verdicts: Iterable[str]) -> str:
    return f"{column} IN ({', '.join(repr(str(each)) for each in sorted(verdicts))})"


_BAD: Final = (
    "f.id IN (SELECT x.id FROM file x WHERE (x.damage IS NOT NULL OR x.verdict IS NOT NULL) "
    f"AND ({_among('x.damage', BAD_VERDICTS)} OR {_among('x.verdict', BAD)}))"
)
"""SQL: whether a check found a file damaged. An index has the few files that were checked."""
_NO_FACTS, _DAMAGED, _SMALL, _LITTLE = map(
    _GATES.index, (Gate.NO_FACTS, Gate.DAMAGED, Gate.SMALL, Gate.LITTLE)
)


def _line(letter: str) -> str:
    return f"p.{letter}0 * f.size + p.{letter}1 * f.duration + p.{letter}2 * (f.duration * f.frame_rate)"


# The inner queries have a LIMIT and the outer ones a WHERE, which keeps SQLite from merging them: else each
# number would be computed as often as it is named (https://sqlite.org/optoverview.html#flattening).
_FILES: Final = (
    f"SELECT f.id, f.size, CASE WHEN f.size <= 0 OR f.duration <= 0 OR f.duration IS NULL THEN {_NO_FACTS} "
    f"WHEN {_BAD} THEN {_DAMAGED} ELSE p.gate END AS gate, "
    f"{_line('a')} AS a, {_line('b')} AS b, {_line('c')} AS c, {_line('d')} AS d, {_line('e')} AS e "
    "FROM k CROSS JOIN p ON p.plan = k.plan CROSS JOIN file f {index} ON f.look_id = k.look "
    f"WHERE {{present}} AND {_SEEN} AND f.frame_rate > 0 AND f.frame_rate >= k.least "
    "AND f.frame_rate < k.most AND {where} LIMIT -1"
)
_AGREED: Final = (
    "SELECT id, size, CASE WHEN gate IS NOT NULL THEN gate "
    f"WHEN e <= 0 THEN {_SMALL} END AS gate, "
    "CASE WHEN max(a, c) > min(b, d) THEN min(a, c) ELSE max(a, c) END AS x, "
    "CASE WHEN max(a, c) > min(b, d) THEN max(b, d) ELSE min(b, d) END AS y "
    "FROM ({files}) WHERE id > 0 LIMIT -1"
)
_CLIPPED: Final = (
    "SELECT id, size, gate, CAST(max(0.0, min(x, y, size - 1.0)) AS INTEGER) AS low, "
    "CAST(max(0.0, min(max(x, y), size - 1.0)) AS INTEGER) AS high FROM ({agreed}) WHERE id > 0 LIMIT -1"
)
_GATED: Final = (
    "SELECT id, size, CASE WHEN gate IS NOT NULL THEN gate "
    f"WHEN high < max(:least, {WORTH} * size) THEN {_LITTLE} END AS gate, low, high "
    "FROM ({clipped}) WHERE id > 0"
)
_HALVES: Final = ", ".join(
    f"total({name} >> 32), total({name} & 0xffffffff)" for name in ("size", "low", "high")
)
"""SQL for sums in two halves of 32 bits, as in `queries.sums`."""
_ANSWER: Final = (
    f"WITH k AS MATERIALIZED ({_read('looks', _LOOK)}), p AS MATERIALIZED ({_read('plans', _PLAN)}), "
    "s AS MATERIALIZED ({gated}) "
    f"SELECT gate, count(*), {_HALVES}, 0 AS first FROM s GROUP BY gate UNION ALL "
    "SELECT * FROM (SELECT id, low, high, 0, 0, 0, 0, 0, 1 FROM s WHERE gate IS NULL "
    "ORDER BY low + high DESC, id LIMIT :limit)"
)
_ALL: Final = (
    "SELECT count(*), total(f.size >> 32), total(f.size & 0xffffffff) FROM file f "
    f"WHERE {{present}} AND {_SEEN} AND {{where}}"
)
_LINKS: Final = (
    "SELECT f.id, count(*) FROM json_each(?) j CROSS JOIN file f ON f.id = j.value "
    "JOIN folder d ON d.id = f.folder_id JOIN source s ON s.id = d.source_id "
    "CROSS JOIN file o ON o.size = f.size AND o.file_id = f.file_id AND o.id <> f.id "
    "JOIN folder e ON e.id = o.folder_id JOIN source t ON t.id = e.source_id AND t.removed IS NULL "
    "WHERE f.file_id <> '' AND (t.id = s.id OR (t.volume = s.volume AND s.volume <> '')) AND NOT o.missing "
    "GROUP BY f.id"
)


class SavingRow(NamedTuple):
    """A file that saves something."""

    id: int
    saves: SavedRange


class Savings(NamedTuple):
    """The savings of the files of a query."""

    rows: tuple[SavingRow, ...]
    """The files that save most, by the middle of their ranges."""
    total: AdviceSum
    grounds: Grounds
    """The grounds in the library by which the files were estimated."""


def read(
    db: sqlite3.Connection,
    query: Query,
    target: EncodingTarget,
    limit: int = LISTED,
    grounds: Grounds | None = None,
) -> Savings:
    """Return what the files of a query save; missing files, and those in a trash, do not count.

    `grounds` are those of an earlier answer. Without them they are read, from the files of the target codec.
    """
    known = library_grounds.read(db, target) if grounds is None else grounds
    looks, plans = _plans(db, target, known)
    where, values = condition(query, time.time())
    present = present_files(db)
    named = {f"v{number}": value for number, value in enumerate(values)}
    for name in named:
        where = where.replace("?", f":{name}", 1)
    index = "INDEXED BY file_facts" if "look_id" in present else ""
    files = _FILES.format(index=index, present=present, where=where)
    gated = _GATED.format(clipped=_CLIPPED.format(agreed=_AGREED.format(files=files)))
    made = {"looks": json.dumps(looks), "plans": json.dumps(plans)}
    bound = {**named, **made, "least": target.least, "limit": limit}
    found = db.execute(_ANSWER.format(gated=gated), bound).fetchall()
    counted = db.execute(_ALL.format(present=present, where=where), named).fetchone()
    rows = tuple(SavingRow(row[0], SavedRange(row[1], row[2])) for row in found if row[-1])
    return Savings(rows, _sum((row for row in found if not row[-1]), counted), known)


def _sum(found: Iterator[Sequence[Any]], counted: Sequence[Any]) -> AdviceSum:
    """Return the sum of rows by gate. Files without a row lack facts: `counted` has all."""
    files, size = int(counted[0]), _whole(*counted[1:])
    gated: dict[Gate, Amount] = {}
    whole = AdviceSum()
    for gate, number, *halves in found:
        bytes_, low, high = (_whole(*halves[at : at + 2]) for at in (0, 2, 4))
        files, size = files - number, size - bytes_
        if gate is None:
            whole = AdviceSum(number, bytes_, SavedRange(low, high))
        else:
            gated[_GATES[gate]] = Amount(number, bytes_)
    if files:
        gated[Gate.NO_FACTS] = gated.get(Gate.NO_FACTS, Amount()).plus(Amount(files, size))
    return whole._replace(gated=gated)


def _whole(high: float, low: float) -> int:
    return (int(high) << 32) + int(low)


def _plans(db: sqlite3.Connection, target: EncodingTarget, grounds: Grounds) -> tuple[list[Any], list[Any]]:
    """Return the plan of each look, with the frame rates that it is for, and the numbers of the plans."""
    numbers: dict[tuple[Any, ...], int] = {}
    looks = []
    for look, *shared in db.execute(_LOOKS):
        summary = Summary(**dict(zip(SHARED_FIELDS, shared, strict=True)))
        both = [_numbers(plan_of(summary, target, grounds, fast=fast)) for fast in (False, True)]
        slow, fast = (numbers.setdefault(each, len(numbers)) for each in both)
        if slow == fast:
            looks.append((look, 0.0, _WHOLE, slow))
        else:
            looks += [(look, 0.0, FAST, slow), (look, FAST, _WHOLE, fast)]
    return looks, [(number, *plan) for plan, number in numbers.items()]


def _numbers(plan: Plan | Gate) -> tuple[Any, ...]:
    if isinstance(plan, Gate):
        return _GATES.index(plan), *(0.0,) * len(_NUMBERS)
    return None, *plan.first.low, *plan.first.high, *plan.second.low, *plan.second.high, *plan.floor


def hard_links(db: sqlite3.Connection, ids: Sequence[int]) -> Mapping[int, int]:
    """Return the number of other known hard links of files, of those that have any."""
    return dict(db.execute(_LINKS, (json.dumps(list(ids)),)).fetchall())
