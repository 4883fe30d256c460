"""Runs in a hash child: looks at files and reads them, as requests come through the pipe."""

import time
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Final

from app.checksum import protocol
from app.checksum.file_reading import look, read_file
from app.checksum.protocol import Looked, LookRequest, Reached, Ready
from app.core.limits import ProbeLimits
from app.process.limits import confine

_TOLD_SECONDS: Final = 0.05
"""Seconds between two messages about the position."""


def serve(pipe: Connection) -> None:
    """Answer the requests from `pipe` until its other end closes. The child may be killed at any time."""
    confine(ProbeLimits())
    send = _Sender(pipe)
    with suppress(EOFError, OSError):
        send.message(Ready())
        while True:
            request = protocol.request_of(pipe.recv_bytes())
            if isinstance(request, LookRequest):
                send.message(Looked([look(path) for path in request.paths]))
            else:
                send.message(read_file(request, send.position))


class _Sender:
    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._next = 0.0

    def message(self, answer: protocol.Answer) -> None:
        self._pipe.send_bytes(protocol.encode(answer))

    def position(self, position: int) -> None:
        """Tell the position now and then."""
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _TOLD_SECONDS
            self.message(Reached(position))
