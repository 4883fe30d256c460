"""The only piece that talks to the queue: what the user asks for goes down, what happens comes up."""

import logging

from PySide6.QtCore import QObject, Signal, Slot

from app.config.settings import Settings
from app.core.errors import JobError
from app.core.job import AsyncJobQueue, Job, JobState
from app.core.scan import ScanOutcome, ScanRequest
from app.jobs.exporting import EXPORT, ExportRequest
from app.jobs.handlers import SCAN
from app.qt.activities import Activities
from app.qt.tasks import Tasks

log = logging.getLogger(__name__)

Asked = tuple[str, ScanRequest | ExportRequest]
"""A job's type, and what it was asked for."""


class Controller(QObject):
    """Turns requests into jobs, and jobs into what the activity bar shows."""

    activity_changed = Signal(object)
    """An `Activity`, or None when there is nothing to tell any more."""
    notice_raised = Signal(object)
    """A sentence for the notice line."""
    scanning_changed = Signal(object)
    """The paths that are being scanned now; told anew with each phase of a scan."""
    scan_ended = Signal(object, object)
    """The paths that were asked for, and the `ScanOutcome`, or None where it did not get that far."""

    def __init__(
        self,
        *,
        queue: AsyncJobQueue,
        activities: Activities,
        tasks: Tasks,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._activities = activities
        self._tasks = tasks
        self._settings = settings
        self._jobs: dict[str, Job] = {}
        self._resumable: list[Asked] = []
        self._stage: object = None
        self._unsubscribe = queue.subscribe(self._follow)

    @property
    def busy(self) -> bool:
        """Whether a job runs or waits."""
        return bool(self._jobs)

    def prefer(self, settings: Settings) -> None:
        """Scan as these say from the next scan on."""
        self._settings = settings

    def scan(self, paths: tuple[bytes, ...]) -> None:
        """Scan these as one job, after those that were asked for before."""
        if paths:
            self._submit([(SCAN, self._settings.request(paths))])

    def export(self, request: ExportRequest) -> None:
        """Write files to a file, beside a scan that may be running."""
        self._submit([(EXPORT, request)])

    def cancel(self) -> None:
        """End what runs and what waits for it; `resume` takes all scans up again."""
        self._resumable = []
        self._tasks.spawn(self._cancel(list(reversed(self._jobs))))

    def resume(self) -> None:
        """Submit again what was cancelled, or has failed: a scan goes on from what is in the library."""
        asked, self._resumable = self._resumable[::-1], []  # cancelled newest first
        self._submit(asked)

    def dismiss(self) -> None:
        """Forget the job that has ended."""
        if not self._jobs:
            self.activity_changed.emit(None)

    def close(self) -> None:
        """Hear no more of the queue, which whoever made it closes afterwards."""
        self._unsubscribe()

    def _submit(self, asked: list[Asked]) -> None:
        self._resumable = []
        self._tasks.spawn(self._send(asked))

    async def _send(self, asked: list[Asked]) -> None:
        """Submit what does not wait already: asking twice in a hurry is asking once."""
        for job_type, request in asked:
            waits = any(
                job.state is JobState.QUEUED and job.payload["request"] == request
                for job in self._jobs.values()
            )
            if not waits:
                await self._queue.submit(job_type, {"request": request})

    async def _cancel(self, job_ids: list[str]) -> None:
        for job_id in job_ids:
            try:
                await self._queue.cancel(job_id)
            except JobError:
                log.debug("job %s had ended before it could be cancelled", job_id)

    @Slot(object)
    def _follow(self, job: Job) -> None:
        if job.state.terminal:
            self._jobs.pop(job.id, None)
        else:
            self._jobs[job.id] = job
        self._tell_scanning()
        if job.state.terminal:
            self._end(job)
        shown = self._shown()
        if shown is not None:
            waiting = sum(other is not shown for other in self._jobs.values())
            self.activity_changed.emit(self._activities.running(shown, waiting))

    def _shown(self) -> Job | None:
        """Return the job to show: one that runs before one that waits, the oldest of its kind."""
        running = (job for job in self._jobs.values() if job.state is not JobState.QUEUED)
        return next(running, next(iter(self._jobs.values()), None))

    def _tell_scanning(self) -> None:
        scans = [job for job in self._jobs.values() if job.type == SCAN and job.state is not JobState.QUEUED]
        stage = [(job.id, job.progress and job.progress.phase) for job in scans]
        if stage != self._stage:
            self._stage = stage
            self.scanning_changed.emit(tuple(path for job in scans for path in job.payload["request"].paths))

    def _end(self, job: Job) -> None:
        """Show how it ended: in the bar, or where the next one takes that, as a notice if it matters."""
        request = job.payload["request"]
        if job.type == SCAN:
            outcome = job.result if isinstance(job.result, ScanOutcome) else None
            self.scan_ended.emit(request.paths, outcome)
        again = {JobState.FAILED} if job.type == EXPORT else {JobState.CANCELLED, JobState.FAILED}
        if job.state in again:
            self._resumable.append((job.type, request))
        if not self._jobs:
            others = len(self._resumable) - 1 if job.state is JobState.CANCELLED else 0
            self.activity_changed.emit(self._activities.ended(job, max(others, 0)))
        elif job.state in {JobState.FAILED, JobState.NEEDS_ATTENTION}:
            ended = self._activities.ended(job)
            self.notice_raised.emit(f"{ended.heading}. {ended.detail}")
