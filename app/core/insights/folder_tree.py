"""The tree of the folders of a query, with sums, for a treemap."""

import math
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from typing import overload

from app.core.charts.treemap import REST, Node
from app.core.insights.folders import Colour, FileMark, FolderKey, FolderSum, Measure, measured
from app.core.text.names import covers, split


def folder_tree(
    sums: Iterable[FolderSum], roots: Sequence[bytes], measure: Measure, colour: Callable[[Colour], int]
) -> Node:
    """Return the tree of folders, below a node for all `roots` (paths of sources).

    `colour` gives the index in the palette for a value. A folder has the colour of its largest part. Names
    are left empty; `node_name` makes them.
    """
    folders = _Folders()
    numbers = {root: folders.add(root, 0) for root in roots}
    for path, amount, value, id_ in sums:
        number = _number(path, numbers, folders)
        folders.fill(number, id_, measured(amount, measure), amount.files, colour(value))
    folders.add_up()
    return folders.node(0)


def _number(path: bytes, numbers: dict[bytes, int], folders: "_Folders") -> int:
    """Return the number of a folder; add it and those above it, if necessary."""
    missing = []
    while (number := numbers.get(path)) is None:
        missing.append(path)
        above, name = split(path)
        if not name or above == path:
            number = 0
            break
        path = above
    for each in reversed(missing):
        number = numbers[each] = folders.add(each, number)
    return number


class _Folders:
    """The folders of a tree as lists of values by the number of a folder, which is above its parent's.

    Nodes are made for those that are seen: 100,000s of objects would stop the window when they are freed,
    or searched for garbage.
    """

    def __init__(self) -> None:
        self._paths: list[bytes] = []
        self._parents: list[int] = []
        self._ids: list[int] = []
        self._sizes: list[float] = []
        self._files: list[int] = []
        self._colours: list[int] = []
        self._own = 0
        """The first of the numbers that stand for the files directly in a folder that has others."""
        self._order: list[int] = []
        """The numbers by parent, those of one parent by falling size."""
        self._starts: list[int] = []
        """The place in `_order` of the first child, by the number of the parent."""
        self.add(b"", 0)

    def add(self, path: bytes, parent: int) -> int:
        """Add a folder without files, and return its number."""
        self._paths.append(path)
        self._parents.append(parent)
        self._ids.append(0)
        self._sizes.append(0)
        self._files.append(0)
        self._colours.append(REST)
        return len(self._paths) - 1

    def fill(self, number: int, id_: int, size: float, files: int, colour: int) -> None:
        """Set the values of the files directly in a folder."""
        self._ids[number] = id_
        self._sizes[number] = size
        self._files[number] = files
        self._colours[number] = colour

    def add_up(self) -> None:
        """Add the values of all folders to their parents, and sort the folders."""
        self._own = len(self._paths)
        for number in sorted({*self._parents[1:]} - {0}):
            if files := self._files[number]:
                own = self.add(self._paths[number], number)
                self.fill(own, self._ids[number], self._sizes[number], files, self._colours[number])
        for number in range(self._own - 1, 0, -1):
            self._sizes[self._parents[number]] += self._sizes[number]
            self._files[self._parents[number]] += self._files[number]
        self._order = sorted(range(1, len(self._paths)), key=self._sizes.__getitem__, reverse=True)
        self._order.sort(key=self._parents.__getitem__)
        children = [0] * len(self._paths)
        for parent in self._parents[1:]:
            children[parent] += 1
        self._starts = list(accumulate(children, initial=0))
        for number in range(self._own - 1, -1, -1):
            if children[number]:
                self._colours[number] = self._colours[self._order[self._starts[number]]]

    def node(self, number: int) -> Node:
        """Return a new node for a folder."""
        start, end = self._starts[number : number + 2]
        return Node(
            "",
            self._sizes[number],
            self._colours[number],
            _Children(self, start, end - start) if start < end else (),
            self._files[number],
            FolderKey(self._paths[number], self._ids[number], own=number >= self._own),
        )

    def node_at(self, place: int) -> Node:
        """Return a new node for the folder at a place in the order."""
        return self.node(self._order[place])


class _Children(Sequence[Node]):
    """The nodes of the folders in a folder, made when they are asked for."""

    __slots__ = ("_count", "_folders", "_nodes", "_start")

    def __init__(self, folders: _Folders, start: int, count: int) -> None:
        self._folders = folders
        self._start = start
        self._count = count
        self._nodes: list[Node] | None = None

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> Node: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Node]: ...
    def __getitem__(self, at: int | slice) -> Node | Sequence[Node]:
        if isinstance(at, slice):
            return [self[each] for each in range(self._count)[at]]
        at = range(self._count)[at]
        if self._nodes is None:
            self._nodes = []
        while at >= len(self._nodes):
            self._nodes.append(self._folders.node_at(self._start + len(self._nodes)))
        return self._nodes[at]


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


def opened(top: Node, path: bytes) -> tuple[bytes, Node]:
    """Return the path and the node of a folder; if it has no files, those of the next one above that has."""
    node = find_folder(top, path) if path else top
    while node is None or (path and not node.files):
        above = split(path)[0]
        path = b"" if above == path else above
        node = find_folder(top, path) if path else top
    # A folder without folders in it is shown as a block inside of itself.
    return path, node if node.children else Node("", node.size, node.colour, [node], node.files, node.key)


def _leads_to(node: Node, path: bytes) -> bool:
    return isinstance(node.key, FolderKey) and not node.key.own and covers(node.key.path, path)
