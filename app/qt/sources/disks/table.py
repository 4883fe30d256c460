"""The table of disks, whose names take the room that the other columns leave."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from app.core.home.figures import DiskFigures
from app.qt.sources.disks.columns import ROOM, RoomDelegate
from app.qt.widgets.row_model import RowModel
from app.qt.widgets.row_table import CommandTable

_NAME: Final = 130
"""Least width of the names, px."""


class DiskTable(CommandTable):
    """A row for each disk; a click on a heading sorts."""

    def __init__(self, model: RowModel[DiskFigures]) -> None:
        super().__init__(model, "diskRows")
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegateForColumn(ROOM, RoomDelegate(self))
        self.name_rows(self.tr("Disks"), self.tr("A row for each disk; Enter shows its files"))
        self.name_columns(
            self.tr("Columns of the disks"), self.tr("What is known of each; a click sorts by it")
        )
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.sectionResized.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self, resized: int = -1, *_sizes: int) -> None:
        """Give the names the room that is left, but for a few letters at least."""
        if resized != 0:
            header = self.horizontalHeader()
            others = header.length() - header.sectionSize(0)
            header.resizeSection(0, max(_NAME, self.viewport().width() - others))
