"""The choices of options. The command line needs them before it loads anything slow."""

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


class ChangesFormat(StrEnum):
    """The formats of a list of changes."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


class CopiesFormat(StrEnum):
    """The formats of a list of copies."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"


class CheckFormat(StrEnum):
    """The formats of the output of `checksum` and `verify`."""

    TABLE = "table"
    JSON = "json"
