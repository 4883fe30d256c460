"""Opens the dialog of schedules, and connects the dialog with the library."""

import time
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Slot

from app.core.errors import CinventoryError
from app.core.schedule.schedule import Schedule, SchedulePlan
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.jobs.schedules.dialog import SchedulesDialog
from app.qt.jobs.schedules.formatting import ScheduleFormatter
from app.qt.jobs.schedules.look_after import LookAfter
from app.qt.jobs.schedules.model import ListedSchedule
from app.qt.jobs.schedules.plan_dialog import PlanDialog
from app.qt.jobs.schedules.store import ScheduleList, ScheduleStore

_REFRESH_MS: Final = 5000
"""Milliseconds between two looks at the schedules while the dialog is open."""


class ScheduleCommands(QObject):
    """Opens at most one dialog; a second request brings the open dialog to the front."""

    def __init__(self, desk: Desk, store: ScheduleStore) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._store = store
        self._words = ScheduleFormatter(desk.texts, self)
        self._known = ScheduleList(schedules=(), sources=(), searches=())
        self.dialog: SchedulesDialog | None = None
        """The open dialog; None while there is none."""
        self._timer = QTimer(self, interval=_REFRESH_MS)
        self._timer.timeout.connect(store.refresh)
        store.read.connect(self._show)
        store.failed.connect(self._complain)
        desk.menu["schedules"].triggered.connect(self.show)
        desk.window.close_requested.connect(self.close)

    @Slot()
    def show(self) -> None:
        """Show the schedules."""
        if self.dialog is None:
            self.dialog = dialog = SchedulesDialog(
                self._words,
                writable=self._desk.writable,
                undo=self._desk.menu["undo"],
                redo=self._desk.menu["redo"],
                parent=self._desk.window,
            )
            dialog.add_requested.connect(self._add)
            dialog.edit_requested.connect(self._edit)
            dialog.remove_requested.connect(self._store.remove)
            dialog.run_requested.connect(self._store.run)
            dialog.model.switched.connect(self._switch)
            dialog.finished.connect(self._forget)
            dialog.show()
            self._timer.start()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self._store.refresh()

    def close(self) -> None:
        """Close the dialog with the window."""
        if self.dialog is not None:
            self.dialog.close()

    @Slot()
    def _forget(self) -> None:
        self._timer.stop()
        self.dialog = None

    @Slot(object)
    def _show(self, known: ScheduleList) -> None:
        self._known = known
        if self.dialog is None:
            return
        chosen = self.dialog.chosen()
        now = time.time()
        self.dialog.model.show([ListedSchedule(schedule, now) for schedule in known.schedules])
        row = self.dialog.model.row_of(chosen.id) if chosen else 0
        if self.dialog.chosen() is None and known.schedules:
            self.dialog.table.selectRow(max(0, row))
        self.dialog.refresh()
        waits = self._desk.automation.scheduler.notice
        self.dialog.say(self._desk.texts.message(waits) if waits else "")

    @Slot(object)
    def _complain(self, error: CinventoryError) -> None:
        if self.dialog is not None:
            self.dialog.say(self._desk.texts.error(error))

    @Slot()
    def _add(self) -> None:
        self._open(None).planned.connect(self._store.add)

    @Slot(object)
    def _edit(self, schedule: Schedule) -> None:
        def keep(plan: SchedulePlan) -> None:
            if plan != schedule.plan:
                self._store.change(schedule, plan)

        self._open(schedule.plan).planned.connect(keep)

    @Slot(object, bool)
    def _switch(self, schedule: Schedule, enabled: bool) -> None:  # noqa: FBT001 - of the signal
        if self._desk.writable:
            self._store.change(schedule, replace(schedule.plan, enabled=enabled))

    def _open(self, plan: SchedulePlan | None) -> PlanDialog:
        known = self._known
        dialog = PlanDialog(plan, self._words, self._desk.texts, known.sources, known.searches, self.dialog)
        dialog.open()
        return dialog


def open_schedules(desk: Desk) -> Closing:
    """Connect the act with the dialog."""
    store = ScheduleStore(desk.library, desk.automation.scheduler, desk.undo, desk.tasks, desk.window)
    ScheduleCommands(desk, store)
    look_after = LookAfter(desk)
    return Closing(look_after.close, store.close)
