"""The real job queue: a lane a job type, each with a consumer task on the running asyncio loop."""

import asyncio
import logging
import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.core.cancel import CancelEvent
from app.core.errors import Cancelled, CinventoryError, JobError, UnknownJob
from app.core.job import Job, JobHandler, JobListener, JobState, check_transition
from app.core.message import Message
from app.core.scan import ScanProgress

log = logging.getLogger(__name__)


class AsyncioJobQueue:
    """Implements `AsyncJobQueue`. All methods belong to the thread of the loop they are called on."""

    def __init__(self) -> None:
        self._handlers: dict[str, JobHandler] = {}
        self._jobs: dict[str, Job] = {}
        self._cancel_events: dict[str, CancelEvent] = {}
        self._ended: dict[str, asyncio.Event] = {}
        self._lanes: dict[str, asyncio.Queue[str]] = {}
        self._consumers: list[asyncio.Task[None]] = []
        self._listeners: list[JobListener] = []
        self._closed = False

    def register(self, job_type: str, handler: JobHandler) -> None:
        self._handlers[job_type] = handler

    async def submit(self, job_type: str, payload: Mapping[str, Any]) -> Job:
        if self._closed:
            raise JobError("job.closed")
        if job_type not in self._handlers:
            raise JobError("job.no_handler", job_type=job_type)
        job = Job(id=uuid.uuid4().hex, type=job_type, payload=dict(payload), created=time.time())
        self._cancel_events[job.id] = CancelEvent()
        self._ended[job.id] = asyncio.Event()
        self._put(job)
        self._lane(job_type).put_nowait(job.id)
        return job

    async def get(self, job_id: str) -> Job:
        return self._job(job_id)

    async def list(self) -> Sequence[Job]:
        return tuple(reversed(self._jobs.values()))

    async def cancel(self, job_id: str) -> Job:
        job = self._job(job_id)
        if job.state is JobState.QUEUED:
            self._move(job_id, JobState.CANCELLED)
        elif job.state is not JobState.CANCELLING:
            self._move(job_id, JobState.CANCELLING)
        self._cancel_events[job_id].set()
        return self._job(job_id)

    async def wait(self, job_id: str) -> Job:
        self._job(job_id)
        await self._ended[job_id].wait()
        return self._job(job_id)

    def set_progress(self, job_id: str, progress: ScanProgress) -> None:
        job = self._job(job_id)
        if not job.state.terminal:
            self._put(replace(job, progress=progress))

    def subscribe(self, listener: JobListener) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def close(self) -> None:
        self._closed = True
        for job in tuple(self._jobs.values()):
            if not job.state.terminal:
                await self.cancel(job.id)
        for job_id in tuple(self._jobs):
            await self.wait(job_id)
        for consumer in self._consumers:
            consumer.cancel()
        await asyncio.gather(*self._consumers, return_exceptions=True)

    def _lane(self, job_type: str) -> asyncio.Queue[str]:
        if job_type not in self._lanes:
            lane: asyncio.Queue[str] = asyncio.Queue()
            self._lanes[job_type] = lane
            self._consumers.append(asyncio.create_task(self._consume(lane)))
        return self._lanes[job_type]

    async def _consume(self, lane: asyncio.Queue[str]) -> None:
        while True:
            job = self._job(await lane.get())
            if job.state is JobState.QUEUED:
                await self._run(job)

    async def _run(self, job: Job) -> None:
        self._move(job.id, JobState.RUNNING)
        payload = {**job.payload, "_job_id": job.id, "_cancel_event": self._cancel_events[job.id]}
        try:
            result = await self._handlers[job.type](job.type, payload)
        except (Cancelled, asyncio.CancelledError):
            self._move(job.id, JobState.CANCELLED)
        except CinventoryError as error:
            self._move(job.id, JobState.FAILED, error=error.message)
        except Exception as error:
            log.exception("job %s failed", job.id)
            self._move(job.id, JobState.FAILED, error=Message("job.failed", {"detail": repr(error)}))
        else:
            state = getattr(result, "state", JobState.COMPLETED)
            self._move(job.id, state if state.terminal else JobState.COMPLETED, result=result)

    def _job(self, job_id: str) -> Job:
        try:
            return self._jobs[job_id]
        except KeyError:
            raise UnknownJob("job.unknown", job=job_id) from None

    def _move(self, job_id: str, state: JobState, **changes: Any) -> None:  # noqa: ANN401
        job = self._job(job_id)
        check_transition(job.state, state)
        self._put(replace(job, state=state, **changes))
        if state.terminal:
            self._ended[job_id].set()

    def _put(self, job: Job) -> None:
        self._jobs[job.id] = job
        for listener in tuple(self._listeners):
            try:
                listener(job)
            except Exception:
                log.exception("a listener failed on job %s", job.id)
