"""Jobs: their states, which state leads to which, and the queue that runs them, as a protocol."""

from app.core.job.queue import AsyncJobQueue, JobHandler, JobListener, Outline
from app.core.job.states import TRANSITIONS, JobState, check_transition
from app.core.job.store import PROGRESS_KEPT_SECONDS, JobStore, NoJobStore
from app.core.job.value import (
    HISTORY,
    WHOLE,
    Job,
    check_pausable,
    check_repeatable,
    left_behind,
    moved,
    shortened,
)

__all__ = [
    "HISTORY",
    "PROGRESS_KEPT_SECONDS",
    "TRANSITIONS",
    "WHOLE",
    "AsyncJobQueue",
    "Job",
    "JobHandler",
    "JobListener",
    "JobState",
    "JobStore",
    "NoJobStore",
    "Outline",
    "check_pausable",
    "check_repeatable",
    "check_transition",
    "left_behind",
    "moved",
    "shortened",
]
