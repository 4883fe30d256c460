"""The treemap of a report: its folders by size, and its files one by one if they are few.

Sums are exact to the byte. They take memory for each folder, up to `FOLDERS`, and for each of a few files.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from app.core.charts.chart import Treemap
from app.core.charts.colours import COUNT
from app.core.charts.picture import Mark
from app.core.charts.treemap import REST, Node, Tile, rest_of
from app.core.file.page import FilePage
from app.core.insights.amounts import NOTHING, Amount
from app.core.insights.folder_tree import folder_tree, with_files
from app.core.insights.folders import FileMark, FolderKey, FolderSum, Measure, tile_name
from app.core.localization import Localization
from app.core.text.names import split

FOLDERS: Final = 50_000
"""Most folders that are told apart; the deepest become part of those above them."""
FILES: Final = 5000
"""Most files that are shown one by one."""
_LEAST: Final = 1 / 2500
"""Least share of the whole that a folder or file has for itself in a treemap."""


class LegendEntry(NamedTuple):
    """A codec with the index of its colour."""

    codec: str
    colour: int
    size: int
    """Bytes."""


class _Folder:
    """The sums of the files directly in a folder, with the codec of the largest."""

    __slots__ = ("amount", "codec", "largest")

    def __init__(self) -> None:
        self.amount = NOTHING
        self.codec = ""
        self.largest = -1

    def add(self, amount: Amount, codec: str) -> None:
        self.amount = self.amount.plus(amount)
        if amount.size > self.largest:
            self.largest, self.codec = amount.size, codec

    def take(self, other: "_Folder") -> None:
        self.amount = self.amount.plus(other.amount)
        if other.largest > self.largest:
            self.largest, self.codec = other.largest, other.codec


class ReportTreemap:
    """Sums of the files of a report by folder, page by page."""

    def __init__(self, localization: Localization) -> None:
        self._texts = localization
        self._folders: dict[bytes, _Folder] = {}
        self._files: dict[bytes, list[FileMark]] = defaultdict(list)
        """The files by folder, while there are at most `FILES`."""
        self._count = 0
        self._depth: int | None = None
        """The depth to which folders are told apart; None: any."""
        self._codecs: Counter[str] = Counter()

    def add(self, page: FilePage, amounts: Sequence[Amount], codecs: Sequence[str]) -> None:
        """Add the files of a page."""
        self._count += len(page)
        few = self._count <= FILES
        if not few:
            self._files.clear()
        rows = zip(page.field("folder"), page.field("name"), amounts, codecs, strict=True)
        for folder, name, amount, codec in rows:
            self._codecs[codec] += amount.size
            self._folder(folder).add(amount, codec)
            if few:
                self._files[folder].append(FileMark(0, name, amount, codec))
        while len(self._folders) > FOLDERS and self._depth != 0:
            self._cut()

    def _folder(self, path: bytes) -> "_Folder":
        found = self._folders.get(path)
        if found is None:
            path = self._above(path)
            found = self._folders.setdefault(path, _Folder())
        return found

    def _above(self, path: bytes) -> bytes:
        while self._depth is not None and _depth(path) > self._depth and path != split(path)[0]:
            path = split(path)[0]
        return path

    def _cut(self) -> None:
        """Count the files of the deepest folders for those above."""
        deepest = max(map(_depth, self._folders))
        self._depth = (deepest if self._depth is None else min(deepest, self._depth)) - 1
        folders, self._folders = self._folders, {}
        for path, folder in folders.items():
            self._folder(path).take(folder)

    def legend(self) -> Sequence[LegendEntry]:
        """Return the codecs with the most bytes, and their colours."""
        known = [(codec, size) for codec, size in self._codecs.most_common() if codec]
        return [LegendEntry(codec, colour, size) for colour, (codec, size) in enumerate(known[:COUNT])]

    def chart(self) -> tuple[Treemap, bytes]:
        """Return the folders by size, in the colours of their largest files, and the folder of all."""
        colours = {entry.codec: entry.colour for entry in self.legend()}

        def colour(codec: str | int | None) -> int:
            return colours.get(str(codec), REST)

        sums = (FolderSum(path, each.amount, each.codec) for path, each in self._folders.items())
        top = folder_tree(sums, (), Measure.SIZE, colour)
        for node in list(_nodes(top)):
            if isinstance(node.key, FolderKey) and not node.children:
                with_files(node, self._files.get(node.key.path, ()), Measure.SIZE, colour)
        while len(top.children) == 1 and top.children[0].children:
            top = top.children[0]
        _prune(top)
        return Treemap(top, self._tile_mark), top.key.path if isinstance(top.key, FolderKey) else b""

    def _tile_mark(self, tile: Tile) -> Mark:
        node = tile.node
        sums = self._texts.sums(int(node.size), node.files)
        return Mark(tile_name(tile, self._texts, {}), sums, node.size, node.colour)


def _nodes(top: Node) -> Iterator[Node]:
    waiting = [top]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += node.children


def _prune(top: Node) -> None:
    """Put the smallest of each folder together, so that the page stays small."""
    least = top.size * _LEAST
    for node in _nodes(top):
        large = [child for child in node.children if child.size >= least]
        small = sum(0 < child.size < least for child in node.children)
        if small > 1:
            node.children = sorted((*large, rest_of(node, large)), key=lambda child: -child.size)


def _depth(path: bytes) -> int:
    return path.count(b"/") + path.count(b"\\")
