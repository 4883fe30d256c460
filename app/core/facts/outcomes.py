"""The outcomes of the chosen profiles in one text, `web-mp4=yes plex=no`: as values of `plays:`."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import lru_cache
from typing import Final


class Outcome(StrEnum):
    """The outcome of a rule for a file."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


MARKS: Final = {Outcome.YES: "✓", Outcome.NO: "✗", Outcome.UNKNOWN: "?"}


def outcomes_text(outcomes: Iterable[tuple[str, Outcome]]) -> str | None:
    """Return the text for these outcomes by the name of the profile; None for none."""
    return " ".join(f"{name}={outcome}" for name, outcome in outcomes) or None


@lru_cache(4096)  # many files have the same outcomes
def outcomes_of(text: str | None) -> tuple[tuple[str, Outcome], ...]:
    """Return the outcomes in a text of `outcomes_text`, without what a damaged library may hold."""
    return tuple(_parsed(text or ""))


def _parsed(text: str) -> Iterator[tuple[str, Outcome]]:
    for part in text.split():
        name, _, outcome = part.partition("=")
        if outcome in list(Outcome):
            yield name, Outcome(outcome)


@lru_cache(4096)  # as above
def failing(text: str | None) -> tuple[str, ...]:
    """Return the names of the profiles that a file fails."""
    return tuple(name for name, outcome in outcomes_of(text) if outcome is Outcome.NO)


def marked_text(text: str | None) -> str:
    """Return the outcomes for people: `✓ web-mp4 · ✗ plex`; empty for none."""
    return " · ".join(f"{MARKS[outcome]} {name}" for name, outcome in outcomes_of(text))
