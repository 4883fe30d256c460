"""Texts for the progress of a job in a terminal."""

from collections.abc import Iterator, Mapping
from typing import Final

from app.core.progress import Phase
from app.core.timing import WHOLE_RATE
from app.core.units import duration_text

PHASES: Final[Mapping[Phase, str]] = {
    Phase.COUNTING: "counting",
    Phase.PROBING: "probing",
    Phase.SAVING: "saving",
}


def files_text(done: int, total: int | None) -> str:
    """Return `4,200 of 10,000`, or `7 found` while the total is unknown."""
    return f"{done:,} found" if total is None else f"{done:,} of {total:,}"


def rate_text(rate: float) -> str:
    """Return files per second as `210/s` or `0.3/s`."""
    return f"{rate:,.0f}/s" if rate >= WHOLE_RATE else f"{rate:.1f}/s"


def left_text(seconds: float) -> str:
    """Return the remaining time as `0:28`. At least a second is shown, as the job has not ended."""
    return duration_text(max(seconds, 1))


def figures(done: int, total: int | None, rate: float | None, seconds_left: float | None) -> Iterator[str]:
    """Yield the known figures, as in `4,200 of 10,000 files`, `210/s`, `0:28 left`."""
    files = files_text(done, total)
    yield files if total is None else f"{files} files"
    if rate is not None:
        yield rate_text(rate)
    if seconds_left is not None:
        yield f"{left_text(seconds_left)} left"
