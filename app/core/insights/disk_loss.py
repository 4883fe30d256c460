"""The loss of a disk, and the files that fit on another one: by the copies that are known."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from app.core.home.figures import FileCount
from app.core.query import Query, Term
from app.core.query.query import exactly

ON_ONE_DISK: Final = "disks:<2"
"""The search for the files that are known to exist on one disk alone."""
NOT_COMPARED: Final = "disks:none size:>0 -status:missing,trashed"
"""The search for the files of which nobody knows on how many disks they are."""
_DISKS: Final = "disks"
"""The key of the filter by the number of disks with a copy."""


class DiskLoss(Struct, frozen=True, kw_only=True):
    """The files of a disk that are not missing, in a trash or empty, by what is known of their copies."""

    lost: FileCount = FileCount()
    """Files that exist on no other disk."""
    unchecked: int = 0
    """Files of these that no check has ever read: nobody knows whether they are whole."""
    unknown: FileCount = FileCount()
    """Files that were not compared, or of which others may be equal: nobody knows whether they are lost."""
    elsewhere: FileCount = FileCount()
    """Files with a copy on another disk."""

    @property
    def files(self) -> int:
        """Return the number of all these files."""
        return self.lost.files + self.unknown.files + self.elsewhere.files

    @property
    def is_compared(self) -> bool:
        """Return whether any file was compared: before, nothing is known to be lost or safe."""
        return self.unknown.files < self.files or not self.files


class CopyPlan(NamedTuple):
    """The files that fit on a disk: those of connected disks first, in the order of their folders."""

    folders: Sequence[int] = ()
    """The ids of the folders of which all matching files fit."""
    single: Sequence[int] = ()
    """The ids of files that fit out of larger folders."""
    fitting: FileCount = FileCount()
    left: FileCount = FileCount()
    """Files for which there is no room."""
    away: int = 0
    """Files of those that fit whose disks are not connected now."""
    unknown: FileCount = FileCount()
    """Files of which nobody knows whether they were asked for: the number of their disks is not known."""


def undecided(search: Query) -> Query | None:
    """Return the search for the files that `search` may be for: the number of their disks is not known.

    None if it does not ask for that number.
    """
    others = tuple(term for term in search.terms if term.key != _DISKS)
    if len(others) == len(search.terms):
        return None
    return replace(search, terms=(*Query.parse(NOT_COMPARED).terms, *others))


def lost_with(disk: str) -> str:
    """Return the search for the files that exist on this disk alone."""
    return f"disks:1 {_on(disk)}"


def unknown_of(disk: str) -> str:
    """Return the search for the files of this disk of which nobody knows whether they exist elsewhere."""
    return f"{NOT_COMPARED} {_on(disk)}"


def _on(disk: str) -> str:
    return str(Term("disk", (exactly(disk),)))
