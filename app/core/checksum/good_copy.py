"""Copies of a file with the bytes that it should have."""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from app.core.message import Message
from app.core.text.names import display

MOST_NAMED: Final = 3
"""Copies of one file that a text names."""


class GoodCopy(Struct, frozen=True):
    """A file whose stored checksums are those that a rotten or unreadable file should have."""

    path: bytes
    checked: float
    """The last check of its checksums, seconds since the epoch."""
    connected: bool
    """Whether its source can be reached."""


def copy_messages(copies: Sequence[GoodCopy]) -> Iterator[Message]:
    """Yield sentences about the good copies of a file, those within reach first."""
    for copy in copies[:MOST_NAMED]:
        code = "check.good_copy" if copy.connected else "check.good_copy_away"
        yield Message(code, {"path": display(copy.path)})
    if not copies:
        yield Message("check.no_good_copy")
