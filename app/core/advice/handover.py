"""Lists that a person has handed over to another program, and what came back of them."""

from typing import Final, NamedTuple

from msgspec import Struct

from app.core.advice.target import EncodingTarget
from app.core.message import Message
from app.core.text.units import local_time_text, size_text

SAME_LENGTH: Final = 0.01
"""Part of the length by which an encoding may differ from its original."""


class HandedOverFile(NamedTuple):
    """A file of a list."""

    id: int
    output: bytes = b""
    """Absolute path of the file that the list asks for; empty if it names none."""


class HandOver(Struct, frozen=True, kw_only=True):
    """A list that a person took away."""

    time: float
    """Seconds since the epoch."""
    format: str
    """Name of the format of the list."""
    target: EncodingTarget
    files: tuple[HandedOverFile, ...]


class HandOverState(NamedTuple):
    """A list that was handed over, and what came back of it."""

    id: int
    time: float
    """Seconds since the epoch."""
    format: str
    target: EncodingTarget
    files: int
    size: int
    """Bytes of its files when they were handed over."""
    back: int
    """Number of files that came back."""
    saved: int
    """Bytes by which these are smaller than their originals; below zero if they are larger."""
    freed: int
    """The part of it whose originals are gone. Until then both take room."""

    @property
    def phrase(self) -> Message:
        """Return the state in words."""
        day = local_time_text(self.time)
        if not self.back:
            return Message("advice.handed_over", {"count": self.files, "time": day})
        code = "advice.came_back" if self.saved >= 0 else "advice.came_back_larger"
        return Message(
            code,
            {"count": self.files, "time": day, "back": self.back, "size": size_text(abs(self.saved))},
        )
