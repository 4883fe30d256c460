"""The treemap of a tree: nested rectangles whose areas are in proportion to the sizes of siblings."""

import math
from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import takewhile
from typing import Final, NamedTuple

from msgspec import Struct

from app.core.charts.picture import Rect
from app.core.charts.squarify import squarify

REST: Final = -1
"""The colour of a rest."""
_LEAST: Final = 12.0
"""Smallest area of a rectangle of its own, in px²; smaller siblings are put into one rest."""
_ENTERED: Final = 10.0
"""Smallest side of a folder whose contents are laid out, px."""
_TITLED: Final = (72.0, 44.0)
"""Smallest width and height of a folder with a title, px."""
TITLE: Final = 18.0
"""Height of a title, px."""


class Node(Struct, eq=False):
    """A file or a folder, or a part of it."""

    name: str
    size: float
    """At least 0. That of a folder is the sum of its children."""
    colour: int = REST
    children: "Sequence[Node]" = ()
    """Sorted, the largest first."""
    files: int = 1
    """Number of files."""
    key: object = None
    """Whatever the owner of the tree finds it by."""


class TileKind(Enum):
    """The kind of a tile."""

    LEAF = "leaf"
    FOLDER = "folder"
    """A folder with tiles inside."""
    CLOSED = "closed"
    """A folder too small to look into."""
    REST = "rest"
    """Several small siblings."""


class Tile(NamedTuple):
    """A rectangle of a treemap."""

    node: Node
    rect: Rect
    kind: TileKind
    depth: int
    titled: bool = False


def treemap(root: Node, frame: Rect) -> tuple[Tile, ...]:
    """Return the tiles of the children of `root`; a folder comes before what it contains.

    The sizes of all tiles that are no `FOLDER` add up to the size of `root`.
    """
    tiles: list[Tile] = []
    waiting: list[tuple[Node, Rect, int]] = [(root, frame, 0)]
    while waiting:
        folder, inside, depth = waiting.pop()
        for node, rect in _children(folder, inside):
            tile = _tile(node, rect, depth)
            tiles.append(tile)
            if tile.kind is TileKind.FOLDER:
                waiting.append((node, _inside(tile), depth + 1))
    return tuple(tiles)


def _children(folder: Node, frame: Rect) -> Iterator[tuple[Node, Rect]]:
    least = _LEAST * folder.size / frame.area if frame.area else math.inf
    nodes = list(takewhile(lambda node: node.size >= least and node.size > 0, folder.children))
    # One small node needs no rest.
    small = [node for node in folder.children[len(nodes) : len(nodes) + 2] if node.size > 0]
    nodes += small if len(small) < 2 else [rest_of(folder, nodes)]
    nodes.sort(key=lambda node: -node.size)
    return zip(nodes, squarify([node.size for node in nodes], frame), strict=True)


def rest_of(folder: Node, shown: Sequence[Node]) -> Node:
    """Return one node for all children of a folder but the ones that are `shown`."""
    size = max(0, folder.size - sum(node.size for node in shown))
    return Node("", size, files=folder.files - sum(node.files for node in shown), key=_Rest(folder.key))


class _Rest(NamedTuple):
    folder: object


def folder_of_rest(node: Node) -> object:
    """Return the key of the folder to which a rest belongs."""
    return node.key.folder if isinstance(node.key, _Rest) else None


def _tile(node: Node, rect: Rect, depth: int) -> Tile:
    if isinstance(node.key, _Rest):
        return Tile(node, rect, TileKind.REST, depth)
    if not node.children:
        return Tile(node, rect, TileKind.LEAF, depth)
    if min(rect.width, rect.height) < _ENTERED:
        return Tile(node, rect, TileKind.CLOSED, depth)
    titled = rect.width >= _TITLED[0] and rect.height >= _TITLED[1]
    return Tile(node, rect, TileKind.FOLDER, depth, titled)


def _inside(tile: Tile) -> Rect:
    inner = tile.rect.inset(1.0)
    if not tile.titled:
        return inner
    return Rect(inner.x, inner.y + TITLE, inner.width, max(0.0, inner.height - TITLE))
