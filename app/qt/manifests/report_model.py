"""The table model of the files of a report that match the chosen state and the search."""

from array import array
from collections.abc import Sequence
from enum import IntEnum
from typing import Final, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.core.manifest.verdict import Finding
from app.core.names import display
from app.qt.widgets.tooltips import plain_tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_NOWHERE: Final = QModelIndex()


class ReportColumn(IntEnum):
    """The columns of a finding, from left to right."""

    STATE = 0
    PATH = 1
    REASON = 2


class ReportWords(Protocol):
    """Formats findings in the user's language."""

    def title(self, column: ReportColumn) -> str:
        """Return a column's heading."""

    def cell(self, finding: Finding, column: ReportColumn) -> str:
        """Return a cell's text."""

    def ink(self, finding: Finding) -> QColor:
        """Return the colour of a state."""


class ReportModel(QAbstractTableModel):
    """A table model of findings."""

    def __init__(self, words: ReportWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._findings: Sequence[Finding] = ()
        self._rows: array[int] = array("q")

    def show(self, findings: Sequence[Finding], rows: "array[int]") -> None:
        """Replace all rows by the findings at these positions."""
        self.beginResetModel()
        self._findings, self._rows = findings, rows
        self.endResetModel()

    def finding(self, row: int) -> Finding:
        """Return the finding that a row shows."""
        return self._findings[self._rows[row]]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(ReportColumn)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if way is not Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self._words.title(ReportColumn(section)) if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        finding, column = self.finding(index.row()), ReportColumn(index.column())
        if role == Role.DisplayRole:
            return self._words.cell(finding, column)
        if role == Role.ForegroundRole and column is ReportColumn.STATE:
            return self._words.ink(finding)
        if role == Role.ToolTipRole:
            reason = self._words.cell(finding, ReportColumn.REASON)
            return plain_tip("\n".join(filter(None, (display(finding.path), reason))))
        return None
