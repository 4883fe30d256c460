"""Charts that can be laid out at any size, with their marks."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple, Protocol

from msgspec import Struct

from app.core.charts.axis import Axis, TickText
from app.core.charts.layouts import bars, height_of, histogram, scatter
from app.core.charts.picture import Align, Label, Mark, Picture, Rect, Shape
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


class _OfMarks(Struct, frozen=True):
    marks: Sequence[Mark] = ()

    @property
    def count(self) -> int:
        return len(self.marks)

    def mark(self, index: int) -> Mark:
        return self.marks[index]

    def height(self) -> float:
        return _PLOT


class Bars(_OfMarks, frozen=True):
    """Horizontal bars."""

    def height(self) -> float:
        return height_of(self.marks)

    def layout(self, width: float, height: float) -> Picture:
        del height
        return bars(self.marks, width)


class Histogram(_OfMarks, frozen=True):
    """Upright bars; `edges` are the texts of the edges of bins."""

    edges: Sequence[str] = ()
    tick_text: TickText = str

    def layout(self, width: float, height: float) -> Picture:
        return histogram(self.marks, self.edges, width, height, self.tick_text)


class Scatter(_OfMarks, frozen=True):
    """Points at `places` on two axes."""

    places: Sequence[tuple[float, float]] = ()
    axes: tuple[Axis, Axis] = (Axis(0.0, 1.0, ()), Axis(0.0, 1.0, ()))
    texts: tuple[TickText, TickText] = (str, str)

    def layout(self, width: float, height: float) -> Picture:
        return scatter(self.marks, self.places, self.axes, self.texts, (width, height))


class Tiles(NamedTuple):
    """The tiles of a treemap of one size. A thread can make them, since they need no texts."""

    size: tuple[float, float]
    tiles: Sequence[Tile]
    shapes: tuple[Shape, ...]
    frames: tuple[Rect, ...]


def tiles_of(root: Node, width: float, height: float) -> Tiles:
    """Return the tiles of a node, in px."""
    tiles = treemap(root, Rect(0.0, 0.0, width, height))
    shapes, frames = [], []
    for number, (node, rect, kind, *_) in enumerate(tiles):
        if kind is TileKind.FOLDER:
            shapes.append(Shape(rect, number, FOLDER))
            frames.append(rect)
        else:
            # A gap of half a px on each side keeps neighbours of one colour apart.
            x, y, wide, high = rect
            gap = min(0.5, wide / 4, high / 4)
            inner = Rect(x + gap, y + gap, wide - 2 * gap, high - 2 * gap)
            shapes.append(Shape(inner, number, node.colour))
    return Tiles((width, height), tiles, tuple(shapes), tuple(frames))


class Treemap(Struct):
    """A treemap of a node; `describe` makes the mark of a tile when it is needed."""

    root: Node
    describe: Callable[[Tile], Mark]
    made: Tiles | None = None
    """The tiles of the last layout, or of the next one if it has their size."""

    @property
    def tiles(self) -> Sequence[Tile]:
        """Return the tiles of the last layout."""
        return self.made.tiles if self.made else ()

    @property
    def count(self) -> int:
        return len(self.tiles)

    def mark(self, index: int) -> Mark:
        return self.describe(self.tiles[index])

    def height(self) -> float:
        return _PLOT

    def layout(self, width: float, height: float) -> Picture:
        if self.made is None or self.made.size != (width, height):
            self.made = tiles_of(self.root, width, height)
        labels = []
        for number, (node, rect, kind, _, titled) in enumerate(self.made.tiles):
            if kind is TileKind.FOLDER:
                if titled:
                    where = Rect(rect.x + 5.0, rect.y + 1.0, rect.width - 10.0, 18.0)
                    labels.append(Label(where, self.mark(number).name, Align.LEFT, strong=True))
            elif rect.width >= _NAMED[0] and rect.height >= _NAMED[1]:
                where = Rect(rect.x + 4.0, rect.y + 2.0, rect.width - 8.0, 16.0)
                labels.append(Label(where, self.mark(number).name, Align.LEFT, on=node.colour))
        return Picture(self.made.shapes, tuple(labels), frames=self.made.frames)
