"""The savings of the files of a query: their sum, and the files that save most, from one pass.

The numbers are those of `core.advice`: a plan for each look, and here the same arithmetic in SQL.
"""

import json
import sqlite3
import time
from collections.abc import Iterable, Mapping, Sequence
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
from app.core.insights.amounts import Amount, summed
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
_PLAN: Final = ("plan", *_NUMBERS)


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
_SMALL, _LITTLE = map(_GATES.index, (Gate.SMALL, Gate.LITTLE))


def _line(letter: str) -> str:
    return f"p.{letter}0 * f.size + p.{letter}1 * f.duration + p.{letter}2 * (f.duration * f.frame_rate)"


_ESTIMATED: Final = f"{_SEEN} AND f.size > 0 AND f.duration > 0 AND f.frame_rate > 0"
"""SQL: whether enough is known of a file; all others lack facts."""
# The index has the files look by look, so that groups of looks need no sorting.
_BY_LOOK: Final = (
    "SELECT f.look_id, count(*), total(f.size >> 32), total(f.size & 0xffffffff), "
    "total(f.frame_rate >= {fast}), total((f.size >> 32) * (f.frame_rate >= {fast})), "
    "total((f.size & 0xffffffff) * (f.frame_rate >= {fast})) FROM file f {index} "
    f"WHERE {{present}} AND {_ESTIMATED} AND NOT {_BAD} AND {{where}} GROUP BY f.look_id"
)
# The inner queries have a LIMIT and the outer ones a WHERE, which keeps SQLite from merging them: else each
# number would be computed as often as it is named (https://sqlite.org/optoverview.html#flattening).
_FILES: Final = (
    f"SELECT f.id, f.size, {_line('a')} AS a, {_line('b')} AS b, {_line('c')} AS c, {_line('d')} AS d, "
    f"{_line('e')} AS e "
    "FROM k CROSS JOIN p ON p.plan = k.plan CROSS JOIN file f {index} ON f.look_id = k.look "
    f"WHERE {{present}} AND {_ESTIMATED} AND NOT {_BAD} AND f.frame_rate >= k.least "
    "AND f.frame_rate < k.most AND {where} LIMIT -1"
)
_AGREED: Final = (
    f"SELECT id, size, CASE WHEN e <= 0 THEN {_SMALL} END AS gate, "
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
_DAMAGED: Final = f"{_ALL} AND {_ESTIMATED} AND {_BAD}"
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
    where, values = condition(query, time.time())
    present = present_files(db)
    named = {f"v{number}": value for number, value in enumerate(values)}
    for name in named:
        where = where.replace("?", f":{name}", 1)
    part = _Part("INDEXED BY file_facts" if "look_id" in present else "", present, where, named)
    plans = _plans(db, target, known)
    rows, whole, gated = _estimated(db, plans, target, limit, part)
    gated.update(_gated(db, plans, part))
    return Savings(rows, whole._replace(gated=_with_others(db, part, whole, gated)), known)


class _Part(NamedTuple):
    """The SQL for the files of a query."""

    using: str
    """The index that has all columns of the query, where there is one."""
    present: str
    where: str
    values: Mapping[str, Any]

    def of(self, statement: str) -> str:
        return statement.format(index=self.using, present=self.present, where=self.where, fast=FAST)


_Plans = Mapping[int, tuple[Plan | Gate, Plan | Gate]]
"""The plans of slow and of fast videos by look."""


def _plans(db: sqlite3.Connection, target: EncodingTarget, grounds: Grounds) -> _Plans:
    plans = {}
    for look, *shared in db.execute(_LOOKS):
        summary = Summary(**dict(zip(SHARED_FIELDS, shared, strict=True)))
        slow, fast = (plan_of(summary, target, grounds, fast=fast) for fast in (False, True))
        plans[look] = slow, fast
    return plans


def _estimated(
    db: sqlite3.Connection, plans: _Plans, target: EncodingTarget, limit: int, part: _Part
) -> tuple[tuple[SavingRow, ...], AdviceSum, dict[Gate, Amount]]:
    """Return the files with a plan that save most, the sum, and those that the plan itself keeps out."""
    numbers: dict[Plan, int] = {}
    looks = []
    for look, (slow, fast) in plans.items():
        rates = ((0.0, _WHOLE, slow),) if slow == fast else ((0.0, FAST, slow), (FAST, _WHOLE, fast))
        for least, most, plan in rates:
            if isinstance(plan, Plan):
                looks.append((look, least, most, numbers.setdefault(plan, len(numbers))))
    files = part.of(_FILES)
    gated = _GATED.format(clipped=_CLIPPED.format(agreed=_AGREED.format(files=files)))
    made = {"looks": json.dumps(looks), "plans": json.dumps([_numbers(*each) for each in numbers.items()])}
    bound = {**part.values, **made, "least": target.least, "limit": limit}
    rows = []
    whole, out = AdviceSum(), {}
    for row in db.execute(_ANSWER.format(gated=gated), bound).fetchall():
        if row[-1]:
            rows.append(SavingRow(row[0], SavedRange(row[1], row[2])))
            continue
        gate, files_, *halves = row[:-1]
        size, low, high = (_whole(*halves[at : at + 2]) for at in (0, 2, 4))
        if gate is None:
            whole = AdviceSum(files_, size, SavedRange(low, high))
        else:
            out[_GATES[gate]] = Amount(files_, size)
    return tuple(rows), whole, out


def _numbers(plan: Plan, number: int) -> tuple[float, ...]:
    return number, *plan.first.low, *plan.first.high, *plan.second.low, *plan.second.high, *plan.floor


def _gated(db: sqlite3.Connection, plans: _Plans, part: _Part) -> dict[Gate, Amount]:
    """Return the files without a plan, by the gate of their look."""
    gated: dict[Gate, Amount] = {}
    for look, files, *sums in db.execute(part.of(_BY_LOOK), part.values).fetchall():
        slow, fast = plans.get(look, (Gate.NO_FACTS, Gate.NO_FACTS))
        of_fast = Amount(int(sums[2]), _whole(*sums[3:]))
        of_slow = Amount(files - of_fast.files, _whole(*sums[:2]) - of_fast.size)
        for plan, amount in ((slow, of_slow), (fast, of_fast)):
            if isinstance(plan, Gate) and amount.files:
                gated[plan] = gated.get(plan, Amount()).plus(amount)
    return gated


def _with_others(
    db: sqlite3.Connection, part: _Part, whole: AdviceSum, gated: Mapping[Gate, Amount]
) -> Mapping[Gate, Amount]:
    """Return what is kept out, with damaged files and those of which too little is known."""
    damaged, every = (
        Amount(count, _whole(*sums))
        for count, *sums in (db.execute(part.of(each), part.values).fetchone() for each in (_DAMAGED, _ALL))
    )
    found = dict(gated)
    if damaged.files:
        found[Gate.DAMAGED] = damaged
    known = summed([Amount(whole.files, whole.size), *found.values()])
    if every.files > known.files:
        lacking = Amount(every.files - known.files, every.size - known.size)
        found[Gate.NO_FACTS] = found.get(Gate.NO_FACTS, Amount()).plus(lacking)
    return found


def _whole(high: float, low: float) -> int:
    return (int(high) << 32) + int(low)


def hard_links(db: sqlite3.Connection, ids: Sequence[int]) -> Mapping[int, int]:
    """Return the number of other known hard links of files, of those that have any."""
    return dict(db.execute(_LINKS, (json.dumps(list(ids)),)).fetchall())
