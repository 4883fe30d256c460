"""Groups of videos with the same pictures: a file to keep, and files of which each is like it."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from msgspec import Struct

from app.core.file.record import FileRecord
from app.core.near.keeper import NOTHING, Chosen, NearKeeper, propose_best
from app.core.near.likeness import Likeness, NearKind
from app.core.near.traits import DifferingColumn, differences

_KINDS: Final = tuple(NearKind)


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

    @property
    def kind(self) -> NearKind:
        """The kind of the least sure likeness."""
        return max((each.kind for each in self.likenesses), key=_KINDS.index)

    @property
    def differences(self) -> tuple[DifferingColumn, ...]:
        """The columns in which the files differ, computed anew by each call."""
        return differences(self.files)


def group_of(
    head: FileRecord, others: Sequence[tuple[FileRecord, Likeness]], chosen: Chosen = NOTHING
) -> NearGroup:
    """Return the group of a file and of those that are like it, the best likeness first."""
    ordered = sorted(others, key=lambda each: (each[1], each[0].path))
    files = (head, *(file for file, _ in ordered))
    return NearGroup(files, tuple(likeness for _, likeness in ordered), propose_best(files, chosen))


def components(pairs: Iterable[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Yield the pairs of files that are connected by pairs: a group is within one of these."""
    of_file: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for pair in pairs:
        for id_ in pair:
            of_file[id_].append(pair)
    seen: set[int] = set()
    for start in of_file:
        found: dict[tuple[int, int], None] = {}
        waiting = [start]
        while waiting:
            if (id_ := waiting.pop()) not in seen:
                seen.add(id_)
                found.update(dict.fromkeys(of_file[id_]))
                waiting.extend(other for pair in of_file[id_] for other in pair)
        if found:
            yield list(found)


def groups(
    pairs: Iterable[StoredPair], ids: Collection[int] | None = None, chosen: Chosen = NOTHING
) -> list[NearGroup]:
    """Return the pairs in groups, in which each pair is once; with `ids`, the groups with one of these files.

    A group has the best file that is left, and all files that are like it by a pair of their own. The pairs
    of these among each other say nothing new; all further pairs are left for other groups. So nothing is
    chained: where A is like B, and B like C, B is in two groups unless it is the best of them.
    """
    left = _by_file(pairs)
    found = []
    for connected in components((one, other) for one, near in left.items() for other in near if one < other):
        members = {id_: left.files[id_] for pair in connected for id_ in pair}
        while open_files := [file for file in members.values() if left[file.id]]:
            head = _best(open_files, lambda file: left[file.id], chosen)
            others = [(members[id_], each) for id_, each in left[head.id].items()]
            found.append(group_of(head, others, chosen))
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


def _best(
    files: Sequence[FileRecord], near: Callable[[FileRecord], Likenesses], chosen: Chosen
) -> FileRecord:
    """Return the file to keep; of damaged files, the one that most are like."""
    keeper = propose_best(files, chosen)
    return max(files, key=lambda file: (len(near(file)), -file.id)) if keeper is None else keeper.file


def _settle(pairs: _Pairs, head: int) -> None:
    """Take out the pairs of a group: of its head, and of the others among each other."""
    group = {head, *pairs[head]}
    for id_ in group:
        for other in group & pairs[id_].keys():
            del pairs[id_][other]
