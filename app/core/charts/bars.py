"""Horizontal bars: a row for each mark, with its name at the left and its value at the right."""

from collections.abc import Sequence
from typing import Final

from app.core.charts.picture import Align, Label, Mark, Picture, Rect, Shape

ROW: Final = 26.0
"""Height of a row, px."""
_BAR: Final = 14.0
_EDGE: Final = 4.0
"""Room at the sides for the frame of the focus, px."""
_GAP: Final = 8.0
_LEAST: Final = 2.0
"""Width of the bar of the smallest value above zero, px."""
_NAMES: Final = 0.28
"""Share of the width for the names."""
_VALUES: Final = 152.0
"""Width of the values, px."""


def height_of(marks: Sequence[Mark]) -> float:
    """Return the height that the rows need, px."""
    return ROW * max(1, len(marks))


def bars(marks: Sequence[Mark], width: float) -> Picture:
    """Return rows of ROW px, with bars as wide as the values are large; all can be seen."""
    names = width * _NAMES
    room = max(0.0, width - names - _VALUES - 2 * _GAP)
    largest = max((mark.size for mark in marks), default=0) or 1
    shapes, labels = [], []
    for number, mark in enumerate(marks):
        top = number * ROW
        length = max(_LEAST, room * mark.size / largest) if mark.size else 0.0
        bar = Rect(names + _GAP, top + (ROW - _BAR) / 2, length, _BAR)
        # The whole row can be clicked: the bar of a small value is too narrow for a mouse.
        shapes.append(Shape(bar, number, mark.colour, reach=Rect(0.0, top, width, ROW)))
        labels.append(Label(Rect(_EDGE, top, names - _EDGE, ROW), mark.name))
        labels.append(Label(Rect(width - _VALUES, top, _VALUES - _EDGE, ROW), mark.text, Align.RIGHT))
    return Picture(tuple(shapes), tuple(labels))
