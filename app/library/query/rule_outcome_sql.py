"""SQL of rules with three outcomes: two conditions on `file f`, for yes and for no; neither means unknown."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from app.core.facts.outcomes import Outcome
from app.core.query.rules import Condition, Rule, RuleGroup
from app.library.query.filter_and_order_sql import FILE, IN_TABLE, LOOK, Statement


class RuleSql(NamedTuple):
    """The two conditions of a rule; each is 1 or 0, never NULL."""

    table: str
    """The table of the columns in both."""
    yes: Statement
    no: Statement


def condition(rule: Rule, outcome: Outcome, leaf: Callable[[Condition], RuleSql]) -> Statement:
    """Return the condition on `file f` for an outcome; `leaf` returns the SQL of a condition of the rule."""
    made = _of_file(_sql(rule, leaf))
    if outcome is not Outcome.UNKNOWN:
        return made.yes if outcome is Outcome.YES else made.no
    return f"(NOT {made.yes[0]} AND NOT {made.no[0]})", (*made.yes[1], *made.no[1])


def _sql(rule: Rule, leaf: Callable[[Condition], RuleSql]) -> RuleSql:
    if isinstance(rule, Condition):
        return leaf(rule)
    made = [_sql(part, leaf) for part in rule.parts]
    # Conditions on `look` are asked in one subquery: its few rows are judged once, not with each file.
    of_look = [part for part in made if part.table == LOOK]
    others = [_of_file(part) for part in made if part.table != LOOK]
    if not others:
        return _joined(rule, of_look, LOOK)
    return _joined(rule, [*others, *([_of_file(_joined(rule, of_look, LOOK))] if of_look else [])], FILE)


def _joined(rule: RuleGroup, parts: list[RuleSql], table: str) -> RuleSql:
    both, either = ("AND", "OR") if rule.every else ("OR", "AND")
    return RuleSql(
        table, _join(both, (part.yes for part in parts)), _join(either, (part.no for part in parts))
    )


def _join(word: str, parts: Iterable[Statement]) -> Statement:
    known = list(parts)
    return f"({f' {word} '.join(sql for sql, _ in known)})", tuple(
        value for _, values in known for value in values
    )


def _of_file(part: RuleSql) -> RuleSql:
    """Return conditions on another table as conditions on `file f`."""
    if part.table == FILE:
        return part
    yes, no = (
        (f"ifnull({IN_TABLE[part.table].format(sql)}, 0)", values) for sql, values in (part.yes, part.no)
    )
    return RuleSql(FILE, yes, no)
