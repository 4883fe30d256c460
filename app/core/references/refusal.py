"""The reason not to show a file to an engine, with the name of the first file that it refers to."""

from typing import Final

from app.core.message import Message
from app.core.text.names import one_line

LONGEST_NAME: Final = 200
"""Characters of a name that are shown."""
_UNNAMED: Final = {"file.playlist": "file.playlist_unnamed", "file.elsewhere": "file.elsewhere_unnamed"}


class NotAVideo(OSError):
    """The error for a file that no engine may see; `reason` says why."""

    def __init__(self, reason: Message) -> None:
        super().__init__(str(reason))
        self.reason = reason


def naming(code: str, name: str) -> Message:
    """Return the message `code` about a file that refers to `name`, or its form for a file without a name."""
    shown = one_line(" ".join(name.split()))
    if not shown:
        return Message(_UNNAMED[code])
    cut = shown if len(shown) <= LONGEST_NAME else shown[: LONGEST_NAME - 1] + "…"
    return Message(code, {"name": cut})
