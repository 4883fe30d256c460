"""Counts the values of the shown files, in a thread of its own."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.core.errors import Cancelled
from app.core.query import Query
from app.library import Library
from app.library.library_query import LibraryQuery
from app.library.queries import Facet
from app.library.reader import Reader
from app.qt.tasks import Tasks

MOST: Final = 12
"""Largest number of values for a filter."""


class FacetCounter(QObject):
    """A counter of facets, for one query at a time. A new query cancels the running one."""

    counted = Signal(str, object)
    """The key of a filter, and its `Facet`s, most files first."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="facets")
        self._inquiry: LibraryQuery | None = None

    def count(self, query: Query, keys: Sequence[str]) -> None:
        """Count the values of the filters `keys`, and emit them filter by filter.

        The count of a filter ignores the query's terms of that filter, so that its other values stay visible.
        """
        self.stop()
        self._inquiry = LibraryQuery(self._library, self._thread)
        self._tasks.spawn(self._count(self._inquiry, query, keys))

    async def _count(self, inquiry: LibraryQuery, query: Query, keys: Sequence[str]) -> None:
        try:
            for key in keys:
                others = replace(query, terms=tuple(term for term in query.terms if term.key != key))
                facets = await inquiry.ask(partial(_values, query=others, key=key))
                if inquiry is self._inquiry:
                    self.counted.emit(key, facets)
        except Cancelled:
            pass  # cancelled for a newer query

    def stop(self) -> None:
        """Cancel the running count."""
        if self._inquiry is not None:
            self._inquiry.stop()
            self._inquiry = None

    def close(self) -> None:
        """Cancel the running count, and wait for the thread."""
        self.stop()
        self._thread.shutdown()


def _values(reader: Reader, query: Query, key: str) -> tuple[Facet, ...]:
    return reader.facet(query, key, MOST)
