"""The table model of pairs of folders that hold equal files."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any, Final, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.core.copies.folders import FolderPair
from app.qt.widgets.tooltips import plain_tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_NOWHERE: Final = QModelIndex()


class FolderColumn(IntEnum):
    """The columns of a pair, from left to right."""

    FOLDER = 0
    SHARED = 1
    OTHER = 2
    BACK = 3
    SIZE = 4


_WORDS: Final = frozenset({FolderColumn.FOLDER, FolderColumn.OTHER})
_KEYS: Final[dict[FolderColumn, Callable[[FolderPair], Any]]] = {
    FolderColumn.FOLDER: lambda pair: pair.first,
    FolderColumn.SHARED: lambda pair: (pair.share, pair.shared.first),
    FolderColumn.OTHER: lambda pair: pair.second,
    FolderColumn.BACK: lambda pair: (pair.shared.second / max(1, pair.files_second), pair.shared.second),
    FolderColumn.SIZE: lambda pair: pair.shared.size,
}
"""The order of the rows by each column; numbers of files by the part that is shared."""


class FolderWords(Protocol):
    """Formats pairs in the user's language."""

    def title(self, column: FolderColumn) -> str:
        """Return a column's heading."""

    def cell(self, pair: FolderPair, column: FolderColumn) -> str:
        """Return a cell's text."""

    def sentence(self, pair: FolderPair) -> str:
        """Return a pair as a sentence."""


class FolderPairModel(QAbstractTableModel):
    """A table model of at most `MOST_PAIRS` pairs, sorted by any column."""

    def __init__(self, words: FolderWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._pairs: Sequence[FolderPair] = ()
        self._column = FolderColumn.SIZE
        self._descending = True

    def show(self, pairs: Sequence[FolderPair]) -> None:
        """Replace all rows; the order stays."""
        self.beginResetModel()
        self._pairs = self._sorted(pairs)
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the rows."""
        self._column, self._descending = FolderColumn(column), order is Qt.SortOrder.DescendingOrder
        self.show(self._pairs)

    def _sorted(self, pairs: Sequence[FolderPair]) -> Sequence[FolderPair]:
        return sorted(pairs, key=_KEYS[self._column], reverse=self._descending)

    def pair(self, row: int) -> FolderPair:
        """Return the pair that a row shows."""
        return self._pairs[row]

    def row_of(self, pair: FolderPair) -> int:
        """Return the row of a pair of folders, or -1."""
        folders = (pair.first, pair.second)
        rows = (row for row, each in enumerate(self._pairs) if (each.first, each.second) == folders)
        return next(rows, -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._pairs)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(FolderColumn)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if way is not Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return _alignment(section)
        return self._words.title(FolderColumn(section)) if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if role == Role.TextAlignmentRole:
            return _alignment(index.column())
        pair = self._pairs[index.row()]
        if role == Role.DisplayRole:
            return self._words.cell(pair, FolderColumn(index.column()))
        if role == Role.AccessibleTextRole:
            return self._words.sentence(pair)
        return plain_tip(self._words.sentence(pair)) if role == Role.ToolTipRole else None


def _alignment(section: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if section in _WORDS else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
