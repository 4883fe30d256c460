"""Runs in a child of a `FilePool`: looks at files and reads them, as requests come through the pipe."""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Final

import msgspec

from app.core.checksum.verdict import FileVersion
from app.core.file.listed_file import file_id, storable_time
from app.core.run.limits import ProbeLimits
from app.core.text.names import verbatim
from app.disk_pool.ends import ChildEnds
from app.disk_pool.protocol import FileResult, Looked, LookRequest, Reached, WorkerReady, encode
from app.process.limits import confine
from app.process.opening import refusal

_TOLD_SECONDS: Final = 0.05
"""Seconds between two messages about the position."""


def version_of(status: os.stat_result) -> FileVersion:
    """Return the version of a file with this status."""
    return FileVersion(
        status.st_size,
        storable_time(status.st_mtime_ns),
        storable_time(status.st_ctime_ns),
        file_id(status.st_ino),
    )


def look(path: bytes) -> FileVersion | None:
    """Return the version of a regular file; None if it cannot be opened, which reading will explain."""
    try:
        status = os.lstat(verbatim(path))
    except OSError:
        return None
    return None if refusal(status) else version_of(status)


def looked(request: LookRequest) -> Looked:
    """Return the answer to a request for versions."""
    return Looked([look(path) for path in request.paths])


def serve(
    ends: ChildEnds,
    request_of: Callable[[bytes], LookRequest | msgspec.Struct],
    read: Callable[..., FileResult],
) -> None:
    """Answer the requests until the other end closes. The child may be killed at any time.

    `read` takes a request and a function to tell positions to.
    """
    confine(ProbeLimits())
    answer(ends, request_of, read)


def answer(
    ends: ChildEnds,
    request_of: Callable[[bytes], LookRequest | msgspec.Struct],
    read: Callable[..., FileResult],
    look_at: Callable[[LookRequest], Looked] = looked,
) -> None:
    """Answer the requests as `serve` does, with the limits that this process has."""
    send = Sender(ends.answers)
    with suppress(EOFError, OSError):
        send.message(WorkerReady())
        while True:
            request = request_of(ends.requests.recv_bytes())
            if isinstance(request, LookRequest):
                send.message(look_at(request))
            else:
                send.message(read(request, send.position))


class Sender:
    """Sends answers to the parent."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._next = 0.0

    def message(self, answer: msgspec.Struct) -> None:
        """Send an answer."""
        self._pipe.send_bytes(encode(answer))

    def position(self, position: int) -> None:
        """Tell the position now and then."""
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _TOLD_SECONDS
            self.message(Reached(position))
