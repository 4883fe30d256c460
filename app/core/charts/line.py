"""A line through values over time, with a point for each mark."""

from collections.abc import Sequence

from app.core.charts.axis import Axis, TickText, linear_axis
from app.core.charts.picture import Mark, Picture
from app.core.charts.scatter import scatter


def line(
    marks: Sequence[Mark],
    moments: Sequence[float],
    texts: tuple[TickText, TickText],
    size: tuple[float, float],
) -> Picture:
    """Return a line from mark to mark, which stand at `moments` in ascending order."""
    across = Axis(moments[0], moments[-1], (moments[0], moments[-1])) if moments else Axis(0.0, 1.0, ())
    up = linear_axis(max((mark.size for mark in marks), default=0))
    places = [(moment, mark.size) for moment, mark in zip(moments, marks, strict=True)]
    picture = scatter([mark._replace(size=0) for mark in marks], places, (across, up), texts, size)
    shapes = sorted(picture.shapes, key=lambda shape: shape.mark)
    middles = [(each.rect.x + each.rect.width / 2, each.rect.y + each.rect.height / 2) for each in shapes]
    return picture._replace(shapes=tuple(shapes), path=tuple(middles))
