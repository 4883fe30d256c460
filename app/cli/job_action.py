"""What the command `jobs` does: apart, for the command line knows it before all else is loaded."""

from enum import StrEnum


class JobAction(StrEnum):
    """What can be done with jobs."""

    LIST = "list"
    SHOW = "show"
    CANCEL = "cancel"
    PAUSE = "pause"
    RESUME = "resume"
    RETRY = "retry"
    SKIP = "skip"
