"""The table model of schedules. A box in the first column switches a schedule on and off."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

from app.core.schedule.schedule import Schedule
from app.qt.widgets.row_model import Index, Role, RowColumn, RowModel

_BOX: Final = 0
"""The column of the boxes."""


class ListedSchedule(NamedTuple):
    """A schedule, and the time at which it is shown, in seconds since the epoch."""

    schedule: Schedule
    now: float


class ScheduleListModel(RowModel[ListedSchedule]):
    """A row for each schedule."""

    switched = Signal(object, bool)
    """A `Schedule`, and whether the user enabled it."""

    def __init__(self, columns: Sequence[RowColumn[ListedSchedule]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent, key=lambda row: row.schedule.id)

    def schedule(self, row: int) -> Schedule | None:
        """Return the schedule of a row; None if there is no such row."""
        return self.row(row).schedule if 0 <= row < self.rowCount() else None

    def row_of(self, schedule_id: int) -> int:
        """Return the row of a schedule, -1 if it is not there."""
        ids = [self.row(row).schedule.id for row in range(self.rowCount())]
        return ids.index(schedule_id) if schedule_id in ids else -1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the user check the first column."""
        found = super().flags(index)
        is_box = index.isValid() and index.column() == _BOX
        return found | Qt.ItemFlag.ItemIsUserCheckable if is_box else found

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if role == Role.CheckStateRole and index.column() == _BOX:
            enabled = self.row(index.row()).schedule.plan.enabled
            return Qt.CheckState.Checked if enabled else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:  # noqa: N802
        """Have a schedule switched on or off. The row changes once that is stored."""
        if role != Role.CheckStateRole:
            return False
        switched = Qt.CheckState(value) is Qt.CheckState.Checked
        self.switched.emit(self.row(index.row()).schedule, switched)
        return True
