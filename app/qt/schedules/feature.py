"""The schedules as a feature of the window."""

from typing import TYPE_CHECKING, Final

from app.qt.base.action import Act, Group, Need
from app.qt.base.feature import Closing, Feature

if TYPE_CHECKING:
    from app.qt.base.desk import Desk

_ACTS: Final = (
    Act(
        key="schedules",
        text="Schedules…",
        hint="See and change which jobs begin by themselves, and when",
        keys=("Ctrl+Shift+J",),
        menu=(Group.PANELS, 80),
        needs=Need.LIBRARY,
    ),
)


def open(desk: "Desk") -> Closing:
    """Connect the act with the dialog."""
    from app.qt.schedules.commands import ScheduleCommands
    from app.qt.schedules.store import ScheduleStore

    store = ScheduleStore(desk.library, desk.tasks, desk.window)
    ScheduleCommands(desk, store)
    return Closing(store.close)


FEATURE: Final = Feature(acts=_ACTS, open=open)
