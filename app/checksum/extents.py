"""Asks a file system which blocks hold the bytes of a file: reflinks share them (Linux only)."""

import hashlib
import io
import os
import struct
import sys
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final, NamedTuple

from app.core.copies.occupancy import MOST_SHARED, RANGE_BYTES, Blocks, pack

_FIEMAP: Final = 0xC020660B
"""FS_IOC_FIEMAP (linux/fiemap.h)."""
_REQUEST: Final = struct.Struct("=QQIIII")
_EXTENT: Final = struct.Struct("=QQQQQIIII")
_AT_ONCE: Final = 128
_LAST: Final = 0x1
_UNWRITTEN: Final = 0x4
"""FIEMAP_EXTENT_DELALLOC: bytes that have no place yet. Each file writes its own."""
_NOWHERE: Final = 0x2 | _UNWRITTEN | 0x200 | 0x400
"""FIEMAP_EXTENT_UNKNOWN, _DELALLOC, _DATA_INLINE, _DATA_TAIL: no place that can be compared."""
_PACKED: Final = 0x8
"""FIEMAP_EXTENT_ENCODED: compressed, so that the length tells nothing of the room."""
_SHARED: Final = 0x2000
_MOST: Final = 100_000
"""Extents of one file. A file in more pieces counts as a copy of its own."""

Ask = Callable[[int, bytearray], object]
"""Replaces a request about the file of a descriptor by its answer. Raises OSError."""


class _Extent(NamedTuple):
    logical: int
    physical: int
    length: int
    flags: int

    @property
    def has_place(self) -> bool:
        return not self.flags & _NOWHERE

    def goes_on(self, last: "_Extent | None") -> bool:
        """Return whether it begins where another ends, in the file and on the disk."""
        return last is not None and (last.logical + last.length, last.physical + last.length) == self[:2]


def blocks_of(file: io.FileIO, ask: Ask | None = None) -> Blocks:
    """Return the blocks of an open file, as far as its file system tells them.

    Tests answer in place of the file system with `ask`.
    """
    if sys.platform != "linux":
        return Blocks()
    try:
        extents = list(islice(_extents(file.fileno(), ask or _ioctl), _MOST + 1))
    except OSError:  # The file system has no such request.
        return Blocks()
    if not extents or len(extents) > _MOST:
        return Blocks()
    return _own_and_shared(extents, os.fstat(file.fileno()).st_size)


def _name(extents: list[_Extent]) -> str:
    """Return a name for blocks that other files may share; empty if any of them is, or may be, its own."""
    places = hashlib.blake2b(digest_size=16)
    last: _Extent | None = None
    for extent in extents:
        if not extent.flags & _SHARED or not extent.has_place:
            return ""
        # Where one piece goes on in the next, file systems differ in where they cut.
        if not extent.goes_on(last):
            places.update(struct.pack("=QQ", extent.logical, extent.physical))
        last = extent
    return places.hexdigest()


def _own_and_shared(extents: list[_Extent], size: int) -> Blocks:
    """Return the blocks of a file of `size` bytes: what lies behind its end is rounding."""
    own, ranges, is_known = 0, [], True
    for logical, physical, length, flags in extents:
        inside = max(0, min(length, size - logical))
        if flags & _UNWRITTEN:
            own += inside
        elif flags & (_NOWHERE | _PACKED):
            is_known = False
        elif flags & _SHARED:
            ranges.append((physical, physical + inside))
        else:
            own += inside
    shared = pack(each for each in ranges if each[1] > each[0])
    is_known = is_known and len(shared) <= RANGE_BYTES * MOST_SHARED
    return Blocks(_name(extents), own if is_known else None, shared if is_known else b"")


def _ioctl(descriptor: int, buffer: bytearray) -> None:
    import fcntl  # noqa: PLC0415 - not on Windows

    fcntl.ioctl(descriptor, _FIEMAP, buffer)


def _extents(descriptor: int, ask: Ask) -> Iterator[_Extent]:
    start = 0
    while True:
        buffer = bytearray(_REQUEST.size + _AT_ONCE * _EXTENT.size)
        _REQUEST.pack_into(buffer, 0, start, 2**64 - 1 - start, 0, 0, _AT_ONCE, 0)
        ask(descriptor, buffer)
        mapped = _REQUEST.unpack_from(buffer)[3]
        for number in range(mapped):
            logical, physical, length, _, _, flags, *_ = _EXTENT.unpack_from(
                buffer, _REQUEST.size + number * _EXTENT.size
            )
            yield _Extent(logical, physical, length, flags)
            if flags & _LAST:
                return
            start = logical + length
        if not mapped:
            return
