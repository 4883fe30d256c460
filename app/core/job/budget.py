"""The budget of a job: an amount of data or time; the request and the outcome of jobs that keep to one."""

from typing import Final, NamedTuple

from msgspec import Struct

from app.core.cluster import ClusterChoice
from app.core.job.outcome import JobOutcome
from app.core.text import amounts

_MOST_BYTES: Final = 10**18
_MOST_SECONDS: Final = 10**9


class Budget(NamedTuple):
    """A limit of one run of a job; None for no limit."""

    bytes: int | None = None
    seconds: float | None = None


def parse_budget(text: str) -> Budget:
    """Return the budget in a text such as `500GB`, `2h` or `1h30m`. Raises `ValueError` for another text."""
    told = text.strip().casefold()
    is_size = told.endswith(("b", "k", "g", "t"))
    amount = amounts.size(told) if is_size else amounts.duration(told)
    most = _MOST_BYTES if is_size else _MOST_SECONDS
    if amount is None or told.isdecimal() or not 0 < amount.value <= most:
        raise ValueError("this is no amount of data or time")
    return Budget(bytes=int(amount.value)) if is_size else Budget(seconds=amount.value)


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
