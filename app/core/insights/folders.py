"""Folders with sums, and single files, as parts of a treemap."""

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

from app.core.charts.treemap import Node, Tile, TileKind
from app.core.insights.amounts import Amount
from app.core.localization import Localization
from app.core.text.names import display, split

Colour = str | int | None
"""A value of a breakdown: of the file that gives a folder its colour."""


class Measure(Enum):
    """The value that is shown as an area."""

    SIZE = "size"
    DURATION = "duration"


class FolderSum(NamedTuple):
    """The sums of the files directly in a folder."""

    path: bytes
    amount: Amount
    colour: Colour
    """The value of the largest file."""
    id: int = 0


class FileMark(NamedTuple):
    """A file in a treemap."""

    id: int
    name: bytes
    amount: Amount
    colour: Colour


def measured(amount: Amount, measure: Measure) -> float:
    """Return the value of an amount that is shown as an area."""
    return amount.size if measure is Measure.SIZE else amount.seconds


class FolderKey(NamedTuple):
    """The owner of a node: a folder, or the files directly in it."""

    path: bytes
    id: int = 0
    """The id of the folder, if the node stands for its own files, alone or with those below it."""
    own: bool = False
    """True if the node stands for the files directly in a folder that has others."""


def node_name(node: Node, sources: Mapping[bytes, str]) -> str:
    """Return the name of a file or folder for people: empty for a rest; `sources` have names by path."""
    if isinstance(node.key, FileMark):
        return display(node.key.name)
    if isinstance(node.key, FolderKey):
        path = node.key.path
        return sources.get(path) or display(split(path)[1] or path)
    return node.name


def tile_name(tile: Tile, texts: Localization, sources: Mapping[bytes, str]) -> str:
    """Return the name of a tile, with the names of sources by their paths."""
    key = tile.node.key
    if tile.kind is TileKind.REST:
        return texts.phrase("charts.smaller")
    name = node_name(tile.node, sources)
    return texts.phrase("charts.files_in", folder=name) if isinstance(key, FolderKey) and key.own else name
