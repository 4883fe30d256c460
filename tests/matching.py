"""The search once more, in memory: what SQL finds is compared with it."""

import time
from collections.abc import Callable
from typing import Final

from app.core.facts.catalogue import filter_named
from app.core.facts.checks import PLAYS
from app.core.facts.outcomes import Outcome
from app.core.file.record import FileRecord, FileStatus
from app.core.problems.catalogue import BY_CODE, COUNTED
from app.core.query import Query, Rules, Term, is_failure
from app.core.query.collections import SmartGroup
from app.core.query.predicates import Equals, Known, Predicate
from app.core.query.rules import Rule, is_conclusive, named_outcome, outcome
from app.core.text.names import covers

_STATUSES: Final = {
    SmartGroup.MISSING: FileStatus.MISSING,
    SmartGroup.OFFLINE: FileStatus.OFFLINE,
    SmartGroup.IN_TRASH: FileStatus.IN_TRASH,
}
"""Statuses of the groups that depend on the status alone."""


def matches(query: Query, record: FileRecord, key: str, now: float | None = None) -> bool:
    """Return whether a record with the `search_key` `key` matches at `now`, seconds since the epoch.

    Of groups by the last scan it knows none: a record does not tell when it came or changed.
    """
    record = query.without_hidden_problems(record)
    if query.source_id is not None and record.source_id != query.source_id:
        return False
    if query.roots and not any(covers(root, record.path) for root in query.roots):
        return False
    if query.problems and not (record.problems or 0) & query.problems:
        return False
    if query.problems_of and not _is_problem(query, record):
        return False
    if query.group is not None and not _is_in(query.group, record):
        return False
    moment = time.time() if now is None else now
    return all(_holds(query, term, record, key, moment) is not term.negated for term in query.terms)


def _is_problem(query: Query, record: FileRecord) -> bool:
    failed = is_failure(record.status, record.last_failure)
    return failed and any(covers(root, record.path) for root in query.problems_of)


def _is_in(group: SmartGroup, record: FileRecord) -> bool:
    if group is SmartGroup.PROBLEMS:
        return bool((record.problems or 0) & COUNTED)
    if group in {SmartGroup.ROTTEN, SmartGroup.DAMAGED, SmartGroup.TRUNCATED, SmartGroup.UNREADABLE}:
        return bool((record.problems or 0) & BY_CODE[group].bit)
    if group in {SmartGroup.SINGLE, SmartGroup.COPIED}:
        return bool(record.copies) and (record.copies == 1) is (group is SmartGroup.SINGLE)
    return record.status is _STATUSES[group]


def _holds(query: Query, term: Term, record: FileRecord, key: str, now: float) -> bool:
    if term.key == PLAYS:
        return any(
            _asked(each, query.rules, lambda rule: outcome(rule, record, now)) for each in term.predicates
        )
    filter_ = filter_named(term.key) if term.key else None
    held = key if filter_ is None else filter_.read(record)
    return any(each.holds(held, now) and is_conclusive(filter_, each, record) for each in term.predicates)


def _asked(predicate: Predicate, rules: Rules, judge: Callable[[Rule], Outcome]) -> bool:
    """Return whether a value of `plays:` holds: a name, `name=no`, `name=unknown`, `any` or `none`."""
    if isinstance(predicate, Known):
        return any(judge(rule) is Outcome.YES for _, rule in rules) is predicate.wanted
    name, wanted = named_outcome(predicate.text if isinstance(predicate, Equals) else "")
    return any(each == name and judge(rule) is wanted for each, rule in rules)
