"""The JSON types of the disks that the library knows, connected or not."""

from typing import Annotated, Final

import msgspec
from msgspec import UNSET, Meta, UnsetType

from app.api.schemas.home_schemas import AmountView, SpaceView, amount_view, space_view
from app.api.schemas.job_schemas import MessageView, message_view
from app.core.home.figures import DiskFigures
from app.core.insights.disk_loss import ON_ONE_DISK, DiskLoss
from app.core.json_types import Count, Time
from app.core.sources.disk_forecast import Course, Forecast
from app.core.sources.forecast_words import told
from app.core.text.names import one_line
from app.core.text.units import time_text
from app.jobs.job_body import LARGEST_ID, SearchText

_Words = Annotated[str, Meta(max_length=200)]


class DiskWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words of a user for a disk; those that are left out stay."""

    name: _Words | UnsetType = UNSET
    """An empty one is the name that the system tells."""
    place: _Words | UnsetType = UNSET
    note: _Words | UnsetType = UNSET
    real: Annotated[int, Meta(ge=1, le=LARGEST_ID)] | UnsetType = msgspec.field(default=UNSET, name="is")
    """The id of the disk that one is which imports alone tell of; both are one disk then."""

    def told(self) -> dict[str, str]:
        """Return the words as the library stores them."""
        words = {"given": self.name, "place": self.place, "note": self.note}
        return {key: one_line(text).strip() for key, text in words.items() if text is not UNSET}


class FullView(msgspec.Struct, frozen=True, kw_only=True):
    """By when a disk is full, if it goes on as its looks tell."""

    course: Course
    """The way it fills, or the reason why that is not known."""
    looks: Count
    """Days with a look at its room that counts."""
    since: Time | None
    """The first of these looks; None without any."""
    until: Time | None
    """The last one."""
    least: float
    """Bytes a day by which it fills on average at least, below 0 if it may become emptier; 0 if not known."""
    most: float
    """Bytes a day by which it fills on average at most."""
    earliest: Time | None
    """The time from which on it may be full; None unless it fills."""
    latest: Time | None
    """The time by which it is full; None if that may be later than in ten years, or never."""
    text: tuple[MessageView, ...]
    """The same in sentences."""


class DiskRoomView(msgspec.Struct, frozen=True, kw_only=True):
    """The room of a disk over time."""

    full: FullView | None
    looks: tuple[SpaceView, ...]
    """The last look of each day, in the order of time."""


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
    connected: bool
    """Whether any of its sources can be reached."""
    files: Count | None
    """Its files; absent without a source."""
    only_here: AmountView | None
    """Files that exist on no other disk; absent while copies are not known."""
    unchecked: Count | None
    """Files that no check has ever read."""
    damaged: Count | None
    """Absent while no file of it was checked for damage."""
    full: FullView | None
    """By when it is full; absent if its room was never looked at."""
    last_seen: Time | None
    last_check: Time | None
    """The time at which a file of it was last checked; None without such a check."""


class DisksView(msgspec.Struct, frozen=True, kw_only=True):
    """The disks of the library, in the order of their names."""

    disks: tuple[KnownDiskView, ...]


class DiskLossView(msgspec.Struct, frozen=True, kw_only=True):
    """The files of a disk that are not missing, in a trash or empty, by what is known of their copies."""

    lost: AmountView | None
    """Files that exist on no other disk; null, as the next ones, before any was compared."""
    lost_unchecked: Count | None
    """Files of these that no check has ever read."""
    unknown: AmountView
    """Files of which nobody knows whether they exist elsewhere: they were not compared."""
    elsewhere: AmountView | None
    """Files with a copy on another disk."""


class FitsQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The room that is to be filled, and the files for it."""

    free: Annotated[int, Meta(ge=0, le=LARGEST_ID)]
    """Bytes."""
    query: SearchText = ON_ONE_DISK
    """The files that are to fit; by default those that are known to exist on one disk alone."""


class FitsView(msgspec.Struct, frozen=True, kw_only=True):
    """The files of a search that fit on a disk, and those that do not."""

    fitting: AmountView
    left: AmountView
    away: Count
    """Files of those that fit whose disks are not connected now."""
    unknown: AmountView
    """Files of which nobody knows whether they were asked for, as they were not compared."""


DISK_ANSWERS: Final = (KnownDiskView, DisksView, DiskLossView, DiskRoomView, FitsView)


def full_view(found: Forecast | None) -> FullView | None:
    """Return by when a disk is full as the API sends it."""
    if found is None:
        return None
    times = {key: getattr(found, key) for key in ("since", "until", "earliest", "latest")}
    return FullView(
        course=found.course,
        looks=found.looks,
        least=found.least,
        most=found.most,
        text=tuple(map(message_view, told(found))),
        **{key: None if time is None else time_text(time) for key, time in times.items()},
    )


def loss_view(loss: DiskLoss) -> DiskLossView:
    """Return what would be lost with a disk as the API sends it."""
    known = loss.is_compared
    return DiskLossView(
        lost=amount_view(loss.lost) if known else None,
        lost_unchecked=loss.unchecked if known else None,
        unknown=amount_view(loss.unknown),
        elsewhere=amount_view(loss.elsewhere) if known else None,
    )


def disk_view(figures: DiskFigures, last_check: float | None) -> KnownDiskView:
    """Return a disk as the API sends it."""
    disk, counted = figures.disk, bool(figures.sources)
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
        connected=figures.online,
        files=figures.files if counted else None,
        only_here=None if figures.single is None else amount_view(figures.single),
        unchecked=figures.unchecked if counted else None,
        damaged=figures.damaged,
        full=full_view(figures.forecast),
        last_seen=None if disk.last_seen is None else time_text(disk.last_seen),
        last_check=None if last_check is None else time_text(last_check),
    )
