"""What a filter demands of one value of a file. The same values become SQL in `app.library.query_sql`."""

from dataclasses import dataclass

FieldValue = str | float | None
"""A value of a file; texts are folded, yes and no are 1 and 0, None is unknown."""


@dataclass(frozen=True, slots=True)
class Contains:
    """The text, folded, is part of the value."""

    text: str

    def holds(self, value: FieldValue, now: float) -> bool:
        del now
        return isinstance(value, str) and self.text in value


@dataclass(frozen=True, slots=True)
class Equals:
    """The text, folded, is the value, or a line of it."""

    text: str

    def holds(self, value: FieldValue, now: float) -> bool:
        del now
        return isinstance(value, str) and self.text in value.split("\n")


@dataclass(frozen=True, slots=True)
class Known:
    """There is a value, or of a file that could be read there is none."""

    wanted: bool

    def holds(self, value: FieldValue, now: float) -> bool:
        del now
        return (value is not None) is self.wanted


@dataclass(frozen=True, slots=True)
class Between:
    """The number lies between two limits; None: no limit. The limits belong to it unless they are open."""

    low: float | None = None
    high: float | None = None
    low_open: bool = False
    high_open: bool = False

    def holds(self, value: FieldValue, now: float) -> bool:
        del now
        if not isinstance(value, int | float):
            return False
        above = self.low is None or value > self.low or (value == self.low and not self.low_open)
        return above and (
            self.high is None or value < self.high or (value == self.high and not self.high_open)
        )


@dataclass(frozen=True, slots=True)
class AgeBetween:
    """The moment, in seconds since the epoch, lies as long ago as this says, in seconds."""

    age: Between

    def at(self, now: float) -> Between:
        """Return between which moments that is."""
        age = self.age
        return Between(
            None if age.high is None else now - age.high,
            None if age.low is None else now - age.low,
            low_open=age.high_open,
            high_open=age.low_open,
        )

    def holds(self, value: FieldValue, now: float) -> bool:
        return self.at(now).holds(value, now)


@dataclass(frozen=True, slots=True)
class HasLanguage:
    """One of the tags, with or without a region, is among those of the value, which spaces part."""

    tags: tuple[str, ...]

    def holds(self, value: FieldValue, now: float) -> bool:
        del now
        found = value.split() if isinstance(value, str) else ()
        return any(
            tag in self.tags or tag.startswith(tuple(f"{each}-" for each in self.tags)) for tag in found
        )


Predicate = Contains | Equals | Known | Between | AgeBetween | HasLanguage
