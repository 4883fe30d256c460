"""Reads complete messages from the pipe of a child process, without waiting for the rest of a message."""

import os
import sys
from collections.abc import Iterator
from multiprocessing.connection import Connection
from typing import Final

LONGEST: Final = 64 * 2**20
"""Largest message in bytes. The largest real messages have a few MiB."""

_CHUNK: Final = 64 * 1024
_HEADER: Final = 4


class ProtocolError(ValueError):
    """A message that breaks the protocol: the child is faulty, and has to be ended."""


class MessageReader:
    """Assembles messages from the bytes of a pipe. The other end uses `send_bytes`."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._buffer = bytearray()

    def read(self) -> Iterator[bytes]:
        """Read once, and yield the complete messages. Call it when the pipe has something to read.

        Raises EOFError or OSError at the end of the pipe. Raises ProtocolError for bytes that are no message,
        after the messages before them.
        """
        if sys.platform == "win32":  # pipes of Windows keep messages together
            yield self._pipe.recv_bytes(LONGEST)
            return
        chunk = os.read(self._pipe.fileno(), _CHUNK)
        if not chunk:
            raise EOFError
        self._buffer += chunk
        while (end := self._end()) <= len(self._buffer):
            message = bytes(self._buffer[_HEADER:end])
            del self._buffer[:end]
            yield message

    def _end(self) -> int:
        """Return the least bytes that the buffer must have before the next message can be complete."""
        if len(self._buffer) < _HEADER:
            return _HEADER
        length = int.from_bytes(self._buffer[:_HEADER], "big", signed=True)
        if not 0 <= length <= LONGEST:
            raise ProtocolError("no message")
        return _HEADER + length
