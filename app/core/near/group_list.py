"""Many groups of videos with the same pictures, in columns, as a list shows them."""

from array import array
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Final, NamedTuple, overload

from app.core.near.groups import NearGroup
from app.core.near.likeness import Likeness, NearKind

_KINDS: Final = tuple(NearKind)


class NearRow(NamedTuple):
    """A file of a group, and the first file of the group, which it is like."""

    head: int
    file: int
    distance: float
    frames: int
    mirrored: bool
    size: int
    """Bytes of the file."""


class NearSummary(NamedTuple):
    """A group without its files."""

    head: int
    """Id of the first file, which no other group begins with."""
    files: int
    """Number of files."""
    size: int
    """Bytes of all files but the first one."""
    kind: NearKind
    """The kind of the least sure likeness."""


class NearGroupList(Sequence[NearSummary]):
    """The groups, those first whose other files take the most room.

    An object a group would be visited by each run of the garbage collector, and the window stalls meanwhile.
    """

    def __init__(self, rows: Iterable[NearRow] = ()) -> None:
        """Take the rows of the groups; those of one group follow each other."""
        self._files, self._distances = array("q"), array("d")
        self._frames, self._mirrored = bytearray(), bytearray()
        made = sorted((self._take(head, list(of)) for head, of in groupby(rows, itemgetter(0))), reverse=True)
        self._sizes = array("q", (size for size, *_ in made))
        self._heads = array("q", (-head for _, head, *_ in made))
        self._first = array("q", (first for *_, first, _, _ in made))
        self._counts = array("q", (count for *_, count, _ in made))
        self._kinds = bytearray(kind for *_, kind in made)

    def _take(self, head: int, rows: Sequence[NearRow]) -> tuple[int, int, int, int, int]:
        """Append the files of a group, and return what its columns hold."""
        first, kind = len(self._files), 0
        for _, file, distance, frames, mirrored, _ in rows:
            self._files.append(file)
            self._distances.append(distance)
            self._frames.append(frames)
            self._mirrored.append(mirrored)
            kind = max(kind, _KINDS.index(Likeness(distance, frames, bool(mirrored)).kind))
        return sum(row.size for row in rows), -head, first, len(rows), kind

    def others(self, at: int) -> list[tuple[int, Likeness]]:
        """Return the ids of the files of a group but the first one, with their likenesses to that one."""
        first, count = self._first[at], self._counts[at]
        return [
            (
                self._files[each],
                Likeness(self._distances[each], self._frames[each], bool(self._mirrored[each])),
            )
            for each in range(first, first + count)
        ]

    def only(
        self, ids: Collection[int] | None = None, kinds: Collection[NearKind] = _KINDS
    ) -> "NearGroupList":
        """Return the groups of these kinds; with `ids`, those with one of these files."""
        ranks = frozenset(map(_KINDS.index, kinds))
        if ids is None and len(ranks) == len(_KINDS):
            return self
        found = [
            at
            for at, (kind, head, first, count) in enumerate(
                zip(self._kinds, self._heads, self._first, self._counts, strict=True)
            )
            if kind in ranks
            and (ids is None or head in ids or any(map(ids.__contains__, self._files[first : first + count])))
        ]
        chosen = NearGroupList()
        chosen._files, chosen._distances = self._files, self._distances
        chosen._frames, chosen._mirrored = self._frames, self._mirrored
        for name in ("_sizes", "_heads", "_first", "_counts"):
            setattr(chosen, name, array("q", map(getattr(self, name).__getitem__, found)))
        chosen._kinds = bytearray(map(self._kinds.__getitem__, found))
        return chosen

    def row_of(self, head: int) -> int | None:
        """Return the position of a group; None if it is not here."""
        try:
            return self._heads.index(head)
        except ValueError:
            return None

    def heads(self) -> frozenset[int]:
        """Return the first files of all groups."""
        return frozenset(self._heads)

    @property
    def size(self) -> int:
        """Bytes of all files but the first ones; a file of two groups counts twice."""
        return sum(self._sizes)

    def count(self, kind: object) -> int:
        """Return the number of groups of a kind."""
        return self._kinds.count(_KINDS.index(NearKind(str(kind))))

    def __len__(self) -> int:
        return len(self._heads)

    @overload
    def __getitem__(self, at: int) -> NearSummary: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[NearSummary]: ...

    def __getitem__(self, at: int | slice) -> NearSummary | Sequence[NearSummary]:
        if isinstance(at, slice):
            return [self[each] for each in range(*at.indices(len(self)))]
        return NearSummary(self._heads[at], self._counts[at] + 1, self._sizes[at], _KINDS[self._kinds[at]])

    def __iter__(self) -> Iterator[NearSummary]:
        return map(self.__getitem__, range(len(self)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, NearGroupList) and self._columns() == other._columns()

    def __hash__(self) -> int:
        return hash(self._heads.tobytes())

    def _columns(self) -> tuple[object, ...]:
        """Return all that is stored: lists are equal that were made of equal rows by equal choices."""
        of_files = (self._files, self._distances, self._frames, self._mirrored)
        return (self._heads, self._sizes, self._first, self._counts, self._kinds, *of_files)


def rows_of(groups: Iterable[NearGroup]) -> Iterator[NearRow]:
    """Yield the rows of groups."""
    for group in groups:
        head, *others = group.files
        for file, likeness in zip(others, group.likenesses, strict=True):
            yield NearRow(head.id, file.id, *likeness, file.size)
