"""Jobs as saved in a library that no server answers for."""

import os
import shlex
import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import closing, suppress
from pathlib import Path

from app.api.access.process_check import is_alive
from app.api.schemas.job_schemas import JobView, job_view
from app.compose import build
from app.core.errors import JobError, UnknownJob
from app.core.job import Job, JobState, check_repeatable, check_transition, restored
from app.core.sources.source import SourceNames
from app.jobs.job_store import LibraryJobStore
from app.jobs.runner import ThreadRunner
from app.jobs.types.registry import JOB_TYPES
from app.library import Library, open_library, open_to_read
from app.library.open.identity import refuse_foreign
from app.library.open.lock_owner import LockOwner, find, is_held


class SavedJobs:
    """The saved jobs of a library. Only an action locks the library, for a moment.

    Every method raises `LibraryError`. An action raises `JobError` if it is not possible.
    """

    def __init__(self, library: Path) -> None:
        self._path = library

    @property
    def exists(self) -> bool:
        """Return whether there is a library. Raises `LibraryError` for a file of another program."""
        with suppress(OSError):  # opening the library reports the error
            refuse_foreign(self._path)
        return os.path.lexists(self._path)

    @property
    def holder(self) -> LockOwner | None:
        """Return the process that has the library open; of another computer, the last one that said so."""
        holder = find(self._path)
        if holder is None or not holder.near or (is_alive(holder.process) and is_held(self._path)):
            return holder
        return None

    async def jobs(self, states: Sequence[JobState] = (), limit: int | None = None) -> list[JobView]:
        """Return the jobs in one of these states, or in any, newest first."""
        jobs, names = await self._all()
        wanted = [job for job in jobs if not states or job.state in states]
        return [job_view(job, names) for job in wanted[:limit]]

    async def job(self, job_id: str) -> JobView:
        """Return one job."""
        return job_view(*await self._one(job_id))

    async def follow(self, job_id: str) -> AsyncGenerator[JobView]:
        """Yield the job once, as no server reports its changes."""
        yield await self.job(job_id)

    async def act(self, job_id: str, act: str) -> JobView:
        """Cancel or pause a job, and return it. Raises `JobError` to resume or retry: no program runs it."""
        job, _names = await self._one(job_id)
        with closing(open_library(self._path)) as library:
            library.check_writable()
            if act in {"resume", "retry"}:
                raise _unavailable(job, act)
            return job_view(await _change(library, job_id, act), library.names)

    async def skip(self, job_id: str, path: str) -> JobView:
        """Raise `JobError`, as no file is being read."""
        del job_id, path
        raise JobError("job.nobody_does")

    async def _all(self) -> tuple[list[Job], SourceNames]:
        with closing(open_to_read(self._path)) as library:
            kept = await LibraryJobStore(library, JOB_TYPES).load()
        jobs = kept if self.holder else [restored(job, time.time()) for job in kept]
        return list(jobs)[::-1], library.names

    async def _one(self, job_id: str) -> tuple[Job, SourceNames]:
        jobs, names = await self._all()
        for job in jobs:
            if job.id == job_id:
                return job, names
        raise UnknownJob("job.unknown", job=job_id)


async def _change(library: Library, job_id: str, act: str) -> Job:
    queue = build(ThreadRunner(), library).queue
    await queue.restore()
    try:
        return await (queue.cancel(job_id) if act == "cancel" else queue.pause(job_id))
    finally:
        await queue.close(keep=True)


def _unavailable(job: Job, act: str) -> JobError:
    """Return the error of an action that needs a program to run the job."""
    if act == "retry":
        check_repeatable(job)
        if job.type.not_again is not None:
            return JobError(job.type.not_again)
    elif job.state is not JobState.QUEUED:
        check_transition(job.state, JobState.QUEUED)
    if job.type.command is None:
        return JobError("job.nobody_does")
    return JobError("job.nobody_scans", command=shlex.join(("cinventory", *job.type.command(job.request))))
