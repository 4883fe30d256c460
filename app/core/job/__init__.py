"""Jobs, their types, states and transitions, and the protocols of the queue and the store."""

from app.core.job.job_type import JobCodec, JobRequest, JobType, JobWords, ResultStyle
from app.core.job.outcome import (
    MOST_NAMED_FILES,
    FindingKind,
    Interrupted,
    JobFinding,
    JobOutcome,
    PathError,
    file_count,
)
from app.core.job.queue import (
    PROGRESS_STORE_SECONDS,
    AsyncJobQueue,
    JobHandler,
    JobListener,
    JobStore,
    NoJobStore,
)
from app.core.job.states import TRANSITIONS, JobState, check_transition
from app.core.job.value import (
    MOST_ENDED_JOBS,
    MOST_LONG_REQUESTS,
    Job,
    check_pausable,
    check_repeatable,
    reordered,
    restored,
    trimmed,
)

__all__ = [
    "MOST_ENDED_JOBS",
    "MOST_LONG_REQUESTS",
    "MOST_NAMED_FILES",
    "PROGRESS_STORE_SECONDS",
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
