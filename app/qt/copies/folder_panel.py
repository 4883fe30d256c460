"""The folders that hold equal files, against each other."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.copies.folders import FolderPair, FolderPairs
from app.qt.copies.folder_formatting import FolderFormatter
from app.qt.widgets.row_model import RowColumn, RowModel, Text
from app.qt.widgets.row_table import RowTable


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


class FolderPanel(QWidget):
    """Requests the pairs by a signal each time it is shown, and receives them by `show_pairs`."""

    pairs_requested = Signal()
    comparison_requested = Signal(object, object)
    """The paths of two folders."""

    def __init__(self, words: FolderFormatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = FolderPairModel(words.columns(), words.sentence, self)
        self.hint = QLabel(self.tr("The folders are being compared…"))
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setWordWrap(True)
        self.cut = QLabel(self.tr("Only the folders that share the most are listed."))
        self.cut.setWordWrap(True)
        self.cut.hide()
        self._make_table()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.hint)
        self.pages.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.pages, 1)
        column.addWidget(self.cut)

    def _make_table(self) -> None:
        self.table = RowTable(self.model, "copiesFolders")
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.name_rows(
            self.tr("Folders with equal files"), self.tr("A row for two folders; Enter compares their files")
        )
        self.table.name_columns(
            self.tr("Columns of the folders"), self.tr("What is told of each pair; a click sorts by it")
        )
        self.table.horizontalHeader().setSortIndicator(FolderColumn.SIZE, Qt.SortOrder.DescendingOrder)
        self.table.setSortingEnabled(True)
        self.compare = self.table.add_key(
            self.tr("Compare the two folders"), self._compare, "Return", "Enter"
        )
        self.table.doubleClicked.connect(self.compare.trigger)
        self.menu = QMenu(self.table)
        self.menu.addAction(self.compare)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Request the pairs, which a job may have changed meanwhile."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Request the pairs of the search."""
        self.pairs_requested.emit()

    def show_pairs(self, found: FolderPairs, *, counted: bool, narrowed: bool = False) -> None:
        """Show pairs; the chosen pair stays chosen. `counted` is False before any search for copies.

        `narrowed` tells whether only pairs were looked for that share a file of a search.
        """
        row = self.table.currentIndex().row()
        before = self.model.row(row) if row >= 0 else None
        self.model.show(found.pairs)
        self.cut.setVisible(found.is_cut)
        none = self.tr("No two folders hold equal files.")
        if narrowed:
            none = self.tr("No two folders hold equal files that match.")
        self.hint.setText(none if counted else self.tr("No search for copies yet"))
        self.pages.setCurrentWidget(self.table if found.pairs else self.hint)
        if found.pairs:
            self.table.selectRow(max(0, self.model.row_of(before) if before else 0))

    @Slot()
    def _compare(self) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            pair = self.model.row(row)
            self.comparison_requested.emit(pair.first, pair.second)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu at the pointer, or by key at the current row."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            at = event.globalPos()
        else:
            rect = self.table.visualRect(self.table.currentIndex())
            at = self.table.viewport().mapToGlobal(rect.bottomLeft())
        if self.table.currentIndex().isValid():
            self.menu.popup(at)
