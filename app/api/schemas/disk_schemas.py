"""The JSON types of the disks that the library knows, connected or not."""

from typing import Annotated, Final

import msgspec
from msgspec import UNSET, Meta, UnsetType

from app.api.schemas.home_schemas import SpaceView, space_view
from app.core.json_types import Time
from app.core.sources.disk import KnownDisk
from app.core.text.names import one_line
from app.core.text.units import time_text
from app.jobs.job_body import LARGEST_ID

_Words = Annotated[str, Meta(max_length=200)]


class DiskWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words of a user for a disk; those that are left out stay."""

    name: _Words | UnsetType = UNSET
    """An empty one is the name that the system tells."""
    place: _Words | UnsetType = UNSET
    note: _Words | UnsetType = UNSET

    def told(self) -> dict[str, str]:
        """Return the words as the library stores them."""
        words = {"given": self.name, "place": self.place, "note": self.note}
        return {key: one_line(text).strip() for key, text in words.items() if text is not UNSET}


class KnownDiskView(msgspec.Struct, frozen=True, kw_only=True):
    """A disk of the library, as of the last look at it."""

    id: Annotated[int, Meta(ge=1, le=LARGEST_ID)]
    code: str
    """Its id for labels, of 8 letters and digits."""
    name: str
    """A name that no other disk has."""
    given: str
    """The name that the user gave it; empty without one."""
    place: str
    """The place at which the user keeps it."""
    note: str
    kind: str | None
    file_system: str
    model: str
    space: SpaceView | None
    """Absent if it was never measured."""
    last_seen: Time | None
    last_check: Time | None
    """The time at which a file of it was last checked; None without such a check."""


class DisksView(msgspec.Struct, frozen=True, kw_only=True):
    """The disks of the library, in the order of their names."""

    disks: tuple[KnownDiskView, ...]


DISK_ANSWERS: Final = (KnownDiskView, DisksView)


def disk_view(disk: KnownDisk, last_check: float | None) -> KnownDiskView:
    """Return a disk as the API sends it."""
    return KnownDiskView(
        id=disk.id,
        code=disk.code,
        name=disk.name,
        given=disk.given,
        place=disk.place,
        note=disk.note,
        kind=disk.facts.kind,
        file_system=disk.facts.file_system,
        model=disk.facts.model,
        space=space_view(disk.space),
        last_seen=None if disk.last_seen is None else time_text(disk.last_seen),
        last_check=None if last_check is None else time_text(last_check),
    )
