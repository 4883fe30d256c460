"""The conditions by which files fail a profile, each with the search that finds those files."""

from collections.abc import Iterator
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from app.core.facts.catalogue import filter_named
from app.core.facts.outcomes import Outcome
from app.core.profiles.facts import wanted_values
from app.core.profiles.profile import Profile
from app.core.query import Term
from app.core.query.predicates import Known
from app.core.query.rules import Condition, Rule, tests_presence

_READ: Final = "tracks:any"
"""Finds the files that a probe has read."""


class FailingReason(Struct, frozen=True):
    """Conditions of a profile of which a file fulfils none."""

    terms: tuple[Term, ...]
    """Empty for those that a search cannot express: alternatives of several conditions."""
    query: str
    """The search for the files that fail the profile, and these conditions."""
    unknown: bool = False
    """Whether the files fail by other conditions, and their value for this one is not known."""

    @property
    def label(self) -> str:
        """The English name of what the first condition is about, as of a filter; empty without one."""
        if not self.terms:
            return ""
        field = filter_named(self.terms[0].key)
        return field.help if field else self.terms[0].key

    @property
    def wanted(self) -> tuple[str, ...]:
        """Return the values that would do, as in a filter; after `-`, values that would not."""
        return tuple(dict.fromkeys(value for term in self.terms for value in wanted_values(term)))


def failing_reasons(profile: Profile) -> tuple[FailingReason, ...]:
    """Return the conditions that a file has to fulfil, in the order of the profile, without equal ones.

    Then come the files that fulfil each of these and fail all the same, where that can be searched for. Last
    come those that fail, and of which a value is not known.
    """
    failed = f"plays:{profile.name}={Outcome.NO}"
    found: dict[str, FailingReason] = {}
    for terms in _needed(profile.rule):
        query = " ".join((failed, *dict.fromkeys(part for term in terms for part in _against(term))))
        found.setdefault(query, FailingReason(terms, query))
    reasons = tuple(found.values())
    untold = _untold(failed, reasons)
    if _is_wholly_told(profile.rule) or any(len(each.terms) > 1 for each in reasons):
        return (*reasons, *untold)
    fulfilled = " ".join((failed, *(str(term) for each in reasons for term in each.terms)))
    return (*reasons, FailingReason((), fulfilled), *untold)


def _against(term: Term) -> tuple[str, ...]:
    """Return the filters that find the files that are known not to fulfil a condition.

    A search takes a value that is not known for one that does not match; `core.query.rules` does not.
    """
    against, field = str(replace(term, negated=not term.negated)), filter_named(term.key)
    if field is None or field.certain or (term.negated and not _asks_for_none(term)):
        return (against,)
    by_reading = field.complete or tests_presence(term.predicates) or term.negated
    return against, _READ if by_reading else f"{term.key}:any"


def _asks_for_none(term: Term) -> bool:
    return any(isinstance(each, Known) and not each.wanted for each in term.predicates)


def _untold(failed: str, reasons: tuple[FailingReason, ...]) -> Iterator[FailingReason]:
    """Yield the values that can be unknown of files that were read, each with all that is asked of it."""
    by_key: dict[str, tuple[Term, ...]] = {}
    for each in reasons:
        key = each.terms[0].key
        if len(each.terms) == 1 and f"{key}:any" in _against(each.terms[0])[1:]:
            by_key[key] = (*by_key.get(key, ()), *each.terms)
    for key, terms in by_key.items():
        yield FailingReason(terms, f"{failed} {key}:none", unknown=True)


def _is_wholly_told(rule: Rule) -> bool:
    """Return whether `_needed` has each condition of a rule."""
    if isinstance(rule, Condition):
        return True
    return all(map(_is_wholly_told, rule.parts)) if rule.every else bool(_needed(rule))


def _needed(rule: Rule) -> list[tuple[Term, ...]]:
    """Return the terms of which one has to hold, for each condition that has to."""
    if isinstance(rule, Condition):
        return [(rule.term,)]
    if rule.every:
        return [terms for part in rule.parts for terms in _needed(part)]
    terms = tuple(part.term for part in rule.parts if isinstance(part, Condition))
    return [terms] if terms and len(terms) == len(rule.parts) else []
