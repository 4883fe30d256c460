"""The cells of many rows, fast: cells of shared values are made once for all files that have the values."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any, Final, Generic, TypeVar

from app.core.columns import Column
from app.core.record import SHARED_FIELDS, SUMMARY_FIELDS, FileRecord, FileStatus, Summary

T = TypeVar("T")

_KEPT: Final = 4096
"""Sets of shared values whose cells are kept: of 100,000 files most have one of a few hundred."""
_shared_values: Final = itemgetter(*map(SUMMARY_FIELDS.index, SHARED_FIELDS))


class Cells(Generic[T]):
    """Makes the cells of a row, in the order of the columns."""

    def __init__(
        self, columns: Sequence[Column], cell: Callable[[Column], Callable[[FileRecord], T]]
    ) -> None:
        """Take the columns, and a function that returns for each of them how its cells are made."""
        own = [column for column in columns if not column.shared]
        shared = [column for column in columns if column.shared]
        self._own = tuple(map(cell, own))
        self._shared = tuple(map(cell, shared))
        self._shared_cells = lru_cache(_KEPT)(self._make_shared)
        self._arrange = itemgetter(*map([*own, *shared].index, columns))

    def __call__(self, record: FileRecord) -> Sequence[T]:
        """Return the cells of a file."""
        shared = self._shared_cells(_shared_values(record.summary))
        cells: Sequence[T] = self._arrange((*[make(record) for make in self._own], *shared))
        return cells

    def _make_shared(self, values: tuple[Any, ...]) -> tuple[T, ...]:
        summary = Summary(**dict(zip(SHARED_FIELDS, values, strict=True)))
        record = FileRecord(
            id=0, folder=b"", name=b"", size=0, mtime_ns=0, status=FileStatus.OK, summary=summary
        )
        return tuple(make(record) for make in self._shared)
