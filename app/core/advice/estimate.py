"""The range of bytes that a file saves."""

from typing import Final, NamedTuple

from app.core.advice.gates import Gate
from app.core.advice.plan import Plan
from app.core.advice.target import EncodingTarget
from app.core.message import Message
from app.core.text.units import size_text

WORTH: Final = 0.15
"""Part of a file; one that cannot save as much is not worth a loss of quality."""


class SavedRange(NamedTuple):
    """Bytes, between two limits."""

    low: int = 0
    high: int = 0

    def plus(self, other: "SavedRange") -> "SavedRange":
        return SavedRange(self.low + other.low, self.high + other.high)

    @property
    def phrase(self) -> Message:
        """Return the range in words."""
        if not self.low:
            return Message("advice.range_up_to", {"high": size_text(self.high)})
        return Message("advice.range", {"low": size_text(self.low), "high": size_text(self.high)})


def estimate(plan: Plan, target: EncodingTarget, size: int, seconds: float, rate: float) -> SavedRange | Gate:
    """Return the bytes that a file of a plan saves; `app.library.advice.savings` has the same in SQL."""
    frames = seconds * rate
    if plan.floor.at(size, seconds, frames) <= 0:
        return Gate.SMALL
    lows, highs = zip(*(each.at(size, seconds, frames) for each in (plan.first, plan.second)), strict=True)
    low, high = max(lows), min(highs)
    if low > high:  # The grounds contradict each other: both count.
        low, high = min(lows), max(highs)
    low, high = min(low, high), max(low, high)  # of sound that is larger than its file
    found = SavedRange(int(max(0.0, min(low, size - 1.0))), int(max(0.0, min(high, size - 1.0))))
    return Gate.LITTLE if found.high < max(target.least, WORTH * size) else found


def side_of(plan: Plan, size: int, seconds: float, rate: float) -> int:
    """Return 0 if the two grounds of a plan agree on a file; -1 if the second says less, 1 if more."""
    low, high = plan.first.at(size, seconds, seconds * rate)
    own_low, own_high = plan.second.at(size, seconds, seconds * rate)
    return -1 if own_high < low else int(own_low > high)


def has_few_bits(plan: Plan, size: int, seconds: float, rate: float) -> bool:
    """Return whether a file has so few bits that its picture alone tells the lower limit."""
    at = size, seconds, seconds * rate
    return plan.first.less.at(*at) < plan.first.low.at(*at)


def has_spare_bits(plan: Plan, size: int, seconds: float, rate: float) -> bool:
    """Return whether a file has so many bits that its picture alone tells the upper limit."""
    at = size, seconds, seconds * rate
    return plan.first.more.at(*at) > plan.first.high.at(*at)
