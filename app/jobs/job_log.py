"""Logs the begin, end and errors of jobs."""

import logging
from typing import Final

from app.core.job import Job, JobOutcome, JobState
from app.core.text.names import display

log = logging.getLogger(__name__)

_ERRORS: Final = 100
"""Maximum number of logged errors of files and folders, per job."""

_PATHS: Final = 10
"""Maximum number of logged paths of a job."""


class JobLogger:
    """A listener of a queue that logs each change of state of a job, in a line. Progress is not logged."""

    def __init__(self) -> None:
        log.setLevel(logging.INFO)
        self._seen: dict[str, Job] = {}
        """Unfinished jobs by id, each with its last logged state."""

    def on_job(self, job: Job) -> None:
        """Log the change of state since the last call for this job (`JobListener`)."""
        before = self._seen.get(job.id)
        if job.state is (before.state if before else JobState.QUEUED) or not job.repeatable:
            return
        self._seen[job.id] = job
        if job.state.terminal:
            del self._seen[job.id]
        worked = before is not None and before.active and not job.active
        outcome = job.outcome if worked else None
        failed = job.state in {JobState.FAILED, JobState.NEEDS_ATTENTION}
        log.log(logging.WARNING if failed else logging.INFO, "%s", _sentence(job, outcome))
        if outcome is not None:
            _log_errors(outcome)


def _sentence(job: Job, outcome: JobOutcome | None) -> str:
    paths = job.request.paths
    names = ", ".join(map(display, paths[:_PATHS]))
    if (more := len(paths) - _PATHS) > 0:
        names += f" and {more} more"
    parts = [f"job {job.id[:8]}, {job.type.name} of {names}: {job.state.value}"]
    if job.error is not None:
        parts.append(str(job.error))
    elif outcome is not None:
        parts.append(", ".join(map(str, outcome.summary())))
        if outcome.seconds is not None:
            parts[-1] += f" in {outcome.seconds:.1f} s"
    return "; ".join(parts)


def _log_errors(outcome: JobOutcome) -> None:
    for error in outcome.errors[:_ERRORS]:
        log.warning("%s: %s", display(error.path), error.reason)
    if (more := len(outcome.errors) - _ERRORS) > 0:
        log.warning("%d more files or folders have such an error", more)
