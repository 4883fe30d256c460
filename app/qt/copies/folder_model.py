"""The table model of pairs of folders that hold equal files."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QObject, Qt

from app.core.copies.folders import FolderPair
from app.qt.widgets.row_model import RowColumn, RowModel, Text


class FolderColumn(IntEnum):
    """The columns of a pair, from left to right."""

    FOLDER = 0
    SHARED = 1
    OTHER = 2
    BACK = 3
    SIZE = 4


_KEYS: Final[dict[FolderColumn, Callable[[FolderPair], Any]]] = {
    FolderColumn.FOLDER: lambda pair: pair.first,
    FolderColumn.SHARED: lambda pair: (pair.share, pair.shared.first),
    FolderColumn.OTHER: lambda pair: pair.second,
    FolderColumn.BACK: lambda pair: (pair.shared.second / max(1, pair.files_second), pair.shared.second),
    FolderColumn.SIZE: lambda pair: pair.shared.size,
}
"""The order of the rows by each column; numbers of files by the part that is shared."""


class FolderPairModel(RowModel[FolderPair]):
    """A table model of at most `MOST_PAIRS` pairs, sorted by any column."""

    def __init__(
        self, columns: Sequence[RowColumn[FolderPair]], tip: Text[FolderPair], parent: QObject | None = None
    ) -> None:
        super().__init__(columns, parent, tip=tip)
        self._column = FolderColumn.SIZE
        self._descending = True

    def show(self, pairs: Sequence[FolderPair]) -> None:
        """Replace all rows; the order stays."""
        super().show(sorted(pairs, key=_KEYS[self._column], reverse=self._descending))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the rows."""
        self._column, self._descending = FolderColumn(column), order is Qt.SortOrder.DescendingOrder
        self.show(self._rows)

    def row_of(self, pair: FolderPair) -> int:
        """Return the row of a pair of folders, or -1."""
        folders = (pair.first, pair.second)
        rows = (row for row, each in enumerate(self._rows) if (each.first, each.second) == folders)
        return next(rows, -1)
