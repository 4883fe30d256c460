"""Pairs of folders that hold equal files; pairs of subfolders are told as one where much is shared."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final, NamedTuple

from msgspec import Struct, field

from app.core.text.names import covers, split

MOST_PAIRS: Final = 1000
"""Pairs that are told: those that share the most bytes."""
_PART: Final = 0.5
"""The least fraction of the files of either folder that is shared, for a pair that includes subfolders."""

Folders = tuple[bytes, bytes]
"""The absolute paths of two folders, in the order of bytes."""


class Shared(NamedTuple):
    """The contents that two folders have in common."""

    first: int
    """Files of the first folder that are also in the second."""
    second: int
    """Files of the second folder that are also in the first."""
    size: int
    """Bytes of these contents, each once."""

    def plus(self, other: "Shared") -> "Shared":
        """Return the sum of the contents of two pairs."""
        return Shared(self.first + other.first, self.second + other.second, self.size + other.size)

    def turned(self) -> "Shared":
        """Return the same of the second folder and the first."""
        return Shared(self.second, self.first, self.size)


_NOTHING: Final = Shared(0, 0, 0)


class FolderPair(Struct, frozen=True):
    """Two folders with equal files at and below them. Of the first, the larger part is in the other."""

    first: bytes
    """Absolute."""
    second: bytes
    """Absolute."""
    shared: Shared
    files_first: int
    """Files at and below the first folder."""
    files_second: int

    @property
    def share(self) -> float:
        """Fraction of the files of the first folder that are also in the second."""
        return self.shared.first / max(1, self.files_first)


class FolderPairs(NamedTuple):
    """Pairs of folders, those first that share the most bytes."""

    pairs: tuple[FolderPair, ...] = ()
    is_cut: bool = False
    """Whether some pairs are left out."""


class _Node(Struct):
    shared: Shared = _NOTHING
    """Of the pair and of all pairs below."""
    own: bool = False
    """Whether files directly in the two folders are equal."""
    below: list[Folders] = field(default_factory=list)
    linked: bool = False


class PairTree:
    """Pairs of folders; a pair whose last names are equal is below the pair of their parents."""

    def __init__(self, direct: Mapping[Folders, Shared], is_source: Callable[[bytes], bool]) -> None:
        """Take the pairs that share files directly in them. Parents of sources form no pairs."""
        self._nodes: dict[Folders, _Node] = {}
        self._is_source = is_source
        # A folder is not compared with one that it holds.
        apart = ((pair, shared) for pair, shared in direct.items() if not _is_nested(pair))
        tops = {self._add(pair, shared) for pair, shared in apart}
        by_size = sorted(tops, key=lambda pair: (-self._nodes[pair].shared.size, pair))
        self._tops = by_size[:MOST_PAIRS]
        self._is_cut = len(tops) > MOST_PAIRS

    def _add(self, pair: Folders, shared: Shared) -> Folders:
        """Add a pair, also to the pairs above it, and return the highest of these."""
        node = self._nodes.setdefault(pair, _Node())
        node.own = True
        node.shared = node.shared.plus(shared)
        while above := self._above(pair):
            is_turned = above[0] > above[1]
            below, pair = pair, (above[1], above[0]) if is_turned else above
            shared = shared.turned() if is_turned else shared
            parent = self._nodes.setdefault(pair, _Node())
            parent.shared = parent.shared.plus(shared)
            if not node.linked:
                parent.below.append(below)
                node.linked = True
            node = parent
        return pair

    def _above(self, pair: Folders) -> Folders | None:
        first, second = pair
        above, name = split(first)
        other, other_name = split(second)
        if not name or name != other_name or self._is_source(first) or self._is_source(second):
            return None
        return None if _is_nested((above, other)) else (above, other)

    def folders(self) -> frozenset[bytes]:
        """Return the highest folders of all pairs that are told."""
        return frozenset(folder for pair in self._tops for folder in pair)

    def at_equal_places(self, pair: Folders) -> Shared:
        """Return the contents that are in subfolders of equal names, or directly in the two folders."""
        return self._nodes[pair].shared

    def pairs(self, files: Callable[[bytes], int], shared: Callable[[Folders], Shared]) -> FolderPairs:
        """Return the pairs.

        `files` returns the number of files at and below a folder, `shared` all contents that are at and below
        two folders.
        """
        chosen = [pair for top in self._tops for pair in self._chosen(top, files)]
        chosen.sort(key=lambda pair: (-self._nodes[pair].shared.size, pair))
        found = [_pair(pair, shared(pair), files) for pair in chosen[:MOST_PAIRS]]
        found.sort(key=lambda each: (-each.shared.size, each.first, each.second))
        return FolderPairs(tuple(found), self._is_cut or len(chosen) > MOST_PAIRS)

    def _chosen(self, top: Folders, files: Callable[[bytes], int]) -> Iterator[Folders]:
        """Yield a pair, or pairs below it that tell more."""
        waiting = [top]
        while waiting:
            pair = waiting.pop()
            node = self._nodes[pair]
            if node.own or (len(node.below) > 1 and _pair(pair, node.shared, files).share >= _PART):
                yield pair
            else:
                waiting += node.below


def _is_nested(pair: Folders) -> bool:
    return covers(*pair) or covers(pair[1], pair[0])


def _pair(folders: Folders, shared: Shared, files: Callable[[bytes], int]) -> FolderPair:
    first, second = folders
    one = FolderPair(first, second, shared, files(first), files(second))
    other = FolderPair(second, first, shared.turned(), one.files_second, one.files_first)
    return max(one, other, key=lambda each: each.share)
