"""What the exit status of a command says."""

from enum import IntEnum

from app.core.job import JobState
from app.core.scan import ScanOutcome


class Exit(IntEnum):
    """The exit statuses of all commands."""

    DONE = 0
    NOTHING_READ = 1
    """No path could be read, or the library is locked or damaged."""
    USAGE = 2
    NEEDS_ATTENTION = 3
    CANCELLED = 130


def exit_status(outcome: ScanOutcome) -> Exit:
    """Return the status for a scan that ended so."""
    if outcome.state is JobState.CANCELLED:
        return Exit.CANCELLED
    if not outcome.roots_read:
        return Exit.NOTHING_READ
    return Exit.NEEDS_ATTENTION if outcome.state is JobState.NEEDS_ATTENTION else Exit.DONE
