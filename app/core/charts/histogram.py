"""A histogram: an upright bar for each bin, with the edges of the bins below."""

from collections.abc import Sequence
from math import ceil
from typing import Final

from app.core.charts.axis import TickText, linear_axis
from app.core.charts.picture import Mark, Picture, Rect, Shape
from app.core.charts.plot import below, plot_in, upright

_LEAST: Final = 2.0
"""Height of the bar of the smallest value above zero, px."""
_EDGE: Final = 56.0
"""Width of the label of an edge, px."""


def histogram(
    marks: Sequence[Mark], edges: Sequence[str], width: float, height: float, tick_text: TickText
) -> Picture:
    """Return bars whose heights are proportional to the values.

    `edges` are the texts of the edges: one before each bin, and perhaps one after the last.
    """
    plot = plot_in(width, height)
    axis = linear_axis(max((mark.size for mark in marks), default=0), 3, whole=True)
    step = plot.width / max(1, len(marks))
    shapes = []
    for number, mark in enumerate(marks):
        tall = max(_LEAST, plot.height * axis.share(mark.size)) if mark.size else 0.0
        rect = Rect(plot.x + step * number + 1.0, plot.bottom - tall, max(1.0, step - 2.0), tall)
        shapes.append(Shape(rect, number, mark.colour, reach=Rect(plot.x + step * number, 0.0, step, height)))
    grid, labels = upright(plot, axis, tick_text)
    every = max(1, ceil(_EDGE / step))
    labels += [
        below(plot, plot.x + step * number, edges[number], _EDGE) for number in range(0, len(edges), every)
    ]
    return Picture(tuple(shapes), tuple(labels), tuple(grid))
