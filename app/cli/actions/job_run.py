"""Runs one job of this process from a terminal. Ctrl-C cancels the job and keeps its results."""

import asyncio
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any, TextIO

from app.cli.interrupts import END_SIGNALS, handle_signals
from app.compose import Parts, build
from app.core.errors import CinventoryError
from app.core.file.record_batch import RecordBatch
from app.core.job import AsyncJobQueue, Job, JobListener, JobRequest, JobType
from app.core.job.job_type import Request
from app.jobs.runner import ThreadRunner
from app.jobs.sleep_inhibitor import Awake
from app.jobs.types.registry import BY_NAME
from app.library import Library
from app.trash.mover import Mover, no_trash


def run(
    type_name: str,
    request: JobRequest,
    library: Library,
    out: TextIO,
    *,
    show_progress: bool,
    listeners: Iterable[JobListener] = (),
    on_batch: Callable[[RecordBatch], None] = lambda _batch: None,
    mover: Mover = no_trash,
) -> Job:
    """Run a job of a command that writes to `out`, and return it after its end. Raises its error.

    `on_batch` is called in the job's thread. `mover` moves files to the trash.
    """
    job_type = BY_NAME[type_name]
    parts = build(ThreadRunner(on_batch), library, mover=mover)
    for listener in listeners:
        parts.queue.subscribe(listener)
    return asyncio.run(_run_job(parts, job_type, request, _descriptors_of(out), show_progress=show_progress))


async def _run_job(
    parts: Parts,
    job_type: JobType[Request, Any],
    request: Request,
    written: Iterable[int],
    *,
    show_progress: bool,
) -> Job:
    """Run a job, or continue an equal one that an earlier start left, and return it after its end.

    `written` are the descriptors that the command writes its output to. Raises the error of a failed job.
    """
    awake = Awake(parts.queue)
    with _progress_bar() if show_progress else nullcontext(lambda _job: None) as show:
        unsubscribe = parts.queue.subscribe(show)
        job = await _resume_or_submit(parts.queue, job_type, request)
        with _cancelled_by_signals(parts, job, written):
            job = await _ended_or_away(parts.queue, job)
        unsubscribe()
    await parts.queue.close(keep=True)
    await awake.close()
    if job.error is not None:
        raise CinventoryError(job.error.code, **job.error.args)
    return job


async def _ended_or_away(queue: AsyncJobQueue, job: Job) -> Job:
    """Return the job after its end, or after it has paused by itself."""
    away = asyncio.Event()

    def look(changed: Job) -> None:
        if changed.id == job.id and changed.stopped:
            away.set()

    unsubscribe = queue.subscribe(look)
    waits = [asyncio.create_task(queue.wait(job.id)), asyncio.create_task(away.wait())]
    await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    unsubscribe()
    for task in waits:
        task.cancel()
    await asyncio.gather(*waits, return_exceptions=True)
    return await queue.get(job.id)


async def _resume_or_submit(queue: AsyncJobQueue, job_type: JobType[Request, Any], request: Request) -> Job:
    """Resume an equal job that an earlier start left, or submit a new one. Other jobs are not changed."""
    for left in await queue.restore():
        if left.has_request(job_type, request) and (left.held or left.stopped):
            return await queue.resume(left.id)
    return await queue.submit(job_type, request)


def _progress_bar() -> AbstractContextManager[JobListener]:
    from app.cli.output.progress_bar import progress_bar  # noqa: PLC0415 - takes 0.1 s, which scripts need not pay

    return progress_bar()


@contextmanager
def _cancelled_by_signals(parts: Parts, job: Job, written: Iterable[int]) -> Iterator[None]:
    """Cancel the job at SIGINT, SIGTERM or SIGHUP, as `handle_signals` says."""
    loop = asyncio.get_running_loop()
    cancels: set[asyncio.Task[Job]] = set()
    with handle_signals(
        lambda: cancels.add(loop.create_task(parts.queue.cancel(job.id))), *END_SIGNALS, written=written
    ):
        yield


def _descriptors_of(out: TextIO) -> tuple[int, ...]:
    """Return the descriptor of a file; none for a text in memory."""
    try:
        return (out.fileno(),)
    except OSError:
        return ()
