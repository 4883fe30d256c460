"""The table model of changes, a row each; scrolling down loads more."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Final, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.core.history import Change
from app.core.names import display
from app.qt.widgets.tooltips import plain_tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_NOWHERE: Final = QModelIndex()


class ChangeColumn(IntEnum):
    """The columns of a change, from left to right."""

    NAME = 0
    FOLDER = 1
    WHAT = 2


class ChangeWords(Protocol):
    """Formats changes in the user's language."""

    def title(self, column: ChangeColumn) -> str:
        """Return a column's heading."""

    def cell(self, change: Change, column: ChangeColumn) -> str:
        """Return a cell's text."""

    def what(self, change: Change) -> str:
        """Return the details of a change; empty if its kind has none."""


class ChangeListModel(QAbstractTableModel):
    """A table model of the changes that have been loaded so far."""

    page_requested = Signal(object)
    """The id of the record before the requested page."""

    def __init__(self, words: ChangeWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._changes: list[Change] = []
        self._more = False

    def clear(self) -> None:
        """Remove all rows until a page comes."""
        self.beginResetModel()
        self._changes, self._more = [], False
        self.endResetModel()

    def append(self, page: Sequence[Change], *, more: bool) -> None:
        """Append a page; `more` says whether another page may follow."""
        self._more = more
        if page:
            first = len(self._changes)
            self.beginInsertRows(_NOWHERE, first, first + len(page) - 1)
            self._changes += page
            self.endInsertRows()

    def change(self, row: int) -> Change:
        """Return the change that a row shows."""
        return self._changes[row]

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        """Return whether scrolling down loads more."""
        return self._more and not parent.isValid()

    def fetchMore(self, _parent: Index = _NOWHERE) -> None:
        """Request the next page, once."""
        if self._more and self._changes:
            self._more = False
            self.page_requested.emit(self._changes[-1].record)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._changes)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(ChangeColumn)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if way is not Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self._words.title(ChangeColumn(section)) if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        change = self._changes[index.row()]
        if role == Role.DisplayRole:
            return self._words.cell(change, ChangeColumn(index.column()))
        if role == Role.ToolTipRole:
            return plain_tip("\n".join(filter(None, (display(change.now), self._words.what(change)))))
        return None
