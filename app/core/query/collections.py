"""Collections of files that the side bar offers beside the sources: smart groups and saved searches."""

from enum import StrEnum
from typing import Final

from msgspec import Struct


class SmartGroup(StrEnum):
    """A built-in collection of files; in the order of the side bar."""

    DAMAGED = "damaged"
    """Files with damage that a check has found."""
    ROTTEN = "rotten"
    """Files whose bytes have changed though nobody wrote them."""
    TRUNCATED = "truncated"
    """Files whose end is missing."""
    UNREADABLE = "unreadable"
    """Files that are no video, or so broken that none can be found in them."""
    PROBLEMS = "problems"
    """Files with an error or a warning, also those of the groups above."""
    NEW = "new"
    """First seen since the last visit of the user; during the first visit, by any scan."""
    CHANGED = "changed"
    """Known before, and found different since then."""
    MISSING = "missing"
    IN_TRASH = "trashed"
    """In a trash, as far as the library knows."""
    OFFLINE = "offline"
    SINGLE = "single"
    """Files without another copy."""
    COPIED = "copied"
    """Files with another copy."""


OF_NEED: Final = (
    *(SmartGroup.DAMAGED, SmartGroup.ROTTEN, SmartGroup.TRUNCATED, SmartGroup.UNREADABLE),
    SmartGroup.PROBLEMS,
)
"""The groups that need the user."""
ALWAYS_SHOWN: Final = frozenset(
    {SmartGroup.DAMAGED, SmartGroup.ROTTEN, SmartGroup.UNREADABLE, SmartGroup.NEW}
)
"""The groups that the side bar shows without a file, too."""


class OfferedSearch(Struct, frozen=True):
    """A search text that the side bar offers, such as that for the files of a disk."""

    text: str


class SavedSearch(Struct, frozen=True):
    """A search text under a name of the user's choice."""

    id: int
    name: str
    text: str
