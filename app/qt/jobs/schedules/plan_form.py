"""The form for the plan of a schedule."""

import os
from collections.abc import Iterable, Sequence
from datetime import time

from PySide6.QtCore import QObject, QTime
from PySide6.QtWidgets import QComboBox, QLineEdit, QTimeEdit, QWidget

from app.core.damage.depth import Depth
from app.core.schedule.recurrence import DAYS, Every, Recurrence
from app.core.schedule.schedule import SchedulePlan
from app.core.text.names import as_text
from app.jobs.types.registry import SCHEDULED
from app.jobs.types.scheduled import PlanOption
from app.qt.jobs.schedules.formatting import ScheduleFormatter, capitalized
from app.qt.widgets.form_field import FormField

_DEFAULT = SchedulePlan(task=next(iter(SCHEDULED)), recurrence=Recurrence(every=Every.NIGHTLY))


class PlanForm(QObject):
    """The fields of a plan; only those are shown that its job and its times have."""

    def __init__(self, words: ScheduleFormatter, sources: Sequence[bytes], searches: Sequence[str]) -> None:
        super().__init__()
        self._enabled = True
        self.task = _choice((words.task(job), name) for name, job in SCHEDULED.items())
        everything = (capitalized(words.everything()), None)
        self.source = _choice([everything, *((words.source(path), path) for path in sources)])
        self.every = _choice((words.every(each), each) for each in Every)
        self.day = _choice((words.day(day), day) for day in range(len(DAYS)))
        self.start, self.end = _hour(), _hour()
        self.depth = _choice((capitalized(words.depth(depth)), depth) for depth in Depth)
        self.budget = QLineEdit()
        self.search = _choice((name, name) for name in searches)
        self.target = QLineEdit()
        self._fields = self._make_fields()
        for box in (self.task, self.every):
            box.currentIndexChanged.connect(self._refresh)
        self.show_plan(_DEFAULT)

    def _make_fields(self) -> dict[QWidget, FormField]:
        fields = [
            FormField(
                self.tr("&Job"),
                self.task,
                self.tr("All of them read files and change none; an export writes a file of its own."),
            ),
            FormField(
                self.tr("&Source"), self.source, self.tr("All sources include those that are added later.")
            ),
            FormField(
                self.tr("Saved sea&rch"), self.search, self.tr("Save a search in the window to export it.")
            ),
            FormField(
                self.tr("&File"),
                self.target,
                self.tr(
                    "Its path, with .csv, .json, .jsonl, .html or .txt at the end. Each run replaces it."
                ),
            ),
            FormField(
                self.tr("D&epth"),
                self.depth,
                self.tr("Full decodes every frame, index none."),
            ),
            FormField(
                self.tr("&At most"), self.budget, self.tr("Such as 500GB or 2h; empty for all files at once.")
            ),
            FormField(self.tr("&How often"), self.every, self.tr("Missed runs are caught up with once.")),
            FormField(
                self.tr("&Day"),
                self.day,
                self.tr("The hours begin on this day; the first of a month."),
            ),
            FormField(self.tr("F&rom"), self.start, self.tr("It begins then, not when it is saved.")),
            FormField(self.tr("&To"), self.end, self.tr("Verifications and checks end then.")),
        ]
        return {field.control: field for field in fields}

    @property
    def fields(self) -> Sequence[FormField]:
        """The fields in the order of the Tab key."""
        return tuple(self._fields.values())

    def show_plan(self, plan: SchedulePlan) -> None:
        """Show a plan."""
        times = plan.recurrence
        self._enabled = plan.enabled
        for box, value in (
            (self.task, plan.task),
            (self.source, plan.source),
            (self.every, times.every),
            (self.day, times.day),
            (self.search, plan.search),
            (self.depth, plan.depth),
        ):
            box.setCurrentIndex(max(0, _index(box, value)))
        self.start.setTime(QTime(times.start.hour, times.start.minute))
        self.end.setTime(QTime(times.end.hour, times.end.minute))
        self.budget.setText(plan.budget)
        self.target.setText(as_text(plan.target) if plan.target is not None else "")
        self._refresh()

    def plan(self) -> SchedulePlan:
        """Return the plan in the fields; it may lack something."""
        task = str(self.task.currentData())
        options = SCHEDULED[task].options
        target = self.target.text().strip() if PlanOption.TARGET in options else ""
        return SchedulePlan(
            task=task,
            recurrence=Recurrence(
                every=Every(self.every.currentData()),
                start=_time(self.start),
                end=_time(self.end),
                day=int(self.day.currentData()),
            ),
            source=self.source.currentData(),
            budget=self.budget.text().strip() if PlanOption.BUDGET in options else "",
            depth=Depth(self.depth.currentData()) if PlanOption.DEPTH in options else Depth.INDEX,
            search=str(self.search.currentData() or "") if PlanOption.SEARCH in options else "",
            target=os.fsencode(target) if target else None,
            enabled=self._enabled,
        )

    def _refresh(self) -> None:
        options, every = SCHEDULED[self.task.currentData()].options, Every(self.every.currentData())
        for option, control in (
            (PlanOption.SEARCH, self.search),
            (PlanOption.TARGET, self.target),
            (PlanOption.BUDGET, self.budget),
            (PlanOption.DEPTH, self.depth),
        ):
            self._fields[control].setVisible(option in options)
        self._fields[self.day].setVisible(every in {Every.WEEKLY, Every.MONTHLY})
        for hour in (self.start, self.end):
            self._fields[hour].setVisible(every is not Every.HOURLY)


def _choice(items: Iterable[tuple[str, object]]) -> QComboBox:
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(28)
    for text, value in items:
        box.addItem(text, value)
    return box


def _hour() -> QTimeEdit:
    field = QTimeEdit()
    field.setDisplayFormat("HH:mm")
    field.lineEdit().setTextMargins(6, 0, 0, 0)
    return field


def _index(box: QComboBox, value: object) -> int:
    return next((at for at in range(box.count()) if box.itemData(at) == value), -1)


def _time(field: QTimeEdit) -> time:
    shown = field.time()
    return time(shown.hour(), shown.minute())
