"""The room of a chart with axes: a plot, with the labels of an upright axis at its left."""

from typing import Final

from app.core.charts.axis import Axis, TickText
from app.core.charts.picture import Align, Label, Rect

LEFT: Final = 88.0
"""Width of the labels of the upright axis with their gap, px."""
BELOW: Final = 24.0
"""Height of the labels below with their gap, px."""
_GAP: Final = 8.0
_LINE: Final = 16.0
"""Height of a label, px."""


def plot_in(width: float, height: float, right: float = 8.0) -> Rect:
    """Return the rectangle of the plot in a chart of this size."""
    return Rect(LEFT, _GAP, max(1.0, width - LEFT - right), max(1.0, height - BELOW - _GAP))


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
