"""Jobs: their states, which state leads to which, and the queue that runs them, as a protocol."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

from app.core.errors import IllegalTransition

if TYPE_CHECKING:
    from app.core.message import Message
    from app.core.scan import ScanProgress


class JobState(StrEnum):
    """Where a job stands (J3)."""

    QUEUED = "queued"
    RUNNING = "running"
    CANCELLING = "cancelling"
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
    JobState.QUEUED: frozenset({JobState.RUNNING, JobState.CANCELLED}),
    JobState.RUNNING: _ENDS | {JobState.CANCELLING},
    # A job may finish, or fail, before the request to cancel reaches it.
    JobState.CANCELLING: _ENDS,
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
    progress: "ScanProgress | None" = None
    result: Any = None
    """What the handler returned."""
    error: "Message | None" = None
    """Why it failed."""
    created: float = field(default=0.0)
    """Seconds since the epoch."""


class JobHandler(Protocol):
    """Does one type of job (J2). The payload is a copy with `_job_id` and `_cancel_event` added."""

    async def __call__(self, job_type: str, payload: dict[str, Any]) -> Any:  # noqa: ANN401
        """Return the job's result; a `state` of its own says how the job ended, else it is completed.

        An exception fails the job, `Cancelled` cancels it.
        """


JobListener = Callable[[Job], None]


class AsyncJobQueue(Protocol):
    """Runs jobs on an asyncio loop; all methods are called on that loop's thread (J1).

    Jobs of one type run one after another in the order they came, jobs of different types side by side:
    an export does not wait for a scan.
    """

    def register(self, job_type: str, handler: JobHandler) -> None:
        """Have `handler` do the jobs of this type."""

    async def submit(self, job_type: str, payload: Mapping[str, Any]) -> Job:
        """Take in a job and return it, queued.

        Raises `JobError` for a type without a handler, and once the queue is closed.
        """

    async def get(self, job_id: str) -> Job:
        """Return the job as it is now; raises `UnknownJob`."""

    async def list(self) -> Sequence[Job]:
        """Return all jobs, newest first."""

    async def cancel(self, job_id: str) -> Job:
        """Ask a job to end; a queued one is cancelled at once. Asking twice is asking once.

        Raises `UnknownJob`, and `IllegalTransition` for a job that has ended.
        """

    async def wait(self, job_id: str) -> Job:
        """Return the job once it has ended; raises `UnknownJob`."""

    def set_progress(self, job_id: str, progress: "ScanProgress") -> None:
        """Keep and announce how far a running job is; raises `UnknownJob`."""

    def subscribe(self, listener: JobListener) -> Callable[[], None]:
        """Call `listener` with each change of any job; the returned call ends that."""

    async def close(self) -> None:
        """Cancel what runs and waits, whatever its type, and wait for it; nothing is taken in afterwards."""
