"""The editing of a rule: conditions in plain controls, and changes of the tree by the place of a part."""

from collections.abc import Collection
from enum import StrEnum
from typing import Final, NamedTuple

from app.core.facts.fact import FOLDED, Filter, FilterKind
from app.core.profiles.profile import NAME
from app.core.query import Term
from app.core.query.ast import written_value
from app.core.query.rules import Rule, RuleGroup
from app.core.query.values import QueryValue

Place = tuple[int, ...]
"""The indexes that lead from a rule to a part of it."""


class ConditionOperator(StrEnum):
    """A comparison in plain words; the value is English, and the window translates it."""

    IS = "is"
    IS_NOT = "is not"
    EXACTLY = "is exactly"
    AT_LEAST = "is at least"
    AT_MOST = "is at most"
    MORE = "is more than"
    LESS = "is less than"
    THERE = "is there"
    MISSING = "is missing"


_SIGNS: Final = {
    ConditionOperator.EXACTLY: "=",
    ConditionOperator.AT_LEAST: ">=",
    ConditionOperator.AT_MOST: "<=",
    ConditionOperator.MORE: ">",
    ConditionOperator.LESS: "<",
}
_BY_SIGN: Final = {sign: comparison for comparison, sign in _SIGNS.items()}
_PRESENCE: Final = {ConditionOperator.THERE: "any", ConditionOperator.MISSING: "none"}
_FIXED: Final = frozenset({FilterKind.CHOICE, FilterKind.FLAG})


class Draft(NamedTuple):
    """A condition as the controls show it."""

    key: str
    comparison: ConditionOperator
    text: str
    """The values as in a filter, with commas between alternatives."""

    def __str__(self) -> str:
        """Return the filter; it may be invalid."""
        if self.comparison in _PRESENCE:
            return f"{self.key}:{_PRESENCE[self.comparison]}"
        values = [_quoted(text.strip()) for text in _split(self.text)]
        sign = _SIGNS.get(self.comparison, "")
        negated = "-" if self.comparison is ConditionOperator.IS_NOT else ""
        return f"{negated}{self.key}:{','.join(sign + value for value in values)}"


def draft_of(term: Term) -> Draft:
    """Return the controls for a condition."""
    values = term.values
    plain = len(values) == 1 and not values[0].operator and not values[0].quoted
    if plain and values[0].text in _PRESENCE.values():
        there = (values[0].text == "any") is not term.negated
        return Draft(term.key, ConditionOperator.THERE if there else ConditionOperator.MISSING, "")
    signs = {value.operator for value in values}
    if len(signs) == 1 and not term.negated and (sign := signs.pop()) in _BY_SIGN:
        return Draft(
            term.key, _BY_SIGN[sign], ",".join(_shown(QueryValue("", *value[1:])) for value in values)
        )
    comparison = ConditionOperator.IS_NOT if term.negated else ConditionOperator.IS
    return Draft(term.key, comparison, ",".join(map(_shown, values)))


def comparisons(field: Filter) -> tuple[ConditionOperator, ...]:
    """Return the comparisons that fit the values of a filter."""
    told = (ConditionOperator.THERE, ConditionOperator.MISSING)
    if field.kind in _FIXED:
        return (ConditionOperator.IS, ConditionOperator.IS_NOT, *told)
    if field.kind in FOLDED:
        return (ConditionOperator.IS, ConditionOperator.IS_NOT, ConditionOperator.EXACTLY, *told)
    return (ConditionOperator.IS, ConditionOperator.IS_NOT, *_SIGNS, *told)


def part_at(rule: Rule, place: Place) -> Rule:
    """Return the part at a place."""
    for index in place:
        assert isinstance(rule, RuleGroup)  # noqa: S101 - places come from the same rule
        rule = rule.parts[index]
    return rule


def replaced(rule: Rule, place: Place, part: Rule) -> Rule:
    """Return the rule with another part at a place."""
    return _changed(rule, place, (part,))


def removed(rule: RuleGroup, place: Place) -> RuleGroup:
    """Return the rule without the part at a place, and without a group that is empty then.

    The last condition stays, because a profile needs one.
    """
    above = part_at(rule, place[:-1])
    if isinstance(above, RuleGroup) and len(above.parts) == 1:
        return removed(rule, place[:-1]) if len(place) > 1 else rule
    made = _changed(rule, place, ())
    return made if isinstance(made, RuleGroup) else rule


def added(rule: RuleGroup, place: Place, part: Rule) -> RuleGroup:
    """Return the rule with a part more at the end of the group at a place."""
    group = part_at(rule, place)
    assert isinstance(group, RuleGroup)  # noqa: S101 - only groups offer it
    made = replaced(rule, place, RuleGroup(group.every, (*group.parts, part)))
    return made if isinstance(made, RuleGroup) else rule


def _changed(rule: Rule, place: Place, parts: tuple[Rule, ...]) -> Rule:
    if not place:
        return parts[0]
    assert isinstance(rule, RuleGroup)  # noqa: S101 - as above
    at, rest = place[0], place[1:]
    new = (_changed(rule.parts[at], rest, parts),) if rest else parts
    return RuleGroup(rule.every, (*rule.parts[:at], *new, *rule.parts[at + 1 :]))


def free_name(name: str, taken: Collection[str]) -> str:
    """Return a name for a copy that no other profile has."""
    longest = 40 - len("-999")
    names = (f"{name[:longest]}-{number}" for number in range(2, 1000))
    return next(each for each in names if each not in taken and NAME.fullmatch(each))


def _split(text: str) -> list[str]:
    """Return the values between commas that are not in quotation marks."""
    parts, quoted = [""], False
    for sign in text:
        quoted ^= sign == '"'
        if sign == "," and not quoted:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def _quoted(text: str) -> str:
    return f'"{text}"' if " " in text and '"' not in text else text


def _shown(value: QueryValue) -> str:
    """Return a value without the quotation marks that only keep its spaces together."""
    plain = (value.text and not value.quoted) or " " in value.text
    safe = plain and not set(value.text) & set(',"')
    return value.operator + value.text if safe and not value.operator else written_value(value)
