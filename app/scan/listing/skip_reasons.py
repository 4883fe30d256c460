"""The reasons why a listed file is skipped, which no probe opens, and why a folder is not listed."""

import os
from typing import Final

from app.core.file import filetypes
from app.core.file.filetypes import extension
from app.core.message import Message
from app.process.beneath import LinkInPath
from app.process.opening import refusal

IN_TRASH: Final = Message("source.in_trash")
"""The reason why a root in a trash is not listed."""
DOWNLOADING: Final = Message("file.downloading")
"""The reason why a file is skipped that another program is still writing."""
_INVALID_NAME: Final = 123
"""Windows' error code for a path that cannot exist (ERROR_INVALID_NAME)."""


def skip_reason(name: bytes, status: os.stat_result) -> Message | None:
    """Return the reason why a file is listed and never probed; None for any other."""
    if reason := refusal(status):
        return reason
    kind = filetypes.LISTED_ONLY.get(extension(name))
    return Message("file.not_parsed", {"kind": kind}) if kind else None


def listing_reason(error: OSError, vanished: str) -> Message:
    """Return the reason why a folder cannot be listed. `vanished` is the code where it is gone."""
    if isinstance(error, LinkInPath):
        return Message("folder.behind_link")
    if isinstance(error, FileNotFoundError) or getattr(error, "winerror", None) == _INVALID_NAME:
        return Message(vanished)
    if isinstance(error, PermissionError):
        return Message("folder.not_permitted")
    return Message("folder.unlistable", {"detail": error.strerror or str(error)})
