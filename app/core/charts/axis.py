"""Axes: round tick values, and the position of a value."""

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


class Axis(NamedTuple):
    """A scale from `low` to `high`, with ticks between them."""

    low: float
    high: float
    ticks: tuple[float, ...]
    logarithmic: bool = False

    def share(self, value: float) -> float:
        """Return the position of a value: 0 at `low`, 1 at `high`; values outside are moved to the ends."""
        if self.high <= self.low:
            return 0.0
        inside = min(max(value, self.low), self.high)
        if self.logarithmic:
            return math.log(inside / self.low) / math.log(self.high / self.low)
        return (inside - self.low) / (self.high - self.low)


def linear_axis(high: float, most: int = 5, *, whole: bool = False) -> Axis:
    """Return the axis from 0 to at least `high`, with up to `most` round steps; `whole`: of whole numbers."""
    if high <= 0:
        return Axis(0.0, 1.0, (0.0,))
    power = 10.0 ** math.floor(math.log10(high / most))
    steps = (step for step in (each * power for each in _STEPS) if not whole or step % 1 == 0)
    step = next((step for step in steps if step * most >= high * (1 - 1e-9)), 1.0)
    count = math.ceil(high / step - 1e-9)
    return Axis(0.0, count * step, tuple(step * n for n in range(count + 1)))


def log_axis(values: Sequence[float]) -> Axis:
    """Return the axis in powers of ten around all `values` above zero."""
    known = [value for value in values if value > 0]
    if not known:
        return Axis(1.0, 10.0, (1.0, 10.0), logarithmic=True)
    first = math.floor(math.log10(min(known)))
    last = max(first + 1, math.ceil(math.log10(max(known))))
    return Axis(
        10.0**first, 10.0**last, tuple(10.0**each for each in range(first, last + 1)), logarithmic=True
    )


TickText = Callable[[float], str]
"""Returns the text of a tick."""
