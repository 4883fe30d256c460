"""The tree of the folders of a query, with sums, for a treemap."""

import math
from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from typing import NamedTuple

from app.core.charts.treemap import Node
from app.core.insights.amounts import Amount
from app.core.names import covers, display, split

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


def folder_tree(
    sums: Iterable[FolderSum], roots: Sequence[bytes], measure: Measure, colour: Callable[[Colour], int]
) -> Node:
    """Return the tree of folders, below a node for all `roots` (paths of sources).

    `colour` gives the index in the palette for a value. A folder has the colour of its largest part. Names
    are left empty; `node_name` makes them.
    """
    top = Node("", 0, files=0, key=FolderKey(b""))
    nodes: dict[bytes, Node] = {}
    for root in roots:
        nodes[root] = Node("", 0, files=0, key=FolderKey(root))
        top.children.append(nodes[root])
    for path, amount, value, id_ in sums:
        node = nodes.get(path) or _place(path, nodes, top)
        node.key = FolderKey(path, id_)
        node.size = measured(amount, measure)
        node.files = amount.files
        node.colour = colour(value)
    _add_up(top)
    return top


def node_name(node: Node) -> str:
    """Return the name of a file or folder for people: empty for a rest."""
    if isinstance(node.key, FileMark):
        return display(node.key.name)
    if isinstance(node.key, FolderKey):
        return display(split(node.key.path)[1] or node.key.path)
    return node.name


def _place(path: bytes, nodes: dict[bytes, Node], top: Node) -> Node:
    """Return a new node for a folder; make those above it, if necessary."""
    placed = below = nodes[path] = Node("", 0, files=0)
    while True:
        parent, name = split(path)
        above = nodes.get(parent) if name and parent != path else top
        if above is not None:
            above.children.append(below)
            return placed
        above = nodes[parent] = Node("", 0, files=0, key=FolderKey(parent))
        above.children.append(below)
        below, path = above, parent


def _add_up(top: Node) -> None:
    order, waiting = [], [top]
    while waiting:
        node = waiting.pop()
        order.append(node)
        waiting += node.children
    for node in reversed(order):
        if not node.children:
            continue
        if node.files and isinstance(node.key, FolderKey):
            own = FolderKey(node.key.path, node.key.id, own=True)
            node.children.append(Node("", node.size, node.colour, files=node.files, key=own))
        node.size = sum(child.size for child in node.children)
        node.files = sum(child.files for child in node.children)
        node.children.sort(key=lambda child: -child.size)
        node.colour = node.children[0].colour


def with_files(
    node: Node, files: Sequence[FileMark], measure: Measure, colour: Callable[[Colour], int]
) -> None:
    """Put files into the node of the files of their folder, in place of one block for all of them.

    If the library has changed meanwhile, so that they do not add up, the block stays.
    """
    marks = [Node("", measured(each.amount, measure), colour(each.colour), key=each) for each in files]
    marks.sort(key=lambda mark: -mark.size)
    if math.isclose(sum(mark.size for mark in marks), node.size, rel_tol=1e-9):
        node.children = marks


def find_folder(top: Node, path: bytes) -> Node | None:
    """Return the node of a folder; None if the tree has none."""
    node: Node | None = top
    while node is not None and not (isinstance(node.key, FolderKey) and node.key.path == path):
        node = next((child for child in node.children if _leads_to(child, path)), None)
    return node


def _leads_to(node: Node, path: bytes) -> bool:
    return isinstance(node.key, FolderKey) and not node.key.own and covers(node.key.path, path)
