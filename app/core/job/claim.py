"""Resources that a job needs for itself while it runs."""

from collections.abc import Hashable
from typing import NamedTuple

from msgspec import Struct

from app.core.message import Message


class Claim(Struct, frozen=True, kw_only=True):
    """The resources of one job; no two running jobs share any of them."""

    lanes: frozenset[Hashable]
    """Named resources: a job type, a device."""
    folders: tuple[bytes, ...] = ()
    """Absolute, without links; a folder includes everything below it."""

    @classmethod
    def of_type(cls, name: str) -> "Claim":
        """Return the claim of jobs of the type `name` that run one after another."""
        return cls(lanes=frozenset({name}))


class Obstacle(NamedTuple):
    """The reason why a job waits."""

    job_id: str | None = None
    """The job to wait for; None if it is no particular one."""
    reason: Message | None = None
