"""Hash children that read as a test needs it."""

import contextlib
import io
import os
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import psutil

from app.checksum import protocol
from app.checksum.file_reading import read_file
from app.checksum.pool import HashWorker
from app.checksum.protocol import ReadRequest, ReadResult
from app.disk_pool import child
from app.disk_pool.ends import ChildEnds

CHUNK_SECONDS = 0.01
PATIENCE = 60.0
GO = "go"
"""The name of the file that lets readers go on which hold the middle of a file beside it."""


class Misreader(HashWorker):
    """A child that reads other bytes than there are, on one worker of a cluster alone."""

    @staticmethod
    def target(ends: ChildEnds) -> None:
        child.serve(ends, protocol.request_of, _misread)


def _misread(request: ReadRequest, on_read: Callable[[int], object]) -> ReadResult:
    result = read_file(request, on_read)
    faulty = Path(os.fsdecode(request.path)).parent.parent / "faulty"
    worker = _worker()
    if worker:
        with contextlib.suppress(FileExistsError), faulty.open("x") as file:
            file.write(worker)
    if not worker or faulty.read_text() != worker:
        return result
    return msgspec.structs.replace(result, digests={name: bytes(16) for name in result.digests})


def _worker() -> str:
    """Return the process id of the worker that this child belongs to; empty on the host of the session."""
    above = psutil.Process().parents()
    commands = [" ".join(each.cmdline()) for each in above]
    at = next((number for number, command in enumerate(commands) if "tests.cluster.hosts" in command), 0)
    return str(above[at - 1].pid) if at else ""


class DoubtedReader(HashWorker):
    """A child that at once tells of other bytes on a worker, and is held on the host of the session."""

    @staticmethod
    def target(ends: ChildEnds) -> None:
        child.serve(ends, protocol.request_of, _read_here_only)


def _read_here_only(request: ReadRequest, on_read: Callable[[int], object]) -> ReadResult:
    if not _worker():
        return _read_held(request, on_read)
    digests = {name: bytes(16) for name in request.algorithms}
    return ReadResult(version=child.look(request.path), digests=digests)


class Elsewhere(HashWorker):
    """A child whose host, if it is another one, has other ids and rounds times."""

    @staticmethod
    def target(ends: ChildEnds) -> None:
        child.serve(ends, protocol.request_of, _read_elsewhere)


def _read_elsewhere(request: ReadRequest, on_read: Callable[[int], object]) -> ReadResult:
    result = read_file(request, on_read)
    if not _worker() or result.version is None:
        return result
    seconds = result.version.mtime_ns // 10**9
    version = result.version._replace(mtime_ns=seconds * 10**9, ctime_ns=0, file_id="1")
    return msgspec.structs.replace(result, version=version)


class SlowReader(HashWorker):
    """A child that reads 100 MiB a second at most."""

    @staticmethod
    def target(ends: ChildEnds) -> None:
        child.serve(ends, protocol.request_of, _read_slowly)


def _read_slowly(request: ReadRequest, on_read: Callable[[int], object]) -> ReadResult:
    return read_file(request, on_read, _read_chunk)


def _read_chunk(file: io.FileIO, buffer: memoryview) -> int | None:
    time.sleep(CHUNK_SECONDS)
    return file.readinto(buffer)


class HeldReader(HashWorker):
    """A child that hardly reads on from the middle of a file until the test lets it go."""

    @staticmethod
    def target(ends: ChildEnds) -> None:
        child.serve(ends, protocol.request_of, _read_held)


def _read_held(request: ReadRequest, on_read: Callable[[int], object]) -> ReadResult:
    go, end = Path(os.fsdecode(request.path)).with_name(GO), time.monotonic() + PATIENCE

    def read_into(file: io.FileIO, buffer: memoryview) -> int | None:
        is_held = file.tell() >= os.fstat(file.fileno()).st_size // 2
        if not is_held or go.exists() or time.monotonic() > end:
            return file.readinto(buffer)
        time.sleep(CHUNK_SECONDS)
        return file.readinto(buffer[:1])

    return read_file(request, on_read, read_into)
