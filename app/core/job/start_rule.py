"""The rule that decides whether a waiting job can start."""

from collections.abc import Iterable
from typing import NamedTuple

from app.core.job.claim import Claim, Obstacle
from app.core.job.value import Job
from app.core.message import Message
from app.core.names import covers


class Contender(NamedTuple):
    """A job that runs, or waits ahead of another job."""

    job: Job
    claim: Claim | None
    """The resources of the job; None until they are known."""


def obstacle(job: Job, claim: Claim | None, ahead: Iterable[Contender]) -> Obstacle | None:
    """Return the reason why a job cannot start while the jobs ahead run or wait; None if it can.

    A job also waits behind a job of its type with an unknown claim, to keep their order. The first of all
    jobs need not wait until its own claim is known.
    """
    if claim is None:
        return Obstacle() if any(True for _ in ahead) else None
    running = 0
    for other, theirs in ahead:
        alike = other.type == job.type
        running += alike and other.active
        if theirs is None:
            if alike:
                return Obstacle(other.id)
        elif reason := _conflict(claim, theirs):
            return Obstacle(other.id, reason)
    if job.type.at_once is not None and running >= job.type.at_once:
        return Obstacle(None, Message("job.waits_turn"))
    return None


def _conflict(ours: Claim, theirs: Claim) -> Message | None:
    if any(covers(one, other) or covers(other, one) for one in ours.folders for other in theirs.folders):
        return Message("job.waits_folders", {"name": theirs.name})
    if ours.lanes & theirs.lanes:
        return Message("job.waits_disk", {"name": theirs.name}) if theirs.name else Message("job.waits_turn")
    return None
