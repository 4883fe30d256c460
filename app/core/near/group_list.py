"""Many groups of videos with the same pictures, in columns, as a list shows them."""

from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple, overload

from app.core.near.groups import NearGroup
from app.core.near.likeness import Likeness, NearKind

KINDS: Final = tuple(NearKind)
"""The kinds by their ranks: 0 is the surest one."""
Others = Sequence[tuple[int, Likeness]]
"""The ids of the files of a group but the first one, with their likenesses to that one."""


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


def summary_of(group: NearGroup) -> NearSummary:
    """Return the numbers of a group."""
    head, *others = group.files
    return NearSummary(head.id, len(group.files), sum(file.size for file in others), group.kind)


class NearGroupList(Sequence[NearSummary]):
    """The groups, those first whose other files take the most room.

    An object a group would be visited by each run of the garbage collector, and the window stalls meanwhile.
    """

    def __init__(
        self, rows: Iterable[tuple[int, int, int, int]] = (), made: Mapping[int, Others] | None = None
    ) -> None:
        """Take rows in order: the fields of a `NearSummary`, with the rank of the kind.

        `made` has the files of groups that are not stored, by their first files. It is None of stored ones.
        """
        self.made = made
        self._heads, self._counts, self._sizes = array("q"), array("q"), array("q")
        self._kinds = bytearray()
        for head, files, size, rank in rows:
            self._heads.append(head)
            self._counts.append(files)
            self._sizes.append(size)
            self._kinds.append(rank)

    def only(
        self, heads: Collection[int] | None = None, kinds: Collection[NearKind] = KINDS
    ) -> "NearGroupList":
        """Return the groups of these kinds; with `heads`, those of these first files."""
        ranks = frozenset(map(KINDS.index, kinds))
        if heads is None and len(ranks) == len(KINDS):
            return self
        rows = zip(self._heads, self._counts, self._sizes, self._kinds, strict=True)
        found = (row for row in rows if row[-1] in ranks and (heads is None or row[0] in heads))
        return NearGroupList(found, self.made)

    def row_of(self, head: int) -> int | None:
        """Return the position of a group; None if it is not here."""
        try:
            return self._heads.index(head)
        except ValueError:
            return None

    @property
    def size(self) -> int:
        """Bytes of all files but the first ones; a file of two groups counts twice."""
        return sum(self._sizes)

    def count(self, kind: object) -> int:
        """Return the number of groups of a kind."""
        return self._kinds.count(KINDS.index(NearKind(str(kind))))

    def __len__(self) -> int:
        return len(self._heads)

    @overload
    def __getitem__(self, at: int) -> NearSummary: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[NearSummary]: ...

    def __getitem__(self, at: int | slice) -> NearSummary | Sequence[NearSummary]:
        if isinstance(at, slice):
            return [self[each] for each in range(*at.indices(len(self)))]
        return NearSummary(self._heads[at], self._counts[at], self._sizes[at], KINDS[self._kinds[at]])

    def __iter__(self) -> Iterator[NearSummary]:
        return map(self.__getitem__, range(len(self)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, NearGroupList) and self._columns() == other._columns()

    def __hash__(self) -> int:
        return hash(self._heads.tobytes())

    def _columns(self) -> tuple[object, ...]:
        return (self._heads, self._counts, self._sizes, self._kinds, self.made)


class MadeGroups:
    """Collects groups that are not stored."""

    def __init__(self, groups: Iterable[NearGroup] = ()) -> None:
        self._rows: list[NearSummary] = []
        self._others: dict[int, Others] = {}
        self.add(groups)

    def add(self, groups: Iterable[NearGroup]) -> None:
        """Take further groups."""
        for group in groups:
            head, *others = group.files
            self._rows.append(summary_of(group))
            likenesses = zip(others, group.likenesses, strict=True)
            self._others[head.id] = [(file.id, likeness) for file, likeness in likenesses]

    def keep(self, stored: Iterable[NearSummary], others: Mapping[int, Others]) -> None:
        """Take stored groups too, those of which `others` has the files but the first one."""
        self._rows += (row for row in stored if row.head in others)
        self._others |= others

    def list(self) -> NearGroupList:
        """Return all of them in the order of a list."""
        ordered = sorted(self._rows, key=lambda row: (-row.size, row.head))
        rows = ((*row[:3], KINDS.index(row.kind)) for row in ordered)
        return NearGroupList(rows, dict(self._others))
