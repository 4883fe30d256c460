"""Jobs, their states and transitions, and the protocols of the queue and the store."""

from app.core.job.queue import AsyncJobQueue, JobHandler, JobListener, Outline
from app.core.job.states import TRANSITIONS, JobState, check_transition
from app.core.job.store import PROGRESS_KEPT_SECONDS, JobStore, NoJobStore
from app.core.job.value import (
    KEPT_JOBS,
    KEPT_PAYLOADS,
    Job,
    check_pausable,
    check_repeatable,
    reordered,
    restored,
    trimmed,
)

__all__ = [
    "KEPT_JOBS",
    "KEPT_PAYLOADS",
    "PROGRESS_KEPT_SECONDS",
    "TRANSITIONS",
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
    "reordered",
    "restored",
    "trimmed",
]
