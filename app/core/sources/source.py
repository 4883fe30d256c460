"""The sources of the library: folders that the user added."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Final

from msgspec import Struct

from app.core.message import Message
from app.core.sources.disk import KnownDisk
from app.core.text.names import display, folder_names, natural_key, one_line, split


class PartialScanReason(StrEnum):
    """The reason why a source was read in part."""

    CANCELLED = "cancelled"
    UNPLUGGED = "unplugged"
    """Or it stopped answering."""
    STOPPED = "stopped"
    """The scan failed."""
    ENDED = "ended"
    """The program ended or was killed during the scan."""


_COUNTED: Final = {
    PartialScanReason.CANCELLED: "unread.cancelled",
    PartialScanReason.UNPLUGGED: "source.interrupted",
    PartialScanReason.STOPPED: "unread.stopped",
    PartialScanReason.ENDED: "unread.ended",
}
_UNCOUNTED: Final = {
    PartialScanReason.CANCELLED: "unread.cancelled_listing",
    PartialScanReason.UNPLUGGED: "source.interrupted_listing",
    PartialScanReason.STOPPED: "unread.stopped_listing",
    PartialScanReason.ENDED: "unread.ended_listing",
}


class PartialScan(Struct, frozen=True, kw_only=True):
    """The part of a source that was read by a scan that did not come to its end."""

    reason: PartialScanReason
    done: int = 0
    """Files that are read; 0 without a count."""
    count: int | None = None
    """Files that were listed; None if the listing did not come to its end."""

    @property
    def sentence(self) -> Message:
        """The sentence for the user."""
        if self.count is None:
            return Message(_UNCOUNTED[self.reason])
        left = self.count - self.done
        return Message(_COUNTED[self.reason], {"done": self.done, "count": self.count, "left": left})

    @property
    def extent(self) -> Message:
        """The state as a short text."""
        if self.count is None:
            return Message("unread.some")
        return Message("unread.part", {"done": self.done, "count": self.count})


class SourceRecord(Struct, frozen=True, kw_only=True):
    """A source of the library at one moment."""

    id: int
    path: bytes
    """Absolute, as the file system names it (`os.fsencode`)."""
    given: str = ""
    """The name that the user gave it; empty for the name of its folder."""
    online: bool
    """True if the last check could reach the source."""
    away: float | None = None
    """Time at which it was found out of reach, seconds since the epoch; None if that is not known."""
    disk: KnownDisk | None = None
    """The disk that it lies on."""
    imported: str = ""
    """The name of the catalogue that its files are from; empty if a scan has listed them.

    Then it is at no place, and no scan looks for it.
    """
    files: int = 0
    """Known files, as its list shows them: missing ones and those in a trash included."""
    missing: int = 0
    """Files that the last scan did not find."""
    trashed: int = 0
    """Files in a trash."""
    size: int = 0
    """Total size of its files, bytes."""
    unread: PartialScan | None = None
    """The part that was read, if the last scan did not come to its end."""
    added: float = 0.0
    """Seconds since the epoch."""


def may_continue(source: SourceRecord) -> bool:
    """Return whether a source was read in part, and is within reach."""
    return source.unread is not None and source.online


class SourceNames(Struct, frozen=True):
    """The names of the sources of a library, by which the window, the page and commands call them."""

    by_path: Mapping[bytes, str] = {}

    @classmethod
    def of(cls, given: Iterable[tuple[bytes, str]]) -> "SourceNames":
        """Return a unique name for each source, of its path and the name that the user gave it.

        This is the given name, or that of its folder, with the parent's name if two are equal. The whole
        path is used if that is not unique either, or for a root directory.
        """
        named = {path: _names(path, name) for path, name in given}
        uses = Counter(name for names in named.values() for name in set(names))
        return cls({path: _shortest(names, uses) for path, names in named.items()})

    def folders(self, paths: Iterable[bytes]) -> str:
        """Return the names of sources, and the last names of other paths, separated by commas."""
        return ", ".join(self.by_path.get(path) or folder_names((path,)) for path in paths)

    def place(self, path: bytes) -> str:
        """Return the name of a source; any other path in full."""
        return self.by_path.get(path) or display(path)


def source_names(sources: Iterable[SourceRecord]) -> dict[int, str]:
    """Return a unique name for each source, by id."""
    known = tuple(sources)
    names = SourceNames.of((source.path, source.given) for source in known).by_path
    return {source.id: names[source.path] for source in known}


def place_names(path: bytes, volume: str, given: str, disk: str) -> str:
    """Return the names of a source that a search finds, one a line: given, of folder, path, volume, disk."""
    return "\n".join(filter(None, (given, display(split(path)[1]), display(path), volume, disk)))


def sorted_sources(sources: Iterable[SourceRecord]) -> tuple[SourceRecord, ...]:
    """Return the sources in natural order of their names.

    The order of adding would change whenever a larger folder replaces smaller ones.
    """
    known = tuple(sources)
    names = source_names(known)
    return tuple(sorted(known, key=lambda source: (natural_key(names[source.id]), source.path)))


def _shortest(names: Sequence[str], uses: Counter[str]) -> str:
    return next((name for name in names if uses[name] == 1), names[-1])


def _names(path: bytes, given: str) -> tuple[str, ...]:
    """Return the possible names of a source, from the shortest to the longest."""
    given = one_line(given)
    parent, folder = split(path)
    if given:
        return given, f"{given} ({display(folder or path)})", f"{given} ({display(path)})"
    if not folder:
        return (display(path),)
    around = split(parent)[1] or parent
    return display(folder), f"{display(folder)} ({display(around)})", display(path)
