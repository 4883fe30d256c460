"""Disks that were not seen, or not checked, for longer than the user wants."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Final, NamedTuple

from app.core.message import Message
from app.core.text.units import local_time_text

_DAY: Final = 86_400.0


class Neglect(StrEnum):
    """The way in which a disk is overdue. The values are stored, and part of the API."""

    UNSEEN = "unseen"
    """Not connected."""
    UNCHECKED = "unchecked"
    """Not read by a check."""


class OverdueLimits(NamedTuple):
    """Days after which a disk is overdue; 0: never."""

    unseen: int
    unchecked: int


NO_LIMITS: Final = OverdueLimits(0, 0)


class DiskTimes(NamedTuple):
    """A disk with files, and the times that count; seconds since the epoch."""

    disk: int
    name: str
    place: str
    connected: bool
    first_seen: float
    last_seen: float | None
    last_check: float | None
    """The time at which a file of it was last checked; None without such a check."""


_CODES: Final = {
    Neglect.UNSEEN: ("disk.unseen", "disk.unseen_place"),
    Neglect.UNCHECKED: ("disk.unchecked", "disk.unchecked_place"),
}
"""The codes of the sentences, the second one for a disk whose place is known."""
_NEVER: Final = ("disk.never", "disk.never_place")
"""The same for a disk that was never checked."""


class OverdueDisk(NamedTuple):
    """A disk that is overdue."""

    disk: int
    name: str
    place: str
    neglect: Neglect
    since: float
    """Time of the last look, of the last check, or, without one, of the first look."""
    never: bool = False
    """Whether it was never checked."""

    @property
    def message(self) -> Message:
        """Return it as a sentence."""
        args = {"name": self.name, "day": local_time_text(self.since).partition(" ")[0], "place": self.place}
        alone, with_place = _NEVER if self.never else _CODES[self.neglect]
        return Message(with_place if self.place else alone, {**args})


def overdue(disks: Iterable[DiskTimes], now: float, limits: OverdueLimits) -> Iterator[OverdueDisk]:
    """Yield the disks that are overdue at `now`, in seconds since the epoch.

    One that is connected was seen now. One that was never checked is overdue from its first look on.
    """
    for disk in disks:
        seen = disk.first_seen if disk.last_seen is None else disk.last_seen
        if limits.unseen and not disk.connected and now - seen > limits.unseen * _DAY:
            yield OverdueDisk(disk.disk, disk.name, disk.place, Neglect.UNSEEN, seen)
        never = disk.last_check is None
        checked = disk.first_seen if disk.last_check is None else disk.last_check
        if limits.unchecked and now - checked > limits.unchecked * _DAY:
            yield OverdueDisk(disk.disk, disk.name, disk.place, Neglect.UNCHECKED, checked, never)
