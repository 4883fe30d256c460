"""The job queue of the program: schedules jobs, and runs each in a task on the running asyncio loop."""

import asyncio
import logging
import time
import uuid
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from msgspec.structs import replace

from app.core.errors import Cancelled, CinventoryError, JobError, ProberAway, UnknownJob
from app.core.job import (
    PROGRESS_STORE_SECONDS,
    Job,
    JobHandler,
    JobListener,
    JobRequest,
    JobState,
    JobStore,
    JobType,
    NoJobStore,
    check_pausable,
    check_repeatable,
    reordered,
    restored,
    trimmed,
)
from app.core.job.claim import Claim
from app.core.job.control import JobControl
from app.core.job.job_type import Request
from app.core.job.start_rule import Contender, Names, obstacle
from app.core.message import Message
from app.core.run.progress import Progress
from app.core.run.timing import Clock, Throttle
from app.core.text.names import folder_names

log = logging.getLogger(__name__)


class AsyncioJobQueue:
    """The `AsyncJobQueue` of the program. Call all methods in the thread of the loop."""

    def __init__(
        self,
        store: JobStore | None = None,
        clock: Clock = time.monotonic,
        names: Names = folder_names,
    ) -> None:
        """Take the store of jobs, and the clock for the times at which progress is stored.

        Without a `store`, jobs end with the program. `names` returns the names of folders that are read.
        """
        self._names = names
        self._store: JobStore = store or NoJobStore()
        self._clock = clock
        self._types: dict[str, JobType[Any, Any]] = {}
        self._handlers: dict[str, JobHandler] = {}
        self._jobs: dict[str, Job] = {}
        self._claims = ClaimTracker(on_found=self._begin_next)
        self._cancels: dict[str, JobControl] = {}
        """Controls of the jobs whose handler is running, by the id of the job."""
        self._due: dict[str, Throttle] = {}
        """Throttles of stored progress, by the ids of the same jobs."""
        self._going_on: set[str] = set()
        """Ids of the running jobs that were resumed after they had been asked to end for a pause."""
        self._tasks: set[asyncio.Task[None]] = set()
        self._ended: dict[str, asyncio.Event] = {}
        self._listeners: list[JobListener] = []
        self._closed = False

    def register(self, job_type: JobType[Any, Any], handler: JobHandler) -> None:
        self._types[job_type.name] = job_type
        self._handlers[job_type.name] = handler

    async def restore(self) -> Sequence[Job]:
        for kept in await self._store.load():
            job = restored(kept, time.time())
            self._jobs[job.id] = job
            self._ended[job.id] = asyncio.Event()
            if job.state.terminal:
                self._ended[job.id].set()
            if job.state is not kept.state:
                self._store.change(job)
        self._shorten_history()
        return [job for job in self._jobs.values() if not job.state.terminal]

    async def submit(self, job_type: JobType[Request, Any], request: Request) -> Job:
        return self._add(job_type, request)

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
        check_pausable(job)
        if job.state is JobState.PAUSED:
            return job
        if job.state is not JobState.RUNNING:
            return self._move(job_id, JobState.PAUSED)
        if not job.pausing:
            self._going_on.discard(job_id)
            self._put(replace(job, pausing=True))
        return self._ask_to_end(job_id)

    async def resume(self, job_id: str) -> Job:
        job = self._job(job_id)
        self._check_open(job.type)
        if job.pausing:
            self._going_on.add(job_id)
            return self._put(replace(job, pausing=False))
        if job.held:
            return self._put(replace(job, held=False, waiting=None))
        if job.state in {JobState.QUEUED, JobState.RUNNING}:
            return job
        return self._move(job_id, JobState.QUEUED)

    async def skip(self, job_id: str, path: bytes) -> Job:
        if job_id in self._cancels:
            self._cancels[job_id].skip(path)
        return self._job(job_id)

    async def retry(self, job_id: str) -> Job:
        job = self._job(job_id)
        check_repeatable(job)
        return self._add(job.type, job.request, retry_of=job_id)

    async def reorder(self, job_id: str, before: str | None) -> Job:
        other = None if before is None else self._job(before)
        for job in reordered(self._waiting(), self._job(job_id), other):
            self._put(job)
        return self._job(job_id)

    async def wait(self, job_id: str) -> Job:
        self._job(job_id)
        await self._ended[job_id].wait()
        return self._job(job_id)

    def set_progress(self, job_id: str, progress: Progress) -> None:
        job = self._job(job_id)
        if job_id in self._cancels:
            job = self._announce(job.at(progress))
            if self._due[job_id].due():
                self._store.change(job)

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
        await self._claims.close()
        for ended in self._ended.values():
            ended.set()

    async def flush(self) -> None:
        await self._store.flush()

    def _check_open(self, job_type: JobType[Any, Any]) -> None:
        if self._closed:
            raise JobError("job.closed")
        if job_type.name not in self._types:
            raise JobError("job.no_handler", job_type=job_type.name)

    def _add(self, job_type: JobType[Any, Any], request: JobRequest, retry_of: str | None = None) -> Job:
        self._check_open(job_type)
        job = Job(
            id=uuid.uuid4().hex,
            type=self._types[job_type.name],
            request=request,
            place=max((job.place for job in self._jobs.values()), default=0) + 1,
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
        """Return the waiting jobs, the next one first."""
        waiting = (job for job in self._jobs.values() if job.state is JobState.QUEUED)
        return sorted(waiting, key=lambda job: job.place)

    def _begin_next(self) -> None:
        """Begin every job that need not wait for another one; note for the others which job they wait for."""
        ahead = [self._contender(self._jobs[job_id]) for job_id in self._cancels]
        for job in () if self._closed else self._waiting():
            if job.held:
                continue
            found = obstacle(*self._contender(job), ahead, self._names)
            if found is None:
                self._begin(job)
            elif job.waits(found) != job:
                self._announce(job.waits(found))
            # A waiting job is ahead too, so that no later job with the same claim overtakes it.
            ahead.append(self._contender(self._jobs[job.id]))

    def _contender(self, job: Job) -> Contender:
        return Contender(job, self._claims.of(job))

    def _begin(self, job: Job) -> None:
        self._cancels[job.id] = JobControl()
        self._due[job.id] = Throttle(PROGRESS_STORE_SECONDS, self._clock)
        begun = self._move(job.id, JobState.RUNNING)
        # The loop holds tasks weakly: a task without another reference may be collected.
        task = asyncio.create_task(self._run(begun))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _run(self, job: Job) -> None:
        cancel = self._cancels[job.id]
        payload = {"request": job.request, "_job_id": job.id, "_cancel_event": cancel}
        try:
            outcome = await self._handlers[job.type.name](job.type.name, payload)
        except (Cancelled, asyncio.CancelledError):
            self._end(job.id, JobState.CANCELLED)
        except ProberAway as away:
            self._end(job.id, JobState.PAUSED, error=away.message)
        except CinventoryError as error:
            self._end(job.id, JobState.FAILED, error=error.message)
        except Exception as error:
            log.exception("job %s failed", job.id)
            self._end(job.id, JobState.FAILED, error=Message("job.failed", {"detail": repr(error)}))
        else:
            state = JobState.COMPLETED if outcome is None else outcome.state
            self._end(job.id, state if state.terminal else JobState.COMPLETED, outcome=outcome)

    def _end(self, job_id: str, state: JobState, **changes: Any) -> None:  # noqa: ANN401
        del self._cancels[job_id], self._due[job_id]
        goes_on = job_id in self._going_on
        self._going_on.discard(job_id)
        state = self._job(job_id).ending(state, goes_on=goes_on, closing=self._closed)
        self._move(job_id, state, **changes)
        if state is JobState.PAUSED and goes_on:
            self._move(job_id, JobState.QUEUED)

    def _job(self, job_id: str) -> Job:
        try:
            return self._jobs[job_id]
        except KeyError:
            raise UnknownJob("job.unknown", job=job_id) from None

    def _move(self, job_id: str, state: JobState, **changes: Any) -> Job:  # noqa: ANN401
        job = self._put(self._job(job_id).becoming(state, time.time(), **changes))
        if not (job.active or state is JobState.QUEUED):
            self._claims.forget(job_id)
        if state.terminal:
            self._ended[job_id].set()
            for cut in self._shorten_history():
                self._announce(cut)
        return job

    def _put(self, job: Job) -> Job:
        """Store the changed job, notify the listeners, and begin jobs that can begin now."""
        if job.id in self._jobs:
            self._store.change(job)
        else:
            self._store.add(job)
        # Not at once: beginning a job calls this method again, while the caller may still change its job.
        asyncio.get_running_loop().call_soon(self._begin_next)
        return self._announce(job)

    def _announce(self, job: Job) -> Job:
        self._jobs[job.id] = job
        for listener in tuple(self._listeners):
            try:
                listener(job)
            except Exception:
                log.exception("a listener failed on job %s", job.id)
        return job

    def _shorten_history(self) -> Sequence[Job]:
        """Drop the oldest ended jobs, and long requests of all but the newest; return the cut jobs."""
        cut, forgotten = trimmed(self._jobs.values(), time.time())
        for job in cut:
            self._jobs[job.id] = job
            self._store.add(job)
        for job in forgotten:
            del self._jobs[job.id], self._ended[job.id]
        if forgotten:
            self._store.forget([job.id for job in forgotten])
        return cut


log = logging.getLogger(__name__)


class ClaimTracker:
    """The claims of jobs. Each claim is found once for each time that its job waits."""

    def __init__(self, on_found: Callable[[], None]) -> None:
        """Call `on_found` after each claim that was found."""
        self._on_found = on_found
        self._claims: dict[str, Claim | None] = {}
        """Claims by the id of the job; None while the claim is looked for."""
        self._findings: set[asyncio.Task[None]] = set()

    def of(self, job: Job) -> Claim | None:
        """Return the claim of a job, None while it is looked for; by default, a claim of the type."""
        if job.id not in self._claims:
            self._claims[job.id] = None if job.type.claims else Claim.of_type(job.type.name)
            if job.type.claims:
                # The loop holds tasks weakly: a task without another reference may be collected.
                task = asyncio.create_task(self._find(job, job.type.claims))
                self._findings.add(task)
                task.add_done_callback(self._findings.discard)
        return self._claims[job.id]

    def forget(self, job_id: str) -> None:
        """Drop the claim of a job, so that it is found again when the job waits again."""
        self._claims.pop(job_id, None)

    async def close(self) -> None:
        """Cancel the tasks that look for claims, and wait for their end."""
        for finding in self._findings:
            finding.cancel()
        await asyncio.gather(*self._findings, return_exceptions=True)

    async def _find(self, job: Job, find: Callable[[Any], Awaitable[Claim]]) -> None:
        try:
            claim = await find(job.request)
        except Exception:
            log.exception("the claim of job %s could not be found", job.id)
            claim = Claim.of_type(job.type.name)
        if job.id in self._claims:  # else the job was forgotten meanwhile
            self._claims[job.id] = claim
            self._on_found()
