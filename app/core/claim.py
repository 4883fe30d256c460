"""What a job needs for itself while it runs, and so which other one it waits for."""

import os
from collections.abc import Awaitable, Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from app.core.message import Message
from app.core.names import covers, display

if TYPE_CHECKING:
    from app.core.job import Job

_SEP = os.sep.encode()


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What no two jobs may have at the same time."""

    lanes: frozenset[Hashable]
    """Anything with a name: a job type, a device."""
    folders: tuple[bytes, ...] = ()
    """Absolute, without links; a folder includes all that lies in it."""
    name: str = ""
    """What others say that they wait for."""

    @classmethod
    def of_type(cls, job_type: str) -> "Claim":
        """Return the claim of jobs that run one after another."""
        return cls(lanes=frozenset({job_type}))


ClaimFinder = Callable[[Mapping[str, Any]], Awaitable[Claim]]
"""Finds out what a job with this payload claims; may take a while, and must not block the loop."""


class Contender(NamedTuple):
    """A job that runs, or waits in front of another one."""

    job: "Job"
    claim: Claim | None
    """None while nobody knows."""


class Obstacle(NamedTuple):
    """Why a job waits."""

    job_id: str | None = None
    """Of the one that it waits for; None where it is no particular one."""
    reason: Message | None = None


def obstacle(
    job: "Job", claim: Claim | None, ahead: Iterable[Contender], at_once: int | None
) -> Obstacle | None:
    """Return why a job cannot begin while those ahead of it run or wait; None where it can.

    `at_once` limits how many of its type run; None: its claim alone does. Behind one of its type whose
    claim is not known yet it waits, so that none overtakes another.
    """
    if claim is None:
        return Obstacle()
    running = 0
    for other, theirs in ahead:
        alike = other.type == job.type
        running += alike and other.active
        if theirs is None:
            if alike:
                return Obstacle(other.id)
        elif reason := _conflict(claim, theirs):
            return Obstacle(other.id, reason)
    if at_once is not None and running >= at_once:
        return Obstacle(None, Message("job.waits_turn"))
    return None


def _conflict(ours: Claim, theirs: Claim) -> Message | None:
    if any(covers(one, other) or covers(other, one) for one in ours.folders for other in theirs.folders):
        return Message("job.waits_folders", {"name": theirs.name})
    if ours.lanes & theirs.lanes:
        return Message("job.waits_disk", {"name": theirs.name}) if theirs.name else Message("job.waits_turn")
    return None


def folder_names(paths: Iterable[bytes]) -> str:
    """Return how a job over these is called: the last names of the paths."""
    return ", ".join(display(os.path.basename(path.rstrip(_SEP)) or path) for path in paths)  # noqa: PTH119
