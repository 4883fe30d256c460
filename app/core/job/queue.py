"""The queue that runs jobs, as a protocol, and what it calls (J1, J2)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from app.core.job.claim import ClaimFinder
from app.core.job.value import Job
from app.core.progress import Progress


class JobHandler(Protocol):
    """Does one type of job (J2). The payload is a copy with `_job_id` and `_cancel_event` added."""

    async def __call__(self, job_type: str, payload: dict[str, Any]) -> Any:  # noqa: ANN401
        """Return the job's result; a `state` of its own says how the job ended, else it is completed.

        An exception fails the job, `Cancelled` cancels it.
        """


JobListener = Callable[[Job], None]
Outline = Callable[[Mapping[str, Any]], Mapping[str, Any]]
"""Returns of a payload what is worth keeping of a job that has ended: the same one where that is all."""


class AsyncJobQueue(Protocol):
    """Runs jobs on an asyncio loop; all methods are called on that loop's thread (J1).

    Jobs begin by their places, each as soon as nothing that runs or waits in front of it has the same
    claim. By default jobs of one type run one after another, jobs of different types side by side: an
    export does not wait for a scan. All that takes a job id raises `UnknownJob` for one that is none.
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
        """Have `handler` do the jobs of this type; an `outline` shortens payloads that are long.

        `claims` finds out what each job claims, anew each time that it waits; None: their type.
        `at_once` is how many may run at most. A job that waits says so with `waits_for` and `waiting`.
        Where they are not `pausable`, none is paused while it runs: they begin from the start each time.
        The newest `HISTORY` jobs that have ended are kept, and all but the newest `WHOLE` of them in
        outline.
        """

    async def restore(self) -> Sequence[Job]:
        """Bring back what earlier starts of the program left, and return what can be resumed, oldest first.

        To be called before anything is submitted. What was running is interrupted now, what was
        cancelling is cancelled; what waited is `held`, and nothing begins of itself. Nothing of this is
        announced. Raises `LibraryError` where they cannot be read.
        """

    async def submit(self, job_type: str, payload: Mapping[str, Any]) -> Job:
        """Take in a job, behind all others, and return it, queued.

        Raises `JobError` for a type without a handler, and once the queue is closed.
        """

    async def get(self, job_id: str) -> Job:
        """Return the job as it is now."""

    async def list(self) -> Sequence[Job]:
        """Return all jobs, newest first."""

    async def cancel(self, job_id: str) -> Job:
        """Ask a job to end. One that runs is cancelling until its work has ended; any other is cancelled.

        What it did so far is kept. Asking twice is asking once. Raises `IllegalTransition` for a job that
        has ended.
        """

    async def pause(self, job_id: str) -> Job:
        """Hold a job back until `resume`. Asking twice is asking once.

        One that waits is paused at once. One that runs is `pausing`: its work is asked to end, as by
        Cancel, and then it is paused with its partial result; it may also end before that. Raises
        `IllegalTransition` for a job that is cancelling, interrupted or has ended, and for one that runs and
        is not `pausable`.
        """

    async def resume(self, job_id: str) -> Job:
        """Have a paused or interrupted job wait for its turn again, under its id and at its old place.

        One that is still pausing goes on as soon as it has paused; one that waits or runs stays as it
        is, unless it is held. Raises `IllegalTransition` for a job that is cancelling or has ended, and
        `JobError` as `submit` does.
        """

    async def skip(self, job_id: str, path: bytes) -> Job:
        """Ask a job to give up a file that it is reading, and to go on with the others (P2).

        It leaves that file alone also when it is resumed; another job tries it again. Nothing changes
        where the job does not read the file, or no more.
        """

    async def retry(self, job_id: str) -> Job:
        """Submit again what a job was asked for that has ended, and return the new job.

        Raises `IllegalTransition` for a job that has not ended, and `JobError` as `submit` does, and where
        its payload is not kept any more.
        """

    async def reorder(self, job_id: str, before: str | None) -> Job:
        """Give a waiting job the place in front of another one, or behind all where `before` is None.

        Raises `NotWaiting` where one of them does not wait.
        """

    async def wait(self, job_id: str) -> Job:
        """Return the job once it has ended, or the queue was closed. A paused job has not ended."""

    def set_progress(self, job_id: str, progress: Progress) -> None:
        """Keep and announce how far a job is; what comes once its work has ended is passed over."""

    def subscribe(self, listener: JobListener) -> Callable[[], None]:
        """Call `listener` with each change of any job; the returned call ends that.

        One that has ended changes once more where its payload is cut to the outline: it is no longer
        `repeatable` then.
        """

    async def close(self, *, keep: bool = False) -> None:
        """End what runs, whatever its type, and wait for it; nothing is taken in afterwards.

        All that has not ended is cancelled. With `keep` it can be taken up at the next start: what runs
        becomes interrupted, and what waits or is paused stays so.
        """
