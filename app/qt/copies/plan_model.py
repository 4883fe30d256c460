"""The tree model of planned removals: folders, and below them their files, each with a box."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.core.copies.chosen import ChosenRemovals, PlanFolder
from app.core.copies.removal import Planned, Removal
from app.qt.copies.trash_formatting import PlanColumn, TrashFormatter
from app.qt.widgets.tooltips import plain_tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_NOWHERE: Final = QModelIndex()
_FOLDER: Final = 0
"""The internal id of folders; that of files is the row of their folder and 1."""
_TEXTS: Final = frozenset({Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole})


class PlanModel(QAbstractItemModel):
    """Shows plans. A file that the user leaves out stays left out when other rules plan anew."""

    chosen_changed = Signal()
    """Other files go, or fewer."""

    def __init__(self, words: TrashFormatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._folders: Sequence[PlanFolder] = ()
        self._left_out: set[int] = set()
        self.chosen = ChosenRemovals()

    def show(self, folders: Sequence[PlanFolder], chosen: ChosenRemovals) -> None:
        """Replace all plans by those in these folders, less the files that were left out before."""
        chosen.change(self._left_out, go=False)
        self.beginResetModel()
        self._folders, self.chosen = folders, chosen
        self.endResetModel()
        self.chosen_changed.emit()

    def begin(self) -> None:
        """Remove all plans, and take in again what was left out."""
        self._left_out.clear()
        self.show((), ChosenRemovals())

    def count_files(self) -> int:
        """Return the number of files in all folders."""
        return sum(len(folder.rows) for folder in self._folders)

    def folder(self, index: Index) -> PlanFolder | None:
        """Return the folder that a row shows, or that the file of a row is in; None for no row."""
        if not index.isValid():
            return None
        return self._folders[self._folder_row(index)]

    def planned(self, index: Index) -> Planned | None:
        """Return the plan that a row shows; None for a folder."""
        folder = self.folder(index)
        if folder is None or index.internalId() == _FOLDER:
            return None
        return folder.rows[index.row()]

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _FOLDER)

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or index.internalId() == _FOLDER:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _FOLDER)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self._folders)
        is_folder = parent.internalId() == _FOLDER and parent.column() == 0
        return len(self._folders[parent.row()].rows) if is_folder else 0

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        del parent
        return len(PlanColumn)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if way is not Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return _alignment(section)
        return self._words.plan_titles()[section] if role == Role.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Give a box to files that can go, and to their folders."""
        found = super().flags(index)
        if index.isValid() and index.column() == PlanColumn.FILE and self._removals(index):
            return found | Qt.ItemFlag.ItemIsUserCheckable
        return found

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if role == Role.TextAlignmentRole:
            return _alignment(index.column())
        if role == Role.CheckStateRole:
            return self._state(index) if index.column() == PlanColumn.FILE else None
        if role not in _TEXTS:
            return None
        text = self._text(index)
        if role == Role.AccessibleTextRole:
            return f"{self._words.plan_titles()[index.column()]}: {text}"
        return plain_tip(text) if role == Role.ToolTipRole else text

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:  # noqa: N802
        """Have a file, or the files of a folder, go or stay."""
        if role != Role.CheckStateRole:
            return False
        self.choose([index], go=Qt.CheckState(value) is not Qt.CheckState.Unchecked)
        return True

    def choose(self, indices: Sequence[Index], *, go: bool) -> None:
        """Have the files of rows go, or stay."""
        picked = {file for index in indices for file in self._removals(index)}
        files = set(self.chosen.whole(picked))
        self._left_out = self._left_out - files if go else self._left_out | files
        self.chosen.change(files, go=go)
        rows = {self._folder_row(index) for index in indices}
        if files > picked:  # other parts of a recording, perhaps in other folders
            rows |= {row for row, each in enumerate(self._folders) if not files.isdisjoint(each.removals)}
        for row in rows:
            folder = self.index(row, 0)
            self.dataChanged.emit(folder, folder.siblingAtColumn(PlanColumn.SIZE))
            last = self.rowCount(folder) - 1
            self.dataChanged.emit(self.index(0, 0, folder), self.index(last, 0, folder))
        self.chosen_changed.emit()

    @staticmethod
    def _folder_row(index: Index) -> int:
        return index.row() if index.internalId() == _FOLDER else index.internalId() - 1

    def _removals(self, index: Index) -> Sequence[int]:
        """Return the ids of the files that can go, of the file or folder of a row."""
        row, folder = self.planned(index), self.folder(index)
        if row is not None:
            return [row.file.id] if isinstance(row, Removal) else []
        return folder.removals if folder else []

    def _state(self, index: Index) -> Qt.CheckState | None:
        files = self._removals(index)
        going = sum(map(self.chosen.goes, files))
        if not files:
            return None
        if going == len(files):
            return Qt.CheckState.Checked
        return Qt.CheckState.PartiallyChecked if going else Qt.CheckState.Unchecked

    def _text(self, index: Index) -> str:
        row, folder = self.planned(index), self.folder(index)
        if row is not None:
            return self._words.plan_cell(row, index.column())
        if folder is None:
            return ""
        size = sum(each.size for each in folder.rows if self.chosen.goes(each.file.id))
        return self._words.folder_cell(folder.path, len(folder.rows), size, index.column())


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == PlanColumn.SIZE else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
