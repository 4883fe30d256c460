"""A scatter plot: a point for each mark, on two axes."""

from collections.abc import Sequence
from typing import Final

from app.core.charts.axis import Axis, TickText
from app.core.charts.picture import Mark, Picture, Rect, Shape
from app.core.charts.plot import below, plot_in, upright

_TICK: Final = 72.0
"""Width of the label of a tick below, px."""
_LEAST, _MOST = 5.0, 22.0
"""Diameters of points, px."""
EDGED: Final = _LEAST
"""Greatest diameter of a point without an edge, px. Edges keep large points apart, and would cut a line of
small ones."""


def scatter(
    marks: Sequence[Mark],
    places: Sequence[tuple[float, float]],
    axes: tuple[Axis, Axis],
    texts: tuple[TickText, TickText],
    size: tuple[float, float],
) -> Picture:
    """Return points at `places`; their areas grow with the values of the marks.

    `axes` and `texts` are for the horizontal and the vertical axis, `size` is width and height in px.
    """
    plot = plot_in(*size, right=24.0)
    across, up = axes
    largest = max((mark.size for mark in marks), default=0) or 1
    shapes = []
    for number, (mark, (x, y)) in enumerate(zip(marks, places, strict=True)):
        wide = _LEAST + (_MOST - _LEAST) * (mark.size / largest) ** 0.5
        left = plot.x + plot.width * across.share(x) - wide / 2
        top = plot.bottom - plot.height * up.share(y) - wide / 2
        shapes.append(Shape(Rect(left, top, wide, wide), number, mark.colour, round=True))
    # Small points lie on top, so that no point is hidden.
    shapes.sort(key=lambda shape: -shape.rect.width)
    grid, labels = upright(plot, up, texts[1])
    for tick in across.ticks:
        at = plot.x + plot.width * across.share(tick)
        grid.append(Rect(at, plot.y, 1.0, plot.height))
        labels.append(below(plot, at, texts[0](tick), _TICK))
    return Picture(tuple(shapes), tuple(labels), tuple(grid))
