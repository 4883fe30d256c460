"""Collections of files that the side bar offers beside the sources: smart groups and saved searches."""

from enum import StrEnum
from typing import Final

from msgspec import Struct

from app.core.record import FileStatus


class SmartGroup(StrEnum):
    """A built-in collection of files; in the order of the side bar."""

    NEW = "new"
    """First seen by the last scan."""
    CHANGED = "changed"
    """Known before the last scan, which found a difference."""
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


GROUP_STATUSES: Final = {
    SmartGroup.MISSING: frozenset({FileStatus.MISSING}),
    SmartGroup.OFFLINE: frozenset({FileStatus.OFFLINE}),
    SmartGroup.IN_TRASH: frozenset({FileStatus.IN_TRASH}),
}
"""Statuses of the groups that depend on the status alone. Files join and leave them during a scan."""


class SavedSearch(Struct, frozen=True):
    """A search text under a name of the user's choice."""

    id: int
    name: str
    text: str
