"""Jobs: their states, which state leads to which, and the queue that runs them, as a protocol."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, Protocol

from app.core.errors import IllegalTransition, JobError, NotWaiting
from app.core.message import Message

if TYPE_CHECKING:
    from app.core.claim import ClaimFinder, Obstacle
    from app.core.scan import ScanProgress


class JobState(StrEnum):
    """Where a job stands (J3)."""

    QUEUED = "queued"
    RUNNING = "running"
    PAUSED = "paused"
    CANCELLING = "cancelling"
    INTERRUPTED = "interrupted"
    """It was running when the program ended, or was killed."""
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    NEEDS_ATTENTION = "needs_attention"

    @property
    def terminal(self) -> bool:
        """Nothing follows this state."""
        return not TRANSITIONS[self]


_ENDS = frozenset(
    {JobState.COMPLETED, JobState.FAILED, JobState.CANCELLED, JobState.NEEDS_ATTENTION},
)
TRANSITIONS: Mapping[JobState, frozenset[JobState]] = {
    JobState.QUEUED: frozenset({JobState.RUNNING, JobState.PAUSED, JobState.CANCELLED}),
    # A job may finish, or fail, before the request to pause or cancel reaches it.
    JobState.RUNNING: _ENDS | {JobState.CANCELLING, JobState.PAUSED, JobState.INTERRUPTED},
    JobState.PAUSED: frozenset({JobState.QUEUED, JobState.CANCELLED}),
    JobState.CANCELLING: _ENDS,
    JobState.INTERRUPTED: frozenset({JobState.QUEUED, JobState.CANCELLED}),
    **dict.fromkeys(_ENDS, frozenset()),
}


def check_transition(state: JobState, wanted: JobState) -> None:
    """Raise `IllegalTransition` unless `state` leads to `wanted`."""
    if wanted not in TRANSITIONS[state]:
        raise IllegalTransition("job.illegal", state=state, wanted=wanted)


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One look at a job. `payload` is what was submitted, without what the queue injects."""

    id: str
    type: str
    payload: Mapping[str, Any]
    state: JobState = JobState.QUEUED
    pausing: bool = False
    """It runs, and was asked to pause: once its work has ended, it is paused."""
    held: bool = False
    """It waits since an earlier start of the program, and goes on waiting until `resume`."""
    progress: "ScanProgress | None" = None
    fraction: float = 0.0
    """How far it is, 0.0 to 1.0: never falls, also when it is resumed; 1.0 only once all is committed."""
    result: Any = None
    """What the handler returned; of a paused job, what its work came to so far."""
    error: Message | None = None
    """Why it failed."""
    place: int = 0
    """Jobs that wait begin by ascending place."""
    retry_of: str | None = None
    """The ended job that this one does again."""
    repeatable: bool = True
    """All of its payload is there: long ones are not kept for ever once a job has ended."""
    created: float = field(default=0.0)
    """Seconds since the epoch."""
    began: float | None = None
    """When it ran first, seconds since the epoch."""
    ended: float | None = None
    """When it came to its end, seconds since the epoch."""
    waits_for: str | None = None
    """The job that has to end before this one can begin."""
    waiting: Message | None = None
    """Why it waits; None where it does not, or will begin in a moment."""

    @property
    def active(self) -> bool:
        """Its work is under way."""
        return self.state in {JobState.RUNNING, JobState.CANCELLING}

    def waits(self, obstacle: "Obstacle | None") -> "Job":
        """Return the job as it waits for this."""
        if obstacle is None:
            return replace(self, waits_for=None, waiting=None)
        return replace(self, waits_for=obstacle.job_id, waiting=obstacle.reason)

    def at(self, progress: "ScanProgress") -> "Job":
        """Return the job with a new look at its progress."""
        return replace(self, progress=progress, fraction=max(self.fraction, progress.fraction or 0.0))

    def becoming(self, state: JobState, now: float, **changes: Any) -> "Job":  # noqa: ANN401
        """Return the job in its next state, at `now`, seconds since the epoch; raises `IllegalTransition`."""
        check_transition(self.state, state)
        if state is JobState.RUNNING and self.began is None:
            changes["began"] = now
        if state.terminal:
            changes["ended"] = now
        if state in {JobState.COMPLETED, JobState.NEEDS_ATTENTION}:
            changes["fraction"] = 1.0
        plain = replace(self, pausing=False, held=False, waits_for=None, waiting=None)
        return replace(plain, state=state, **changes)

    def ending(self, state: JobState, *, goes_on: bool, closing: bool) -> JobState:
        """Return what the job becomes, now that its work came to `state`, a terminal one.

        Work that was stopped to pause the job leaves it paused, also where it `goes_on` as the pause was
        taken back meanwhile. Stopped as the queue is `closing`, it is interrupted.
        """
        if state is not JobState.CANCELLED or self.state is not JobState.RUNNING:
            return state
        if closing and not self.pausing:
            return JobState.INTERRUPTED
        return JobState.PAUSED if self.pausing or goes_on else state


def check_repeatable(job: Job) -> None:
    """Raise `IllegalTransition` unless the job has ended, and `JobError` where only an outline is kept."""
    if not job.state.terminal:
        raise IllegalTransition("job.not_ended", state=job.state)
    if not job.repeatable:
        raise JobError("job.not_repeatable")


def left_behind(job: Job, now: float) -> Job:
    """Return a job of an earlier start as it is to be offered in this one (J4)."""
    match job.state:
        case JobState.RUNNING:
            return job.becoming(JobState.INTERRUPTED, now)
        case JobState.CANCELLING:
            return job.becoming(JobState.CANCELLED, now)
        case JobState.QUEUED:
            return replace(job, held=True, waiting=Message("job.held"))
    return job


def moved(waiting: Sequence[Job], job: Job, before: Job | None) -> Sequence[Job]:
    """Return the jobs whose places change when `job` comes in front of `before`, or behind all.

    `waiting` are all that wait, the next one first. Raises `NotWaiting` where one of the two does not.
    """
    for each in (job, before):
        if each is not None and each.state is not JobState.QUEUED:
            raise NotWaiting("job.not_waiting", state=each.state)
    if before is job:
        return ()
    order = [other for other in waiting if other is not job]
    order.insert(len(order) if before is None else order.index(before), job)
    places = [other.place for other in waiting]
    return [replace(one, place=place) for one, place in zip(order, places, strict=True) if one.place != place]


class JobHandler(Protocol):
    """Does one type of job (J2). The payload is a copy with `_job_id` and `_cancel_event` added."""

    async def __call__(self, job_type: str, payload: dict[str, Any]) -> Any:  # noqa: ANN401
        """Return the job's result; a `state` of its own says how the job ended, else it is completed.

        An exception fails the job, `Cancelled` cancels it.
        """


JobListener = Callable[[Job], None]
Outline = Callable[[Mapping[str, Any]], Mapping[str, Any]]
"""Returns of a payload what is worth keeping of a job that has ended: the same one where that is all."""

HISTORY: Final = 500
"""So many jobs that have ended are kept, the newest."""
WHOLE: Final = 5
"""So many of these keep a long payload, and can be tried again."""
PROGRESS_KEPT_SECONDS: Final = 5.0


class JobStore(Protocol):
    """Keeps jobs beyond the end of the program. Its methods return at once, and fail in silence."""

    async def load(self) -> Sequence[Job]:
        """Return all that is kept, in the order in which the jobs were added."""

    def add(self, job: Job) -> None:
        """Keep a new job, or one whose payload has changed."""

    def change(self, job: Job) -> None:
        """Keep where a known job stands."""

    def forget(self, job_ids: Iterable[str]) -> None:
        """Keep these no longer."""


class NoJobStore:
    """A `JobStore` that keeps nothing: for a library that can only be read."""

    async def load(self) -> Sequence[Job]:
        return ()

    def add(self, job: Job) -> None:
        """Keep nothing."""

    def change(self, job: Job) -> None:
        """Keep nothing."""

    def forget(self, job_ids: Iterable[str]) -> None:
        """There is nothing."""


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
        claims: "ClaimFinder | None" = None,
        at_once: int | None = None,
    ) -> None:
        """Have `handler` do the jobs of this type; an `outline` shortens payloads that are long.

        `claims` finds out what each job claims, anew each time that it waits; None: their type.
        `at_once` is how many may run at most. A job that waits says so with `waits_for` and `waiting`.
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
        `IllegalTransition` for a job that is cancelling, interrupted or has ended.
        """

    async def resume(self, job_id: str) -> Job:
        """Have a paused or interrupted job wait for its turn again, under its id and at its old place.

        One that is still pausing goes on as soon as it has paused; one that waits or runs stays as it
        is, unless it is held. Raises `IllegalTransition` for a job that is cancelling or has ended, and
        `JobError` as `submit` does.
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

    def set_progress(self, job_id: str, progress: "ScanProgress") -> None:
        """Keep and announce how far a job is; what comes once its work has ended is passed over."""

    def subscribe(self, listener: JobListener) -> Callable[[], None]:
        """Call `listener` with each change of any job; the returned call ends that."""

    async def close(self, *, keep: bool = False) -> None:
        """End what runs, whatever its type, and wait for it; nothing is taken in afterwards.

        All that has not ended is cancelled. With `keep` it can be taken up at the next start: what runs
        becomes interrupted, and what waits or is paused stays so.
        """
