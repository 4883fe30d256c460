"""Jobs as a library remembers them, where no server answers for it."""

import os
import shlex
import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import closing, suppress
from pathlib import Path

from app.api.process_check import is_alive
from app.api.schemas import JobView, job_view
from app.compose import build
from app.core.errors import JobError, UnknownJob
from app.core.job import Job, JobState, check_repeatable, check_transition, restored
from app.core.names import display
from app.jobs.job_store import LibraryJobStore
from app.jobs.runner import ThreadRunner
from app.jobs.scan_job import SCAN
from app.library import Library, open_library, open_to_read
from app.library.identity import refuse_foreign
from app.library.lock_owner import Holder, find, is_held


class RememberedJobs:
    """Reads without a lock; only an act takes the library, for a moment.

    All that it is asked raises `LibraryError`, and an act `JobError` where it cannot be done so.
    """

    def __init__(self, library: Path) -> None:
        self._path = library

    @property
    def exists(self) -> bool:
        """Whether there is a library. Raises `LibraryError` where another program's file is."""
        with suppress(OSError):  # which whoever opens it is told
            refuse_foreign(self._path)
        return os.path.lexists(self._path)

    @property
    def holder(self) -> Holder | None:
        """Who has the library now; of one on another computer, who said so last."""
        holder = find(self._path)
        if holder is None or not holder.near or (is_alive(holder.process) and is_held(self._path)):
            return holder
        return None

    async def jobs(self, states: Sequence[JobState] = (), limit: int | None = None) -> list[JobView]:
        """Return the jobs in one of these states, or in any, newest first."""
        wanted = [job for job in await self._all() if not states or job.state in states]
        return [job_view(job) for job in wanted[:limit]]

    async def job(self, job_id: str) -> JobView:
        """Return one job."""
        return job_view(await self._one(job_id))

    async def follow(self, job_id: str) -> AsyncGenerator[JobView]:
        """Yield the job as it stands: nobody tells of its changes."""
        yield await self.job(job_id)

    async def act(self, job_id: str, act: str) -> JobView:
        """Have a job cancelled or paused, and return it. Nothing can be resumed or retried so."""
        job = await self._one(job_id)
        with closing(open_library(self._path)) as library:
            library.check_writable()
            if act in {"resume", "retry"}:
                raise _not_here(job, act)
            return job_view(await _change(library, job_id, act))

    async def skip(self, job_id: str, path: str) -> JobView:
        """Raise `JobError`: no file is being read."""
        del job_id, path
        raise JobError("job.nobody_does")

    async def _all(self) -> list[Job]:
        with closing(open_to_read(self._path)) as library:
            kept = await LibraryJobStore(library).load()
        jobs = kept if self.holder else [restored(job, time.time()) for job in kept]
        return list(jobs)[::-1]

    async def _one(self, job_id: str) -> Job:
        for job in await self._all():
            if job.id == job_id:
                return job
        raise UnknownJob("job.unknown", job=job_id)


async def _change(library: Library, job_id: str, act: str) -> Job:
    queue = build(ThreadRunner(), library).queue
    await queue.restore()
    try:
        return await (queue.cancel(job_id) if act == "cancel" else queue.pause(job_id))
    finally:
        await queue.close(keep=True)


def _not_here(job: Job, act: str) -> JobError:
    """Return what to say of an act that takes somebody who does the job."""
    if act == "retry":
        check_repeatable(job)
        if job.type != SCAN:
            return JobError("job.not_again")
    elif job.state is not JobState.QUEUED:
        check_transition(job.state, JobState.QUEUED)
    if job.type != SCAN:
        return JobError("job.nobody_does")
    request = job.payload["request"]
    options = [name for name, on in (("--deep", request.deep), ("--sniff", request.sniff)) if on]
    folders = [shlex.quote(display(path)) for path in request.paths]
    return JobError("job.nobody_scans", command=" ".join(["cinventory scan", *options, *folders]))
