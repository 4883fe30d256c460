"""The exit status of a command."""

from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.job import JobState
    from app.core.scan.job import ScanOutcome


class Exit(IntEnum):
    """The exit statuses of all commands."""

    DONE = 0
    NOTHING_READ = 1
    """Failed: no path could be read, or the library is locked or damaged."""
    USAGE = 2
    NEEDS_ATTENTION = 3
    CANCELLED = 130


def exit_status(outcome: "ScanOutcome") -> Exit:
    """Return the exit status for the outcome of a scan."""
    status = of_end(outcome.state)
    return status if status is Exit.CANCELLED or outcome.roots_read else Exit.NOTHING_READ


def of_end(state: "JobState") -> Exit:
    """Return the exit status for the final state of a job."""
    from app.core.job import JobState  # noqa: PLC0415 - a command without a job needs none, as for the version

    if state is JobState.CANCELLED:
        return Exit.CANCELLED
    return Exit.NEEDS_ATTENTION if state is JobState.NEEDS_ATTENTION else Exit.DONE
