"""The tree model of a report; builds a node when the view first asks for it."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from app.core.details.report import ReportLine
from app.qt.widgets.tooltips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class _Node:
    """A line with its parent and row; builds its children on first access."""

    __slots__ = ("_below", "line", "parent", "row")

    def __init__(self, line: ReportLine, parent: "_Node | None", row: int) -> None:
        self.line = line
        self.parent = parent
        self.row = row
        self._below: list[_Node] | None = None

    @property
    def below(self) -> "list[_Node]":
        if self._below is None:
            self._below = [_Node(line, self, row) for row, line in enumerate(self.line.below)]
        return self._below


class ReportModel(QAbstractItemModel):
    """A tree model with the columns field and value, below the track that they belong to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top = _Node(ReportLine(""), None, 0)
        self._bold = QFont()
        self._bold.setWeight(QFont.Weight.DemiBold)

    def show_lines(self, lines: Sequence[ReportLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._top = _Node(ReportLine("", None, tuple(lines)), None, 0)
        self.endResetModel()

    def line(self, index: Index) -> ReportLine:
        """Return the line at an index."""
        return self._node(index).line

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        below = self._node(parent).below
        if 0 <= row < len(below) and 0 <= column < 2:
            return self.createIndex(row, column, below[row])
        return QModelIndex()

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override] # of the one without arguments
        above = self._node(index).parent
        if above is None or above is self._top:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() and parent.column() else len(self._node(parent).below)

    def columnCount(self, _parent: Index = _ROOT) -> int:
        return 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._node(index).line
        text = (line.name or "\u2014") if index.column() == 0 else line.value
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text or "")
        if role == Qt.ItemDataRole.FontRole and line.below:
            return self._bold
        return None

    def headerData(
        self, section: int, _orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.tr("Field") if section == 0 else self.tr("Value")

    def _node(self, index: Index) -> _Node:
        node = index.internalPointer() if index.isValid() else None
        return node if isinstance(node, _Node) else self._top
