"""Charts that can be laid out at any size, with their marks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from app.core.charts.axis import Axis, TickText
from app.core.charts.bars import bars, height_of
from app.core.charts.histogram import histogram
from app.core.charts.picture import Align, Label, Mark, Picture, Rect, Shape
from app.core.charts.scatter import scatter
from app.core.charts.treemap import Node, Tile, TileKind, treemap

FOLDER: Final = -2
"""The colour of an open folder."""
_NAMED: Final = (48.0, 20.0)
"""Smallest width and height of a tile with its name, px."""
_PLOT: Final = 190.0


class Chart(Protocol):
    """A chart of marks."""

    @property
    def count(self) -> int:
        """Return the number of marks of the last layout."""
        ...

    def mark(self, index: int) -> Mark:
        """Return a mark of the last layout."""
        ...

    def height(self) -> float:
        """Return the height that the chart needs, px."""
        ...

    def layout(self, width: float, height: float) -> Picture:
        """Lay the chart out, in px."""
        ...


@dataclass(frozen=True, slots=True)
class _OfMarks:
    marks: Sequence[Mark] = ()

    @property
    def count(self) -> int:
        return len(self.marks)

    def mark(self, index: int) -> Mark:
        return self.marks[index]

    def height(self) -> float:
        return _PLOT


@dataclass(frozen=True, slots=True)
class Bars(_OfMarks):
    """Horizontal bars."""

    def height(self) -> float:
        return height_of(self.marks)

    def layout(self, width: float, height: float) -> Picture:
        del height
        return bars(self.marks, width)


@dataclass(frozen=True, slots=True)
class Histogram(_OfMarks):
    """Upright bars; `edges` are the texts of the edges of bins."""

    edges: Sequence[str] = ()
    tick_text: TickText = str

    def layout(self, width: float, height: float) -> Picture:
        return histogram(self.marks, self.edges, width, height, self.tick_text)


@dataclass(frozen=True, slots=True)
class Scatter(_OfMarks):
    """Points at `places` on two axes."""

    places: Sequence[tuple[float, float]] = ()
    axes: tuple[Axis, Axis] = (Axis(0.0, 1.0, ()), Axis(0.0, 1.0, ()))
    texts: tuple[TickText, TickText] = (str, str)

    def layout(self, width: float, height: float) -> Picture:
        return scatter(self.marks, self.places, self.axes, self.texts, (width, height))


@dataclass(slots=True)
class Treemap:
    """A treemap of a node; `describe` makes the mark of a tile when it is needed."""

    root: Node
    describe: Callable[[Tile], Mark]
    tiles: Sequence[Tile] = field(default=())

    @property
    def count(self) -> int:
        return len(self.tiles)

    def mark(self, index: int) -> Mark:
        return self.describe(self.tiles[index])

    def height(self) -> float:
        return _PLOT

    def layout(self, width: float, height: float) -> Picture:
        self.tiles = treemap(self.root, Rect(0.0, 0.0, width, height))
        shapes, labels, frames = [], [], []
        for number, tile in enumerate(self.tiles):
            rect = tile.rect
            if tile.kind is TileKind.FOLDER:
                shapes.append(Shape(rect, number, FOLDER))
                frames.append(rect)
                if tile.titled:
                    where = Rect(rect.x + 5.0, rect.y + 1.0, rect.width - 10.0, 18.0)
                    labels.append(Label(where, self.mark(number).name, Align.LEFT, strong=True))
                continue
            # A gap of half a px on each side keeps neighbours of one colour apart.
            shapes.append(
                Shape(rect.inset(min(0.5, rect.width / 4, rect.height / 4)), number, tile.node.colour)
            )
            if rect.width >= _NAMED[0] and rect.height >= _NAMED[1]:
                where = Rect(rect.x + 4.0, rect.y + 2.0, rect.width - 8.0, 16.0)
                labels.append(Label(where, self.mark(number).name, Align.LEFT, on=tile.node.colour))
        return Picture(tuple(shapes), tuple(labels), frames=tuple(frames))
