"""The savings of the files of a query: their sum, and the files that save most, from one pass.

The numbers are those of `core.advice`: a plan for each look, and here the same arithmetic in SQL.
"""

import json
import sqlite3
import time
from collections import defaultdict
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
from app.core.damage.verdict import BAD_VERDICTS, DamageVerdict
from app.core.file.record import SHARED_FIELDS, Summary
from app.core.insights.amounts import NOTHING, Amount, summed
from app.core.query import Query
from app.library.advice import library_grounds
from app.library.query import exact_sums
from app.library.query.queries import present_files
from app.library.query.stored_fields import COVERED
from app.library.query.where_clause import condition
from app.library.room.whole import whole as all_files

LISTED: Final = 200
_GATES: Final = tuple(Gate)
_NUMBERS: Final = tuple(f"{name}{at}" for name in "abcdefghi" for at in range(3))
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


def _damaged_with(condition: str) -> str:
    return (
        "SELECT x.id FROM file x INDEXED BY file_answered "
        f"WHERE (x.damage IS NOT NULL OR x.verdict IS NOT NULL) AND {condition}"
    )


_UNDAMAGED: Final = ("NULL", *(repr(str(each)) for each in DamageVerdict if each not in BAD_VERDICTS))
# Its index has all files that were checked: maybe a million, so each of few values is looked up.
_DAMAGED_FILES: Final = " UNION ALL ".join(
    (
        _damaged_with(_among("x.damage", BAD_VERDICTS)),
        *(_damaged_with(f"x.damage IS {each} AND {_among('x.verdict', BAD)}") for each in _UNDAMAGED),
    )
)
"""SQL for the files in which a check found damage."""
_BAD: Final = "f.id IN (SELECT value FROM json_each(:bad))"
"""SQL: whether a file is one of these, which are few, and read once for all that is asked."""
_SMALL, _LITTLE = map(_GATES.index, (Gate.SMALL, Gate.LITTLE))


def _line(letter: str) -> str:
    return f"p.{letter}0 * f.size + p.{letter}1 * f.duration + p.{letter}2 * (f.duration * f.frame_rate)"


_ESTIMATED: Final = f"{_SEEN} AND f.size > 0 AND f.duration > 0 AND f.frame_rate > 0"
"""SQL: whether enough is known of a file; all others lack facts."""
_OF_LOOKS: Final = (
    "FROM k %s CROSS JOIN file f {index} ON f.look_id = k.look "
    f"WHERE {{present}} AND {_ESTIMATED} AND f.frame_rate >= k.least AND f.frame_rate < k.most AND {{where}}"
)
"""SQL for the files of looks, of which each has its frame rates; damaged ones are among them."""
_OF_GATE: Final = (
    f"WITH k AS MATERIALIZED ({_read('looks', _LOOK)}) SELECT count(*), {{sizes}} {_OF_LOOKS % ''}"
)
_MINOR: Final = "f.size - 1.0 < :least"
"""SQL: whether a file is too small to save what is worth it, whatever its plan says."""


def _files(limits: str) -> str:
    """Return SQL for files with a plan, with a gate for some, and with `limits`, which the others need."""
    gate = f"CASE WHEN {_line('i')} <= 0 THEN {_SMALL} WHEN {_MINOR} THEN {_LITTLE} END AS gate"
    of_looks = _OF_LOOKS % "CROSS JOIN p ON p.plan = k.plan"
    return f"SELECT f.id, f.size, {gate}, {limits} {of_looks} AND NOT {_BAD} LIMIT -1"


def _limits(ground: str, names: str) -> str:
    """Return SQL for both limits of a ground, from the letters of its lines."""
    low, less, high, more = map(_line, ground)
    both = zip((f"min({low}, {less})", f"max({high}, {more})"), names, strict=True)
    return ", ".join(f"CASE WHEN NOT {_MINOR} THEN {limit} END AS {name}" for limit, name in both)


# The inner queries have a LIMIT and the outer ones a WHERE, which keeps SQLite from merging them: else each
# number would be computed as often as it is named (https://sqlite.org/optoverview.html#flattening).
_ONE_GROUND: Final = _files(_limits("abcd", "xy"))
_TWO_GROUNDS: Final = (
    "SELECT id, size, gate, CASE WHEN max(a, c) > min(b, d) THEN min(a, c) ELSE max(a, c) END AS x, "
    "CASE WHEN max(a, c) > min(b, d) THEN max(b, d) ELSE min(b, d) END AS y "
    f"FROM ({_files(_limits('abcd', 'ab') + ', ' + _limits('efgh', 'cd'))}) WHERE id > 0 LIMIT -1"
)
_CLIPPED: Final = (
    "SELECT id, size, gate, CAST(max(0.0, min(x, y, size - 1.0)) AS INTEGER) AS low, "
    "CAST(max(0.0, min(max(x, y), size - 1.0)) AS INTEGER) AS high FROM ({agreed}) WHERE id > 0 LIMIT -1"
)
_GATED: Final = (
    "SELECT id, size, CASE WHEN gate IS NOT NULL THEN gate "
    f"WHEN high < max(:least, {WORTH} * size) THEN {_LITTLE} END AS gate, low, high "
    f"FROM ({_CLIPPED}) WHERE id > 0"
)
# A GROUP BY would sort all files.
_SUMS: Final = " UNION ALL ".join(
    f"SELECT {gate}, count(*), {{sums}}, 0 FROM s WHERE gate IS {gate}" for gate in ("NULL", _SMALL, _LITTLE)
)
_ANSWER: Final = (
    f"WITH k AS MATERIALIZED ({_read('looks', _LOOK)}), p AS MATERIALIZED ({_read('plans', _PLAN)}), "
    f"s AS MATERIALIZED ({_GATED}) {_SUMS} UNION ALL "
    "SELECT * FROM (SELECT id, low, high, 0, 0, 0, 0, 0, 1 FROM s WHERE gate IS NULL "
    "ORDER BY low + high DESC, id LIMIT :limit)"
)
_ALL: Final = f"SELECT count(*), {{sizes}} FROM file f WHERE {{present}} AND {_SEEN} AND {{where}}"
_DAMAGED: Final = (
    f"SELECT f.look_id, CASE WHEN f.frame_rate >= {FAST} THEN {FAST} ELSE 0 END, count(*), {{sizes}} "
    f"FROM file f WHERE {{present}} AND {_ESTIMATED} AND {{where}} AND {_BAD} GROUP BY 1, 2"
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
    where, values = condition(query, time.time())
    present = present_files(db)
    bad = json.dumps([id_ for (id_,) in db.execute(_DAMAGED_FILES)])
    named: dict[str, Any] = {f"v{number}": value for number, value in enumerate(values)}
    for name in named:
        where = where.replace("?", f":{name}", 1)
    index = "INDEXED BY file_facts" if "look_id" in present else ""
    words = {"index": index, "present": present, "where": where, "sizes": exact_sums.sums(db, "f.size")}
    part = _Part(words, {**named, "bad": bad})
    groups = list(_groups(db, target, known))
    damaged = _damaged(db, part)
    rows, whole, gated = _estimated(db, groups, target, limit, part)
    gated.update(_gated(db, groups, part, damaged))
    if damaged:
        gated[Gate.DAMAGED] = summed(damaged.values())
    return Savings(rows, whole._replace(gated=_with_others(db, part, whole, gated)), known)


class _Part(NamedTuple):
    """The SQL for the files of a query."""

    words: Mapping[str, str]
    """The index that has all columns of the query, where there is one; the conditions; the sum of sizes."""
    values: Mapping[str, Any]

    def of(self, statement: str) -> str:
        return statement.format_map(self.words)


class _Group(NamedTuple):
    """The videos of a look with some frame rates."""

    look: int
    least: float
    """Frames per second."""
    most: float
    """Below so many frames per second."""
    plan: Plan | Gate

    def of(self, amounts: Mapping[tuple[int, float], Amount]) -> Iterator[Amount]:
        """Yield the amounts of these that are of its videos; the keys are a look and a frame rate."""
        for rate in (0.0, FAST):
            if self.least <= rate < self.most:
                yield amounts.get((self.look, rate), NOTHING)


def _groups(db: sqlite3.Connection, target: EncodingTarget, grounds: Grounds) -> Iterator[_Group]:
    """Yield all videos, look by look."""
    for look, *shared in db.execute(_LOOKS).fetchall():
        summary = Summary(**dict(zip(SHARED_FIELDS, shared, strict=True)))
        slow, fast = (plan_of(summary, target, grounds, fast=fast) for fast in (False, True))
        if slow == fast:
            yield _Group(look, 0.0, _WHOLE, slow)
        else:
            yield _Group(look, 0.0, FAST, slow)
            yield _Group(look, FAST, _WHOLE, fast)


def _estimated(
    db: sqlite3.Connection, groups: Sequence[_Group], target: EncodingTarget, limit: int, part: _Part
) -> tuple[tuple[SavingRow, ...], AdviceSum, dict[Gate, Amount]]:
    """Return the files with a plan that save most, the sum, and those that the plan itself keeps out."""
    rows: list[SavingRow] = []
    whole, out = AdviceSum(), dict[Gate, Amount]()
    # Few looks have two grounds: for the others, which most files have, half of the numbers is enough.
    for alone in (True, False):
        for row in _answers(db, groups, target, limit, part, alone=alone):
            if row[-1]:
                rows.append(SavingRow(row[0], SavedRange(row[1], row[2])))
                continue
            gate, count, *halves = row[:-1]
            size, low, high = (exact_sums.joined(*halves[at : at + 2]) for at in (0, 2, 4))
            if not count:
                continue
            if gate is None:
                saves = whole.saves.plus(SavedRange(low, high))
                whole = AdviceSum(whole.files + count, whole.size + size, saves)
            else:
                out[_GATES[gate]] = out.get(_GATES[gate], Amount()).plus(Amount(count, size))
    rows.sort(key=lambda row: (-sum(row.saves), row.id))
    return tuple(rows[:limit]), whole, out


def _answers(
    db: sqlite3.Connection,
    groups: Sequence[_Group],
    target: EncodingTarget,
    limit: int,
    part: _Part,
    *,
    alone: bool,
) -> list[tuple[Any, ...]]:
    """Return the rows of `_ANSWER` for the looks whose plans have one ground `alone`, or for the others."""
    numbers: dict[Plan, int] = {}
    looks = [
        (*group, numbers.setdefault(plan, len(numbers)))
        for *group, plan in groups
        if isinstance(plan, Plan) and (plan.first == plan.second) is alone
    ]
    if not looks:
        return []
    agreed = part.of(_ONE_GROUND if alone else _TWO_GROUNDS)
    statement = _ANSWER.format(agreed=agreed, sums=exact_sums.sums(db, "size", "low", "high"))
    plans = json.dumps([_numbers(*each) for each in numbers.items()])
    bound = {"looks": json.dumps(looks), "plans": plans, "least": target.least, "limit": limit}
    return db.execute(statement, {**part.values, **bound}).fetchall()


def _numbers(plan: Plan, number: int) -> tuple[float, ...]:
    return number, *(value for line in (*plan.first, *plan.second, plan.floor) for value in line)


def _damaged(db: sqlite3.Connection, part: _Part) -> dict[tuple[int, float], Amount]:
    """Return the damaged files of which enough is known, by look and by the lower limit of their rates."""
    found = db.execute(part.of(_DAMAGED), part.values)
    return {(look, rate): Amount(files, exact_sums.joined(*sums)) for look, rate, files, *sums in found}


def _gated(
    db: sqlite3.Connection,
    groups: Sequence[_Group],
    part: _Part,
    damaged: Mapping[tuple[int, float], Amount],
) -> dict[Gate, Amount]:
    """Return the files without a plan, by the gate of their look; those without facts are told apart."""
    looks: dict[Gate, list[_Group]] = defaultdict(list)
    for group in groups:
        if isinstance(group.plan, Gate) and group.plan is not Gate.NO_FACTS:
            looks[group.plan].append(group)
    found = {}
    for gate, of_gate in looks.items():
        bound = {**part.values, "looks": json.dumps([(*group[:-1], 0) for group in of_gate])}
        every = _amount(db, part.of(_OF_GATE), bound)
        bad = summed(amount for group in of_gate for amount in group.of(damaged))
        if every.files > bad.files:
            found[gate] = Amount(every.files - bad.files, every.size - bad.size)
    return found


def _with_others(
    db: sqlite3.Connection, part: _Part, whole: AdviceSum, gated: Mapping[Gate, Amount]
) -> Mapping[Gate, Amount]:
    """Return what is kept out, with the files of which too little is known."""
    # Two narrow indexes tell the sum of all files.
    unasked = part.words["where"] == "1"
    every = Amount(*all_files(db)) if unasked else _amount(db, part.of(_ALL), part.values)
    known = summed([Amount(whole.files, whole.size), *gated.values()])
    if every.files == known.files:
        return gated
    return {**gated, Gate.NO_FACTS: Amount(every.files - known.files, every.size - known.size)}


def _amount(db: sqlite3.Connection, statement: str, values: Mapping[str, Any]) -> Amount:
    files, *sums = db.execute(statement, values).fetchone()
    return Amount(files, exact_sums.joined(*sums))


def hard_links(db: sqlite3.Connection, ids: Sequence[int]) -> Mapping[int, int]:
    """Return the number of other known hard links of files, of those that have any."""
    return dict(db.execute(_LINKS, (json.dumps(list(ids)),)).fetchall())
