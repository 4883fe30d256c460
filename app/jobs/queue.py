"""The real job queue: decides what runs, and runs each job in a task on the running asyncio loop."""

import asyncio
import logging
import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import count
from typing import Any

from app.core.cancel import CancelEvent
from app.core.errors import Cancelled, CinventoryError, JobError, UnknownJob
from app.core.job import Job, JobHandler, JobListener, JobState, check_ended, moved
from app.core.message import Message
from app.core.scan import ScanProgress

log = logging.getLogger(__name__)


class AsyncioJobQueue:
    """Implements `AsyncJobQueue`. All methods belong to the thread of the loop they are called on."""

    def __init__(self) -> None:
        self._handlers: dict[str, JobHandler] = {}
        self._jobs: dict[str, Job] = {}
        self._places = count(1)
        self._cancels: dict[str, CancelEvent] = {}
        """Of the jobs whose work is under way."""
        self._tasks: set[asyncio.Task[None]] = set()
        self._ended: dict[str, asyncio.Event] = {}
        self._listeners: list[JobListener] = []
        self._closed = False

    def register(self, job_type: str, handler: JobHandler) -> None:
        self._handlers[job_type] = handler

    async def submit(self, job_type: str, payload: Mapping[str, Any]) -> Job:
        return self._take_in(job_type, payload)

    async def get(self, job_id: str) -> Job:
        return self._job(job_id)

    async def list(self) -> Sequence[Job]:
        return tuple(reversed(self._jobs.values()))

    async def cancel(self, job_id: str) -> Job:
        job = self._job(job_id)
        if job.state is JobState.RUNNING:
            self._move(job_id, JobState.CANCELLING)
        elif job.state is not JobState.CANCELLING:
            self._move(job_id, JobState.CANCELLED)
        return self._ask_to_end(job_id)

    async def pause(self, job_id: str) -> Job:
        job = self._job(job_id)
        if job.state is JobState.PAUSED:
            return job
        if job.state is not JobState.RUNNING:
            return self._move(job_id, JobState.PAUSED)
        if not job.pausing:
            self._put(replace(job, pausing=True))
        return self._ask_to_end(job_id)

    async def resume(self, job_id: str) -> Job:
        job = self._job(job_id)
        self._check_open(job.type)
        if job.pausing:
            return self._put(replace(job, pausing=False))
        if job.state in {JobState.QUEUED, JobState.RUNNING}:
            return job
        return self._move(job_id, JobState.QUEUED)

    async def retry(self, job_id: str) -> Job:
        job = self._job(job_id)
        check_ended(job)
        return self._take_in(job.type, job.payload, retry_of=job_id)

    async def reorder(self, job_id: str, before: str | None) -> Job:
        other = None if before is None else self._job(before)
        for job in moved(self._waiting(), self._job(job_id), other):
            self._put(job)
        return self._job(job_id)

    async def wait(self, job_id: str) -> Job:
        self._job(job_id)
        await self._ended[job_id].wait()
        return self._job(job_id)

    def set_progress(self, job_id: str, progress: ScanProgress) -> None:
        job = self._job(job_id)
        if job_id in self._cancels:
            self._put(job.at(progress))

    def subscribe(self, listener: JobListener) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def close(self, *, keep: bool = False) -> None:
        self._closed = True
        for job in tuple(self._jobs.values()):
            if keep:
                self._ask_to_end(job.id)
            elif not job.state.terminal:
                await self.cancel(job.id)
        await asyncio.gather(*self._tasks)
        for ended in self._ended.values():
            ended.set()

    def _check_open(self, job_type: str) -> None:
        if self._closed:
            raise JobError("job.closed")
        if job_type not in self._handlers:
            raise JobError("job.no_handler", job_type=job_type)

    def _take_in(self, job_type: str, payload: Mapping[str, Any], retry_of: str | None = None) -> Job:
        self._check_open(job_type)
        job = Job(
            id=uuid.uuid4().hex,
            type=job_type,
            payload=dict(payload),
            place=next(self._places),
            retry_of=retry_of,
            created=time.time(),
        )
        self._ended[job.id] = asyncio.Event()
        return self._put(job)

    def _ask_to_end(self, job_id: str) -> Job:
        if job_id in self._cancels:
            self._cancels[job_id].set()
        return self._job(job_id)

    def _waiting(self) -> Sequence[Job]:
        """Return the jobs that wait, the next one first."""
        waiting = (job for job in self._jobs.values() if job.state is JobState.QUEUED)
        return sorted(waiting, key=lambda job: job.place)

    def _begin_next(self) -> None:
        """Begin every job that need not wait for another one."""
        busy = {self._jobs[job_id].type for job_id in self._cancels}
        for job in () if self._closed else self._waiting():
            if job.type not in busy:
                self._cancels[job.id] = CancelEvent()
                task = asyncio.create_task(self._run(self._move(job.id, JobState.RUNNING)))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)
            busy.add(job.type)

    async def _run(self, job: Job) -> None:
        cancel = self._cancels[job.id]
        payload = {**job.payload, "_job_id": job.id, "_cancel_event": cancel}
        try:
            result = await self._handlers[job.type](job.type, payload)
        except (Cancelled, asyncio.CancelledError):
            self._end(job.id, JobState.CANCELLED)
        except CinventoryError as error:
            self._end(job.id, JobState.FAILED, error=error.message)
        except Exception as error:
            log.exception("job %s failed", job.id)
            self._end(job.id, JobState.FAILED, error=Message("job.failed", {"detail": repr(error)}))
        else:
            state = getattr(result, "state", JobState.COMPLETED)
            self._end(job.id, state if state.terminal else JobState.COMPLETED, result=result)

    def _end(self, job_id: str, state: JobState, **changes: Any) -> None:  # noqa: ANN401
        job, asked = self._job(job_id), self._cancels.pop(job_id).is_set()
        went_on = asked and not job.pausing
        state = job.ending(state, asked=asked, closing=self._closed)
        self._move(job_id, state, **changes)
        if state is JobState.PAUSED and went_on:
            self._move(job_id, JobState.QUEUED)

    def _job(self, job_id: str) -> Job:
        try:
            return self._jobs[job_id]
        except KeyError:
            raise UnknownJob("job.unknown", job=job_id) from None

    def _move(self, job_id: str, state: JobState, **changes: Any) -> Job:  # noqa: ANN401
        job = self._put(self._job(job_id).becoming(state, time.time(), **changes))
        if state.terminal:
            self._ended[job_id].set()
        return job

    def _put(self, job: Job) -> Job:
        before, self._jobs[job.id] = self._jobs.get(job.id), job
        if before is None or before.state is not job.state:
            asyncio.get_running_loop().call_soon(self._begin_next)
        for listener in tuple(self._listeners):
            try:
                listener(job)
            except Exception:
                log.exception("a listener failed on job %s", job.id)
        return job
