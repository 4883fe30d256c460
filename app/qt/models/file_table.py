"""The table of files: those that the query lets through, in the order that the user asked for."""

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from app.core.columns import COLUMNS, Column
from app.core.query import Query, search_key
from app.core.record import FileRecord, FileStatus
from app.core.scan import ScanBatch
from app.qt.tips import plain_tip

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

    def spoken(self, column: Column, record: FileRecord) -> str:
        """Return what a screen reader says of a cell."""

    def tip(self, record: FileRecord) -> str:
        """Return what is worth saying about the whole row: its path, and why it is not ok."""


CellInk = Callable[[Column, FileRecord], QColor | None]
"""The colour of a cell's text; None is the usual one."""


@dataclass(slots=True)
class Totals:
    """What all records add up to, shown or not."""

    files: int = 0
    size: int = 0
    """Bytes."""
    seconds: float = 0.0
    """Of those whose duration is known."""
    problems: int = 0
    """Files whose probe failed or timed out."""
    by_source: Counter[int] = field(default_factory=Counter)
    """Files by the id of their source."""

    def count(self, record: FileRecord, sign: int) -> None:
        """Add the record, or with -1 take it out again."""
        self.files += sign
        self.size += sign * record.size
        self.seconds += sign * (record.summary.duration or 0.0)
        self.problems += sign * (record.status in _PROBLEMS)
        self.by_source[record.source_id] += sign


class FileTableModel(QAbstractTableModel):
    """Takes the batches that a scan commits, so that what is shown is what the library holds."""

    totals_changed = Signal(object)
    """`Totals`, after records or the query changed."""
    order_changed = Signal()
    """Rows came below the others or changed, so that the order that was asked for no longer holds."""
    columns: Final = COLUMNS

    def __init__(self, words: CellWords, ink: CellInk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.totals = Totals()
        self.query = Query()
        self._words = words
        self._ink = ink
        self._records: dict[int, FileRecord] = {}
        self._keys: dict[int, str] = {}
        self._shown: list[int] = []
        self._rows: dict[int, int] = {}
        self._order: tuple[tuple[Column, bool], ...] = ()
        self.sorted = False
        """Whether the rows are in the order that was asked for, of a column."""

    def record(self, row: int) -> FileRecord:
        """Return the record that a row shows."""
        return self._records[self._shown[row]]

    def records(self, rows: Iterable[int] | None = None) -> list[FileRecord]:
        """Return the records of these rows, or of all that are shown, in their order."""
        return [self.record(row) for row in (range(len(self._shown)) if rows is None else rows)]

    def row(self, record_id: int) -> int | None:
        """Return the row that shows a record, None where none does."""
        return self._rows.get(record_id)

    def load(self, records: Iterable[FileRecord]) -> None:
        """Append a page of the library. What a batch brought meanwhile is newer and stays."""
        self._append([record for record in records if record.id not in self._records])
        self.totals_changed.emit(self.totals)

    def take(self, batch: ScanBatch) -> None:
        """Update the rows of known files where they are, and append the new ones below."""
        latest = {record.id: record for record in batch.records}
        self._update([record for key, record in latest.items() if key in self._records])
        self._append([record for key, record in latest.items() if key not in self._records])
        self.totals_changed.emit(self.totals)

    def forget(self, source_id: int) -> None:
        """Drop the records of a source."""
        self.beginResetModel()
        for record in [each for each in self._records.values() if each.source_id == source_id]:
            self.totals.count(record, -1)
            del self._records[record.id]
            self._keys.pop(record.id, None)
        self._choose()
        self._end_reset()

    def show(self, query: Query) -> None:
        """Show what `query` lets through, in the order that was asked for last."""
        if query != self.query:
            self.beginResetModel()
            self.query = query
            self._choose()
            self._end_reset()

    def _choose(self) -> None:
        self._show([key for key, record in self._records.items() if self._matches(record)])
        self._arrange()

    def _end_reset(self) -> None:
        self.endResetModel()
        self.totals_changed.emit(self.totals)

    def _matches(self, record: FileRecord) -> bool:
        if self.query.everything:
            return True
        key = self._keys.get(record.id)
        if key is None:
            key = self._keys[record.id] = search_key(record)
        return self.query.matches(record, key)

    def _append(self, records: list[FileRecord]) -> None:
        for record in records:
            self._records[record.id] = record
            self.totals.count(record, 1)
        shown = [record.id for record in records if self._matches(record)]
        if not shown:
            return
        first = len(self._shown)
        self.beginInsertRows(QModelIndex(), first, first + len(shown) - 1)
        self._shown += shown
        self._rows.update((record_id, row) for row, record_id in enumerate(shown, first))
        self.endInsertRows()
        self._lose_order()

    def _update(self, records: list[FileRecord]) -> None:
        moved = any(self._place(record) != self._place(self._records[record.id]) for record in records)
        for record in records:
            self.totals.count(self._records[record.id], -1)
            self.totals.count(record, 1)
            self._records[record.id] = record
            self._keys.pop(record.id, None)
        rows = [self._rows[record.id] for record in records if record.id in self._rows]
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), len(self.columns) - 1))
            if moved:
                self._lose_order()

    def _lose_order(self) -> None:
        if self.sorted:
            self.sorted = False
            self.order_changed.emit()

    def set_order(self, order: Sequence[tuple[str, bool]]) -> None:
        """Sort by these columns (`core.columns.Order`); what is equal stands as it was found."""
        columns = {column.key: column for column in self.columns}
        self._order = tuple((columns[key], descending) for key, descending in order if key in columns)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [(index.column(), self._shown[index.row()]) for index in before]
        self._arrange()
        after = [self.index(self._rows[record_id], at) for at, record_id in kept]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        shown, records = sorted(self._shown), self._records
        for column, descending in reversed(self._order):
            # Unknown is last either way: of a reversed order what is first.
            by = {key: column.order(records[key], unknown_last=not descending) for key in shown}
            shown.sort(key=by.__getitem__, reverse=descending)
        self._show(shown)
        self.sorted = bool(self._order)

    def _place(self, record: FileRecord) -> list[object]:
        return [column.order(record) for column, _ in self._order]

    def _show(self, shown: list[int]) -> None:
        self._shown = shown
        self._rows = {record_id: row for row, record_id in enumerate(shown)}

    def ids(self) -> "array[int]":
        """Return the ids of what is shown, in its order."""
        return array("q", self._shown)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            return self._words.title(self.columns[section])
        return self._alignment(section) if role == Role.TextAlignmentRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        column, record = self.columns[index.column()], self.record(index.row())
        if role == Role.DisplayRole:
            return self._words.cell(column, record)
        if role == Role.AccessibleTextRole:
            return self._words.spoken(column, record)
        if role == Role.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Role.ForegroundRole:
            return self._ink(column, record)
        return plain_tip(self._words.tip(record)) if role == Role.ToolTipRole else None

    def _alignment(self, section: int) -> Qt.AlignmentFlag:
        return _FIGURE if self.columns[section].numeric else _WORD
