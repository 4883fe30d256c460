"""Collections of files that the side bar offers beside the sources: smart groups and saved searches."""

from enum import StrEnum

from msgspec import Struct


class SmartGroup(StrEnum):
    """A built-in collection of files; in the order of the side bar."""

    NEW = "new"
    """First seen since the user last looked; before the first look, by the last scan."""
    CHANGED = "changed"
    """Known before, and found different since the user last looked, or by the last scan."""
    MISSING = "missing"
    PROBLEMS = "problems"
    OFFLINE = "offline"
    IN_TRASH = "trashed"
    """In a trash, as far as the library knows."""
    SINGLE = "single"
    """Files without another copy."""
    COPIED = "copied"
    """Files with another copy."""
    DAMAGED = "damaged"
    """Files with damage that a check has found."""
    ROTTEN = "rotten"
    """Files whose bytes have changed though nobody wrote them."""


class SavedSearch(Struct, frozen=True):
    """A search text under a name of the user's choice."""

    id: int
    name: str
    text: str
