"""The rule that decides whether a waiting job can start."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from app.core.job.claim import Claim, Obstacle
from app.core.job.value import Job
from app.core.message import Message
from app.core.text.names import covers, folder_names

Names = Callable[[Iterable[bytes]], str]
"""Returns the names of folders, for a sentence."""


class Contender(NamedTuple):
    """A job that runs, or waits ahead of another job."""

    job: Job
    claim: Claim | None
    """The resources of the job; None until they are known."""


def obstacle(
    job: Job, claim: Claim | None, ahead: Iterable[Contender], names: Names = folder_names
) -> Obstacle | None:
    """Return the reason why a job cannot start while the jobs ahead run or wait; None if it can.

    `names` returns the names of the folders of the job that it waits for.

    A job also waits behind a job of its type with an unknown claim, to keep their order. The first of all
    jobs need not wait until its own claim is known.
    """
    if claim is None:
        return Obstacle() if any(True for _ in ahead) else None
    running = 0
    for other, theirs in ahead:
        alike = other.type == job.type
        running += alike and other.active
        if theirs is None and alike:
            return Obstacle(other.id)
        code = _unread_records(job, other) or (theirs and _conflict(claim, theirs))
        if code == "job.waits_turn":
            return Obstacle(other.id, Message(code))
        if code:
            return Obstacle(other.id, Message(code, {"name": names(other.request.paths)}))
    if job.type.at_once is not None and running >= job.type.at_once:
        return Obstacle(None, Message("job.waits_turn"))
    return None


def _unread_records(job: Job, other: Job) -> str | None:
    reads = job.type.reads_records and other.type.updates_records
    return "job.waits_folders" if reads and _overlap(job.request.paths, other.request.paths) else None


def _overlap(ours: Iterable[bytes], theirs: Iterable[bytes]) -> bool:
    theirs = tuple(theirs)
    return any(covers(one, other) or covers(other, one) for one in ours for other in theirs)


def _conflict(ours: Claim, theirs: Claim) -> str | None:
    if _overlap(ours.folders, theirs.folders):
        return "job.waits_folders"
    if ours.lanes & theirs.lanes:
        return "job.waits_disk" if theirs.folders else "job.waits_turn"
    return None
