"""The table model of a comparison: a row per fact, a column per file."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from app.core.details.comparison import ComparisonRow, side_by_side
from app.core.details.model import Word
from app.core.file.record import FileRecord
from app.core.text.names import display
from app.qt.base.formatting import Formatter
from app.qt.widgets.tooltips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
DIFFERS: Final = "\u2260"
"""The mark before a fact that differs between the files."""


class ComparisonModel(QAbstractTableModel):
    """A table model of a few files; differing facts are bold and marked, and equal facts can be hidden."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._files: tuple[FileRecord, ...] = ()
        self._all: tuple[ComparisonRow, ...] = ()
        self._rows: tuple[ComparisonRow, ...] = ()
        self._only_differing = False
        self._bold = QFont()
        self._bold.setWeight(QFont.Weight.DemiBold)

    def show_files(self, files: Sequence[FileRecord]) -> None:
        """Show these files."""
        self._files = tuple(files)
        self._all = side_by_side(self._files)
        self._choose()

    def leave_out_common(self, leave_out: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Hide the facts that are equal in all files, or show them again."""
        self._only_differing = leave_out
        self._choose()

    def _choose(self) -> None:
        self.beginResetModel()
        self._rows = tuple(row for row in self._all if row.differs or not self._only_differing)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._files)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        file = self._files[index.column()]
        text = self._texts.cell(row.column, file) or QCoreApplication.translate("Details", Word.NONE)
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{display(file.name)}, {self._label(row)}: {text}"
        return self._bold if role == Qt.ItemDataRole.FontRole and row.differs else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            name = display(self._files[section].name)
            if role == Qt.ItemDataRole.DisplayRole:
                return name
            return plain_tip(name) if role == Qt.ItemDataRole.ToolTipRole else None
        row = self._rows[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._head(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._label(row))
        return self._label(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def heads(self) -> list[str]:
        """Return the row headings."""
        return [self._head(row) for row in self._rows]

    def _head(self, row: ComparisonRow) -> str:
        title = self._texts.title(row.column)
        return f"{DIFFERS} {title}" if row.differs else title

    def _label(self, row: ComparisonRow) -> str:
        title = self._texts.title(row.column)
        return self.tr("{} (differs)").format(title) if row.differs else title
