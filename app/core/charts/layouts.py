"""The layouts of horizontal bars, of a histogram, and of a scatter plot."""

from collections.abc import Sequence
from math import ceil
from typing import Final

from app.core.charts.axis import FRAME, Axis, TickText, below, linear_axis, plot_in, upright
from app.core.charts.picture import Align, Label, Mark, Picture, Rect, Shape

ROW: Final = 26.0
"""Height of a row, px."""
_BAR: Final = 14.0
_GAP: Final = 8.0
_LEAST: Final = 2.0
"""Length of the bar of the smallest value above zero, px."""
_NAMES: Final = 0.28
"""Share of the width for the names."""
_VALUES: Final = 152.0
"""Width of the values, px."""
_EDGE_LABEL: Final = 56.0
"""Width of the label of an edge of a histogram, px."""
_TICK_LABEL: Final = 72.0
"""Width of the label of a tick below a scatter plot, px."""
_SMALLEST, _LARGEST = 5.0, 22.0
"""Diameters of points, px."""
EDGED: Final = _SMALLEST
"""Greatest diameter of a point without an edge, px. Edges keep large points apart, and would cut a line of
small ones."""


def height_of(marks: Sequence[Mark]) -> float:
    """Return the height that the rows need, px."""
    return ROW * max(1, len(marks))


def bars(marks: Sequence[Mark], width: float) -> Picture:
    """Return rows of ROW px, with bars as wide as the values are large; all can be seen."""
    names = width * _NAMES
    longest = max(0.0, width - names - _VALUES - 2 * _GAP)
    largest = max((mark.size for mark in marks), default=0) or 1
    narrowed = any(mark.dimmed for mark in marks)
    shapes, labels = [], []
    for number, mark in enumerate(marks):
        top = number * ROW
        length = max(_LEAST, longest * mark.size / largest) if mark.size else 0.0
        bar = Rect(names + _GAP, top + (ROW - _BAR) / 2, length, _BAR)
        # The whole row can be clicked: the bar of a small value is too narrow for a mouse.
        reach = Rect(0.0, top, width, ROW)
        shapes.append(Shape(bar, number, mark.colour, reach=reach, dimmed=mark.dimmed))
        strong = narrowed and not mark.dimmed
        value = Rect(width - _VALUES, top, _VALUES - FRAME, ROW)
        labels.append(Label(Rect(FRAME, top, names - FRAME, ROW), mark.name, strong=strong))
        labels.append(Label(value, mark.text, Align.RIGHT, strong=strong))
    return Picture(tuple(shapes), tuple(labels))


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
        reach = Rect(plot.x + step * number, 0.0, step, height)
        shapes.append(Shape(rect, number, mark.colour, reach=reach, dimmed=mark.dimmed))
    grid, labels = upright(plot, axis, tick_text)
    every = max(1, ceil(_EDGE_LABEL / step))
    labels += [
        below(plot, plot.x + step * number, edges[number], _EDGE_LABEL)
        for number in range(0, len(edges), every)
    ]
    return Picture(tuple(shapes), tuple(labels), tuple(grid))


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
        wide = _SMALLEST + (_LARGEST - _SMALLEST) * (mark.size / largest) ** 0.5
        left = plot.x + plot.width * across.share(x) - wide / 2
        top = plot.bottom - plot.height * up.share(y) - wide / 2
        shapes.append(Shape(Rect(left, top, wide, wide), number, mark.colour, round=True))
    # Small points lie on top, so that no point is hidden.
    shapes.sort(key=lambda shape: -shape.rect.width)
    grid, labels = upright(plot, up, texts[1])
    for tick in across.ticks:
        at = plot.x + plot.width * across.share(tick)
        grid.append(Rect(at, plot.y, 1.0, plot.height))
        labels.append(below(plot, at, texts[0](tick), _TICK_LABEL))
    return Picture(tuple(shapes), tuple(labels), tuple(grid))
