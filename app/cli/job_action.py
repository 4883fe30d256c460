"""The actions of the command `jobs`. The command line needs them before it loads anything slow."""

from enum import StrEnum


class JobAction(StrEnum):
    """The actions of the command `jobs`."""

    LIST = "list"
    SHOW = "show"
    CANCEL = "cancel"
    PAUSE = "pause"
    RESUME = "resume"
    RETRY = "retry"
    SKIP = "skip"
