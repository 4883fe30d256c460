"""The model of a table: a sequence of equal rows, and columns that make texts of a row."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.qt.widgets.tooltips import plain_tip

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Text = Callable[[R], str]

_NOWHERE: Final = QModelIndex()


class RowColumn(Struct, Generic[R], frozen=True):
    """A column: a title, and the text of a row, made when it is shown."""

    title: str
    text: Text[R]
    width: int = 0
    """Width in px; 0: the default width, or the rest of the table."""
    is_figure: bool = False
    """Whether the texts are numbers, which are aligned to the right."""
    spoken: Text[R] | None = None
    """The text for a screen reader; None: the text itself."""
    ink: Callable[[R], QColor | None] | None = None
    """The colour of the text."""


class RowModel(QAbstractTableModel, Generic[R]):
    """Shows a sequence of rows; a hundred thousand of them cost no more than those in sight."""

    def __init__(
        self,
        columns: Sequence[RowColumn[R]],
        parent: QObject | None = None,
        *,
        tip: Text[R] | None = None,
        key: Callable[[R], object] | None = None,
        roles: Mapping[int, Callable[[R], object]] | None = None,
    ) -> None:
        """Take the columns from left to right.

        `tip` returns the tool tip of a row; without it, that of a cell is its text. Rows with the same
        keys as those before keep the selection. `roles` are further values of a row.
        """
        super().__init__(parent)
        self._rows: Sequence[Any] = ()
        self._tip = tip
        self._key = key
        self._roles = roles or {}
        self.set_columns(columns)

    def set_columns(self, columns: Sequence[RowColumn[R]]) -> None:
        """Replace the columns, before a view shows them."""
        self.columns = columns
        self._reads = list(map(self._of_column, columns))

    def show(self, rows: Sequence[R]) -> None:
        """Replace all rows."""
        if self._key is not None and list(map(self._key, rows)) == list(map(self._key, self._rows)):
            changed, self._rows = list(rows) != list(self._rows), rows
            if changed:
                self.refresh()
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def refresh(self, first: int = 0, last: int = -1) -> None:
        """Show the rows anew, in the columns from `first` to `last`; -1 is the rightmost one."""
        if count := self.rowCount():
            last = last if last >= 0 else len(self.columns) - 1
            self.dataChanged.emit(self.index(0, first), self.index(count - 1, last))

    def row(self, number: int) -> R:
        """Return the row at a position."""
        row: R = self._rows[number]
        return row

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if way is not Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return _alignment(self.columns[section])
        return self.columns[section].title if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Role.TextAlignmentRole:  # without the row, which may have to be read
            return _alignment(self.columns[index.column()])
        read = self._reads[index.column()].get(role)
        return None if read is None else read(self.row(index.row()))

    def _of_column(self, column: RowColumn[R]) -> dict[int, Callable[[R], object]]:
        """Return what makes the values of a cell from its row, by their roles."""
        tip = self._tip or column.text
        reads: dict[int, Callable[[R], object]] = {
            Role.DisplayRole: column.text,
            Role.AccessibleTextRole: column.spoken or column.text,
            Role.ToolTipRole: lambda row: plain_tip(tip(row)),
            **self._roles,
        }
        return reads if column.ink is None else {**reads, Role.ForegroundRole: column.ink}


def _alignment(column: RowColumn[R]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.is_figure else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
