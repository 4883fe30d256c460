"""The rule that decides whether a source is at its place, from what a look at the place has found (S5)."""

from typing import NamedTuple

from app.core.message import Message


class KnownSource(NamedTuple):
    """A source, as the library knows it."""

    path: bytes
    volume: str
    is_mount: bool
    """Whether a volume was mounted at the path."""
    has_files: bool
    """Whether the library holds files of it that are not missing."""


class FolderState(NamedTuple):
    """A folder, as it is now."""

    volume: str
    is_mount: bool
    is_empty: bool


def differ(one: str, other: str) -> bool:
    """Return whether two volumes are known and different; an empty text is an unknown volume."""
    return bool(one and other) and one != other


def absence(source: KnownSource, place: FolderState) -> Message | None:
    """Return the reason why a source is not at its place although a folder is there; None if it is."""
    if reason := foreign(source.volume, place.volume, was_mount=source.is_mount, is_mount=place.is_mount):
        return reason
    return Message("source.emptied") if place.is_empty and source.has_files else None


def foreign(expected: str, found: str, *, was_mount: bool, is_mount: bool) -> Message | None:
    """Return the reason why a folder does not belong to the volume of a source; None if it may.

    An unplugged disk leaves the folder below its mount point, which lies on another volume too.
    """
    if was_mount and not is_mount:
        return Message("source.not_mounted")
    if not differ(expected, found):
        return None
    return Message("source.other_volume" if is_mount else "source.elsewhere")


def lost(expected: str, around: str, *, was_mount: bool) -> Message:
    """Return the reason why nothing is at the path of a source. `around` is the volume above the path."""
    gone = was_mount or differ(expected, around)
    return Message("source.not_mounted" if gone else "source.not_found")
