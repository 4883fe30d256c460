"""The workers of a job that runs on a cluster: their rates, and why some get no files."""

from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QWidget

from app.qt.base.theme import Theme
from app.qt.widgets.row_model import RowColumn, RowModel
from app.qt.widgets.row_table import RowTable, row_height

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


class WorkerModel(RowModel[WorkerRow]):
    """A table model of the workers of one job. Rows of the same workers keep their selection."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__((), parent, key=lambda row: row.name)
        rate = self.tr("Files/s")
        self.set_columns(
            (
                RowColumn(
                    self.tr("Worker"),
                    lambda row: row.name,
                    spoken=lambda row: ", ".join((row.name, f"{rate}: {row.rate}", row.state)),
                ),
                RowColumn(rate, lambda row: row.rate, is_figure=True),
                RowColumn(
                    self.tr("State"),
                    lambda row: row.state,
                    ink=lambda row: QColor(theme.colours.amber) if row.faulty else None,
                ),
            )
        )


class WorkerTable(RowTable):
    """The table; hidden while the job has no workers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._workers = WorkerModel(theme)
        super().__init__(self._workers, "", parent)
        self._workers.setParent(self)
        self.name_rows(
            self.tr("Workers of the job"),
            self.tr("A row a worker of the cluster; those that get no files are at the top"),
        )
        self.name_columns(self.tr("Columns of the workers"), self.tr("What is told of each worker"))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        columns = self.horizontalHeader()
        columns.setSectionsClickable(False)
        columns.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        theme.changed.connect(self.viewport().update)
        self.hide()

    def show_workers(self, rows: tuple[WorkerRow, ...]) -> None:
        """Show the workers of a job; hide the table if there are none."""
        index = self.currentIndex()
        chosen = self._workers.row(index.row()).name if index.isValid() else None
        self._workers.show(rows)
        if chosen is not None and not self.currentIndex().isValid():
            row = next((row for row, each in enumerate(rows) if each.name == chosen), None)
            if row is not None:
                self.selectRow(row)
        self.setFixedHeight(_HEADER + min(len(rows), _ROWS) * row_height())
        self.setVisible(bool(rows))
