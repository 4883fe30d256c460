"""The space that copies take on their disks, and what a removal of some of them frees."""

import struct
from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from typing import Annotated, Final, NamedTuple

from msgspec import Meta, Struct

from app.core.message import Message
from app.core.text.units import size_text

_RANGE: Final = struct.Struct("<QQ")
RANGE_BYTES: Final = _RANGE.size
"""Bytes of a packed range."""
MOST_SHARED: Final = 2048
"""Shared ranges of one file that are stored. What a file in more pieces frees is unknown."""
_MOST_STEPS: Final = 200_000
"""Ranges times copies that are compared: 50 ms. Of more, the library's writer would wait too long."""


class FreedSpace(NamedTuple):
    """Bytes that a removal frees, between two limits. They are equal if it is known."""

    least: int = 0
    most: int = 0

    @property
    def exact(self) -> bool:
        """Whether it is known."""
        return self.least == self.most

    def plus(self, other: "FreedSpace") -> "FreedSpace":
        """Return the sum of both."""
        return FreedSpace(self.least + other.least, self.most + other.most)

    @property
    def phrase(self) -> Message:
        """The space in words."""
        code = "copies.reclaimable" if self.exact else "copies.reclaimable_at_most"
        return Message(code, {"size": size_text(self.most)})


class Blocks(Struct, frozen=True, array_like=True):
    """The blocks of a file, as its file system tells them. Files may share blocks (reflinks)."""

    name: str = ""
    """Names the blocks if other files may share all of them, else empty: equal names are one copy."""
    own: Annotated[int, Meta(ge=0, lt=2**62)] | None = None
    """Bytes in blocks of its own; None if the file system does not tell which blocks are shared."""
    shared: bytes = b""
    """The other blocks, as `pack` does."""


def pack(ranges: Iterable[tuple[int, int]]) -> bytes:
    """Return ranges of bytes of a disk, each a begin and an end, in order, with what overlaps merged."""
    merged: list[tuple[int, int]] = []
    for begin, end in sorted(ranges):
        if merged and begin <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((begin, end))
    return b"".join(_RANGE.pack(*each) for each in merged)


class CopyBlocks(NamedTuple):
    """A file of a group, and what is known of its blocks."""

    copy: Hashable
    """Files with equal ones are one copy."""
    disk: Hashable
    blocks: Blocks | None


class Occupancy(Struct, frozen=True):
    """The space that each copy of a group takes, alone and with others on its disk."""

    alone: Mapping[Hashable, FreedSpace]
    """The space that goes with each copy, whatever else stays."""
    shared: Mapping[frozenset[Hashable], int]
    """Bytes that several copies, or one of them and files elsewhere, hold together."""

    def freed(self, going: Collection[Hashable]) -> FreedSpace:
        """Return the space that these copies free together."""
        # A snapshot may hold these bytes too: no file system tells how many share a block.
        perhaps = sum(size for holders, size in self.shared.items() if holders.issubset(going))
        least = sum(self.alone[each].least for each in going)
        return FreedSpace(least, perhaps + sum(self.alone[each].most for each in going))

    def spare(self, copies: Collection[Hashable]) -> FreedSpace:
        """Return the space of all copies of a disk but one; the one that stays makes most of it certain."""
        total = self.freed(copies)
        held: Counter[Hashable] = Counter()
        for holders, size in self.shared.items():
            for each in holders:
                held[each] += size
        spaces = [
            FreedSpace(total.least - self.alone[each].least, total.most - self.alone[each].most - held[each])
            for each in copies
        ]
        # Copies with holes take less space than others: then it depends on the one that stays.
        certain = min(max(space.least for space in spaces), *(space.most for space in spaces))
        return FreedSpace(certain, max(space.most for space in spaces))


def occupancy(files: Iterable[CopyBlocks], size: int) -> Occupancy:
    """Return the space that the files of a group take; `size` is that of each in bytes."""
    known: dict[Hashable, Blocks] = {}
    disks: dict[Hashable, dict[Hashable, None]] = defaultdict(dict)
    for copy, disk, blocks in files:
        disks[disk][copy] = None
        if blocks is not None and blocks.own is not None:
            known[copy] = blocks
    alone: dict[Hashable, FreedSpace] = {}
    shared: dict[frozenset[Hashable], int] = {}
    for copies in disks.values():
        ranges = {copy: known[copy].shared for copy in copies if copy in known and known[copy].shared}
        is_many = sum(map(len, ranges.values())) // RANGE_BYTES * len(ranges) > _MOST_STEPS
        if ranges and not is_many:
            shared.update(_shared(ranges))
        for copy in copies:
            own = known[copy].own or 0 if copy in known else 0
            alone[copy] = FreedSpace(own, size if copy not in known or (is_many and copy in ranges) else own)
    return Occupancy(alone, shared)


def reclaimable(files: Collection[CopyBlocks], size: int) -> FreedSpace:
    """Return the space of all copies of a group but one on each disk: a copy on another disk is a backup."""
    found = occupancy(files, size)
    total = FreedSpace()
    for disk in {file.disk for file in files}:
        total = total.plus(found.spare({file.copy for file in files if file.disk == disk}))
    return total


def _shared(ranges: Mapping[Hashable, bytes]) -> Mapping[frozenset[Hashable], int]:
    """Return the bytes of ranges on one disk by the copies that hold them."""
    found: Counter[frozenset[Hashable]] = Counter()
    holders: set[Hashable] = set()
    before = 0
    for position, copy in sorted(_bounds(ranges), key=lambda bound: bound[0]):
        if holders and position > before:
            found[frozenset(holders)] += position - before
        holders ^= {copy}  # The ranges of one copy do not overlap: each bound begins or ends one.
        before = position
    return found


def _bounds(ranges: Mapping[Hashable, bytes]) -> Iterator[tuple[int, Hashable]]:
    for copy, packed in ranges.items():
        for bounds in _RANGE.iter_unpack(packed):
            for position in bounds:
                yield position, copy
