"""Texts of the activity bar for a running and for an ended job."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QObject

from app.core.job import Job, JobState
from app.core.message import Message
from app.core.run.progress import Phase, Progress
from app.core.run.timing import WHOLE_RATE
from app.core.run.worker_state import able
from app.core.text.names import covers, display
from app.qt.base.formatting import SEPARATOR, Formatter
from app.qt.jobs.presenters import Presenters
from app.qt.jobs.result_links import ResultLink

_NOT_BEGUN = Progress(phase=Phase.COUNTING)


class Activity(Struct, frozen=True, kw_only=True):
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
    report: object | None = None
    """The job's report, as `JobOutcome.shown_report`; None without one."""
    links: tuple[ResultLink, ...] = ()
    """Numbers in the result that show their files."""
    output: bytes | None = None
    """Path of the file that the job has written; None without one."""
    opens: bool = False
    """Whether the file is for people to read."""
    changes: str = ""
    """Text of the button that shows the report: the number of changes by kind."""

    @property
    def can_skip(self) -> bool:
        """Return whether the scan can skip a slow file."""
        return self.slow is not None


class Activities(QObject):
    """Formats jobs for the activity bar."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.presenters = Presenters(texts, self)

    def running(self, job: Job, waiting: int) -> Activity:
        """Return the activity of a running or next job, with `waiting` more jobs behind it."""
        progress = job.progress or _NOT_BEGUN
        cancelling = job.state is JobState.CANCELLING
        heading = self.presenters.of(job).heading(job)
        if cancelling:
            heading = self.tr("Cancelling…")
        elif job.pausing:
            heading = self.tr("Pausing…")
        else:
            more = self._more(waiting) if waiting else ""
            told = (heading + more, self.workers(progress), self.limit(progress))
            heading = SEPARATOR.join(filter(None, told))
        fraction = None if progress.phase is Phase.COUNTING else progress.fraction
        skips = job.state is JobState.RUNNING and not job.pausing
        return Activity(
            job_id=job.id,
            heading=heading,
            detail=self._detail(job.request.paths, progress),
            figures=self.figures(progress),
            per_mille=None if fraction is None else int(fraction * 1000),
            running=True,
            can_cancel=not cancelling,
            can_pause=job.pausable and not job.pausing,
            slow=progress.slow if skips else None,
        )

    def _more(self, count: int) -> str:
        return SEPARATOR + self.tr("{} more").format(self._texts.number(count))

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
        if progress.bytes_done is not None and progress.bytes_total is not None:
            done, total = map(self._texts.size, (progress.bytes_done, progress.bytes_total))
            parts.append(self.tr("{} of {}").format(done, total))
        if progress.byte_rate is not None:
            parts.append(self.tr("{}/s").format(self._texts.size(round(progress.byte_rate))))
        if progress.rate is not None:
            parts.append(self.tr("{} files/s").format(self.rate(progress.rate)))
        if progress.seconds_left is not None:
            parts.append(self.tr("{} left").format(self._texts.duration(progress.seconds_left)))
        return SEPARATOR.join(parts)

    def rate(self, rate: float) -> str:
        """Return files per second as a number."""
        whole = rate >= WHOLE_RATE
        return self._texts.number(round(rate)) if whole else self._texts.decimal(rate, 1)

    def workers(self, progress: Progress) -> str:
        """Return the number of workers that take part, as text; empty for a job without a cluster."""
        count = len(progress.workers)
        if not count:
            return ""
        number, taking = self._texts.number(count), able(progress.workers)
        if taking < count:
            return self.tr("{0} of {1} {1:worker|workers}").format(self._texts.number(taking), number)
        return self.tr("{0} {0:worker|workers}").format(number)

    def limit(self, progress: Progress) -> str:
        """Return the part of the computer that limits the job, as text; empty if unknown."""
        return "" if progress.bottleneck is None else self._texts.message(Message(progress.bottleneck))

    def ended(self, job: Job, not_begun: int = 0) -> Activity:
        """Return the activity of a paused or ended job: the kept results and the next step.

        `not_begun` is the number of waiting jobs that were cancelled with it.
        """
        presenter = self.presenters.of(job)
        details = presenter.details(job)
        if not_begun:
            details.append(self.tr("not begun: {} more").format(self._texts.number(not_begun)))
        outcome = job.outcome
        return Activity(
            job_id=job.id,
            heading=presenter.end(job),
            detail=SEPARATOR.join(details),
            per_mille=1000 if job.state is JobState.COMPLETED else None,
            resume=self._resume(job),
            problem=job.state in {JobState.FAILED, JobState.NEEDS_ATTENTION},
            report=outcome.shown_report if outcome else None,
            output=outcome.output if outcome else None,
            opens=outcome is not None and outcome.opens,
            changes=presenter.changes(job),
            links=presenter.links(job),
        )

    def _resume(self, job: Job) -> str:
        texts = {JobState.PAUSED: self.tr("Resume"), JobState.FAILED: self.tr("Try again")}
        if job.type.pausable:
            texts[JobState.CANCELLED] = self.tr("Continue")
        return texts.get(job.state, "")

    def unfinished(self, jobs: Sequence[Job]) -> str:
        """Return a sentence about the unfinished jobs of an earlier start."""
        names = self.presenters.of(jobs[0]).heading(jobs[0])
        if len(jobs) > 1:
            names += self._more(len(jobs) - 1)
        return self.tr("Not finished when the window was closed: {}. What was found is kept.").format(names)


def _inside(roots: tuple[bytes, ...], path: bytes | None) -> str:
    """Return the path as text, relative to the root that contains it."""
    if path is None:
        return ""
    for root in roots:
        if covers(root, path):
            return display(path[len(root) + 1 :])
    return display(path)
