"""Sums of files, and groups of files with sums."""

from collections.abc import Iterable
from typing import Final, NamedTuple, TypeVar

Value = TypeVar("Value")


class Amount(NamedTuple):
    """The sums of several files."""

    files: int = 0
    size: int = 0
    """Bytes."""
    seconds: float = 0.0
    """Total duration of the files whose duration is known."""

    def plus(self, other: "Amount") -> "Amount":
        return Amount(self.files + other.files, self.size + other.size, self.seconds + other.seconds)


NOTHING: Final = Amount()


class ValueGroup(NamedTuple):
    """The files of one value, of one bin, or without a known value."""

    value: str | int | None
    """A value as text for people, the number of a bin, or None for unknown values."""
    search: str
    """The filter for the files of the group, as search text."""
    amount: Amount


def sums_by_value(found: Iterable[tuple[Value, Amount]]) -> dict[Value, Amount]:
    """Return the sums of the amounts of each value."""
    sums: dict[Value, list[float]] = {}
    for value, (files, size, seconds) in found:  # lists take half the time of new tuples
        known = sums.get(value)
        if known is None:
            sums[value] = [files, size, seconds]
        else:
            known[0] += files
            known[1] += size
            known[2] += seconds
    return {value: Amount(*known) for value, known in sums.items()}  # type: ignore[arg-type] # two integers


def summed(amounts: Iterable[Amount]) -> Amount:
    """Return the sums of all."""
    whole = NOTHING
    for each in amounts:
        whole = whole.plus(each)
    return whole
