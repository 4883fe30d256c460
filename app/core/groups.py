"""Groups of files that the library offers by itself, beside its sources."""

from enum import StrEnum
from typing import Final

from app.core.record import FileStatus


class Group(StrEnum):
    """Which files; in the order of the side bar."""

    NEW = "new"
    """First seen by the last scan."""
    CHANGED = "changed"
    """Known before the last scan, which found them different."""
    MISSING = "missing"
    PROBLEMS = "problems"
    OFFLINE = "offline"


STATUSES: Final = {
    Group.MISSING: frozenset({FileStatus.MISSING}),
    Group.OFFLINE: frozenset({FileStatus.OFFLINE}),
}
"""Of the groups that a file's status alone decides: it may come and go while a scan runs."""
