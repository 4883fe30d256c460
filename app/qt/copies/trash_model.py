"""A table model of many equal rows, whose cells are formatted as they are shown."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.qt.widgets.tooltips import plain_tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Cell = Callable[[Any, int], str]
"""Returns the text of a row in a column."""

_NOWHERE: Final = QModelIndex()


class RowModel(QAbstractTableModel):
    """Shows a sequence of rows; a hundred thousand of them cost no more than those in sight."""

    def __init__(
        self, titles: Sequence[str], cell: Cell, parent: QObject | None = None, *, figures: int
    ) -> None:
        """Take the column of `figures`, which are aligned to the right."""
        super().__init__(parent)
        self._figures = figures
        self._titles = titles
        self._cell = cell
        self._rows: Sequence[Any] = ()

    def show(self, rows: Sequence[Any]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> Any:  # noqa: ANN401 - of any kind
        """Return the row at a position."""
        return self._rows[number]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if way is not Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return self._alignment(section)
        return self._titles[section] if role == Role.DisplayRole else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column == self._figures else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if role == Role.TextAlignmentRole:
            return self._alignment(index.column())
        if role not in {Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole}:
            return None
        text = self._cell(self._rows[index.row()], index.column())
        if role == Role.AccessibleTextRole:
            return f"{self._titles[index.column()]}: {text}"
        return plain_tip(text) if role == Role.ToolTipRole else text
