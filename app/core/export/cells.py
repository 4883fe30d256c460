"""The cells of many files as lines of text: a cell of values that files share is made once for all."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby, repeat
from operator import attrgetter
from typing import Any

from app.core.facts.fact import Fact
from app.core.file.page import FilePage, is_alike


class CellLines:
    """Makes a line a file: its cells in the order of the columns, with a separator between them."""

    def __init__(
        self,
        columns: Sequence[Fact],
        cells: Callable[[Fact, FilePage], Sequence[str]],
        separator: str,
    ) -> None:
        """Take the columns, and a function that returns the cells of one of them for a page."""
        self._cells = cells
        self._separator = separator
        self._runs = [(shared, tuple(run)) for shared, run in groupby(columns, attrgetter("shared"))]
        self._shared: dict[int, tuple[str, ...]] = {}
        """By look: the joined cells of each run of shared columns."""
        self._look_values: Mapping[int, Any] = {}

    def of(self, page: FilePage) -> Iterator[str]:
        """Return the lines of a page."""
        self._make_shared(page)
        looks = iter(zip(*map(self._shared.__getitem__, page.looks), strict=True))
        parts: list[Sequence[str]] = []
        for shared, columns in self._runs:
            parts += [next(looks, ())] if shared else [self._cells(column, page) for column in columns]
        return map(self._separator.join, zip(*self._without_alike(parts), strict=True))

    def _without_alike(self, parts: Sequence[Sequence[str]]) -> Iterator[Sequence[str]]:
        """Yield the parts of lines, with neighbours made one that are the same in every line.

        Most files of a library know nothing of many columns.
        """
        for alike, run in groupby(parts, is_alike):
            if alike:
                same = list(run)
                yield (self._separator.join(part[0] for part in same),) * len(same[0])
            else:
                yield from run

    def _make_shared(self, page: FilePage) -> None:
        """Make the cells of looks that are new."""
        if page.look_values is not self._look_values:  # ids of looks of another source
            self._shared, self._look_values = {}, page.look_values
        new = [look for look in dict.fromkeys(page.looks) if look not in self._shared]
        looks = page.page_of_looks(new)
        runs = [
            map(self._separator.join, zip(*(self._cells(each, looks) for each in columns), strict=True))
            for shared, columns in self._runs
            if shared
        ]
        cells = zip(*runs, strict=True) if runs else repeat(())
        self._shared.update(zip(new, cells, strict=False))
