"""Shows jobs and acts on them: through a running server, or as saved in the library."""

import asyncio
import os
import shutil
import signal
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from types import TracebackType
from typing import Final, Protocol, Self, TextIO

from msgspec import Struct

from app.api.schemas.job_schemas import JobsView, JobView, to_json
from app.api.server import discovery
from app.cli.actions.saved_jobs import SavedJobs
from app.cli.choices import JobAction
from app.cli.interrupts import handle_signals
from app.cli.language import tr
from app.cli.messages import say
from app.cli.output.job_texts import SHORT, progress_text, sheet, state_text, table
from app.cli.status import Exit
from app.core.errors import JobError, UnknownJob
from app.core.job import JobState

_EXIT_STATUSES: Final = {
    JobState.COMPLETED: Exit.DONE,
    JobState.NEEDS_ATTENTION: Exit.NEEDS_ATTENTION,
    JobState.CANCELLED: Exit.CANCELLED,
}


class JobsRequest(Struct, frozen=True, kw_only=True):
    """A call of the command `jobs`."""

    action: JobAction
    job: str = ""
    """The beginning of an id; empty for a list."""
    states: Sequence[JobState] = ()
    """The states of the listed jobs; empty for all states."""
    limit: int
    """The maximum number of listed jobs."""
    as_json: bool
    follow: bool = False
    """Show the job at each change, until it ends."""


class JobSource(Protocol):
    """A source of jobs: a server or a library."""

    async def jobs(self, states: Sequence[JobState] = (), limit: int | None = None) -> list[JobView]:
        """Return the jobs in one of these states, or in any, newest first."""

    async def job(self, job_id: str) -> JobView:
        """Return one job."""

    async def act(self, job_id: str, act: str) -> JobView:
        """Act on a job. Return the job, or the new job of a retry."""

    async def skip(self, job_id: str, path: str) -> JobView:
        """Make a job skip the file that it is reading. Return the job."""

    def follow(self, job_id: str) -> AsyncGenerator[JobView]:
        """Yield the job at each change, as long as changes are reported."""


def run(request: JobsRequest, library: Path, out: TextIO) -> Exit:
    """Run the request, and write the answer.

    Ctrl-C ends the following of a job, but does not change the job. Raises `CinventoryError`, and
    `BrokenPipeError` if the reader of the output is gone.
    """
    try:
        return asyncio.run(_run_until_interrupt(request, library, out))
    except (KeyboardInterrupt, asyncio.CancelledError):
        if request.follow:
            say(tr("The job was not changed."))
        return Exit.CANCELLED


async def _run_until_interrupt(request: JobsRequest, library: Path, out: TextIO) -> Exit:
    """Run the request until Ctrl-C."""
    task = asyncio.current_task()
    assert task is not None  # noqa: S101 - a running coroutine has a task
    with handle_signals(task.cancel, signal.SIGINT):
        return await _run(request, library, out)


async def _run(request: JobsRequest, library: Path, out: TextIO) -> Exit:
    async with _source(library) as source:
        if request.action is JobAction.LIST:
            return await _list(request, source, out)
        job_id = await _find(source, request.job)
        if request.action is JobAction.SKIP:
            _write(request, out, await _skip(source, job_id), whole=False)
        elif request.action is not JobAction.SHOW:
            _write(request, out, await source.act(job_id, request.action), whole=False)
        elif request.follow:
            return await _follow(request, source, out, job_id)
        else:
            _write(request, out, await source.job(job_id), whole=True)
    return Exit.DONE


@asynccontextmanager
async def _source(library: Path) -> AsyncIterator[JobSource]:
    """Yield the running server. Without one, tell the user, and yield the jobs that the library keeps."""
    if (announcement := discovery.running(library)) is not None:
        from app.api.server.client import Client  # noqa: PLC0415 - aiohttp, which takes a while to load

        async with Client(announcement.address, Path(announcement.token_file)) as client:
            if await client.is_there():
                yield client
                return
    saved = SavedJobs(library)
    _explain(saved)
    yield saved


def _explain(saved: SavedJobs) -> None:
    """Tell the user that no server answers, unless there is no library."""
    if not saved.exists:
        return
    text = tr("No running Cinventory answers for this library. Only its saved jobs are available.")
    if (holder := saved.holder) is not None:
        open_there = tr(
            "{holder} has it open. Its running jobs can be reached only while its local API is on.",
            holder=str(holder),
        )
        text = f"{text} {open_there}"
    say(text)


async def _find(source: JobSource, prefix: str) -> str:
    """Return the id of the only job whose id begins with `prefix`. Raises `JobError`."""
    found = [job.id for job in await source.jobs() if job.id.startswith(prefix)]
    if prefix in found or len(found) == 1:
        return prefix if prefix in found else found[0]
    if not found:
        raise UnknownJob("job.unknown", job=prefix)
    raise JobError("job.ambiguous", job=prefix, jobs=", ".join(found))


async def _skip(source: JobSource, job_id: str) -> JobView:
    """Make a job skip its slow file. Raises `JobError` if there is none."""
    job = await source.job(job_id)
    if job.current is None or job.slow_seconds is None:
        raise JobError("job.nothing_slow")
    return await source.skip(job_id, job.current)


async def _list(request: JobsRequest, source: JobSource, out: TextIO) -> Exit:
    jobs = await source.jobs(request.states, request.limit + 1)
    shown, more = tuple(jobs[: request.limit]), len(jobs) > request.limit
    if request.as_json:
        _write_json(out, JobsView(jobs=shown, next=shown[-1].id if more else None))
        return Exit.DONE
    out.writelines(f"{line}\n" for line in table(shown))
    if more:
        say(tr("Older jobs are not shown. Show more with --limit."))
    elif not shown:
        say(tr("No job is in this state.") if request.states else tr("There are no jobs."))
    return Exit.DONE


async def _follow(request: JobsRequest, source: JobSource, out: TextIO, job_id: str) -> Exit:
    job: JobView | None = None
    with StatusLine(out) as line:
        async with aclosing(source.follow(job_id)) as states:
            async for job in states:
                if request.as_json:
                    _write_json(out, job)
                else:
                    step = (state_text(job), int(job.progress * 100))
                    line.show(f"{job.id[:SHORT]}  {state_text(job)}  {progress_text(job)}", step)
    if job is None or not job.state.terminal:
        say(tr("The job has not ended, but no more changes are reported. Run the command again later."))
        return Exit.NOTHING_READ
    if not request.as_json:
        _write(request, out, job, whole=True)
    return _EXIT_STATUSES.get(job.state, Exit.NOTHING_READ)


def _write(request: JobsRequest, out: TextIO, job: JobView, *, whole: bool) -> None:
    if request.as_json:
        _write_json(out, job)
    else:
        out.writelines(f"{line}\n" for line in (sheet(job) if whole else table([job])))


def _write_json(out: TextIO, value: object) -> None:
    out.write(f"{to_json(value).decode()}\n")
    out.flush()


class StatusLine:
    """Shows one text after another. In a terminal, the end of the block clears the line."""

    def __init__(self, out: TextIO) -> None:
        """Take `out`, a terminal or any other text stream."""
        self._out = out
        self._over = _is_terminal(out)
        self._text = ""
        self._step: object = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._over and self._text and not isinstance(error, OSError):
            self._put("")
            self._out.write("\r")
            self._out.flush()

    def show(self, text: str, step: object) -> None:
        """Show `text` from now on. Outside a terminal, write it only if `step` has changed."""
        if text != self._text and (self._over or step != self._step):
            self._text, self._step = text, step
            self._put(text)

    def _put(self, text: str) -> None:
        if not self._over:
            self._out.write(f"{text}\n")
        else:
            from rich.cells import set_cell_size  # noqa: PLC0415 - not needed for pipes

            width = shutil.get_terminal_size().columns - 1
            self._out.write(f"\r{set_cell_size(text, width)}")
        self._out.flush()


def _is_terminal(out: TextIO) -> bool:
    try:
        return os.isatty(out.fileno())
    except (OSError, ValueError):
        return False
