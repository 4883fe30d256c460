"""Reads the sample of a file, in a child."""

import io
from collections.abc import Callable

from app.checksum.hashers import hashers
from app.core.checksum.algorithm import DEFAULT
from app.core.copies.sample import PART_BYTES, sample_offsets

ReadInto = Callable[[io.FileIO, memoryview], int | None]


def sample_of(file: io.FileIO, size: int, read_into: ReadInto = io.FileIO.readinto) -> bytes | None:
    """Return the digest of the sample of an open file; None if it is shorter than `size`. Raises OSError."""
    hasher = hashers([DEFAULT])[DEFAULT]
    buffer = memoryview(bytearray(PART_BYTES))
    for offset in sample_offsets(size):
        file.seek(max(0, offset))
        filled = 0
        while filled < PART_BYTES:
            count = read_into(file, buffer[filled:])
            if not count:
                return None
            filled += count
        hasher.update(buffer)
    return hasher.digest()
