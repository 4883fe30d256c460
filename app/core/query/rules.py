"""Rules: conditions on a file, joined by "all" and "any", with the outcome yes, no or unknown.

A condition is a term of the search. Unlike a search, a rule tells a fact that is not known from one that
fails: outcomes join as in Kleene's logic of three values. `app.library.query.rule_outcome_sql` does the same
in SQL.
"""

from typing import Final

from msgspec import Struct

from app.core.facts.catalogue import filter_named
from app.core.facts.fact import Filter, FilterValue
from app.core.facts.outcomes import Outcome
from app.core.file.record import FileRecord
from app.core.query.ast import Term
from app.core.query.predicates import Known, Predicate


class Condition(Struct, frozen=True):
    """A condition: a term with one filter, negated or not."""

    term: Term
    sources: tuple[int, ...] = ()
    """Numbers of the sources that ask for it, from 1."""


class RuleGroup(Struct, frozen=True):
    """Rules of which all must hold, or any."""

    every: bool
    parts: tuple["Rule", ...]


Rule = Condition | RuleGroup
Rules = tuple[tuple[str, Rule], ...]
"""Rules by the name of their profile."""
_OUTCOMES: Final = {each.value: each for each in Outcome}
_OPPOSITE: Final = {Outcome.YES: Outcome.NO, Outcome.NO: Outcome.YES, Outcome.UNKNOWN: Outcome.UNKNOWN}


def outcome(rule: Rule, record: FileRecord, now: float) -> Outcome:
    """Return the outcome of a rule for a file at `now`, seconds since the epoch."""
    if isinstance(rule, Condition):
        return _judged(rule.term, record, now)
    decisive = Outcome.NO if rule.every else Outcome.YES
    unknown = False
    for part in rule.parts:
        found = outcome(part, record, now)
        if found is decisive:
            return found
        unknown |= found is Outcome.UNKNOWN
    return Outcome.UNKNOWN if unknown else _OPPOSITE[decisive]


def _judged(term: Term, record: FileRecord, now: float) -> Outcome:
    field = filter_named(term.key)
    if field is None:
        return Outcome.UNKNOWN
    held = field.read(record)
    if any(each.holds(held, now) and is_conclusive(field, each, record) for each in term.predicates):
        found = Outcome.YES
    else:
        found = Outcome.NO if _is_known(field, held, term.predicates, record) else Outcome.UNKNOWN
    return _OPPOSITE[found] if term.negated else found


def _is_known(
    field: Filter, held: FilterValue, predicates: tuple[Predicate, ...], record: FileRecord
) -> bool:
    """Return whether a value is known, or is known to be absent."""
    told = field.complete or tests_presence(predicates)
    return held is not None or field.certain or (told and was_read(record))


def named_outcome(text: str) -> tuple[str, Outcome | None]:
    """Return the name of a profile and the outcome in a value of `plays:`; None for an invalid outcome."""
    name, _, wanted = text.partition("=")
    return name, _OUTCOMES.get(wanted or Outcome.YES)


def tests_presence(predicates: tuple[Predicate, ...]) -> bool:
    """Return whether a term asks only if there is a value."""
    return all(isinstance(each, Known) for each in predicates)


def was_read(record: FileRecord) -> bool:
    """Return whether a probe has read the file."""
    return record.summary.tracks is not None


def is_conclusive(field: Filter | None, each: Predicate, record: FileRecord) -> bool:
    """Return whether a missing value is known to be absent: the file was read, or the filter is certain."""
    absent = isinstance(each, Known) and not each.wanted
    return not absent or field is None or field.certain or was_read(record)
