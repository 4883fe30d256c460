"""The protocol of the queue that runs jobs, and of its handlers (J1, J2)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from app.core.job.claim import ClaimFinder
from app.core.job.value import Job
from app.core.progress import Progress


class JobHandler(Protocol):
    """A function that runs one type of job (J2). The payload is a copy with `_job_id` and `_cancel_event`."""

    async def __call__(self, job_type: str, payload: dict[str, Any]) -> Any:  # noqa: ANN401
        """Return the result of the job; a `state` attribute of it is the final state, else completed.

        An exception fails the job, `Cancelled` cancels it.
        """


JobListener = Callable[[Job], None]
Outline = Callable[[Mapping[str, Any]], Mapping[str, Any]]
"""Returns the part of a payload to keep after the job has ended; the same object if that is all of it."""


class AsyncJobQueue(Protocol):
    """A queue that runs jobs on an asyncio loop; call its methods on the thread of that loop (J1).

    Jobs start in the order of their places, unless a job that runs or waits ahead has a conflicting claim. By
    default, jobs of one type run one after another, and jobs of different types at the same time. Methods
    with a job id raise `UnknownJob` if no job has it.
    """

    def register(
        self,
        job_type: str,
        handler: JobHandler,
        *,
        outline: Outline | None = None,
        claims: ClaimFinder | None = None,
        at_once: int | None = None,
        pausable: bool = True,
    ) -> None:
        """Let `handler` run the jobs of this type.

        `outline` shortens long payloads. `claims` finds the claim of a job each time it waits; None: its
        type. At most `at_once` jobs of the type run. A waiting job has `waits_for` and `waiting`. If a type
        is not `pausable`, its jobs start from the beginning each time and cannot pause while they run.

        The newest `KEPT_JOBS` ended jobs are kept, the newest `KEPT_PAYLOADS` of them with the whole payload.
        """

    async def restore(self) -> Sequence[Job]:
        """Load the jobs of earlier runs of the program, and return the ones to resume, oldest first.

        Call it before `submit`. Running jobs become interrupted, cancelling jobs cancelled, and queued jobs
        are `held`: no job starts by itself. Listeners are not called. Raises `LibraryError` if the jobs
        cannot be read.
        """

    async def submit(self, job_type: str, payload: Mapping[str, Any]) -> Job:
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

        A pausing job continues as soon as it has paused. A queued or running job does not change, unless it
        is held. Raises `IllegalTransition` for a job that is cancelling or has ended, and `JobError` as
        `submit` does.
        """

    async def skip(self, job_id: str, path: bytes) -> Job:
        """Skip a file that a job is reading now (P2). There is no effect if the job does not read it.

        A resumed job skips the file again; another job reads it.
        """

    async def retry(self, job_id: str) -> Job:
        """Submit the payload of an ended job again, and return the new job.

        Raises `IllegalTransition` if the job has not ended. Raises `JobError` as `submit` does, and if the
        payload is no longer kept.
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

        An ended job changes once more if its payload is cut to the outline: then it is no longer
        `repeatable`.
        """

    async def close(self, *, keep: bool = False) -> None:
        """Stop all work and wait for its end; afterwards the queue refuses new jobs.

        All unfinished jobs are cancelled. With `keep`, running jobs become interrupted, and queued and paused
        jobs stay, so that the next start can resume them.
        """
