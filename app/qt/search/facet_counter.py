"""Counts the values of the shown files."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.core.problems.catalogue import PROBLEM_KINDS
from app.core.query import Query
from app.library import Library
from app.library.query.queries import Facet
from app.library.reader import Reader
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Latest, Loader, Tasks

MOST: Final = 12
"""Largest number of values for a filter, but for the kinds of problems, which are all shown."""


class FacetCounter(Loader):
    """A counter of facets, for one query at a time. A new query cancels the running one."""

    _latest = Latest()
    counted = Signal(str, object)
    """The key of a filter, and its `Facet`s, most files first."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._reads = LibraryReads(library, "facets")

    @_latest.background
    async def count(self, query: Query, keys: Sequence[str]) -> None:
        """Count the values of the filters `keys`, and emit them filter by filter.

        The count of a filter ignores the query's terms of that filter, so that its other values stay visible.
        """
        for key in keys:
            others = query.without_filter(key)
            self.counted.emit(key, await self._reads.ask(partial(_values, query=others, key=key)))

    def close(self) -> None:
        """Cancel the running count, and wait for the thread."""
        self._latest.cancel()
        self._reads.close()


def _values(reader: Reader, query: Query, key: str) -> tuple[Facet, ...]:
    return reader.facet(query, key, len(PROBLEM_KINDS) + 1 if key == "problem" else MOST)
