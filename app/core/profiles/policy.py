"""Policies of MediaConch: rules on the fields of MediaInfo's report, and their verdict.

The verdict is that of the tool `mediaconch` (https://mediaarea.net/MediaConch), as its source defines it:
https://github.com/MediaArea/MediaConch_SourceCode/blob/master/Source/Checker/Checker.cpp. A part that is not
understood is unknown.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import IntEnum
from typing import Any, Final

from msgspec import Struct

from app.core.facts.outcomes import Outcome
from app.core.text.names import display, one_line, split

Tracks = Sequence[Mapping[str, Any]]
"""The tracks of the engine's report, each with its fields and `@type`."""


class Grade(IntEnum):
    """The result of a rule, the best first."""

    PASS = 0
    INFO = 1
    WARN = 2
    FAIL = 3


_LEVELS: Final = {"info": Grade.INFO, "warn": Grade.WARN, "fail": Grade.FAIL}
_EVERY: Final = frozenset({"", "*", "all", "any"})
"""Occurrences that mean every track of the type; others are the number of a track."""


class PolicyRule(Struct, frozen=True, kw_only=True):
    """A rule on one field."""

    name: str
    field: str
    """Name of the field; a slash leads into a group of fields."""
    track: str
    """The type of the tracks: `General`, `Video` …"""
    occurrence: str = ""
    operator: str = ""
    requested: str = ""
    level: str = ""
    unsupported: str = ""
    """A construct of the rule that is not understood; empty for none."""


class Policy(Struct, frozen=True, kw_only=True):
    """A group of rules and policies."""

    name: str
    every: bool
    """Whether all parts must pass, or one."""
    parts: tuple["Policy | PolicyRule", ...]
    level: str = ""


class PolicyFact(Struct, frozen=True):
    """A rule that a file fails, or that is not understood."""

    rule: PolicyRule
    found: tuple[str, ...]
    """The values in the file."""

    def __str__(self) -> str:
        rule = self.rule
        wanted = " ".join(filter(None, (rule.operator or "exists", rule.requested)))
        name = one_line(rule.name) or "Rule"
        if rule.unsupported:
            return f"{name}: not understood: {rule.unsupported}"
        return f"{name}: {rule.track}/{rule.field} is {', '.join(self.found) or '—'}; wanted: {wanted}"


def with_names(tracks: Tracks, path: bytes) -> Tracks:
    """Return tracks with the names of the file: the engine gets its bytes without a path."""
    if not tracks:
        return tracks
    folder, name = split(path)
    stem, dot, extension = display(name).rpartition(".")
    names = {
        "CompleteName": display(path),
        "FolderName": display(folder),
        "FileNameExtension": display(name),
        "FileName": stem if dot else extension,
        **({"FileExtension": extension} if dot else {}),
    }
    return [{**names, **tracks[0]}, *tracks[1:]]


def policy_outcome(policy: Policy | PolicyRule, tracks: Tracks) -> Outcome:
    """Return the verdict of a policy on a file. A file that has no more than warnings passes."""
    grade = _graded(policy, tracks)
    if grade is None:
        return Outcome.UNKNOWN
    return Outcome.NO if grade is Grade.FAIL else Outcome.YES


def policy_facts(policy: Policy | PolicyRule, tracks: Tracks) -> tuple[PolicyFact, ...]:
    """Return the rules that decide a bad or unknown verdict."""
    return tuple(_facts(policy, tracks)) if policy_outcome(policy, tracks) is not Outcome.YES else ()


def _facts(part: Policy | PolicyRule, tracks: Tracks) -> Iterator[PolicyFact]:
    if isinstance(part, PolicyRule):
        yield PolicyFact(part, tuple(map(one_line, _values(part, tracks)[0])))
        return
    for each in part.parts:
        if _graded(each, tracks) in {None, Grade.FAIL}:
            yield from _facts(each, tracks)


def _graded(part: Policy | PolicyRule, tracks: Tracks) -> Grade | None:
    """Return the result; None if a part that decides is not understood."""
    if isinstance(part, PolicyRule):
        if part.unsupported:
            return None
        return Grade.PASS if _passes(part, tracks) else _LEVELS.get(part.level, Grade.FAIL)
    grades = [_graded(each, tracks) for each in part.parts]
    known = [grade for grade in grades if grade is not None]
    # The worst part decides of all, the best of one. Without a part, a policy passes.
    decided = (max if part.every else min)(known, default=Grade.PASS)
    if len(known) < len(grades) and decided is not (Grade.FAIL if part.every else Grade.PASS):
        return None
    if not known and grades:
        return None
    return min(decided, _LEVELS.get(part.level, Grade.FAIL))


def _values(rule: PolicyRule, tracks: Tracks) -> tuple[list[str], int]:
    """Return the values of a rule's field, and the number of tracks that were looked at."""
    of_type = [track for track in tracks if track.get("@type") == rule.track]
    if rule.occurrence not in _EVERY:
        number = int(rule.occurrence)
        of_type = of_type[number - 1 : number] if number else []
    values = [value for track in of_type for value in _found(track, rule.field.split("/"))]
    return values, len(of_type)


def _found(value: object, path: list[str]) -> Iterator[str]:
    if not path:
        if isinstance(value, list):
            for each in value:
                yield from _found(each, path)
        elif value is not None and not isinstance(value, dict):
            yield str(value)
    elif isinstance(value, Mapping) and path[0] in value:
        yield from _found(value[path[0]], path[1:])


def _passes(rule: PolicyRule, tracks: Tracks) -> bool:
    values, count = _values(rule, tracks)
    if rule.operator in {"", "exists"}:
        return bool(values) and (rule.occurrence != "all" or len(values) == count)
    if rule.operator == "must not exist":
        return len(values) < count if rule.occurrence == "any" else not values
    if not values:
        return rule.operator == "must not start with"
    decide = all if rule.occurrence == "all" else any
    return decide(OPERATORS[rule.operator](value, rule.requested) for value in values)


def _compared(decide: Callable[[Any, Any], bool]) -> Callable[[str, str], bool]:
    """Return a comparison of two numbers, or else of two texts byte by byte."""

    def compare(value: str, requested: str) -> bool:
        one, other = _number(value), _number(requested)
        if one is not None and other is not None:
            return decide(one, other)
        return decide(value.encode("utf-8", "replace"), requested.encode("utf-8", "replace"))

    return compare


def _number(text: str) -> float | None:
    try:
        return float(text) if text and "_" not in text and text == text.rstrip() else None if text else 0.0
    except ValueError:
        return None


OPERATORS: Final[Mapping[str, Callable[[str, str], bool]]] = {
    "=": _compared(lambda one, other: bool(one == other)),
    "!=": _compared(lambda one, other: bool(one != other)),
    "<": _compared(lambda one, other: bool(one < other)),
    "<=": _compared(lambda one, other: bool(one <= other)),
    ">": _compared(lambda one, other: bool(one > other)),
    ">=": _compared(lambda one, other: bool(one >= other)),
    "starts with": lambda value, requested: value.startswith(requested),
    "must not start with": lambda value, requested: not value.startswith(requested),
    "contains": lambda value, requested: requested in value,
    "must not contain": lambda value, requested: requested not in value,
}
"""Comparisons of a value with the requested one."""
WITHOUT_VALUE: Final = frozenset({"", "exists", "must not exist"})
EVERY: Final = _EVERY
