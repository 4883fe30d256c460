"""The table model of changes, a row each; scrolling down loads more."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, Signal

from app.core.history import Change
from app.qt.widgets.row_model import Index, RowColumn, RowModel, Text

_NOWHERE: Final = QModelIndex()


class ChangeListModel(RowModel[Change]):
    """A table model of the changes that have been loaded so far."""

    page_requested = Signal(object)
    """The id of the record before the requested page."""

    def __init__(
        self, columns: Sequence[RowColumn[Change]], tip: Text[Change], parent: QObject | None = None
    ) -> None:
        super().__init__(columns, parent, tip=tip)
        self._changes: list[Change] = []
        self._more = False

    def clear(self) -> None:
        """Remove all rows until a page comes."""
        self._changes, self._more = [], False
        self.show(self._changes)

    def append(self, page: Sequence[Change], *, more: bool) -> None:
        """Append a page; `more` says whether another page may follow."""
        self._more = more
        if page:
            first = len(self._changes)
            self.beginInsertRows(_NOWHERE, first, first + len(page) - 1)
            self._changes += page
            self.endInsertRows()

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        """Return whether scrolling down loads more."""
        return self._more and not parent.isValid()

    def fetchMore(self, _parent: Index = _NOWHERE) -> None:
        """Request the next page, once."""
        if self._more and self._changes:
            self._more = False
            self.page_requested.emit(self._changes[-1].record)
