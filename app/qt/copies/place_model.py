"""The table model of the files of one presence, whose records are read as they are shown."""

from array import array
from collections.abc import Iterable
from enum import IntEnum
from typing import Final, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.core.names import display
from app.core.record import FileRecord
from app.qt.copies.shown_blocks import ShownBlocks
from app.qt.widgets.tooltips import plain_tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_NOWHERE: Final = QModelIndex()
_HELD: Final = 100
"""Blocks whose records are kept."""


class PlaceColumn(IntEnum):
    """The columns of a compared file, from left to right."""

    NAME = 0
    FOLDER = 1
    SIZE = 2


class PlaceWords(Protocol):
    """Formats compared files in the user's language."""

    def place_title(self, column: PlaceColumn) -> str:
        """Return a column's heading."""

    def place_cell(self, record: FileRecord | None, column: PlaceColumn) -> str:
        """Return a cell's text; the record is None until it is read."""


class PlaceFileModel(QAbstractTableModel):
    """A table model of files, which requests records by a signal, so that it never waits."""

    records_wanted = Signal(object)
    """Ids whose records are needed; `fill` answers."""

    def __init__(self, words: PlaceWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._ids: array[int] = array("q")
        self._records: dict[int, FileRecord] = {}
        self._blocks = ShownBlocks(self, kept=_HELD)
        self._blocks.requested.connect(self._ask)
        self._blocks.dropped.connect(self._records.clear)

    def show(self, ids: "array[int]") -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._ids = ids
        self._records.clear()
        self._blocks.clear()
        self.endResetModel()

    def fill(self, records: Iterable[FileRecord]) -> None:
        """Show records that were requested."""
        self._records.update((record.id, record) for record in records)
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(PlaceColumn) - 1))

    def id_of(self, row: int) -> int:
        """Return the id of the file that a row shows."""
        return self._ids[row]

    def _record(self, row: int) -> FileRecord | None:
        record = self._records.get(self._ids[row])
        if record is None:
            self._blocks.want(row)
        return record

    def _ask(self, blocks: Iterable[slice]) -> None:
        ids = array("q")
        for rows in blocks:
            ids += self._ids[rows]
        self.records_wanted.emit(ids)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(PlaceColumn)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if way is not Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return _alignment(section)
        return self._words.place_title(PlaceColumn(section)) if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if role == Role.TextAlignmentRole:
            return _alignment(index.column())
        if role not in {Role.DisplayRole, Role.ToolTipRole}:
            return None
        record = self._record(index.row())
        if role == Role.ToolTipRole:
            return plain_tip(display(record.path)) if record else None
        return self._words.place_cell(record, PlaceColumn(index.column()))


def _alignment(section: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if section == PlaceColumn.SIZE else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
