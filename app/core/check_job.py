"""The request and the outcome that all jobs share that read known files within a budget."""

from typing import Final

from msgspec import Struct

from app.core.cluster import ClusterChoice
from app.core.job import JobOutcome

MOST_TOLD: Final = 1000
"""Files that an outcome names; the counts are of all."""


class BudgetRequest(Struct, frozen=True, kw_only=True):
    """A request to read files within a budget. The library has to know the files."""

    paths: tuple[bytes, ...]
    """Files, and folders with all below; absolute (`os.fsencode`)."""
    query: str = ""
    """A search text; only files that match it are read."""
    budget_bytes: int | None = None
    """Bytes to read at most, but at least one file; None for no limit."""
    budget_seconds: float | None = None
    """Seconds after which no other file is begun; None for no limit."""
    since: float | None = None
    """Files that were read since then count as done, seconds since the epoch; None: since the job began."""
    cluster: ClusterChoice | None = None
    """The cluster whose workers read the files; None: this computer does."""


class BudgetOutcome(JobOutcome, frozen=True, kw_only=True):
    """The outcome of such a job, over all its runs."""

    files: int = 0
    """Files that were asked for."""
    known: int = 0
    """Files whose result was known already, and that were not read."""
    out_of_budget: int = 0
    """Files left for another run because of the budget."""
    bytes_read: int = 0
    """Bytes of the files with a result."""
    began: float = 0.0
    """Start of the first run, seconds since the epoch."""
