"""The values of a job, and the rules for its changes."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from msgspec import Struct, field
from msgspec.structs import replace

from app.core.errors import IllegalTransition, JobError, NotWaiting
from app.core.job.claim import Obstacle
from app.core.job.job_type import JobRequest, JobType, Outcome
from app.core.job.outcome import FindingKind, JobOutcome
from app.core.job.states import JobState, check_transition
from app.core.message import Message
from app.core.run.progress import Progress
from app.core.text.names import covers, parts_inside

MOST_ENDED_JOBS: Final = 500
"""Number of ended jobs to keep, the newest."""
MOST_LONG_REQUESTS: Final = 5
"""Number of ended jobs, the newest, that keep a long request for a retry."""


class Job(Struct, frozen=True, kw_only=True):
    """A job at one moment."""

    id: str
    type: JobType[Any, Any]
    request: JobRequest
    """Of the type `type.request`."""
    state: JobState = JobState.QUEUED
    pausing: bool = False
    """True for a running job that pauses as soon as its work has ended."""
    held: bool = False
    """True for a job queued by an earlier run of the program, until `resume`."""
    progress: Progress | None = None
    fraction: float = 0.0
    """0.0 to 1.0. It never falls, even after a resume, and is 1.0 only after the last commit."""
    outcome: JobOutcome | None = None
    """The outcome, of the type `type.outcome`; the partial one of a paused job; None for a failed job."""
    error: Message | None = None
    """The reason of a failure, or why the job has paused by itself."""
    place: int = 0
    """Queued jobs start in ascending order of place."""
    retry_of: str | None = None
    """The ended job that this one repeats."""
    repeatable: bool = True
    """True while the whole request is kept: long requests of ended jobs are cut."""
    created: float = field(default=0.0)
    """Seconds since the epoch."""
    began: float | None = None
    """Start of the first run, seconds since the epoch."""
    ended: float | None = None
    """End of the last run, seconds since the epoch."""
    waits_for: str | None = None
    """The job that must end before this one can start."""
    waiting: Message | None = None
    """The reason for waiting; None if the job does not wait or will start at once."""

    @property
    def active(self) -> bool:
        """True while its work runs."""
        return self.state in {JobState.RUNNING, JobState.CANCELLING}

    @property
    def live(self) -> bool:
        """True if the job works, or will start when its turn comes."""
        return self.active or (self.state is JobState.QUEUED and not self.held)

    @property
    def stopped(self) -> bool:
        """True for an unfinished job whose work ended without a user having asked for that."""
        away = self.state is JobState.PAUSED and self.error is not None
        return away or self.state is JobState.INTERRUPTED

    @property
    def pausable(self) -> bool:
        """True for a running job that can continue after a pause."""
        return self.state is JobState.RUNNING and self.type.pausable

    def outcome_of(self, job_type: JobType[Any, Outcome]) -> Outcome | None:
        """Return the outcome; None if the job has none, or is of another type."""
        return self.outcome if isinstance(self.outcome, job_type.outcome) else None

    def has_request(self, job_type: JobType[Any, Any], request: JobRequest) -> bool:
        """Return whether the job has this type and request: a new one would do the same work."""
        return self.type == job_type and self.request == request

    def included_in(self, job_type: JobType[Any, Any], request: JobRequest) -> bool:
        """Return whether a new job of this type makes this job superfluous: it reads the same folders."""
        alike = self.type == job_type and job_type.updates_records
        return alike and set(self.request.paths) <= set(request.paths)

    def continued_by(self, other: "Job") -> bool:
        """Return whether `other` reads what this job left, and this job has nothing else to say.

        That is, where its sources went away, and nothing but that needs attention.
        """
        outcome = self.outcome
        if outcome is None or not outcome.interrupted or self.type != other.type:
            return False
        away = {each.path for each in outcome.interrupted}
        found = outcome.finding
        if found is not None and found.kind is not FindingKind.SOURCE_OFFLINE:
            return False
        left = [part for source in away for part in parts_inside(self.request.paths, source)]
        known = all(each.path in away for each in outcome.errors)
        return known and all(any(covers(path, part) for path in other.request.paths) for part in left)

    def waits(self, obstacle: Obstacle | None) -> "Job":
        """Return the job with the obstacle that it waits for."""
        if obstacle is None:
            return replace(self, waits_for=None, waiting=None)
        return replace(self, waits_for=obstacle.job_id, waiting=obstacle.reason)

    def at(self, progress: Progress) -> "Job":
        """Return the job with new progress."""
        return replace(self, progress=progress, fraction=max(self.fraction, progress.fraction or 0.0))

    def becoming(self, state: JobState, now: float, **changes: Any) -> "Job":  # noqa: ANN401
        """Return the job in its next state at `now`, seconds since the epoch. Raises `IllegalTransition`."""
        check_transition(self.state, state)
        if state is JobState.RUNNING and self.began is None:
            changes["began"] = now
        if state.terminal:
            changes["ended"] = now
        if state in {JobState.COMPLETED, JobState.NEEDS_ATTENTION}:
            changes["fraction"] = 1.0
        if state is JobState.FAILED:
            changes["outcome"] = None
        if state is JobState.QUEUED:
            changes["error"] = None
        plain = replace(self, pausing=False, held=False, waits_for=None, waiting=None)
        return replace(plain, state=state, **changes)

    def ending(self, state: JobState, *, goes_on: bool, closing: bool) -> JobState:
        """Return the new state of the job after its work ended in the terminal `state`.

        Work stopped for a pause leaves the job paused, even if `goes_on`: the pause was revoked meanwhile.
        Work stopped because the queue is `closing` leaves it interrupted. `state` may also be paused, for
        work that cannot go on for now.
        """
        if state is JobState.PAUSED:
            running = JobState.INTERRUPTED if closing else JobState.PAUSED
            return running if self.state is JobState.RUNNING else JobState.CANCELLED
        if state is not JobState.CANCELLED or self.state is not JobState.RUNNING:
            return state
        if closing and not self.pausing:
            return JobState.INTERRUPTED
        return JobState.PAUSED if self.pausing or goes_on else state


def check_pausable(job: Job) -> None:
    """Raise `IllegalTransition` for a running job that would have to start from the beginning."""
    if job.state is JobState.RUNNING and not job.pausable:
        raise IllegalTransition("job.not_pausable")


def check_repeatable(job: Job) -> None:
    """Raise `IllegalTransition` if the job has not ended, and `JobError` if its request was cut."""
    if not job.state.terminal:
        raise IllegalTransition("job.not_ended", state=job.state)
    if not job.repeatable:
        raise JobError("job.not_repeatable")


def restored(job: Job, now: float) -> Job:
    """Return a job of an earlier run of the program in its state for this run (J4)."""
    match job.state:
        case JobState.RUNNING:
            return job.becoming(JobState.INTERRUPTED, now)
        case JobState.CANCELLING:
            return job.becoming(JobState.CANCELLED, now)
        case JobState.QUEUED:
            return replace(job, held=True, waiting=Message("job.held"))
    return job


def reordered(waiting: Sequence[Job], job: Job, before: Job | None) -> Sequence[Job]:
    """Return the jobs with new places if `job` moves ahead of `before`, or to the end.

    `waiting` are all queued jobs in order. Raises `NotWaiting` if one of the two is not queued.
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


def trimmed(jobs: Iterable[Job], now: float) -> tuple[Sequence[Job], Sequence[Job]]:
    """Return the ended jobs whose long requests were cut just now, and the ended jobs to delete.

    A job that ended after `now` ended before the clock was set back, and counts as the oldest.
    """

    def age(job: Job) -> tuple[bool, float]:
        return (job.ended or 0.0) > now, -(job.ended or 0.0)

    ended = sorted((job for job in jobs if job.state.terminal), key=age)
    cut = [
        replace(job, request=request, repeatable=False)
        for job in ended[MOST_LONG_REQUESTS:MOST_ENDED_JOBS]
        if job.type.shorten and (request := job.type.shorten(job.request)) is not job.request
    ]
    return cut, ended[MOST_ENDED_JOBS:]
