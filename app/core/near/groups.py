"""Groups of videos with the same pictures: a file to keep, and files of which each is like it."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from msgspec import Struct

from app.core.file.record import FileRecord
from app.core.near.keeper import NearKeeper, propose_best
from app.core.near.likeness import Likeness
from app.core.near.traits import DifferingColumn, differences


class StoredPair(NamedTuple):
    """Two files with the same pictures, or perhaps the same, as the last comparison found them."""

    first: FileRecord
    second: FileRecord
    likeness: Likeness


class NearGroup(Struct, frozen=True):
    """Files of which each is like the first one. Whether they are like each other is not said."""

    files: tuple[FileRecord, ...]
    """First the one to which the others are compared: the one to keep, if one is proposed."""
    likenesses: tuple[Likeness, ...]
    """The likeness of each further file to the first one, the best first."""
    keeper: NearKeeper | None
    """The proposal; None if all are known to be damaged."""
    differences: tuple[DifferingColumn, ...]


def groups(pairs: Iterable[StoredPair], ids: Collection[int] | None = None) -> list[NearGroup]:
    """Return the pairs in groups, in which each pair is once; with `ids`, the groups with one of these files.

    A group has the best file that is left, and all files that are like it by a pair of their own. The pairs
    of these among each other say nothing new; all further pairs are left for other groups. So nothing is
    chained: where A is like B, and B like C, B is in two groups unless it is the best of them.
    """
    left = _by_file(pairs)
    found = []
    for members in _connected(left):
        while open_files := [file for file in members.values() if left[file.id]]:
            head = _best(open_files, lambda file: left[file.id])
            near = left[head.id]
            found.append(_group(head, [members[id_] for id_ in near], near))
            _settle(left, head.id)
    return [group for group in found if ids is None or any(file.id in ids for file in group.files)]


Likenesses = dict[int, Likeness]
"""The likenesses of a file to others, by their ids."""


def _by_file(pairs: Iterable[StoredPair]) -> "_Pairs":
    found = _Pairs()
    for first, second, likeness in pairs:
        for one, other in ((first, second), (second, first)):
            found.files[one.id] = one
            found[one.id][other.id] = likeness
    return found


class _Pairs(defaultdict[int, Likenesses]):
    """The pairs that are in no group yet, by file."""

    def __init__(self) -> None:
        super().__init__(dict)
        self.files: dict[int, FileRecord] = {}


def _connected(pairs: _Pairs) -> Iterable[Mapping[int, FileRecord]]:
    """Yield files that are connected by pairs: only among these can a group be."""
    seen: set[int] = set()
    for start in pairs.files:
        waiting, members = [start], {}
        while waiting:
            if (id_ := waiting.pop()) not in seen:
                seen.add(id_)
                members[id_] = pairs.files[id_]
                waiting.extend(pairs[id_])
        if members:
            yield members


def _best(files: Sequence[FileRecord], near: Callable[[FileRecord], Likenesses]) -> FileRecord:
    """Return the file to keep; of damaged files, the one that most are like."""
    keeper = propose_best(files)
    return max(files, key=lambda file: (len(near(file)), -file.id)) if keeper is None else keeper.file


def _group(head: FileRecord, members: Sequence[FileRecord], near: Mapping[int, Likeness]) -> NearGroup:
    others = sorted(members, key=lambda file: (near[file.id], file.path))
    files = (head, *others)
    likenesses = tuple(near[file.id] for file in others)
    return NearGroup(files, likenesses, propose_best(files), differences(files))


def _settle(pairs: _Pairs, head: int) -> None:
    """Take out the pairs of a group: of its head, and of the others among each other."""
    group = {head, *pairs[head]}
    for id_ in group:
        for other in group & pairs[id_].keys():
            del pairs[id_][other]
