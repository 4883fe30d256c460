"""Reads one file to its end, in a child: the bytes, the digests, and whether it stood still meanwhile."""

import errno
import io
import os
import sys
import time
from collections.abc import Callable
from functools import cache
from typing import Final

from app.checksum.extents import blocks_of
from app.checksum.hashers import hashers
from app.checksum.protocol import ReadRequest, ReadResult
from app.core.checksum.algorithm import DEFAULT, is_available
from app.core.checksum.verdict import FileVersion
from app.core.copies.sample import PART_BYTES, FilePart, sample_offsets
from app.core.message import Message
from app.disk_pool.child import version_of
from app.process.opening import open_known_file, why, why_unread

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


CHUNK_BYTES: Final = 2**20
"""Bytes of one read: few enough to be hashed while they are in the processor's cache."""
_OF_DISK: Final = frozenset(
    getattr(errno, name, errno.EIO) for name in ("EIO", "EUCLEAN", "EBADMSG", "ENODATA", "EREMOTEIO")
)
"""Errors of the disk or its file system; other errors of an opening say nothing about the contents."""


def read_file(
    request: ReadRequest,
    on_read: Callable[[int], object],
    read_into: ReadInto = io.FileIO.readinto,
) -> ReadResult:
    """Read the file of a request to its end. `on_read` is called with each position. Never raises OSError.

    Tests pass a `read_into` of their own, which raises the errors of a broken disk.
    """
    try:
        file, status, _ = open_known_file(request.place)
    except OSError as error:
        return ReadResult(reason=why(error).to_json(), broken_at=0 if error.errno in _OF_DISK else None)
    with file:
        version = version_of(status)
        if request.looked is not None and version != request.looked:
            return ReadResult(version=version, changed=True)
        if request.part is not None:
            return _read_part(file, version, request.part, read_into)
        return _hash(file, version, request, on_read, read_into)


def _read_part(file: io.FileIO, version: FileVersion, part: FilePart, read_into: ReadInto) -> ReadResult:
    try:
        sample = sample_of(file, version.size, read_into) if part is FilePart.SAMPLE else b""
    except OSError as error:
        return ReadResult(version=version, reason=why_unread(error).to_json())
    found = blocks_of(file) if part is FilePart.BLOCKS else None
    if sample is None or version_of(os.fstat(file.fileno())) != version:
        return ReadResult(version=version, reason=Message("check.busy").to_json())
    return ReadResult(version=version, sample=sample, blocks=found)


def _hash(
    file: io.FileIO,
    version: FileVersion,
    request: ReadRequest,
    on_read: Callable[[int], object],
    read_into: ReadInto,
) -> ReadResult:
    began, position = time.monotonic(), 0
    unwritten = request.known is not None and request.known.is_unwritten(version)
    more = () if unwritten else request.if_changed
    for algorithm in (*request.algorithms, *more):
        if not is_available(algorithm):
            reason = Message("check.no_algorithm", {"algorithm": algorithm.value})
            return ReadResult(version=version, reason=reason.to_json())
    at_work = hashers((*request.algorithms, *more))
    distinct = tuple({id(each): each for each in at_work.values()}.values())
    buffer = _buffer()
    advise(file, from_disk=request.from_disk)
    while True:
        try:
            count = read_into(file, buffer)
        except OSError as error:
            return _broken(version, error, position)
        if not count:
            break
        for hasher in distinct:
            hasher.update(buffer[:count])
        position += count
        on_read(position)
    if position != version.size or version_of(os.fstat(file.fileno())) != version:
        return ReadResult(version=version, reason=Message("check.busy").to_json())
    digests = {name: hasher.digest() for name, hasher in at_work.items()}
    return ReadResult(version=version, digests=digests, seconds=time.monotonic() - began)


@cache
def _buffer() -> memoryview:
    # One for all files: below a worker of Dask, malloc returns each megabyte to the system at once.
    return memoryview(bytearray(CHUNK_BYTES))


def _broken(version: FileVersion, error: OSError, position: int) -> ReadResult:
    """Return the result of a read error, which accuses the file unless the system refuses to read it."""
    reason = why_unread(error)
    at = position if reason.code == "file.unreadable" else None
    return ReadResult(version=version, reason=reason.to_json(), broken_at=at)


def advise(file: io.FileIO, *, from_disk: bool) -> None:
    """Tell Linux that the whole file is read, and with `from_disk`, that it forgets what it has read before.

    Rot on the disk does not show in memory. Pages that another program has mapped stay, however.
    """
    if sys.platform == "linux":
        if from_disk:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_SEQUENTIAL)
