"""The marks of a chart as rows of a table."""

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.core.charts.chart import Bars, Chart

Index = QModelIndex | QPersistentModelIndex
_NONE: Final = QModelIndex()


class MarkModel(QAbstractTableModel):
    """A model with the columns name and value."""

    def __init__(self, titles: tuple[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._chart: Chart = Bars()

    def show_chart(self, chart: Chart) -> None:
        """Show the marks of another chart."""
        self.beginResetModel()
        self._chart = chart
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else self._chart.count

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        mark = self._chart.mark(index.row())
        return mark.text if index.column() else mark.name

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._titles[section]
