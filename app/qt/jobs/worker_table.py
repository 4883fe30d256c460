"""The workers of a job that runs on a cluster: their rates, and why some get no files."""

from collections.abc import Mapping
from enum import IntEnum
from typing import Final, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from app.qt.base.theme import Theme
from app.qt.widgets.table_rows import ROW_HEIGHT, show_rows
from app.qt.widgets.tooltips import plain_tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_NOWHERE: Final = QModelIndex()
_HEADER: Final = 33
"""Height of the header, and of the line above it, px."""
_ROWS: Final = 4
"""Rows that are seen at once; a cluster may have many."""


class WorkerRow(NamedTuple):
    """The texts of a worker."""

    name: str
    rate: str
    state: str
    """The reason why the worker gets no files, or that it does."""
    faulty: bool


class WorkerColumn(IntEnum):
    """The columns, from left to right."""

    NAME = 0
    RATE = 1
    STATE = 2


class WorkerModel(QAbstractTableModel):
    """A table model of the workers of one job."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[WorkerRow, ...] = ()
        self._titles: Mapping[WorkerColumn, str] = {
            WorkerColumn.NAME: self.tr("Worker"),
            WorkerColumn.RATE: self.tr("Files/s"),
            WorkerColumn.STATE: self.tr("State"),
        }

    def show(self, rows: tuple[WorkerRow, ...]) -> None:
        """Replace the rows. Those of the same workers keep their selection."""
        if [row.name for row in rows] == [row.name for row in self._rows]:
            changed, self._rows = rows != self._rows, rows
            if changed:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(WorkerColumn) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def name(self, row: int) -> str:
        """Return the name of a worker."""
        return self._rows[row].name

    def row_of(self, name: str) -> int | None:
        """Return the row of a worker; None if it has gone."""
        return next((row for row, each in enumerate(self._rows) if each.name == name), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(WorkerColumn)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if way is not Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return _alignment(WorkerColumn(section))
        return self._titles[WorkerColumn(section)] if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        row, column = self._rows[index.row()], WorkerColumn(index.column())
        match role:
            case Role.DisplayRole:
                return row[column]
            case Role.ToolTipRole:
                return plain_tip(str(row[column]))
            case Role.AccessibleTextRole:
                whole = ", ".join((row.name, f"{self._titles[WorkerColumn.RATE]}: {row.rate}", row.state))
                return whole if column is WorkerColumn.NAME else row[column]
            case Role.ForegroundRole if row.faulty and column is WorkerColumn.STATE:
                return QColor(self._theme.colours.amber)
            case Role.TextAlignmentRole:
                return _alignment(column)
        return None


class WorkerTable(QTableView):
    """The table; hidden while the job has no workers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workers = WorkerModel(theme, self)
        self.setModel(self._workers)
        self.setAccessibleName(self.tr("Workers of the job"))
        self.setAccessibleDescription(
            self.tr("A row a worker of the cluster; those that get no files are at the top")
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        show_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setStretchLastSection(True)
        columns.setSectionResizeMode(WorkerColumn.NAME, QHeaderView.ResizeMode.ResizeToContents)
        columns.setAccessibleName(self.tr("Columns of the workers"))
        columns.setAccessibleDescription(self.tr("What is told of each worker"))
        theme.changed.connect(self.viewport().update)
        self.hide()

    def show_workers(self, rows: tuple[WorkerRow, ...]) -> None:
        """Show the workers of a job; hide the table if there are none."""
        index = self.currentIndex()
        chosen = self._workers.name(index.row()) if index.isValid() else None
        self._workers.show(rows)
        if chosen is not None and not self.currentIndex().isValid():
            row = self._workers.row_of(chosen)
            if row is not None:
                self.selectRow(row)
        self.setFixedHeight(_HEADER + min(len(rows), _ROWS) * ROW_HEIGHT)
        self.setVisible(bool(rows))


def _alignment(column: WorkerColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column is WorkerColumn.RATE else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
