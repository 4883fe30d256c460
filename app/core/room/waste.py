"""The kinds of waste, and what each could free.

A file counts in one kind only, the first that it is of, so that the sums of kinds add up.
"""

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice
from operator import attrgetter
from typing import Final, NamedTuple

from msgspec import Struct

from app.core.copies.occupancy import FreedSpace
from app.core.facts.waste_kind import WasteKind
from app.core.file.filetypes import LISTED_ONLY, extension
from app.core.home.figures import FileCount
from app.core.message import Message

MOST_LISTED: Final = 1000
"""Files that are listed of a kind: those that free the most."""
FIRST: Final = 40
"""Files of which it is told how much of all they free."""


_ORDER: Final = {kind: at for at, kind in enumerate(WasteKind)}
TITLES: Final[Mapping[WasteKind, str]] = {
    WasteKind.TRASHED: "room.trashed",
    WasteKind.COPIES: "room.copies",
    WasteKind.NEAR: "room.near",
    WasteKind.EXTRAS: "room.extras",
    WasteKind.RAW: "room.raw",
    WasteKind.OVERSIZED: "room.oversized",
    WasteKind.SIDECARS: "room.sidecars",
}
"""The codes of the messages with the names of the kinds."""
MEANINGS: Final[Mapping[WasteKind, str]] = {
    WasteKind.TRASHED: "room.trashed_means",
    WasteKind.COPIES: "room.copies_means",
    WasteKind.NEAR: "room.near_means",
    WasteKind.EXTRAS: "room.extras_means",
    WasteKind.RAW: "room.raw_means",
    WasteKind.OVERSIZED: "room.oversized_means",
    WasteKind.SIDECARS: "room.sidecars_means",
}
"""The codes of the sentences about what is in them, and what can be done."""
RAW_CODECS: Final = ("ProRes RAW", "ProRes RAW HQ")
"""Codecs of raw video that the engine reads, as it names them."""
UNKNOWN: Final[Mapping[WasteKind, str]] = {
    WasteKind.COPIES: "room.copies_unknown",
    WasteKind.NEAR: "room.near_unknown",
    WasteKind.OVERSIZED: "room.oversized_unknown",
}
"""The codes of the sentences that say why nothing is known of a kind."""


class WastedFile(NamedTuple):
    """A file of the library, and the most bytes that it could free."""

    id: int
    size: int
    least: int = 0
    """The least bytes."""


class Candidates(Struct, frozen=True, kw_only=True):
    """The files that are of a kind, also those that are of an earlier kind."""

    kind: WasteKind
    is_known: bool = True
    files: Sequence[WastedFile] = ()
    beside: Sequence[int | None] = ()
    """Sizes of files that are no videos; None is unknown."""
    unasked: int = 0

    def waste(self, taken: AbstractSet[int]) -> "Waste":
        """Return the kind without the files that are taken."""
        files = [file for file in self.files if file.id not in taken]
        known = sum(size for size in self.beside if size is not None)
        least, most = sum(file.least for file in files), sum(file.size for file in files)
        return Waste(
            kind=self.kind,
            is_known=self.is_known,
            files=len(files) + len(self.beside),
            freed=FreedSpace(least + known, most + known),
            unsized=self.beside.count(None),
            unasked=self.unasked,
            listed=most_first(files),
        )


class Waste(Struct, frozen=True, kw_only=True):
    """A kind of waste, as far as it is known."""

    kind: WasteKind
    is_known: bool = True
    """False if nobody has asked what finds such files: then there are no numbers."""
    files: int = 0
    freed: FreedSpace = FreedSpace()
    """Bytes of the files whose sizes are known."""
    unsized: int = 0
    """Files of these whose sizes are not known."""
    unasked: int = 0
    """Files of which nobody knows whether they are of this kind."""
    listed: Sequence[WastedFile] = ()
    """Files of the library that free the most, those first; `MOST_LISTED` at most."""

    def doubts(self) -> Iterator[Message]:
        """Yield sentences about what is not known of the kind."""
        if not self.is_known:
            yield Message(UNKNOWN[self.kind])
        elif self.unasked:
            yield Message("room.unasked", {"count": self.unasked})
        if self.unsized:
            yield Message("room.unsized", {"count": self.unsized})


class FirstFiles(NamedTuple):
    """The files of all kinds that free the most, and how much of all that is."""

    files: int
    size: int
    """Bytes that they free at most."""
    share: float
    """From 0 to 1, of all bytes that could be freed at most."""


class Room(Struct, frozen=True, kw_only=True):
    """The room of a library, and where it goes without need."""

    whole: FileCount = FileCount()
    """The files that are not missing."""
    kinds: tuple[Waste, ...] = ()
    """In the order of `WasteKind`."""

    @property
    def freed(self) -> FreedSpace:
        """Return what could be freed, of all kinds that are known."""
        found = FreedSpace()
        for each in self.kinds:
            found = found.plus(each.freed)
        return found

    @property
    def files(self) -> int:
        """Return the number of files that take room without need, as far as it is known."""
        return sum(each.files for each in self.kinds)

    def listed(self, count: int = MOST_LISTED) -> list[tuple[WasteKind, WastedFile]]:
        """Return the files of all kinds that free the most, those first."""
        pairs = ([(each.kind, file) for file in each.listed] for each in self.kinds)
        return list(islice(heapq.merge(*pairs, key=lambda pair: -pair[1].size), count))

    def first(self, count: int = FIRST) -> FirstFiles | None:
        """Return how much the first files free of all; None if there are no more files than that."""
        found = self.listed(count)
        if self.files <= count or not self.freed.most:
            return None
        size = sum(file.size for _, file in found)
        return FirstFiles(len(found), size, size / self.freed.most)


def combined(whole: FileCount, found: Iterable[Candidates]) -> Room:
    """Return the room of a library, in which each file counts in the first kind that it is of."""
    taken: set[int] = set()
    kinds = []
    for each in sorted(found, key=lambda each: _ORDER[each.kind]):
        kinds.append(each.waste(taken))
        taken.update(file.id for file in each.files)
    return Room(whole=whole, kinds=tuple(kinds))


def most_first(files: Sequence[WastedFile]) -> list[WastedFile]:
    """Return the files that free the most, those first; `MOST_LISTED` at most."""
    return heapq.nlargest(MOST_LISTED, files, key=attrgetter("size"))


def is_raw_name(name: bytes) -> bool:
    """Return whether a name is that of a raw file of a camera."""
    return extension(name) in LISTED_ONLY


def beside_masters(raw: Sequence[bytes], names: Sequence[bytes]) -> list[bytes]:
    """Return those of the raw files of a folder beside which another file has the same name.

    `names` are those of all videos of the folder. Another raw file is no master. Names are compared without
    their extensions, and without regard to upper and lower case.
    """
    of_cameras = frozenset(raw)
    masters = {_stem(name) for name in names if name not in of_cameras and not is_raw_name(name)}
    return [name for name in raw if _stem(name) in masters]


def _stem(name: bytes) -> bytes:
    return name[: len(name) - len(extension(name))].lower()
