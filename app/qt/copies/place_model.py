"""The table model of the files of one presence, whose records are read as they are shown."""

from array import array
from collections.abc import Iterable
from enum import IntEnum
from typing import Final, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from app.core.names import display
from app.core.record import FileRecord
from app.qt.widgets.tooltips import plain_tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_NOWHERE: Final = QModelIndex()
_BLOCK: Final = 64
"""Records that are read at once."""
_LATEST: Final = 4
"""Blocks that are read of all that were passed in scrolling."""
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
        self._wanted: dict[int, None] = {}
        self._asked: set[int] = set()
        self._asking = QTimer(self, interval=0, singleShot=True)
        self._asking.timeout.connect(self._ask)

    def show(self, ids: "array[int]") -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._ids = ids
        self._forget()
        self.endResetModel()

    def fill(self, records: Iterable[FileRecord]) -> None:
        """Show records that were requested."""
        self._records.update((record.id, record) for record in records)
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(PlaceColumn) - 1))

    def id_of(self, row: int) -> int:
        """Return the id of the file that a row shows."""
        return self._ids[row]

    def _forget(self) -> None:
        self._records.clear()
        self._wanted.clear()
        self._asked.clear()

    def _record(self, row: int) -> FileRecord | None:
        record, block = self._records.get(self._ids[row]), row // _BLOCK
        if record is None and block not in self._asked:
            self._wanted.pop(block, None)
            self._wanted[block] = None
            self._asking.start()
        return record

    def _ask(self) -> None:
        blocks = list(self._wanted)[-_LATEST:]
        if len(self._asked) > _HELD:
            self._forget()
        self._wanted.clear()
        self._asked.update(blocks)
        ids = array("q")
        for block in blocks:
            ids += self._ids[block * _BLOCK : (block + 1) * _BLOCK]
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
