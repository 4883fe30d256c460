"""The protocols of the queue that runs jobs (J1), of its handlers (J2), and of its store (J4)."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, Protocol

from app.core.job.job_type import JobType, Request
from app.core.job.outcome import JobOutcome
from app.core.job.value import Job
from app.core.run.progress import Progress

PROGRESS_STORE_SECONDS: Final = 5.0
"""Time between two writes of the progress of a running job."""


class JobHandler(Protocol):
    """A function that runs one type of job (J2), which is given by its name.

    The payload is a new mapping with `request`, `_job_id`, and `_cancel_event`, a `JobControl`.
    """

    async def __call__(self, job_type: str, payload: dict[str, Any]) -> JobOutcome | None:
        """Return the outcome of the job, with its final state. Without an outcome, the job is completed.

        An exception fails the job, `Cancelled` cancels it.
        """


JobListener = Callable[[Job], None]


class AsyncJobQueue(Protocol):
    """A queue that runs jobs on an asyncio loop; call its methods on the thread of that loop (J1).

    Jobs start in the order of their places, unless a job that runs or waits ahead has a conflicting claim. By
    default, jobs of one type run one after another, and jobs of different types at the same time. Methods
    with a job id raise `UnknownJob` if no job has it.
    """

    def register(self, job_type: JobType[Any, Any], handler: JobHandler) -> None:
        """Let `handler` run the jobs of this type, which get this record.

        A waiting job has `waits_for` and `waiting`. The newest `KEPT_JOBS` ended jobs are kept, the newest
        `KEPT_REQUESTS` of them with the whole request.
        """

    async def restore(self) -> Sequence[Job]:
        """Load the jobs of earlier runs of the program, and return the ones to resume, oldest first.

        Call it before `submit`. Running jobs become interrupted, cancelling jobs cancelled, and queued jobs
        are `held`: no job starts by itself. Listeners are not called. Raises `LibraryError` if the jobs
        cannot be read.
        """

    async def submit(self, job_type: JobType[Request, Any], request: Request) -> Job:
        """Add a job at the end of the queue, and return it.

        Raises `JobError` for a type without a handler, and after `close`.
        """

    async def get(self, job_id: str) -> Job:
        """Return the job."""

    async def list(self) -> Sequence[Job]:
        """Return all jobs, newest first."""

    async def cancel(self, job_id: str) -> Job:
        """Cancel a job; repeated calls have no effect. A running job is cancelling until its work has ended.

        Partial results are kept. Raises `IllegalTransition` if the job has ended.
        """

    async def pause(self, job_id: str) -> Job:
        """Pause a job until `resume`; repeated calls have no effect.

        A queued job is paused at once. A running job is `pausing` until its work has ended, then paused with
        its partial result; the job can also end first. Raises `IllegalTransition` for a job that is
        cancelling, interrupted or ended, and for a running job that is not `pausable`.
        """

    async def resume(self, job_id: str) -> Job:
        """Queue a paused or interrupted job again, with the same id and place.

        A job also pauses by itself, with an error, when its work raises `ProberAway`.

        A pausing job continues as soon as it has paused. A queued or running job does not change, unless it
        is held. Raises `IllegalTransition` for a job that is cancelling or has ended, and `JobError` as
        `submit` does.
        """

    async def skip(self, job_id: str, path: bytes) -> Job:
        """Skip a file that a job is reading now (P2). There is no effect if the job does not read it.

        A resumed job skips the file again; another job reads it.
        """

    async def retry(self, job_id: str) -> Job:
        """Submit the request of an ended job again, and return the new job.

        Raises `IllegalTransition` if the job has not ended. Raises `JobError` as `submit` does, and if the
        request is no longer kept.
        """

    async def reorder(self, job_id: str, before: str | None) -> Job:
        """Move a queued job ahead of another one, or to the end if `before` is None.

        Raises `NotWaiting` if one of the two is not queued.
        """

    async def wait(self, job_id: str) -> Job:
        """Return the job after it has ended or the queue was closed. A paused job has not ended."""

    def set_progress(self, job_id: str, progress: Progress) -> None:
        """Store and announce the progress of a job; ignored after the work of the job has ended."""

    def subscribe(self, listener: JobListener) -> Callable[[], None]:
        """Call `listener` with each change of any job, until the returned function is called.

        An ended job changes once more if its request is cut: then it is no longer `repeatable`.
        """

    async def flush(self) -> None:
        """Wait until every change announced until now is stored, or storing it has failed.

        A stored job outlives the process.
        """

    async def close(self, *, keep: bool = False) -> None:
        """Stop all work and wait for its end; afterwards the queue refuses new jobs.

        All unfinished jobs are cancelled. With `keep`, running jobs become interrupted, and queued and paused
        jobs stay, so that the next start can resume them.
        """


class JobStore(Protocol):
    """A store that keeps jobs after the end of the program.

    Its methods return at once and report no errors.
    """

    async def load(self) -> Sequence[Job]:
        """Return all stored jobs, in the order in which they were added."""

    def add(self, job: Job) -> None:
        """Store a new job, or a known one with a new request."""

    def change(self, job: Job) -> None:
        """Store the new state of a known job."""

    def forget(self, job_ids: Iterable[str]) -> None:
        """Delete these jobs."""

    async def flush(self) -> None:
        """Wait until everything until now is stored, or storing it has failed."""


class NoJobStore:
    """A `JobStore` that keeps nothing: for a read-only library."""

    async def load(self) -> Sequence[Job]:
        return ()

    def add(self, job: Job) -> None:
        """Do nothing."""

    def change(self, job: Job) -> None:
        """Do nothing."""

    def forget(self, job_ids: Iterable[str]) -> None:
        """Do nothing."""

    async def flush(self) -> None:
        """Return at once."""
