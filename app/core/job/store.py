"""The protocol of the store that keeps jobs after the end of the program (J4)."""

from collections.abc import Iterable, Sequence
from typing import Final, Protocol

from app.core.job.value import Job

PROGRESS_KEPT_SECONDS: Final = 5.0
"""Time between two writes of the progress of a running job."""


class JobStore(Protocol):
    """A store for jobs. Its methods return at once and report no errors."""

    async def load(self) -> Sequence[Job]:
        """Return all stored jobs, in the order in which they were added."""

    def add(self, job: Job) -> None:
        """Store a new job, or a known one with a new request."""

    def change(self, job: Job) -> None:
        """Store the new state of a known job."""

    def forget(self, job_ids: Iterable[str]) -> None:
        """Delete these jobs."""

    async def flush(self) -> None:
        """Wait until everything until now is stored, or storing it has failed."""


class NoJobStore:
    """A `JobStore` that keeps nothing: for a read-only library."""

    async def load(self) -> Sequence[Job]:
        return ()

    def add(self, job: Job) -> None:
        """Do nothing."""

    def change(self, job: Job) -> None:
        """Do nothing."""

    def forget(self, job_ids: Iterable[str]) -> None:
        """Do nothing."""

    async def flush(self) -> None:
        """Return at once."""
