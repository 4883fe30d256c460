"""Which entries some words find, the best first."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from app.core.text.fold import fold
from app.qt.base.find import Find

MOST: Final = 100
"""Largest number of entries that are shown."""


class Candidate(NamedTuple):
    """A candidate with its folded words."""

    find: Find
    text: str
    words: str


def candidate(find: Find) -> Candidate:
    """Return a candidate that can be matched many times."""
    return Candidate(find, fold(find.text), fold(f"{find.words} {find.kind}"))


def best(entries: Iterable[Candidate], text: str, recent: Sequence[str]) -> list[Find]:
    """Return the entries in which all words of a text occur: those used recently first, then the closest.

    Without words, these are the recent ones and then all others.
    """
    words = fold(text).split()
    ranks = {key: at for at, key in enumerate(recent)}
    found = []
    for at, each in enumerate(entries):
        closeness = _closeness(each, words)
        if closeness is not None:
            found.append((*_order(each, closeness, ranks), at, each.find))
    return [each[-1] for each in sorted(found, key=lambda each: each[:-1])[:MOST]]


def _order(candidate: Candidate, closeness: int, ranks: Mapping[str, int]) -> tuple[int, int, int]:
    return ranks.get(candidate.find.key, len(ranks)), -closeness, len(candidate.text)


def _closeness(candidate: Candidate, words: Sequence[str]) -> int | None:
    """Return how close a candidate is to words; None if one of them does not occur."""
    closeness = 0
    for word in words:
        if candidate.text.startswith(word):
            closeness += 4
        elif f" {word}" in candidate.text:
            closeness += 3
        elif word in candidate.text:
            closeness += 2
        elif word not in candidate.words:
            return None
    return closeness
