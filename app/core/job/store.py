"""What keeps jobs beyond the end of the program, as a protocol (J4)."""

from collections.abc import Iterable, Sequence
from typing import Final, Protocol

from app.core.job.value import Job

PROGRESS_KEPT_SECONDS: Final = 5.0
"""So often the progress of a job that runs is kept."""


class JobStore(Protocol):
    """Keeps jobs beyond the end of the program. Its methods return at once, and fail in silence."""

    async def load(self) -> Sequence[Job]:
        """Return all that is kept, in the order in which the jobs were added."""

    def add(self, job: Job) -> None:
        """Keep a new job, or one whose payload has changed."""

    def change(self, job: Job) -> None:
        """Keep where a known job stands."""

    def forget(self, job_ids: Iterable[str]) -> None:
        """Keep these no longer."""


class NoJobStore:
    """A `JobStore` that keeps nothing: for a library that can only be read."""

    async def load(self) -> Sequence[Job]:
        return ()

    def add(self, job: Job) -> None:
        """Keep nothing."""

    def change(self, job: Job) -> None:
        """Keep nothing."""

    def forget(self, job_ids: Iterable[str]) -> None:
        """There is nothing."""
