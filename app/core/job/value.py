"""One look at a job, and what becomes of it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from app.core.errors import IllegalTransition, JobError, NotWaiting
from app.core.job.claim import Obstacle
from app.core.job.states import JobState, check_transition
from app.core.message import Message
from app.core.progress import Progress

KEPT_JOBS: Final = 500
"""So many jobs that have ended are kept, the newest."""
KEPT_PAYLOADS: Final = 5
"""So many of these keep a long payload, and can be tried again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One look at a job. `payload` is what was submitted, without what the queue injects."""

    id: str
    type: str
    payload: Mapping[str, Any]
    state: JobState = JobState.QUEUED
    pausing: bool = False
    """It runs, and was asked to pause: once its work has ended, it is paused."""
    pausable: bool = False
    """It runs, and its work can be paused: begun anew, it goes on from where it was."""
    held: bool = False
    """It waits since an earlier start of the program, and goes on waiting until `resume`."""
    progress: Progress | None = None
    fraction: float = 0.0
    """How far it is, 0.0 to 1.0: never falls, also when it is resumed; 1.0 only once all is committed."""
    result: Any = None
    """What the handler returned; of a paused job, what its work came to so far; nothing of a failed one."""
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

    @property
    def live(self) -> bool:
        """Something comes of it by itself: its work is under way, or begins when its turn comes."""
        return self.active or (self.state is JobState.QUEUED and not self.held)

    def waits(self, obstacle: Obstacle | None) -> "Job":
        """Return the job as it waits for this."""
        if obstacle is None:
            return replace(self, waits_for=None, waiting=None)
        return replace(self, waits_for=obstacle.job_id, waiting=obstacle.reason)

    def at(self, progress: Progress) -> "Job":
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
        if state is JobState.FAILED:
            changes["result"] = None
        plain = replace(self, pausing=False, pausable=False, held=False, waits_for=None, waiting=None)
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


def check_pausable(job: Job) -> None:
    """Raise `IllegalTransition` for a job that runs, and would have to begin from the start once more."""
    if job.state is JobState.RUNNING and not job.pausable:
        raise IllegalTransition("job.not_pausable")


def check_repeatable(job: Job) -> None:
    """Raise `IllegalTransition` unless the job has ended, and `JobError` where only an outline is kept."""
    if not job.state.terminal:
        raise IllegalTransition("job.not_ended", state=job.state)
    if not job.repeatable:
        raise JobError("job.not_repeatable")


def restored(job: Job, now: float) -> Job:
    """Return a job of an earlier start as it is to be offered in this one (J4)."""
    match job.state:
        case JobState.RUNNING:
            return job.becoming(JobState.INTERRUPTED, now)
        case JobState.CANCELLING:
            return job.becoming(JobState.CANCELLED, now)
        case JobState.QUEUED:
            return replace(job, held=True, waiting=Message("job.held"))
    return job


def reordered(waiting: Sequence[Job], job: Job, before: Job | None) -> Sequence[Job]:
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


def trimmed(
    jobs: Iterable[Job], outline: Callable[[Job], Mapping[str, Any]], now: float
) -> tuple[Sequence[Job], Sequence[Job]]:
    """Return which of the jobs that have ended become shorter, as they are then, and which are forgotten.

    `outline` returns what of a job's payload is worth keeping, the same one where that is all. What ended
    later than `now` did so before the clock was set back, and is the oldest.
    """

    def age(job: Job) -> tuple[bool, float]:
        return (job.ended or 0.0) > now, -(job.ended or 0.0)

    ended = sorted((job for job in jobs if job.state.terminal), key=age)
    outlined = [
        replace(job, payload=payload, repeatable=False)
        for job in ended[KEPT_PAYLOADS:KEPT_JOBS]
        if (payload := outline(job)) is not job.payload
    ]
    return outlined, ended[KEPT_JOBS:]
