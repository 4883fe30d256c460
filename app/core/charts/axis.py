"""Axes: round tick values, the position of a value, and the plot beside its labels."""

import math
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from app.core.charts.picture import Align, Label, Rect

LEFT: Final = 88.0
"""Width of the labels of the upright axis with their gap, px."""
BELOW: Final = 24.0
"""Height of the labels below with their gap, px."""
FRAME: Final = 4.0
"""Space at the edges for the frame of the focus, px."""
_GAP: Final = 8.0
_LINE: Final = 16.0
"""Height of a label, px."""
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


def plot_in(width: float, height: float, right: float = 8.0) -> Rect:
    """Return the rectangle of the plot in a chart of this size."""
    top = _LINE / 2 + FRAME  # the highest label stands beside the upper edge
    return Rect(LEFT, top, max(1.0, width - LEFT - right), max(1.0, height - BELOW - top))


def upright(plot: Rect, axis: Axis, text: TickText) -> tuple[list[Rect], list[Label]]:
    """Return the lines of the grid and the labels of an upright axis."""
    grid, labels = [], []
    for tick in axis.ticks:
        at = plot.bottom - plot.height * axis.share(tick)
        grid.append(Rect(plot.x, at, plot.width, 1.0))
        where = Rect(0.0, at - _LINE / 2, LEFT - _GAP, _LINE)
        labels.append(Label(where, text(tick), Align.RIGHT))
    return grid, labels


def below(plot: Rect, at: float, text: str, width: float) -> Label:
    """Return the label at a place of the horizontal axis."""
    return Label(Rect(at - width / 2, plot.bottom + _GAP, width, _LINE), text, Align.CENTRE)
