"""Lines through values over time, with a point for each value and a name at the end of each line."""

from collections.abc import Callable, Sequence
from itertools import chain
from typing import Final, NamedTuple

from msgspec import Struct

from app.core.charts.axis import TickText, below, linear_axis, plot_in, upright
from app.core.charts.picture import Label, Mark, Picture, Polyline, Rect, Shape
from app.core.charts.time_axis import TimeAxis, tick_text, time_axis

_HEIGHT: Final = 200.0
_NAMES: Final = 104.0
"""Width of the names at the ends of lines, px."""
_ROW: Final = 16.0
_SWATCH: Final = 8.0
_TICK: Final = 84.0
"""Width of the widest label of a tick below, px."""
_POINTS: Final = (8.0, 5.0)
"""Diameters of points, px: of few and of many."""
_NEAR: Final = 8.0
"""Greatest distance from a line at which its points are hit, px."""
_FEW: Final = 14.0
"""Least px between points that are few."""


class Series(NamedTuple):
    """A line: its values, at moments in ascending order."""

    name: str
    colour: int
    moments: Sequence[float]
    """Seconds since the epoch."""
    values: Sequence[float]


def lines(
    series: Sequence[Series],
    text: TickText,
    size: tuple[float, float],
    high: float | None = None,
    upright_at: Sequence[float] = (),
) -> Picture:
    """Return lines from value to value, each of which is a mark. Several lines have names.

    The upright axis ends at `high` at least. There is an upright line at each moment of `upright_at`.
    """
    named = len(series) > 1
    plot = plot_in(*size, right=_NAMES if named else _TICK / 2)
    moments = [moment for each in series for moment in (*each.moments[:1], *each.moments[-1:])]
    if not moments:
        return Picture()
    across = time_axis(min(moments), max(moments), max(2, int(plot.width / _TICK)))
    up = linear_axis(max(high or 0.0, *chain.from_iterable(each.values for each in series)), 4, whole=True)
    grid, labels = upright(plot, up, text)
    labels += _below(plot, across)
    shapes, paths, first = [], [], 0
    for each in series:
        spots = [
            (plot.x + plot.width * across.axis.share(moment), plot.bottom - plot.height * up.share(value))
            for moment, value in zip(each.moments, each.values, strict=True)
        ]
        paths.append(Polyline(tuple(spots), each.colour))
        wide = _POINTS[len(spots) * _FEW > plot.width]
        xs = [x for x, _ in spots]
        for at, (x, y) in enumerate(spots):
            rect = Rect(x - wide / 2, y - wide / 2, wide, wide)
            reach = _reach(xs, at, plot) if not named else _around(_reach(xs, at, plot), y)
            shapes.append(Shape(rect, first + at, each.colour, round=True, reach=reach))
        first += len(spots)
    if named:
        _name(series, paths, plot, shapes, labels)
    places = [plot.x + plot.width * across.axis.share(moment) for moment in upright_at]
    frames = tuple(Rect(x - 0.5, plot.y, 1.0, plot.height) for x in places if plot.x <= x <= plot.right)
    return Picture(tuple(shapes), tuple(labels), tuple(grid), frames, tuple(paths))


def _reach(xs: Sequence[float], at: int, plot: Rect) -> Rect:
    """Return the column that is nearer to a point than to its neighbours."""
    left = (xs[at - 1] + xs[at]) / 2 if at else min(plot.x, xs[at])
    right = (xs[at] + xs[at + 1]) / 2 if at + 1 < len(xs) else plot.right + _NEAR
    return Rect(left, 0.0, right - left, plot.bottom)


def _around(column: Rect, y: float) -> Rect:
    """Return the part of a column that is near to a line, since other lines cross the column too."""
    return Rect(column.x, y - _NEAR, column.width, 2 * _NEAR)


def _below(plot: Rect, across: TimeAxis) -> list[Label]:
    return [
        below(plot, plot.x + plot.width * across.axis.share(tick), tick_text(tick, across.unit), _TICK)
        for tick in across.axis.ticks
    ]


def _name(
    series: Sequence[Series], paths: Sequence[Polyline], plot: Rect, shapes: list[Shape], labels: list[Label]
) -> None:
    """Add the names, each as near to the end of its line as the others leave space."""
    last, ends = -1, []
    for each, path in zip(series, paths, strict=True):
        last += len(each.values)
        if path.points:
            ends.append((path.points[-1][1], last, each))
    ends.sort(key=lambda end: end[:2])
    lowest = plot.bottom - _ROW * (len(ends) - 0.5)
    at = plot.y - _ROW
    for number, (y, mark, each) in enumerate(ends):
        at = max(at + _ROW, min(y, lowest + _ROW * number))
        left = plot.right + 12.0
        shapes.append(Shape(Rect(left, at - _SWATCH / 2, _SWATCH, _SWATCH), mark, each.colour))
        place = Rect(left + _SWATCH + 4.0, at - _ROW / 2, _NAMES - _SWATCH - 16.0, _ROW)
        labels.append(Label(place, each.name))


class LineChart(Struct, frozen=True):
    """A chart of lines over time; `describe` makes the mark of a value of a line when it is needed."""

    series: Sequence[Series]
    describe: Callable[[Series, int], Mark]
    text: TickText
    high: float | None = None
    """The least end of the upright axis."""
    compared: Callable[[], Sequence[float]] = tuple
    """Returns the moments with an upright line, for each layout."""

    @property
    def count(self) -> int:
        return sum(len(each.values) for each in self.series)

    def place(self, index: int) -> tuple[Series, int]:
        """Return the line of a mark, and the number of the value in it."""
        for each in self.series:
            if index < len(each.values):
                return each, index
            index -= len(each.values)
        raise IndexError(index)

    def mark(self, index: int) -> Mark:
        return self.describe(*self.place(index))

    def height(self) -> float:
        return _HEIGHT

    def layout(self, width: float, height: float) -> Picture:
        return lines(self.series, self.text, (width, height), self.high, self.compared())
