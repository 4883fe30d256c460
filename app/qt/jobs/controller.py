"""Passes the window's requests to the queue, and the queue's reports to the window."""

import logging
from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from app.config.settings import Settings
from app.core.errors import JobError
from app.core.export.job import ExportRequest
from app.core.job import AsyncJobQueue, Job, JobRequest, JobState, JobType
from app.core.job.job_type import Request
from app.jobs.types.export import EXPORT
from app.jobs.types.scan import SCAN
from app.qt.base.tasks import Loader, Tasks
from app.qt.jobs.activity import Activities
from app.qt.widgets.notice_bar import Notice

log = logging.getLogger(__name__)


class Controller(Loader):
    """Turns requests into jobs, and jobs into contents of the activity bar."""

    activity_changed = Signal(object)
    """The `Activity` to show; None hides the bar."""
    notice_raised = Signal(object)
    """A `Notice` for the notice bar."""
    open_requested = Signal(object)
    """The path of a file that a job has written, which a notice offers to open."""
    reveal_requested = Signal(object)
    """The same path, to be shown in the file manager."""
    scanning_changed = Signal(object)
    """The paths of the running jobs that update records; emitted with each phase of such a job."""
    unfinished_changed = Signal(str)
    """A sentence about the jobs that `resume_unfinished` resumes; empty without any."""
    scan_ended = Signal(object, object)
    """The paths of a job that updates records, and its outcome; None for a job without one."""
    files_replaced = Signal()
    """Emitted after a job since which other files are listed, as its type or outcome tells."""

    def __init__(
        self,
        *,
        queue: AsyncJobQueue,
        activities: Activities,
        tasks: Tasks,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._queue = queue
        self._activities = activities
        self._settings = settings
        self._jobs: dict[str, Job] = {}
        self._resumable: dict[str, Job] = {}
        """Jobs that `resume` continues, as the bar offers."""
        self._unfinished: dict[str, Job] = {}
        """Unfinished jobs of an earlier start, which `resume_unfinished` resumes."""
        self._unseen: dict[str, Job] = {}
        """Ended jobs that need attention, which the user has neither dismissed nor followed."""
        self._shown_end = ""
        """The id of the ended job in the bar; empty without one."""
        self._told: Job | None = None
        """The latest result that was asked for or told something new, neither dismissed nor followed."""
        self._asked: set[str] = set()
        """Jobs that this window has submitted, and that have not ended."""
        self._phases: object = None
        self._unsubscribe = queue.subscribe(self._on_job)

    @property
    def busy(self) -> bool:
        """Return whether a job runs or waits."""
        return bool(self._jobs)

    def prefer(self, settings: Settings) -> None:
        """Use these settings from the next scan on."""
        self._settings = settings

    def offer(self, jobs: Sequence[Job]) -> None:
        """Offer to resume the unfinished jobs of an earlier start."""
        self._unfinished = {job.id: job for job in jobs}
        if jobs:
            self._announce_unfinished()

    def resume_unfinished(self) -> None:
        """Resume the jobs that `offer` offered."""
        jobs, self._unfinished = list(self._unfinished.values()), {}
        self.start(self._continue(jobs))

    def scan(self, paths: tuple[bytes, ...], *, deep: bool = False) -> None:
        """Submit a scan of these paths as one job, after the jobs that wait already.

        A deep scan reads unchanged files too, and more of each.
        """
        if paths:
            self.submit(SCAN, replace(self._settings.request(paths), deep=deep))

    def export(self, request: ExportRequest) -> None:
        """Submit an export, which can run beside a scan."""
        self.submit(EXPORT, request)

    def submit(self, job_type: JobType[Request, Any], request: Request) -> None:
        """Submit a job, unless an equal one waits already: a double click starts one job."""
        self.start(self._submit(job_type, request))

    def pause(self) -> None:
        """Pause the shown job, which `resume` continues, also after a restart."""
        shown = self._shown()
        if shown is not None:
            self.start(self._pause(shown.id))

    def skip(self) -> None:
        """Let the shown scan skip its slow file."""
        shown = self._shown()
        if shown is not None and shown.progress is not None and shown.progress.slow is not None:
            self.start(self._skip(shown.id, shown.progress.slow))

    def cancel(self) -> None:
        """Cancel all running and waiting jobs; `resume` continues the scans."""
        self._resumable = {}
        self.start(self._cancel(list(reversed(self._jobs))))

    def resume(self) -> None:
        """Continue paused, cancelled and failed jobs; a scan keeps the results in the library."""
        jobs, self._resumable = list(self._resumable.values())[::-1], {}  # `cancel` began with the newest
        self.start(self._continue(jobs))

    def dismiss(self) -> None:
        """Forget the ended job, and the jobs that `resume` would continue.

        An earlier result that needs attention comes to light again.
        """
        if not self._jobs:
            self._resumable = {}
            self._told = None
            self.follow()
            self._show_end(self._last_unseen())

    def follow(self) -> None:
        """Note that the user has followed the result in the bar: the next job may take its place."""
        if self._told is not None and self._told.id == self._shown_end:
            self._told = None
        self._unseen.pop(self._shown_end, None)

    def close(self) -> None:
        """Stop listening to the queue, which its owner closes afterwards."""
        self._unsubscribe()

    async def _submit(self, job_type: JobType[Any, Any], request: JobRequest) -> None:
        for job in list(self._unfinished.values()):
            if job.included_in(job_type, request):
                await self._cancel([job.id])
        waiting = (job for job in self._jobs.values() if job.state is JobState.QUEUED)
        if not any(job.has_request(job_type, request) for job in waiting):
            self._asked.add((await self._queue.submit(job_type, request)).id)

    async def _continue(self, jobs: Sequence[Job]) -> None:
        for job in jobs:
            if job.state.terminal:
                await self._submit(job.type, job.request)
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

    def _on_job(self, job: Job) -> None:
        if not job.repeatable:
            return  # its end was reported before
        if job.live:
            self._resumable = self._resumable if self._jobs else {}
            self._jobs[job.id] = job
            self._drop_repeated(job)
        else:
            self._jobs.pop(job.id, None)
        self._withdraw_offers(job)
        self._announce_scanning()
        if job.state.terminal or job.state is JobState.PAUSED:
            self._end(job)
        shown = self._shown()
        if shown is not None:
            waiting = sum(other is not shown for other in self._jobs.values())
            self.activity_changed.emit(self._activities.running(shown, waiting))

    def _withdraw_offers(self, job: Job) -> None:
        """Withdraw the offer to resume a job that runs or has ended on another request."""
        if not (job.live or job.state.terminal):
            return
        for job_id in filter(None, (job.id, job.retry_of)):
            self._resumable.pop(job_id, None)
            if self._unfinished.pop(job_id, None):
                self._announce_unfinished()

    def _announce_unfinished(self) -> None:
        jobs = tuple(self._unfinished.values())
        self.unfinished_changed.emit(self._activities.unfinished(jobs) if jobs else "")

    def _shown(self) -> Job | None:
        """Return the job to show: the oldest running job, or else the oldest waiting one."""
        running = (job for job in self._jobs.values() if job.state is not JobState.QUEUED)
        return next(running, next(iter(self._jobs.values()), None))

    def _announce_scanning(self) -> None:
        scans = [job for job in self._jobs.values() if job.type.updates_records]
        running = [job for job in scans if job.state is not JobState.QUEUED]
        phases = [(job.id, job.progress and job.progress.phase) for job in running]
        if phases != self._phases:
            self._phases = phases
            self.scanning_changed.emit(tuple(path for job in running for path in job.request.paths))

    def _end(self, job: Job) -> None:
        """Show a job's end in the bar; if another job uses the bar, show a failure as a notice."""
        if job.type.updates_records:
            self.scan_ended.emit(job.request.paths, job.outcome)
        if job.type.replaces_files or (job.outcome is not None and job.outcome.replaces_files):
            self.files_replaced.emit()
        again = {JobState.FAILED, JobState.PAUSED}
        if job.state in again or (job.type.pausable and job.state is JobState.CANCELLED):
            self._resumable[job.id] = job
        asked = job.id in self._asked
        self._asked.discard(job.id)
        if asked or not _tells_nothing(job):
            is_told = job.state is JobState.COMPLETED and (asked or job.outcome_of(SCAN) is not None)
            self._told = job if is_told else None
        if not self._jobs:
            if job.state is JobState.NEEDS_ATTENTION:
                self._unseen[job.id] = job
            if job.state is JobState.COMPLETED and self._unseen:
                self._show_end(self._last_unseen())
                if asked:
                    self._raise_notice(job)
                return
            others = sum(each.began is None for each in self._resumable.values() if each is not job)
            self._show_end(self._told or job, others if job.state is JobState.CANCELLED else 0)
        elif job.state in {JobState.FAILED, JobState.NEEDS_ATTENTION}:
            self._raise_notice(job)

    def _raise_notice(self, job: Job) -> None:
        ended = self._activities.ended(job)
        text = f"{ended.heading}. {ended.detail}".rstrip()
        notice = Notice(text, done=job.state is JobState.COMPLETED)
        if (output := ended.output) is not None:
            offer, wanted = self.tr("Show in file manager"), self.reveal_requested
            if ended.opens:
                offer, wanted = self.tr("Open"), self.open_requested
            notice = replace(notice, offer=offer, accept=lambda: wanted.emit(output))
        self.notice_raised.emit(notice)

    def _show_end(self, job: Job | None, not_begun: int = 0) -> None:
        self._shown_end = "" if job is None else job.id
        self.activity_changed.emit(None if job is None else self._activities.ended(job, not_begun))

    def _last_unseen(self) -> Job | None:
        return next(reversed(self._unseen.values()), None)

    def _drop_repeated(self, job: Job) -> None:
        """Drop the earlier result of a job that is done again, or whose interrupted part is."""
        for each in list(self._unseen.values()):
            again = each.id in {job.id, job.retry_of} or each.has_request(job.type, job.request)
            if again or each.continued_by(job):
                del self._unseen[each.id]


def _tells_nothing(job: Job) -> bool:
    """Return whether a job is completed at its first attempt, without news."""
    is_whole = job.state is JobState.COMPLETED and job.retry_of is None
    return is_whole and job.outcome is not None and not job.outcome.has_news
