"""The only piece that talks to the queue: what the user asks for goes down, what happens comes up."""

import asyncio
import logging
from collections.abc import AsyncIterator, Coroutine
from concurrent.futures import Executor
from typing import Any, Final

from PySide6.QtCore import QObject, Signal, Slot

from app.core.errors import JobError
from app.core.job import AsyncJobQueue, Job, JobState
from app.core.record import FileRecord
from app.core.scan import ScanBatch, ScanOutcome, ScanRequest
from app.jobs.handlers import SCAN
from app.library import Library
from app.qt.models.file_table import FileTableModel
from app.qt.pool_runner import PoolRunner
from app.qt.texts import Texts

log = logging.getLogger(__name__)

PAGE: Final = 500


class Controller(QObject):
    """Turns requests into jobs, and jobs into what the activity bar shows."""

    activity_changed = Signal(object)
    """An `Activity`, or None when there is nothing to tell any more."""
    notice_raised = Signal(object)
    """A sentence for the notice line."""
    loaded = Signal()
    """The whole library is in the table."""

    def __init__(
        self,
        *,
        queue: AsyncJobQueue,
        library: Library,
        runner: PoolRunner,
        model: FileTableModel,
        texts: Texts,
        reader: Executor,
        parent: QObject | None = None,
    ) -> None:
        """`reader` is where the library is read, away from the thread of the window."""
        super().__init__(parent)
        self._queue = queue
        self._library = library
        self._model = model
        self._texts = texts
        self._reader = reader
        self._jobs: dict[str, Job] = {}
        self._resumable: list[ScanRequest] = []
        self._paths: dict[bytes, None] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._unsubscribe = queue.subscribe(self._follow)
        runner.batch.connect(self._take)

    @property
    def writable(self) -> bool:
        """Whether scanning is possible at all."""
        return not self._library.read_only

    @property
    def busy(self) -> bool:
        """Whether a scan runs or waits."""
        return bool(self._jobs)

    @property
    def can_rescan(self) -> bool:
        """Whether anything was scanned since the start."""
        return bool(self._paths)

    def load(self) -> None:
        """Bring the library into the table, page by page."""
        self._spawn(self._load())

    def scan(self, paths: tuple[bytes, ...]) -> None:
        """Scan these as one job, after those that were asked for before."""
        if not paths or not self.writable:
            return
        self._paths.update(dict.fromkeys(paths))
        self._submit([ScanRequest(paths=paths)])

    def rescan(self) -> None:
        """Scan again what was scanned since the start."""
        self.scan(tuple(self._paths))

    def cancel(self) -> None:
        """End the running scan and those that wait for it; `resume` takes all of them up again."""
        self._resumable = []
        self._spawn(self._cancel(list(reversed(self._jobs))))

    def resume(self) -> None:
        """Submit again what was cancelled, or has failed: it goes on from what is in the library."""
        requests, self._resumable = self._resumable[::-1], []  # cancelled newest first
        self._submit(requests)

    def dismiss(self) -> None:
        """Forget the scan that has ended."""
        if not self._jobs:
            self.activity_changed.emit(None)

    async def close(self) -> None:
        """End what this began itself. The queue is closed by whoever made it, afterwards."""
        self._unsubscribe()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _submit(self, requests: list[ScanRequest]) -> None:
        self._resumable = []
        self._spawn(self._send(requests))

    async def _send(self, requests: list[ScanRequest]) -> None:
        """Submit what does not wait already: asking twice in a hurry is asking once."""
        for request in requests:
            waits = any(
                job.state is JobState.QUEUED and job.payload["request"] == request
                for job in self._jobs.values()
            )
            if not waits:
                await self._queue.submit(SCAN, {"request": request})

    async def _cancel(self, job_ids: list[str]) -> None:
        for job_id in job_ids:
            try:
                await self._queue.cancel(job_id)
            except JobError:
                log.debug("job %s had ended before it could be cancelled", job_id)

    async def _load(self) -> None:
        async for page in self._pages():
            self._model.load(page)
        self.loaded.emit()

    async def _refresh(self) -> None:
        """Show all rows as they are now: a source came or went, and its files with it."""
        async for page in self._pages():
            self._model.take(ScanBatch(page))

    async def _pages(self) -> AsyncIterator[tuple[FileRecord, ...]]:
        loop = asyncio.get_running_loop()
        after = 0
        while page := await loop.run_in_executor(self._reader, self._library.page, after, PAGE):
            yield page
            after = page[-1].id

    @Slot(object, object)
    def _take(self, _job_id: str, batch: ScanBatch) -> None:
        self._model.take(batch)

    def _follow(self, job: Job) -> None:
        if job.type != SCAN:
            return
        if job.state.terminal:
            self._jobs.pop(job.id, None)
            self._end(job)
        else:
            self._jobs[job.id] = job
        running = [each for each in self._jobs.values() if each.state is not JobState.QUEUED]
        for shown in running[:1] or list(self._jobs.values())[:1]:
            waiting = sum(each is not shown for each in self._jobs.values())
            self.activity_changed.emit(self._texts.running(shown, waiting))

    def _end(self, job: Job) -> None:
        """Show how it ended: in the bar, or where the next one takes that, as a notice if it matters."""
        outcome = job.result
        if job.state is JobState.FAILED or (
            isinstance(outcome, ScanOutcome) and (outcome.offline or outcome.back_online)
        ):
            self._spawn(self._refresh())
        if job.state in {JobState.CANCELLED, JobState.FAILED}:
            self._resumable.append(job.payload["request"])
        if not self._jobs:
            others = len(self._resumable) - 1 if job.state is JobState.CANCELLED else 0
            self.activity_changed.emit(self._texts.ended(job, others))
        elif job.state in {JobState.FAILED, JobState.NEEDS_ATTENTION}:
            ended = self._texts.ended(job)
            self.notice_raised.emit(f"{ended.heading}. {ended.detail}")

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if task.cancelled() or (error := task.exception()) is None:
            return
        log.error("a request failed", exc_info=error)
        self.notice_raised.emit(self._texts.error(error))
