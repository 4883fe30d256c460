"""The table model of groups of copies: their numbers are held, their names are read as they are shown."""

from array import array
from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import Final, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.core.copies.group import GroupSummaries, GroupSummary
from app.core.names import display
from app.qt.copies.shown_blocks import ShownBlocks
from app.qt.widgets.tooltips import plain_tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_NOWHERE: Final = QModelIndex()
_FIGURE: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WORD: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class GroupColumn(IntEnum):
    """The columns of a group, from left to right."""

    NAME = 0
    COPIES = 1
    SIZE = 2
    TOTAL = 3
    RECLAIMABLE = 4


class GroupWords(Protocol):
    """Formats groups in the user's language."""

    def group_title(self, column: GroupColumn) -> str:
        """Return a column's heading."""

    def group_cell(self, group: GroupSummary, column: GroupColumn, path: bytes | None) -> str:
        """Return a cell's text; `path` is that of the first file, None until it is read."""


class GroupListModel(QAbstractTableModel):
    """A table model of groups, which requests names by a signal, so that it never waits."""

    names_wanted = Signal(object)
    """Ids of contents whose first paths are needed; `fill` answers."""

    def __init__(self, words: GroupWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._groups = GroupSummaries()
        self._paths: dict[int, bytes] = {}
        self._blocks = ShownBlocks(self)
        self._blocks.requested.connect(self._ask)

    def show(self, groups: GroupSummaries) -> None:
        """Replace all rows, unless `groups` is what is shown. Names are read again."""
        if groups is self._groups:
            return
        self.beginResetModel()
        self._groups = groups
        self._paths.clear()
        self._blocks.clear()
        self.endResetModel()

    def fill(self, paths: Mapping[int, bytes]) -> None:
        """Show the names of groups that were requested."""
        self._paths.update(paths)
        if self._groups:
            last = len(self._groups) - 1
            self.dataChanged.emit(self.index(0, GroupColumn.NAME), self.index(last, GroupColumn.NAME))

    def group(self, row: int) -> GroupSummary:
        """Return the group that a row shows."""
        return self._groups[row]

    def row_of(self, content: int | None, default: int = 0) -> int:
        """Return the row of a group; the nearest to `default` if there is none."""
        row = None if content is None else self._groups.row_of(content)
        return max(0, min(default, len(self._groups) - 1)) if row is None else row

    def known_path(self, content: int) -> bytes | None:
        """Return the path of the first file of a group, None until it is read."""
        return self._paths.get(content)

    def _path(self, row: int) -> bytes | None:
        path = self._paths.get(self._groups[row].content)
        if path is None:
            self._blocks.want(row)
        return path

    def _ask(self, blocks: Iterable[slice]) -> None:
        ids = [group.content for rows in blocks for group in self._groups[rows]]
        self.names_wanted.emit(array("q", ids))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._groups)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(GroupColumn)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if way is not Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return _alignment(section)
        return self._words.group_title(GroupColumn(section)) if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if role == Role.TextAlignmentRole:
            return _alignment(index.column())
        if role not in {Role.DisplayRole, Role.ToolTipRole}:
            return None
        path = self._path(index.row())
        if role == Role.ToolTipRole:
            return plain_tip(display(path)) if path else None
        return self._words.group_cell(self._groups[index.row()], GroupColumn(index.column()), path)


def _alignment(section: int) -> Qt.AlignmentFlag:
    return _WORD if section == GroupColumn.NAME else _FIGURE
