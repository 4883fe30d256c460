"""Logs the begin, end and errors of jobs."""

import logging
from typing import Any, Final

from app.core.job import Job, JobState
from app.core.names import display
from app.core.scan import ScanCounts, ScanOutcome

log = logging.getLogger(__name__)

_ERRORS: Final = 100
"""Maximum number of logged folders that could not be listed, per job."""
_COUNTED: Final = ("found", "ok", "unchanged", "failed", "timeout", "skipped", "not_reached")


class Logbook:
    """A listener of a queue that logs each change of state of a job, in a line. Progress is not logged."""

    def __init__(self) -> None:
        log.setLevel(logging.INFO)
        self._seen: dict[str, Job] = {}
        """Unfinished jobs by id, each with its last logged state."""

    def hear(self, job: Job) -> None:
        """Log the change of state since the last call for this job (`JobListener`)."""
        before = self._seen.get(job.id)
        if job.state is (before.state if before else JobState.QUEUED) or not job.repeatable:
            return
        self._seen[job.id] = job
        if job.state.terminal:
            del self._seen[job.id]
        worked = before is not None and before.active and not job.active
        outcome = job.result if worked and isinstance(job.result, ScanOutcome) else None
        failed = job.state in {JobState.FAILED, JobState.NEEDS_ATTENTION}
        log.log(logging.WARNING if failed else logging.INFO, "%s", _sentence(job, outcome))
        if outcome is not None:
            _tell_errors(outcome)


def _sentence(job: Job, outcome: ScanOutcome | None) -> str:
    told = [f"job {job.id[:8]}, {job.type} of {_names(job.payload['request'])}: {job.state.value}"]
    if job.error is not None:
        told.append(str(job.error))
    elif outcome is not None:
        told.append(f"{_counts(outcome.counts)} in {outcome.seconds:.1f} s")
    return "; ".join(told)


def _names(request: Any) -> str:  # noqa: ANN401 - a request of any job type
    return ", ".join(map(display, request.paths))


def _counts(counts: ScanCounts) -> str:
    return ", ".join(f"{name} {getattr(counts, name)}" for name in _COUNTED)


def _tell_errors(outcome: ScanOutcome) -> None:
    for error in outcome.errors[:_ERRORS]:
        log.warning("not read: %s: %s", display(error.path), error.reason)
    if (more := len(outcome.errors) - _ERRORS) > 0:
        log.warning("not read: %d more", more)
