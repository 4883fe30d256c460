"""The table model of schedules. A box in the first column switches a schedule on and off."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Final, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.core.schedule.schedule import Schedule
from app.qt.widgets.tooltips import plain_tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_NOWHERE: Final = QModelIndex()


class ScheduleColumn(IntEnum):
    """The columns of a schedule, from left to right."""

    JOB = 0
    WHEN = 1
    NEXT = 2
    LAST = 3
    RESULT = 4


class ScheduleWords(Protocol):
    """Formats schedules in the user's language."""

    def title(self, column: ScheduleColumn) -> str:
        """Return a column's heading."""

    def cell(self, schedule: Schedule, column: ScheduleColumn, now: float) -> str:
        """Return a cell's text."""


class ScheduleListModel(QAbstractTableModel):
    """A row for each schedule."""

    switched = Signal(object, bool)
    """A `Schedule`, and whether the user enabled it."""

    def __init__(self, words: ScheduleWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._schedules: Sequence[Schedule] = ()
        self._now = 0.0

    def show(self, schedules: Sequence[Schedule], now: float) -> None:
        """Show these schedules as of `now`. Rows that stay keep the selection."""
        before, after = ([each.id for each in some] for some in (self._schedules, schedules))
        if before != after:
            self.beginResetModel()
        self._schedules, self._now = schedules, now
        if before != after:
            self.endResetModel()
        elif schedules:
            last = self.index(len(schedules) - 1, len(ScheduleColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def schedule(self, row: int) -> Schedule | None:
        """Return the schedule of a row; None if there is no such row."""
        return self._schedules[row] if 0 <= row < len(self._schedules) else None

    def row_of(self, schedule_id: int) -> int:
        """Return the row of a schedule, -1 if it is not there."""
        ids = [each.id for each in self._schedules]
        return ids.index(schedule_id) if schedule_id in ids else -1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._schedules)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(ScheduleColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the user check the first column."""
        found = super().flags(index)
        is_box = index.isValid() and index.column() == ScheduleColumn.JOB
        return found | Qt.ItemFlag.ItemIsUserCheckable if is_box else found

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return self._words.title(ScheduleColumn(section))
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        schedule, column = self._schedules[index.row()], ScheduleColumn(index.column())
        if role == Role.CheckStateRole and column is ScheduleColumn.JOB:
            return Qt.CheckState.Checked if schedule.plan.enabled else Qt.CheckState.Unchecked
        text = self._words.cell(schedule, column, self._now)
        if role in {Role.DisplayRole, Role.AccessibleTextRole}:
            return text
        return plain_tip(text) if role == Role.ToolTipRole else None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:  # noqa: N802
        """Have a schedule switched on or off. The row changes once that is stored."""
        if role != Role.CheckStateRole:
            return False
        self.switched.emit(self._schedules[index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True
