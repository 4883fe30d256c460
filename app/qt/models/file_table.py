"""The table of files: one row a record, in the order in which they came until the user sorts."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from app.core.columns import MAIN_COLUMNS, Column
from app.core.record import FileRecord, FileStatus
from app.core.scan import ScanBatch

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_NOWHERE: Final = QModelIndex()
_FIGURE: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WORD: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_PROBLEMS: Final = frozenset({FileStatus.FAILED, FileStatus.TIMEOUT})


class CellWords(Protocol):
    """Puts columns and records into the user's words."""

    def title(self, column: Column) -> str:
        """Return a column's heading."""

    def cell(self, column: Column, record: FileRecord) -> str:
        """Return a cell's text."""

    def tip(self, record: FileRecord) -> str:
        """Return what is worth saying about the whole row: its path, and why it is not ok."""


CellInk = Callable[[Column, FileRecord], QColor | None]
"""The colour of a cell's text; None is the usual one."""


@dataclass(slots=True)
class Totals:
    """What the rows add up to."""

    files: int = 0
    size: int = 0
    """Bytes."""
    problems: int = 0
    """Files whose probe failed or timed out."""

    def count(self, record: FileRecord, sign: int) -> None:
        """Add the record, or with -1 take it out again."""
        self.files += sign
        self.size += sign * record.size
        self.problems += sign * (record.status in _PROBLEMS)


class FileTableModel(QAbstractTableModel):
    """Takes the batches that a scan commits, so that what is shown is what the library holds."""

    totals_changed = Signal(object)
    """`Totals`, after rows came or changed."""
    order_changed = Signal()
    """Rows came below the others or changed, so that the order that was asked for no longer holds."""
    columns: Final = MAIN_COLUMNS

    def __init__(self, words: CellWords, ink: CellInk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.totals = Totals()
        self._words = words
        self._ink = ink
        self._records: list[FileRecord] = []
        self._rows: dict[int, int] = {}
        self._sorted = False

    def record(self, row: int) -> FileRecord:
        """Return the record that a row shows."""
        return self._records[row]

    def load(self, records: Iterable[FileRecord]) -> None:
        """Append a page of the library. What a batch brought meanwhile is newer and stays."""
        self._append([record for record in records if record.id not in self._rows])
        self.totals_changed.emit(self.totals)

    def take(self, batch: ScanBatch) -> None:
        """Update the rows of known files where they are, and append the new ones below."""
        latest = {record.id: record for record in batch.records}
        self._update([record for key, record in latest.items() if key in self._rows])
        self._append([record for key, record in latest.items() if key not in self._rows])
        self.totals_changed.emit(self.totals)

    def _append(self, records: list[FileRecord]) -> None:
        if not records:
            return
        first = len(self._records)
        self.beginInsertRows(QModelIndex(), first, first + len(records) - 1)
        self._records += records
        self._rows.update((record.id, row) for row, record in enumerate(records, first))
        self.endInsertRows()
        for record in records:
            self.totals.count(record, 1)
        self._lose_order()

    def _update(self, records: list[FileRecord]) -> None:
        if not records:
            return
        rows = [self._rows[record.id] for record in records]
        for row, record in zip(rows, records, strict=True):
            self.totals.count(self._records[row], -1)
            self.totals.count(record, 1)
            self._records[row] = record
        self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), len(self.columns) - 1))
        self._lose_order()

    def _lose_order(self) -> None:
        if self._sorted:
            self._sorted = False
            self.order_changed.emit()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, equal rows keeping their order; -1 is the order in which files were found."""
        key: Callable[[FileRecord], Any] = self.columns[column].order if column >= 0 else lambda r: r.id
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [(index.column(), self._records[index.row()].id) for index in before]
        self._records.sort(key=key, reverse=order is Qt.SortOrder.DescendingOrder)
        self._rows = {record.id: row for row, record in enumerate(self._records)}
        after = [self.index(self._rows[record_id], at) for at, record_id in kept]
        self.changePersistentIndexList(before, after)
        self._sorted = column >= 0
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            return self._words.title(self.columns[section])
        return self._alignment(section) if role == Role.TextAlignmentRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        column, record = self.columns[index.column()], self._records[index.row()]
        if role == Role.DisplayRole:
            return self._words.cell(column, record)
        if role == Role.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Role.ForegroundRole:
            return self._ink(column, record)
        return self._words.tip(record) if role == Role.ToolTipRole else None

    def _alignment(self, section: int) -> Qt.AlignmentFlag:
        return _FIGURE if self.columns[section].numeric else _WORD
