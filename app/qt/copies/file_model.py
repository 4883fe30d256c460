"""The table model of the files of a group, with the file that is proposed to be kept."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Final, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from app.core.copies.group import CopyFile, Disk
from app.core.copies.keeper import Keeper, propose
from app.core.names import display
from app.qt.widgets.tooltips import plain_tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_NOWHERE: Final = QModelIndex()
_WORD: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class FileColumn(IntEnum):
    """The columns of a file, from left to right."""

    COPY = 0
    PROPOSAL = 1
    PATH = 2
    SOURCE = 3
    STATE = 4
    MODIFIED = 5
    VERDICT = 6


class FileWords(Protocol):
    """Formats the files of a group in the user's language."""

    def file_title(self, column: FileColumn) -> str:
        """Return a column's heading."""

    def file_cell(self, file: CopyFile, column: FileColumn, keeper: Keeper | None) -> str:
        """Return a cell's text."""

    def file_spoken(self, file: CopyFile, column: FileColumn, keeper: Keeper | None) -> str:
        """Return a cell's text for a screen reader, which is never empty."""


class CopyFileModel(QAbstractTableModel):
    """A table model of the files of one group."""

    def __init__(self, words: FileWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._files: Sequence[CopyFile] = ()
        self._keepers: dict[Disk, Keeper | None] = {}
        """The proposal on each disk: a copy on another disk is a backup, and stays."""
        self._places: tuple[bytes, ...] = ()

    def show(self, files: Sequence[CopyFile]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._files = files
        self._propose()
        self.endResetModel()

    def _propose(self) -> None:
        by_disk: dict[Disk, list[CopyFile]] = {}
        for file in self._files:
            by_disk.setdefault(file.disk, []).append(file)
        self._keepers = {disk: propose(files, places=self._places) for disk, files in by_disk.items()}

    @Slot(object)
    def prefer(self, place: bytes) -> None:
        """Prefer the files of a source from now on, before those of sources that were preferred earlier."""
        self._places = (place, *(each for each in self._places if each != place))
        self._propose()
        if self._files:
            column = FileColumn.PROPOSAL
            self.dataChanged.emit(self.index(0, column), self.index(len(self._files) - 1, column))

    @property
    def places(self) -> tuple[bytes, ...]:
        """The preferred sources, the latest first."""
        return self._places

    def file(self, row: int) -> CopyFile:
        """Return the file that a row shows."""
        return self._files[row]

    def files(self) -> Sequence[CopyFile]:
        """Return all files of the group."""
        return self._files

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._files)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(FileColumn)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if way is not Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return _WORD
        return self._words.file_title(FileColumn(section)) if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        file, column = self._files[index.row()], FileColumn(index.column())
        if role == Role.DisplayRole:
            return self._words.file_cell(file, column, self._keepers[file.disk])
        if role == Role.AccessibleTextRole:
            return self._words.file_spoken(file, column, self._keepers[file.disk])
        return plain_tip(display(file.path)) if role == Role.ToolTipRole else None
