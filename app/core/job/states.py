"""The states of a job and the table of transitions (J3)."""

from collections.abc import Mapping
from enum import StrEnum

from app.core.errors import IllegalTransition


class JobState(StrEnum):
    """The state of a job (J3)."""

    QUEUED = "queued"
    RUNNING = "running"
    PAUSED = "paused"
    CANCELLING = "cancelling"
    INTERRUPTED = "interrupted"
    """The program ended or was killed during the work."""
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    NEEDS_ATTENTION = "needs_attention"

    @property
    def terminal(self) -> bool:
        """True if no state follows."""
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
