"""Texts and JSON of the commands about the room of disks, and of the time by which each is full."""

from collections.abc import Iterator, Sequence
from typing import Any

from msgspec.structs import asdict

from app.cli.output.tables import table_lines
from app.core.sources.disk import Space
from app.core.sources.disk_forecast import NOTHING_KNOWN, Forecast
from app.core.sources.forecast_words import range_of, told
from app.core.text.units import local_time_text, size_text, time_text


def space_text(space: Space) -> str:
    """Return how much of a disk is free, and when that was so."""
    return f"{_free(space)} as of {local_time_text(space.time)}"


def full_text(found: Forecast | None) -> str:
    """Return by when a disk is full, in few words; empty unless it fills."""
    moments = found and range_of(found)
    if not moments:
        return ""
    earliest, latest = moments
    return f"full {earliest} to {latest}" if latest else f"full {earliest} at the earliest"


def room_lines(found: Forecast | None, looks: Sequence[Space]) -> Iterator[str]:
    """Yield by when a disk is full, and the looks at its room."""
    yield " ".join(map(str, told(found or NOTHING_KNOWN)))
    yield from table_lines([(local_time_text(each.time), _free(each)) for each in looks])


def full_tree(found: Forecast | None) -> dict[str, Any] | None:
    """Return by when a disk is full as JSON; null if no look has told its room."""
    if found is None:
        return None
    times = {key: getattr(found, key) for key in ("since", "until", "earliest", "latest")}
    return asdict(found) | {key: None if time is None else time_text(time) for key, time in times.items()}


def space_tree(space: Space | None) -> dict[str, Any] | None:
    """Return a look at the room of a disk as JSON."""
    return None if space is None else {**space._asdict(), "time": time_text(space.time)}


def look_trees(looks: Sequence[Space]) -> list[dict[str, Any] | None]:
    """Return the looks at the room of a disk as JSON."""
    return [space_tree(look) for look in looks]


def _free(space: Space) -> str:
    return f"{size_text(space.free)} of {size_text(space.total)} free"
