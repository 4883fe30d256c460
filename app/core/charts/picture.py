"""A laid out chart: shapes, labels and lines in px, from the top left corner."""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple


class Rect(NamedTuple):
    """A rectangle in px."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def area(self) -> float:
        return self.width * self.height

    def holds(self, x: float, y: float) -> bool:
        """Return whether a point is inside; the right and bottom edges are outside."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def inset(self, by: float) -> "Rect":
        """Return the rectangle without a frame of `by` px; it may be empty."""
        return Rect(self.x + by, self.y + by, max(0.0, self.width - 2 * by), max(0.0, self.height - 2 * by))


class Mark(NamedTuple):
    """A value in a chart: a bar, a bin, a point, a file or a folder."""

    name: str
    text: str
    """The value for people."""
    size: float
    """The value that the chart shows, at least 0."""
    colour: int = 0
    """Index in the palette; below zero: the colour of a rest or of an unknown value."""
    search: str = ""
    """A filter as search text for the files of the mark; empty if there is none."""
    dimmed: bool = False
    """Whether a filter leaves its files out, though the chart still shows them."""


class Align(Enum):
    """The side of its rectangle that a label touches; it is centred the other way."""

    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


class Shape(NamedTuple):
    """A filled rectangle for a mark."""

    rect: Rect
    mark: int
    """Index of the mark."""
    colour: int
    round: bool = False
    """True for a point, which is painted as an ellipse."""
    reach: Rect | None = None
    """The place where a click is on the mark; None: the rectangle."""
    dimmed: bool = False
    """Whether to paint it faintly, as what a filter leaves out."""


class Label(NamedTuple):
    """A text, to be cut off at the end where it is wider than its rectangle."""

    rect: Rect
    text: str
    align: Align = Align.LEFT
    strong: bool = False
    on: int | None = None
    """The colour of the shape below the text; None if it is on the background."""


class Polyline(NamedTuple):
    """A line through points, in px."""

    points: tuple[tuple[float, float], ...]
    colour: int


class Picture(NamedTuple):
    """The layout of a chart."""

    shapes: tuple[Shape, ...] = ()
    """From the bottom to the top."""
    labels: tuple[Label, ...] = ()
    grid: tuple[Rect, ...] = ()
    """Thin lines, one px wide or high."""
    frames: tuple[Rect, ...] = ()
    """Outlines of groups of shapes."""
    lines: tuple[Polyline, ...] = ()
    """Lines through the marks, below all shapes."""

    def mark_at(self, x: float, y: float) -> int | None:
        """Return the index of the topmost mark at a point, None if there is none."""
        hit = (each.mark for each in reversed(self.shapes) if (each.reach or each.rect).holds(x, y))
        return next(hit, None)

    def rect_of(self, mark: int) -> Rect | None:
        """Return the rectangle of a mark; None if it has no shape."""
        return next((each.rect for each in self.shapes if each.mark == mark), None)


def total(marks: Sequence[Mark]) -> float:
    """Return the sum of the values; an exact integer if all values are integers."""
    return sum(mark.size for mark in marks)
