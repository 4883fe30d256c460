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


class ScanFormat(StrEnum):
    """The formats of the files of a scan."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    HTML = "html"


class ChangesFormat(StrEnum):
    """The formats of a list of changes."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


class PathListForm(StrEnum):
    """The formats of a list of the files of a disk."""

    NUL = "nul"
    LINES = "lines"


class CopiesFormat(StrEnum):
    """The formats of a list of copies."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"


class ChecksumFormat(StrEnum):
    """The formats of the output of `checksum` and `verify`."""

    TABLE = "table"
    JSON = "json"


class AcceptFormat(StrEnum):
    """The formats of the files whose contents may be accepted."""

    TEXT = "text"
    JSON = "json"


class KeepChoice(StrEnum):
    """The rules that choose the copy to keep, in the order of the help."""

    OLDEST = "oldest"
    LONGEST_NAME = "longest-name"
    SHORTEST_PATH = "shortest-path"


class TrashFormat(StrEnum):
    """The formats of a plan, and of the journal."""

    TEXT = "text"
    JSON = "json"


class JournalAction(StrEnum):
    """The actions of the command `journal`."""

    LIST = "list"
    UNDO = "undo"
