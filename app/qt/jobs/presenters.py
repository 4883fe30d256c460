"""The presenters of jobs, by the style of their results."""

from PySide6.QtCore import QObject

from app.core.job import Job, JobState, ResultStyle
from app.core.run.progress import Phase
from app.core.scan.job import ScanOutcome
from app.jobs.types.scan import SCAN
from app.qt.base.formatting import Formatter
from app.qt.history.formatting import ChangeFormatter
from app.qt.jobs.presenter import JobPresenter


class ScanPresenter(JobPresenter):
    """Formats scans: the heading of an ended scan has its counts in place of its name."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        super().__init__(texts, parent)
        self._changes = ChangeFormatter(texts, self)

    def end(self, job: Job) -> str:
        outcome = job.outcome_of(SCAN)
        if job.state in {JobState.CANCELLED, JobState.PAUSED}:
            return self._stopped(job, outcome)
        if outcome is None or job.state is JobState.FAILED:
            return super().end(job)
        if outcome.interrupted:
            return self.tr("Needs attention: {}").format(self._message(outcome.interrupted[0].phrase))
        took = self._texts.duration(outcome.seconds)
        whole = job.state is JobState.COMPLETED
        template = self.tr("Finished: {} in {}") if whole else self.tr("Needs attention: {} in {}")
        return template.format(self._texts.files(outcome.counts.found), took)

    def details(self, job: Job) -> list[str]:
        outcome = job.outcome_of(SCAN)
        if job.error is not None or outcome is None:
            return super().details(job)
        return [*self._errors(outcome), *map(self._message, outcome.results())]

    def changes(self, job: Job) -> str:
        outcome = job.outcome_of(SCAN)
        return self._changes.counts(outcome.changes) if outcome else ""

    def subject(self, job: Job) -> str:
        return self._texts.names(job.request.paths)

    def _stopped(self, job: Job, outcome: ScanOutcome | None) -> str:
        """Return how far a paused or cancelled scan came; of a killed scan, its last progress."""
        paused, progress = job.state is JobState.PAUSED, job.progress
        if job.began is None:
            return self.tr("Paused before it began") if paused else self.tr("Cancelled before it began")
        if progress is None or progress.total is None or progress.phase is Phase.COUNTING:
            counting = self.tr("Paused while looking for videos")
            return counting if paused else self.tr("Cancelled while looking for videos")
        kept, found = progress.done, progress.total
        if outcome is not None:
            kept, found = outcome.counts.found - outcome.counts.not_reached, outcome.counts.found
        template = self.tr("Paused: {} of {} kept") if paused else self.tr("Cancelled: {} of {} kept")
        return template.format(self._texts.number(kept), self._texts.number(found))


class ReportPresenter(JobPresenter):
    """Formats jobs that make a report."""

    def changes(self, job: Job) -> str:
        return self.tr("Show report") if job.outcome else ""


class Presenters(QObject):
    """Finds the presenter of a job, by the style that its type says."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_style = {
            ResultStyle.SUMMARY: JobPresenter(texts, self),
            ResultStyle.COUNTS: ScanPresenter(texts, self),
            ResultStyle.REPORT: ReportPresenter(texts, self),
        }

    def of(self, job: Job) -> JobPresenter:
        """Return the presenter of a job."""
        return self._by_style[job.type.results]
