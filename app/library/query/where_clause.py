"""The WHERE clause of a `Query`: a condition on `file f` alone, with every value bound.

Conditions on folders are subqueries that SQLite runs once, so that no row needs a join. Conditions on shared
values are asked of the few rows of `look` in the same way. Texts are compared folded.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from app.core.facts.catalogue import filter_named
from app.core.facts.checks import PLAYS, problem_text
from app.core.facts.fact import Filter
from app.core.facts.outcomes import Outcome
from app.core.problems.catalogue import PROBLEM_KINDS
from app.core.query import FAILURES, Query, Rules, Term
from app.core.query.predicates import (
    AgeBetween,
    Between,
    Contains,
    Equals,
    HasLanguage,
    Known,
    Predicate,
    Says,
)
from app.core.query.query import OF_PROBLEMS
from app.core.query.rules import Condition, Rule, named_outcome, tests_presence
from app.library.query import rule_outcome_sql
from app.library.query.filter_and_order_sql import (
    FILE,
    FILTER_SQL,
    IN_TABLE,
    LOOK,
    SAID,
    STATUS,
    FilterSql,
    Statement,
)
from app.library.query.found_since import condition as found_since
from app.library.query.groups import condition as in_group
from app.library.query.path_range import place
from app.library.query.problems import having
from app.library.query.rule_outcome_sql import RuleSql

# Unknown differs from not read: `tracks` is set for every file that a probe has read.
_WAS_READ: Final = "f.look_id IN (SELECT l.id FROM look l WHERE l.tracks IS NOT NULL)"
PRESENT: Final = (
    "f.folder_id NOT IN (SELECT d.id FROM folder d JOIN source s ON s.id = d.source_id "
    "WHERE s.removed IS NOT NULL)"
)
"""SQL that leaves out the files of removed sources, as `row_mapping.RECORD_TABLES` does."""
SCANNED: Final = (
    "f.folder_id NOT IN (SELECT d.id FROM folder d JOIN source s ON s.id = d.source_id "
    "WHERE s.imported IS NOT NULL)"
)
"""SQL that leaves out the files of which imports alone tell: at no place, where no job can read them."""


def condition(query: Query, now: float, said: str = SAID) -> Statement:
    """Return the condition of `query` on `file f`, and the values to bind.

    `now` is in seconds since the epoch. `said` is the SQL for `says:`, `SAID` or `SAID_OF_EACH`.
    """
    hidden = query.hidden_problems
    parts = [_source(query.source_id), _problems(query.problems_of), _below(query.roots)]
    parts += [(in_group(query.group, hidden), ())] if query.group is not None else []
    parts += [found_since(query.found)] if query.found is not None else []
    parts.append((having(query.problems & ~hidden), ()) if query.problems else ("", ()))
    parts += [_term(term, now, query, said) for term in query.terms]
    return (
        _joined("AND", (part for part in parts if part[0])) if any(part[0] for part in parts) else ("1", ())
    )


def _source(source_id: int | None) -> Statement:
    if source_id is None:
        return "", ()
    return "f.folder_id IN (SELECT id FROM folder WHERE source_id = ?)", (source_id,)


def _problems(paths: Sequence[bytes]) -> Statement:
    if not paths:
        return "", ()
    where, values = _below(paths)
    states = tuple(sorted(map(str, FAILURES)))
    known = f"(f.failure IS NOT NULL AND {STATUS} = 'ok')"
    return f"({STATUS} IN ({', '.join('?' * len(states))}) OR {known}) AND {where}", (*states, *values)


def _below(paths: Sequence[bytes]) -> Statement:
    return _joined("OR", map(_at_or_below, paths))


def _at_or_below(root: bytes) -> Statement:
    at = place(root)
    sql = (
        "(f.folder_id IN (SELECT id FROM folder WHERE path = ? OR (path >= ? AND path < ?)) "
        "OR (f.name = ? AND f.folder_id = (SELECT id FROM folder WHERE path = ?)))"
    )
    return sql, (at["at"], at["first"], at["end"], at["name"], at["folder"])


def _term(term: Term, now: float, query: Query, said: str) -> Statement:
    if term.key in OF_PROBLEMS:
        hidden, marked = query.hidden_problems, term.key == "marked"
        demands = [_trouble(each, now, hidden, marked=marked) for each in term.predicates]
    elif term.key == PLAYS:
        demands = [_plays(each, query.rules, now) for each in term.predicates]
    else:
        demands = [_demand(term.key, each, now, said) for each in term.predicates]
    sql, values = _joined("OR", demands)
    # A file whose value is unknown (NULL) matches the negated filter.
    return (f"NOT ifnull({sql}, 0)" if term.negated else sql), values


def _demand(key: str, wanted: Predicate, now: float, said: str) -> Statement:
    field = filter_named(key) if key else None
    if field is None:
        return _free_text(wanted)
    at = FILTER_SQL[field.key]
    if isinstance(wanted, Known):
        return _known(at, wanted, certain=field.certain)
    if isinstance(wanted, Equals | Contains) and (faster := at.faster.get(type(wanted))):
        return faster(wanted.text)
    if isinstance(wanted, Says):
        return said.format("?, ?"), (wanted.text, wanted.begins)
    sql, values = _joined("OR", (_test(column, wanted, now, at.last) for column in at.columns))
    return IN_TABLE[at.table].format(sql), values


def _trouble(wanted: Predicate, now: float, hidden: int, *, marked: bool) -> Statement:
    asked = Known(wanted=True) if isinstance(wanted, Known) else wanted
    bits = sum(kind.bit for kind in PROBLEM_KINDS if asked.holds(problem_text(kind), now))
    found = having(bits & ~hidden, marked=marked)
    return (f"NOT {found}" if isinstance(wanted, Known) and not wanted.wanted else found), ()


def _free_text(wanted: Predicate) -> Statement:
    """Return the condition that the search key of a file, or of its folder, holds a text."""
    # instr() on BLOBs counts no characters: it finds the same in UTF-8, in 2/3 of the time.
    text = wanted.text if isinstance(wanted, Contains) else ""
    folders = "SELECT id FROM folder WHERE instr(search_key, ?)"
    return f"(instr(CAST(f.search_key AS BLOB), ?) OR f.folder_id IN ({folders}))", (text.encode(), text)


def _known(at: FilterSql, wanted: Known, *, certain: bool) -> Statement:
    if wanted.wanted:
        sql, _ = _joined("OR", ((f"{column} IS NOT NULL", ()) for column in at.columns))
        return IN_TABLE[at.table].format(sql), ()
    sql, _ = _joined("AND", ((f"{column} IS NULL", ()) for column in at.columns))
    return f"({IN_TABLE[at.table].format(sql)} AND ({int(certain)} OR {_WAS_READ}))", ()


def _test(column: str, wanted: Predicate, now: float, last: str) -> Statement:
    if isinstance(wanted, Contains):
        return f"instr({column}, ?)", (wanted.text,)
    if isinstance(wanted, Equals):
        return f"{column} = ?", (wanted.text,)
    if isinstance(wanted, HasLanguage):
        # Spaces around the list make each tag whole; `de` also matches `de-AT`, but not `deu`.
        tests = [
            (f"instr(' ' || {column} || ' ', ?)", (f" {tag}{end}",)) for tag in wanted.tags for end in " -"
        ]
        return _joined("OR", tests)
    return _between(column, wanted.at(now) if isinstance(wanted, AgeBetween) else wanted, last or column)


def _between(column: str, wanted: Between | Known | Says, last: str) -> Statement:
    if isinstance(wanted, Known | Says):
        return "1", ()
    if wanted.low is not None and wanted.low == wanted.high and last == column:
        return f"{column} = ?", (wanted.low,)
    tests: list[Statement] = []
    if wanted.low is not None:
        tests.append((f"{last} {'>' if wanted.low_open else '>='} ?", (wanted.low,)))
    if wanted.high is not None:
        tests.append((f"{column} {'<' if wanted.high_open else '<='} ?", (wanted.high,)))
    return _joined("AND", tests)


def _plays(wanted: Predicate, rules: Rules, now: float) -> Statement:
    """Return the condition for a value of `plays:`: a name, `name=no`, `name=unknown`, `any` or `none`."""
    if isinstance(wanted, Known):
        sql, values = _joined("OR", [("0", ()), *(outcome_sql(rule, Outcome.YES, now) for _, rule in rules)])
        return (sql if wanted.wanted else f"NOT {sql}"), values
    name, outcome = named_outcome(wanted.text if isinstance(wanted, Equals) else "")
    rule = next((rule for each, rule in rules if each == name), None)
    return outcome_sql(rule, outcome, now) if rule and outcome else ("0", ())


def outcome_sql(rule: Rule, outcome: Outcome, now: float) -> Statement:
    """Return the condition that a rule has an outcome for a file."""
    return rule_outcome_sql.condition(rule, outcome, lambda each: _condition_sql(each, now))


def _condition_sql(condition: Condition, now: float) -> RuleSql:
    """Return the SQL of a condition in a rule, as `core.query.rules` judges a record."""
    term = condition.term
    field = filter_named(term.key)
    if field is None:
        return RuleSql(FILE, ("0", ()), ("0", ()))
    at = FILTER_SQL[field.key]
    read = "l.tracks IS NOT NULL" if at.table == LOOK else _WAS_READ
    told = "1" if field.certain else read if field.complete or tests_presence(term.predicates) else "0"
    met = _joined("OR", [_met(field, each, now, read) for each in term.predicates])
    known, _ = _joined("OR", [(f"{column} IS NOT NULL", ()) for column in at.columns])
    yes = (f"ifnull({met[0]}, 0)", met[1])
    no = (f"(NOT {yes[0]} AND ({known} OR {told}))", met[1])
    return RuleSql(at.table, no, yes) if term.negated else RuleSql(at.table, yes, no)


def _met(field: Filter, wanted: Predicate, now: float, read: str) -> Statement:
    at = FILTER_SQL[field.key]
    if isinstance(wanted, Known) and wanted.wanted:
        return _joined("OR", [(f"{column} IS NOT NULL", ()) for column in at.columns])
    if isinstance(wanted, Known):
        absent = " AND ".join(f"{column} IS NULL" for column in at.columns)
        return f"({absent} AND {1 if field.certain else read})", ()
    if isinstance(wanted, Equals | Contains) and (faster := at.faster.get(type(wanted))):
        return faster(wanted.text)
    return _joined("OR", [_test(column, wanted, now, at.last) for column in at.columns])


def _joined(word: str, parts: Iterable[Statement]) -> Statement:
    known = list(parts)
    sql = f" {word} ".join(sql for sql, _ in known)
    return (f"({sql})" if len(known) > 1 else sql), tuple(value for _, values in known for value in values)
