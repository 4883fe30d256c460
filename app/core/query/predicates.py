"""Predicates of filter values. `app.library.query.where_clause` builds SQL from the same objects."""

from typing import Final

from msgspec import Struct

from app.core.facts.fact import FilterValue


class Contains(Struct, frozen=True):
    """A predicate: the value contains the folded text."""

    text: str

    def holds(self, value: FilterValue, now: float) -> bool:
        del now
        return isinstance(value, str) and self.text in value


class Equals(Struct, frozen=True):
    """A predicate: the value, or one of its lines, equals the folded text."""

    text: str

    def holds(self, value: FilterValue, now: float) -> bool:
        del now
        return isinstance(value, str) and self.text in value.split("\n")


class Known(Struct, frozen=True):
    """A predicate: the value is known, or is known to be absent."""

    wanted: bool

    def holds(self, value: FilterValue, now: float) -> bool:
        del now
        return (value is not None) is self.wanted


class Between(Struct, frozen=True):
    """A predicate: the number lies between two limits; None: no limit. Limits are included unless open.

    Of a range, one of its numbers is to lie there.
    """

    low: float | None = None
    high: float | None = None
    low_open: bool = False
    high_open: bool = False

    def holds(self, value: FilterValue, now: float) -> bool:
        del now
        first, last = value if isinstance(value, tuple) else (value, value)
        if not isinstance(first, int | float) or not isinstance(last, int | float):
            return False
        above = self.low is None or last > self.low or (last == self.low and not self.low_open)
        return above and (
            self.high is None or first < self.high or (first == self.high and not self.high_open)
        )


class AgeBetween(Struct, frozen=True):
    """A predicate: the age of a moment in seconds since the epoch lies between two limits, in seconds."""

    age: Between

    def at(self, now: float) -> Between:
        """Return the range of moments for the range of ages."""
        age = self.age
        return Between(
            None if age.high is None else now - age.high,
            None if age.low is None else now - age.low,
            low_open=age.high_open,
            high_open=age.low_open,
        )

    def holds(self, value: FilterValue, now: float) -> bool:
        return self.at(now).holds(value, now)


class HasLanguage(Struct, frozen=True):
    """A predicate: one of the space-separated tags, with or without a region, is in `tags`."""

    tags: tuple[str, ...]

    def holds(self, value: FilterValue, now: float) -> bool:
        del now
        found = value.split() if isinstance(value, str) else ()
        return any(
            tag in self.tags or tag.startswith(tuple(f"{each}-" for each in self.tags)) for tag in found
        )


LEAST_BEGINNING: Final = 3
"""Letters of a word that is taken for the beginning of words."""


class Says(Struct, frozen=True):
    """A predicate: subtitles of the file have these words in a row. No value of a record tells it."""

    text: str
    """As written."""
    begins: bool
    """Whether the last word may go on."""

    def holds(self, value: FilterValue, now: float) -> bool:
        del value, now
        return False


Predicate = Contains | Equals | Known | Between | AgeBetween | HasLanguage | Says
