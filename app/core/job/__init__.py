"""Jobs, their types, states and transitions, and the protocols of the queue and the store."""

from app.core.job.job_type import JobCodec, JobRequest, JobType, JobWords, ResultStyle
from app.core.job.outcome import (
    MOST_TOLD,
    FindingKind,
    Interrupted,
    JobFinding,
    JobOutcome,
    PathError,
    file_count,
)
from app.core.job.queue import (
    PROGRESS_KEPT_SECONDS,
    AsyncJobQueue,
    JobHandler,
    JobListener,
    JobStore,
    NoJobStore,
)
from app.core.job.states import TRANSITIONS, JobState, check_transition
from app.core.job.value import (
    KEPT_JOBS,
    KEPT_REQUESTS,
    Job,
    check_pausable,
    check_repeatable,
    reordered,
    restored,
    trimmed,
)

__all__ = [
    "KEPT_JOBS",
    "KEPT_REQUESTS",
    "MOST_TOLD",
    "PROGRESS_KEPT_SECONDS",
    "TRANSITIONS",
    "AsyncJobQueue",
    "FindingKind",
    "Interrupted",
    "Job",
    "JobCodec",
    "JobFinding",
    "JobHandler",
    "JobListener",
    "JobOutcome",
    "JobRequest",
    "JobState",
    "JobStore",
    "JobType",
    "JobWords",
    "NoJobStore",
    "PathError",
    "ResultStyle",
    "check_pausable",
    "check_repeatable",
    "check_transition",
    "file_count",
    "reordered",
    "restored",
    "trimmed",
]
