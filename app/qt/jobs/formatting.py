"""Texts of the job list."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject

from app.core.job import Job, JobOutcome, JobState
from app.core.run.worker_state import WorkerState
from app.core.text.names import display, one_line
from app.core.text.units import UNKNOWN_TEXT, local_time_text
from app.qt.base.formatting import SEPARATOR, Formatter
from app.qt.jobs.activity import Activities
from app.qt.jobs.result_links import ResultLink
from app.qt.jobs.worker_table import WorkerRow
from app.qt.widgets.row_model import RowColumn

_TOLD: Final = 3
"""Most errors that are shown; the log has all of them."""


class JobFormatter(QObject):
    """Formats the cells of jobs, and what is told of the chosen one."""

    def __init__(self, texts: Formatter, activities: Activities, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._activities = activities

    def columns(self) -> tuple[RowColumn[Job], ...]:
        """Return the columns from left to right, in the order of `JobColumn`."""
        cells = (
            (self.tr("Job"), self._name),
            (self.tr("State"), self._state),
            (self.tr("Progress"), self._progress),
            (self.tr("Files"), self._figures),
            (self.tr("Problems"), self._problems),
            (self.tr("When"), self._when),
        )

        def whole(job: Job) -> str:
            texts = (text(job) for _, text in cells)
            return ", ".join(text for text in texts if text not in {"", UNKNOWN_TEXT})

        (title, name), *others = cells
        return (RowColumn(title, name, spoken=whole), *(_column(*cell) for cell in others))

    def explanation(self, job: Job) -> str:
        """Return why the job waits or failed, or the paths it could not read; empty without a reason."""
        if job.error is not None:
            return self._texts.counted(job.error)
        if job.waiting is not None:
            return self._texts.message(job.waiting)
        errors = () if (outcome := _outcome(job)) is None else outcome.errors
        lines = [f"{display(error.path)}: {self._texts.counted(error.reason)}" for error in errors[:_TOLD]]
        if more := len(errors) - len(lines):
            lines.append(self.tr("{0} more {0:is|are} in the log.").format(self._texts.number(more)))
        return "\n".join(lines)

    def tip(self, job: Job) -> str:
        """Return the tool tip of the whole row."""
        paths = map(display, job.request.paths)
        return "\n".join(filter(None, (*paths, self._figures(job), self.explanation(job))))

    def workers(self, job: Job) -> tuple[WorkerRow, ...]:
        """Return the workers of a running job; none for a job without a cluster."""
        return tuple(map(self._worker, job.progress.workers)) if job.active and job.progress else ()

    def _worker(self, worker: WorkerState) -> WorkerRow:
        if worker.fault is not None:
            reason = self._texts.message(worker.fault)
            state = self.tr("Gets no files: {}").format(reason)
            return WorkerRow(one_line(worker.name), UNKNOWN_TEXT, state, faulty=True)
        rate = self._activities.rate(worker.rate) if worker.rate else UNKNOWN_TEXT
        return WorkerRow(one_line(worker.name), rate, self.tr("Takes part"), faulty=False)

    def links(self, job: Job) -> tuple[ResultLink, ...]:
        """Return the numbers in the result of an ended job that show their files."""
        return self._activities.presenters.of(job).links(job)

    def problems(self, job: Job) -> int:
        """Return the number of files that are unreadable, timed out or were skipped."""
        outcome = _outcome(job)
        return (outcome.problems if outcome else None) or 0

    def _name(self, job: Job) -> str:
        return self._activities.presenters.of(job).title(job)

    def _state(self, job: Job) -> str:
        if job.state is JobState.RUNNING:
            return self._under_way(job)
        if job.held:
            return self.tr("Held back")
        return {
            JobState.QUEUED: self.tr("Waiting"),
            JobState.PAUSED: self.tr("Paused"),
            JobState.CANCELLING: self.tr("Cancelling…"),
            JobState.INTERRUPTED: self.tr("Interrupted"),
            JobState.COMPLETED: self.tr("Finished"),
            JobState.FAILED: self.tr("Failed"),
            JobState.CANCELLED: self.tr("Cancelled"),
            JobState.NEEDS_ATTENTION: self.tr("Needs attention"),
        }[job.state]

    def _under_way(self, job: Job) -> str:
        if job.pausing:
            return self.tr("Pausing…")
        return self._activities.presenters.of(job).phase(job)

    def _progress(self, job: Job) -> str:
        if job.state.terminal or not job.fraction:
            return UNKNOWN_TEXT
        return self._texts.localization.percent(int(job.fraction * 100) / 100)

    def _figures(self, job: Job) -> str:
        if job.active and job.progress is not None:
            texts, progress = self._activities, job.progress
            told = (texts.figures(progress), texts.workers(progress), texts.limit(progress))
            return SEPARATOR.join(filter(None, told))
        if job.state is JobState.QUEUED or job.error is not None:
            return self.explanation(job) or UNKNOWN_TEXT
        if job.outcome is not None:
            return self._activities.presenters.of(job).summary(job.outcome)
        return self._activities.figures(job.progress) if job.progress else UNKNOWN_TEXT

    def _problems(self, job: Job) -> str:
        outcome = _outcome(job)
        if outcome is None or outcome.problems is None:
            return UNKNOWN_TEXT
        if outcome.problems:
            return self._texts.counted(outcome.problems_text)
        return self.tr("Not all read") if outcome.errors else self.tr("None")

    def _when(self, job: Job) -> str:
        """Return the start of a running job, or the end and duration of an ended one."""
        if job.ended is None:
            since = local_time_text(job.began) if job.active and job.began else ""
            return self.tr("since {}").format(since) if since else UNKNOWN_TEXT
        took = _took(job)
        parts = (local_time_text(job.ended), *(() if took is None else (self._texts.duration(took),)))
        return SEPARATOR.join(parts)


def _column(title: str, text: Callable[[Job], str]) -> RowColumn[Job]:
    return RowColumn(title, text, spoken=lambda job: text(job) or f"{title}: {UNKNOWN_TEXT}")


def _outcome(job: Job) -> JobOutcome | None:
    """Return the outcome, unless it is that of an earlier run of a job that runs again."""
    return None if job.active else job.outcome


def _took(job: Job) -> float | None:
    """Return the duration of a job over all its runs, seconds; None for a job that never ran."""
    if job.outcome is not None and job.outcome.seconds is not None:
        return job.outcome.seconds
    return None if job.began is None or job.ended is None else job.ended - job.began
