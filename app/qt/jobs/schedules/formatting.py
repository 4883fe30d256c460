"""Texts of schedules in the user's language."""

from PySide6.QtCore import QCoreApplication, QObject

from app.core.damage.depth import Depth
from app.core.facts.checks import DEPTH_WORDS
from app.core.job import JobState
from app.core.message import ENGLISH, Message
from app.core.schedule.recurrence import Every, Recurrence
from app.core.schedule.schedule import Schedule, SchedulePlan
from app.core.text.units import UNKNOWN_TEXT, local_time_text
from app.jobs.scheduled_request import plan_sentence
from app.jobs.types.scheduled import Scheduled
from app.qt.base.formatting import Formatter
from app.qt.jobs.schedules.model import ListedSchedule
from app.qt.widgets.row_model import RowColumn


class ScheduleFormatter(QObject):
    """Formats schedules and plans."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def columns(self) -> tuple[RowColumn[ListedSchedule], ...]:
        """Return the columns from left to right."""
        return (
            RowColumn(self.tr("Job"), lambda row: self.job(row.schedule.plan), 260),
            RowColumn(self.tr("When"), lambda row: self.times(row.schedule.plan.recurrence), 180),
            RowColumn(self.tr("Next run"), lambda row: self._next(row.schedule, row.now), 120),
            RowColumn(self.tr("Last run"), lambda row: _last(row.schedule), 120),
            RowColumn(self.tr("Result"), lambda row: self._result(row.schedule)),
        )

    def job(self, plan: SchedulePlan) -> str:
        """Return the job of a plan."""
        told = plan_sentence(plan, self._texts.source_names, self.everything())
        if "depth" in told.args:
            told = Message(told.code, {**told.args, "depth": self.depth(plan.depth)})
        return capitalized(self._texts.message(told))

    def times(self, recurrence: Recurrence) -> str:
        """Return the times of a plan."""
        told = recurrence.sentence
        if "day" in told.args:
            told = Message(told.code, {**told.args, "day": self.day(recurrence.day)})
        return self._texts.message(told)

    def source(self, path: bytes) -> str:
        """Return the name of a source."""
        return self._texts.source_names.place(path)

    def everything(self) -> str:
        """Return the words for all sources."""
        return QCoreApplication.translate("Message", ENGLISH["schedule.everything"])

    def day(self, day: int) -> str:
        """Return the name of a day of the week; 0 is Monday."""
        return (
            self.tr("Monday"),
            self.tr("Tuesday"),
            self.tr("Wednesday"),
            self.tr("Thursday"),
            self.tr("Friday"),
            self.tr("Saturday"),
            self.tr("Sunday"),
        )[day]

    def task(self, job: Scheduled) -> str:
        """Return the name of a job."""
        return self._texts.message(Message(job.label))

    def depth(self, depth: Depth) -> str:
        """Return the name of a depth of a check."""
        return self._texts.words(DEPTH_WORDS[depth])

    def every(self, every: Every) -> str:
        """Return the name of an interval."""
        return {
            Every.HOURLY: self.tr("Every hour"),
            Every.NIGHTLY: self.tr("Every night"),
            Every.WEEKLY: self.tr("Every week"),
            Every.MONTHLY: self.tr("Every month"),
        }[every]

    def _next(self, schedule: Schedule, now: float) -> str:
        next_run = schedule.next_run(now)
        if next_run is None:
            return self.tr("switched off")
        return self.tr("due now") if next_run <= now else local_time_text(next_run)

    def _result(self, schedule: Schedule) -> str:
        if schedule.last_error is not None:
            return self._texts.message(schedule.last_error)
        if schedule.last_state is None:
            return UNKNOWN_TEXT if schedule.last_job is None else self.tr("running")
        return {
            JobState.COMPLETED: self.tr("done"),
            JobState.NEEDS_ATTENTION: self.tr("needs attention"),
            JobState.CANCELLED: self.tr("cancelled"),
        }.get(schedule.last_state, self.tr("failed"))


def _last(schedule: Schedule) -> str:
    return UNKNOWN_TEXT if schedule.last_run is None else local_time_text(schedule.last_run)


def capitalized(text: str) -> str:
    """Return a text with a capital at the begin. Other letters stay: German nouns have capitals too."""
    return text[:1].upper() + text[1:]
