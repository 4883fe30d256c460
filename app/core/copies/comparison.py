"""The comparison of two places by the contents of their files."""

from enum import StrEnum

from msgspec import Struct


class Presence(StrEnum):
    """The places that hold the contents of a file."""

    FIRST = "first"
    """The first place alone."""
    BOTH = "both"
    SECOND = "second"
    """The second place alone."""
    UNKNOWN = "unknown"
    """Not known, because some files could not be read."""


class ComparedFile(Struct, frozen=True):
    """A file in one of two places. Of contents in both places, the files in the first are told."""

    presence: Presence
    path: bytes
    """Absolute."""
    size: int
    """Bytes."""
