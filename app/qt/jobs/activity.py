"""Texts of the activity bar for a running and for an ended job."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.core.job import Job, JobState
from app.core.names import covers, display
from app.core.progress import Phase, Progress
from app.core.scan import ScanOutcome, ScanRequest
from app.core.timing import WHOLE_RATE
from app.core.units import size_text
from app.jobs.export_job import EXPORT, ExportOutcome
from app.qt.formatting import SEPARATOR, Formatter
from app.qt.history.formatting import ChangeFormatter

_NOT_BEGUN = Progress(phase=Phase.COUNTING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """The contents of the activity bar for one job."""

    job_id: str
    heading: str
    detail: str = ""
    figures: str = ""
    per_mille: int | None = None
    """Progress, 0 to 1000; None while unknown."""
    running: bool = False
    can_cancel: bool = False
    can_pause: bool = False
    slow: bytes | None = None
    """Path of a slow file that the scan can skip; None without one."""
    resume: str = ""
    """Text of the button that continues the job; empty if the job cannot continue."""
    problem: bool = False
    """Whether the job failed or needs attention."""
    report: int | None = None
    """Id of the scan's report of changes; None without changes."""
    changes: str = ""
    """Number of changes by kind, as text."""

    @property
    def can_skip(self) -> bool:
        """Return whether the scan can skip a slow file."""
        return self.slow is not None


class Activities(QObject):
    """Formats jobs for the activity bar."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._changes = ChangeFormatter(texts, self)

    def running(self, job: Job, waiting: int) -> Activity:
        """Return the activity of a running or next job, with `waiting` more jobs behind it."""
        progress = job.progress or _NOT_BEGUN
        cancelling = job.state is JobState.CANCELLING
        heading = self._heading(job, progress)
        if cancelling:
            heading = self.tr("Cancelling…")
        elif job.pausing:
            heading = self.tr("Pausing…")
        elif waiting:
            heading += SEPARATOR + self.tr("{} more").format(self._texts.number(waiting))
        fraction = None if progress.phase is Phase.COUNTING else progress.fraction
        roots = job.payload["request"].paths if job.type != EXPORT else ()
        skips = job.state is JobState.RUNNING and not job.pausing
        return Activity(
            job_id=job.id,
            heading=heading,
            detail=self._detail(roots, progress),
            figures=self.figures(progress),
            per_mille=None if fraction is None else int(fraction * 1000),
            running=True,
            can_cancel=not cancelling,
            can_pause=job.pausable and not job.pausing,
            slow=progress.slow if skips else None,
        )

    def _heading(self, job: Job, progress: Progress) -> str:
        request = job.payload["request"]
        if job.type == EXPORT:
            return self.tr("Writing {}").format(self._texts.sources(request.paths))
        assert isinstance(request, ScanRequest)  # noqa: S101 - the payload of a scan (J2)
        templates = {
            Phase.COUNTING: self.tr("Looking for videos in {}"),
            Phase.PROBING: self.tr("Scanning {}"),
            Phase.SAVING: self.tr("Saving {}"),
        }
        return templates[progress.phase].format(self._texts.sources(request.paths))

    def _detail(self, roots: tuple[bytes, ...], progress: Progress) -> str:
        name = _inside(roots, progress.current)
        if progress.slow is None or progress.current_seconds is None:
            return name
        taking = self._texts.duration(progress.current_seconds)
        return self.tr("Slow: {}").format(SEPARATOR.join((name, taking)))

    def figures(self, progress: Progress) -> str:
        """Return a job's progress, rate and remaining time, as text."""
        number = self._texts.number
        if progress.total is None:
            return self.tr("{} found").format(number(progress.done))
        parts = [self.tr("{} of {}").format(number(progress.done), number(progress.total))]
        if progress.rate is not None:
            rate = progress.rate
            shown = number(round(rate)) if rate >= WHOLE_RATE else self._texts.decimal(rate, 1)
            parts.append(self.tr("{} files/s").format(shown))
        if progress.seconds_left is not None:
            parts.append(self.tr("{} left").format(self._texts.duration(progress.seconds_left)))
        return SEPARATOR.join(parts)

    def ended(self, job: Job, not_begun: int = 0) -> Activity:
        """Return the activity of a paused or ended job: the kept results and the next step.

        `not_begun` is the number of waiting jobs that were cancelled with it.
        """
        heading, details = self._export_end(job) if job.type == EXPORT else self._scan_end(job)
        if not_begun:
            details.append(self.tr("not begun: {} more").format(self._texts.number(not_begun)))
        again = {JobState.CANCELLED: self.tr("Continue"), JobState.FAILED: self.tr("Try again")}
        if job.type == EXPORT:
            again.pop(JobState.CANCELLED)
        again[JobState.PAUSED] = self.tr("Resume")
        outcome = job.result if isinstance(job.result, ScanOutcome) else None
        changes = self._changes.counts(outcome.changes) if outcome else ""
        return Activity(
            job_id=job.id,
            heading=heading,
            detail=SEPARATOR.join(details),
            per_mille=1000 if job.state is JobState.COMPLETED else None,
            resume=again.get(job.state, ""),
            problem=job.state in {JobState.FAILED, JobState.NEEDS_ATTENTION},
            report=outcome.report if outcome and changes else None,
            changes=changes,
        )

    def left_behind(self, jobs: Sequence[Job]) -> str:
        """Return a sentence about the unfinished jobs of an earlier start."""
        job = jobs[0]
        names = self._heading(job, job.progress or _NOT_BEGUN)
        if len(jobs) > 1:
            names += SEPARATOR + self.tr("{} more").format(self._texts.number(len(jobs) - 1))
        return self.tr("Not finished when the window was closed: {}. What was found is kept.").format(names)

    def _export_end(self, job: Job) -> tuple[str, list[str]]:
        outcome, name = job.result, self._texts.sources(job.payload["request"].paths)
        if isinstance(outcome, ExportOutcome):
            details = [
                self._texts.files(outcome.files),
                self._texts.measure(size_text(outcome.bytes)),
                display(outcome.path),
            ]
            return self.tr("Exported to {}").format(name), details
        if job.state is JobState.PAUSED:
            return self.tr("Export paused: {} is not written yet").format(name), []
        if job.state is JobState.CANCELLED:
            return self.tr("Export cancelled: {} was not written").format(name), []
        return self.tr("{} could not be written").format(name), self._error(job)

    def _error(self, job: Job) -> list[str]:
        return [self._texts.message(job.error)] if job.error else []

    def _scan_end(self, job: Job) -> tuple[str, list[str]]:
        outcome = job.result if isinstance(job.result, ScanOutcome) else None
        details = [] if outcome is None else [*self._errors(outcome), *self.counts(outcome)]
        if job.state in {JobState.CANCELLED, JobState.PAUSED}:
            return self._stopped(job, outcome), details
        if outcome is None or job.state is JobState.FAILED:
            return self.tr("The scan stopped"), self._error(job)
        took = self._texts.duration(outcome.seconds)
        whole = job.state is JobState.COMPLETED
        template = self.tr("Finished: {} in {}") if whole else self.tr("Needs attention: {} in {}")
        return template.format(self._texts.files(outcome.counts.found), took), details

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

    def _errors(self, outcome: ScanOutcome) -> Iterable[str]:
        for error in outcome.errors[:1]:
            yield f"{display(error.path)}: {self._texts.message(error.reason)}"
        if len(outcome.errors) > 1:
            yield self.tr("{} more could not be read").format(self._texts.number(len(outcome.errors) - 1))

    def counts(self, outcome: ScanOutcome) -> Iterable[str]:
        """Yield the number of a scan's files by result, as text, without zeros."""
        counts = outcome.counts
        for count, template in (
            (counts.ok, self.tr("{} probed")),
            (counts.unchanged, self.tr("{} unchanged")),
            (counts.failed, self.tr("{} unreadable")),
            (counts.timeout, self.tr("{} timed out")),
            (counts.skipped, self.tr("{} skipped")),
            (outcome.missing, self.tr("{} missing")),
            (len(outcome.offline), self.tr("sources offline: {}")),
        ):
            if count:
                yield template.format(self._texts.number(count))


def _inside(roots: tuple[bytes, ...], path: bytes | None) -> str:
    """Return the path as text, relative to the root that contains it."""
    if path is None:
        return ""
    for root in roots:
        if covers(root, path):
            return display(path[len(root) + 1 :])
    return display(path)
