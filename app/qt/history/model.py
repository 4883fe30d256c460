"""What changed, one row each; more come as one scrolls."""

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
    """What is told of a change, from left to right."""

    NAME = 0
    FOLDER = 1
    WHAT = 2


class ChangeWords(Protocol):
    """Puts changes into the user's words."""

    def title(self, column: ChangeColumn) -> str:
        """Return a column's heading."""

    def cell(self, change: Change, column: ChangeColumn) -> str:
        """Return a cell's text."""

    def what(self, change: Change) -> str:
        """Return from what to what."""


class ChangeListModel(QAbstractTableModel):
    """Holds only what was scrolled to."""

    page_requested = Signal(object)
    """The id of the record after which the page begins."""

    def __init__(self, words: ChangeWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._changes: list[Change] = []
        self._more = False

    def clear(self) -> None:
        """Show nothing, until a page comes."""
        self.beginResetModel()
        self._changes, self._more = [], False
        self.endResetModel()

    def append(self, page: Sequence[Change], *, more: bool) -> None:
        """Show these below; whether there may be more."""
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
        """Whether scrolling down brings more."""
        return self._more and not parent.isValid()

    def fetchMore(self, _parent: Index = _NOWHERE) -> None:
        """Ask for more, once."""
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
