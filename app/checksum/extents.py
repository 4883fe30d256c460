"""Asks a file system which blocks hold the bytes of a file: reflinks share them (Linux only)."""

import hashlib
import io
import struct
import sys
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

_FIEMAP: Final = 0xC020660B
"""FS_IOC_FIEMAP (linux/fiemap.h)."""
_REQUEST: Final = struct.Struct("=QQIIII")
_EXTENT: Final = struct.Struct("=QQQQQIIII")
_AT_ONCE: Final = 128
_LAST: Final = 0x1
_NOWHERE: Final = 0x2 | 0x4 | 0x200 | 0x400
"""FIEMAP_EXTENT_UNKNOWN, _DELALLOC, _DATA_INLINE, _DATA_TAIL: no place that can be compared."""
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


def extents_of(file: io.FileIO, ask: Ask | None = None) -> str:
    """Return a name for the blocks of an open file; empty if any of them is, or may be, its own.

    Tests answer in place of the file system with `ask`.
    """
    if sys.platform != "linux":
        return ""
    places = hashlib.blake2b(digest_size=16)
    last: _Extent | None = None
    count = 0
    try:
        for extent in _extents(file.fileno(), ask or _ioctl):
            count += 1
            if not extent.flags & _SHARED or extent.flags & _NOWHERE or count > _MOST:
                return ""
            # Where one piece goes on in the next, file systems differ in where they cut.
            if (
                last is None
                or last.logical + last.length != extent.logical
                or last.physical + last.length != extent.physical
            ):
                places.update(struct.pack("=QQ", extent.logical, extent.physical))
            last = extent
    except OSError:  # The file system has no such request.
        return ""
    return places.hexdigest() if last is not None else ""


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
