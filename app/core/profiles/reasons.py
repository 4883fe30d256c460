"""The conditions by which files fail a profile, each with the search that finds those files."""

from msgspec import Struct
from msgspec.structs import replace

from app.core.facts.catalogue import filter_named
from app.core.facts.outcomes import Outcome
from app.core.profiles.facts import wanted_values
from app.core.profiles.profile import Profile
from app.core.query import Term
from app.core.query.rules import Condition, Rule


class FailingReason(Struct, frozen=True):
    """Conditions of a profile of which a file fulfils none."""

    terms: tuple[Term, ...]
    """Empty for those that a search cannot express: alternatives of several conditions."""
    query: str
    """The search for the files that fail the profile, and these conditions."""

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

    Last come the files that fulfil each of these and fail all the same, where that can be searched for.
    """
    failed = f"plays:{profile.name}={Outcome.NO}"
    found: dict[str, FailingReason] = {}
    for terms in _needed(profile.rule):
        against = (str(replace(term, negated=not term.negated)) for term in terms)
        query = " ".join((failed, *against))
        found.setdefault(query, FailingReason(terms, query))
    reasons = tuple(found.values())
    if _is_wholly_told(profile.rule) or any(len(each.terms) > 1 for each in reasons):
        return reasons
    fulfilled = " ".join((failed, *(str(term) for each in reasons for term in each.terms)))
    return (*reasons, FailingReason((), fulfilled))


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
