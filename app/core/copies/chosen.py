"""The removals of a plan that the user has not left out, with their totals."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field

from app.core.copies.occupancy import FreedSpace
from app.core.copies.removal import GroupPlan, Planned, Removal
from app.core.text.names import split


class PlanFolder(Struct):
    """A folder with the files that are planned, those first that can go."""

    path: bytes
    rows: list[Planned] = field(default_factory=list)

    @property
    def removals(self) -> list[int]:
        """The ids of the files that can go."""
        return [row.file.id for row in self.rows if isinstance(row, Removal)]


def by_folder(groups: Iterable[GroupPlan]) -> list[PlanFolder]:
    """Return the folders of planned files, those first with files that can go."""
    found: dict[bytes, PlanFolder] = {}
    for group in groups:
        for row in group.rows:
            path = split(row.file.path)[0]
            found.setdefault(path, PlanFolder(path)).rows.append(row)
    for folder in found.values():
        folder.rows.sort(key=lambda row: (not isinstance(row, Removal), row.file.path))
    return sorted(found.values(), key=lambda each: (not isinstance(each.rows[0], Removal), each.path))


class ChosenRemovals:
    """The removals of many groups. A change counts anew only the groups that it touches."""

    def __init__(self, groups: Sequence[GroupPlan] = ()) -> None:
        """Take the plans. All removals go until some are left out."""
        self._groups = groups
        self._by_file = {
            row.file.id: (number, row)
            for number, group in enumerate(groups)
            for row in group.rows
            if isinstance(row, Removal)
        }
        self._parts: dict[int, list[int]] = {}
        """The removals of each recording in several files: a choice of one is a choice of all."""
        for id_, (_, row) in self._by_file.items():
            if row.file.clip is not None:
                self._parts.setdefault(row.file.clip, []).append(id_)
        self._going: dict[int, set[int]] = {}
        self._left_on_one_disk: set[int] = set()
        self.files = 0
        """Files that go."""
        self._freed: dict[int, FreedSpace] = {}
        self._least, self._most = 0, 0
        self.change(self._by_file, go=True)

    @property
    def left_on_one_disk(self) -> int:
        """Contents that would be left on one disk, and are on several now."""
        return len(self._left_on_one_disk)

    @property
    def freed(self) -> FreedSpace:
        """The space that these files free, once the trash is emptied."""
        return FreedSpace(self._least, self._most)

    def goes(self, file: int) -> bool:
        """Return whether a file goes."""
        found = self._by_file.get(file)
        return found is not None and file in self._going.get(found[0], ())

    def change(self, files: Iterable[int], *, go: bool) -> None:
        """Have files go, or leave them out; the plans need not have all of them.

        The other parts of a recording go, or stay, with one.
        """
        touched: set[int] = set()
        for file in self.whole(files):
            if self.goes(file) is not go:
                number, _ = self._by_file[file]
                going = self._going.setdefault(number, set())
                (going.add if go else going.discard)(file)
                self.files += 1 if go else -1
                touched.add(number)
        for number in touched:
            one = self._groups[number].leaves_one_disk(self._going[number])
            (self._left_on_one_disk.add if one else self._left_on_one_disk.discard)(number)
            before = self._freed.get(number, FreedSpace())
            freed = self._groups[number].freed(self._going[number])
            self._freed[number] = freed
            self._least += freed.least - before.least
            self._most += freed.most - before.most

    def whole(self, files: Iterable[int]) -> Iterator[int]:
        """Yield those of the files that can go, each with the other parts of its recording."""
        for file in files:
            if file in self._by_file:
                clip = self._by_file[file][1].file.clip
                yield from (file,) if clip is None else self._parts[clip]

    def removals(self) -> Iterator[Removal]:
        """Yield the removals, group by group."""
        return (row for number, row in self._by_file.values() if row.file.id in self._going.get(number, ()))
