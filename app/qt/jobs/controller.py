"""The only piece that talks to the queue: what the user asks for goes down, what happens comes up."""

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from app.config.settings import Settings
from app.core.errors import JobError
from app.core.job import AsyncJobQueue, Job, JobState
from app.core.scan import ScanOutcome, ScanRequest
from app.jobs.export_job import EXPORT, ExportRequest
from app.jobs.scan_job import SCAN
from app.qt.jobs.activity import Activities
from app.qt.tasks import Tasks

log = logging.getLogger(__name__)


class Controller(QObject):
    """Turns requests into jobs, and jobs into what the activity bar shows."""

    activity_changed = Signal(object)
    """An `Activity`, or None when there is nothing to tell any more."""
    notice_raised = Signal(object)
    """A sentence for the notice line."""
    scanning_changed = Signal(object)
    """The paths that are being scanned now; told anew with each phase of a scan."""
    left_behind = Signal(str)
    """A sentence about jobs of an earlier start that `take_up` goes on with; empty: none are left."""
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
        self._resumable: dict[str, Job] = {}
        """What `resume` goes on with: the bar tells of it."""
        self._left: dict[str, Job] = {}
        """What `take_up` goes on with."""
        self._stage: object = None
        self._unsubscribe = queue.subscribe(self._follow)

    @property
    def busy(self) -> bool:
        """Whether a job runs or waits."""
        return bool(self._jobs)

    def prefer(self, settings: Settings) -> None:
        """Scan as these say from the next scan on."""
        self._settings = settings

    def offer(self, jobs: Sequence[Job]) -> None:
        """Offer to go on with what an earlier start did not bring to its end."""
        self._left = {job.id: job for job in jobs}
        if jobs:
            self._tell_left()

    def take_up(self) -> None:
        """Go on with what was left behind."""
        left, self._left = list(self._left.values()), {}
        self._tasks.spawn(self._go_on(left))

    def scan(self, paths: tuple[bytes, ...]) -> None:
        """Scan these as one job, after those that were asked for before."""
        if paths:
            self._tasks.spawn(self._send(SCAN, self._settings.request(paths)))

    def export(self, request: ExportRequest) -> None:
        """Write files to a file, beside a scan that may be running."""
        self._tasks.spawn(self._send(EXPORT, request))

    def pause(self) -> None:
        """Stop the job that is shown; `resume` goes on with it, also after a restart."""
        shown = self._shown()
        if shown is not None:
            self._tasks.spawn(self._pause(shown.id))

    def skip(self) -> None:
        """Have the scan that is shown go on without its slow file."""
        shown = self._shown()
        if shown is not None and shown.progress is not None and shown.progress.slow is not None:
            self._tasks.spawn(self._skip(shown.id, shown.progress.slow))

    def cancel(self) -> None:
        """End what runs and what waits for it; `resume` takes all scans up again."""
        self._resumable = {}
        self._tasks.spawn(self._cancel(list(reversed(self._jobs))))

    def resume(self) -> None:
        """Go on with what was paused, cancelled or has failed: a scan does from what is in the library."""
        jobs, self._resumable = list(self._resumable.values())[::-1], {}  # cancelled newest first
        self._tasks.spawn(self._go_on(jobs))

    def dismiss(self) -> None:
        """Forget the job that has ended, and what could be gone on with."""
        if not self._jobs:
            self._resumable = {}
            self.activity_changed.emit(None)

    def close(self) -> None:
        """Hear no more of the queue, which whoever made it closes afterwards."""
        self._unsubscribe()

    async def _send(self, job_type: str, request: ScanRequest | ExportRequest) -> None:
        """Submit what does not wait already: asking twice in a hurry is asking once."""
        await self._forget_left(request)
        waits = any(
            job.state is JobState.QUEUED and job.payload["request"] == request for job in self._jobs.values()
        )
        if not waits:
            await self._queue.submit(job_type, {"request": request})

    async def _forget_left(self, request: ScanRequest | ExportRequest) -> None:
        """Give up what was left behind and is scanned anew: it need not be offered any more."""
        if not isinstance(request, ScanRequest):
            return
        for job in list(self._left.values()):
            if job.type == SCAN and set(job.payload["request"].paths) <= set(request.paths):
                await self._cancel([job.id])

    async def _go_on(self, jobs: Sequence[Job]) -> None:
        for job in jobs:
            if job.state.terminal:
                await self._send(job.type, job.payload["request"])
            else:
                await self._queue.resume(job.id)

    async def _pause(self, job_id: str) -> None:
        try:
            await self._queue.pause(job_id)
        except JobError:
            log.debug("job %s could not be paused any more", job_id)

    async def _skip(self, job_id: str, path: bytes) -> None:
        await self._queue.skip(job_id, path)

    async def _cancel(self, job_ids: list[str]) -> None:
        for job_id in job_ids:
            try:
                await self._queue.cancel(job_id)
            except JobError:
                log.debug("job %s had ended before it could be cancelled", job_id)

    @Slot(object)
    def _follow(self, job: Job) -> None:
        if not job.repeatable:
            return  # its end was told before
        if job.live:
            self._resumable = self._resumable if self._jobs else {}
            self._jobs[job.id] = job
        else:
            self._jobs.pop(job.id, None)
        self._forget_offers(job)
        self._tell_scanning()
        if job.state.terminal or job.state is JobState.PAUSED:
            self._end(job)
        shown = self._shown()
        if shown is not None:
            waiting = sum(other is not shown for other in self._jobs.values())
            self.activity_changed.emit(self._activities.running(shown, waiting))

    def _forget_offers(self, job: Job) -> None:
        """What goes on, or has ended, by whomever it was asked for, need not be offered any more."""
        if not (job.live or job.state.terminal):
            return
        for job_id in filter(None, (job.id, job.retry_of)):
            self._resumable.pop(job_id, None)
            if self._left.pop(job_id, None):
                self._tell_left()

    def _tell_left(self) -> None:
        left = tuple(self._left.values())
        self.left_behind.emit(self._activities.left_behind(left) if left else "")

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
        again = {JobState.FAILED, JobState.PAUSED}
        if job.state in again or (job.type == SCAN and job.state is JobState.CANCELLED):
            self._resumable[job.id] = job
        if not self._jobs:
            others = sum(each.began is None for each in self._resumable.values() if each is not job)
            not_begun = others if job.state is JobState.CANCELLED else 0
            self.activity_changed.emit(self._activities.ended(job, not_begun))
        elif job.state in {JobState.FAILED, JobState.NEEDS_ATTENTION}:
            ended = self._activities.ended(job)
            self.notice_raised.emit(f"{ended.heading}. {ended.detail}")
