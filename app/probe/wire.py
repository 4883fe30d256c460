"""What a child tells its parent, checked to the last field: an engine gone wrong has no say in the parent.

Nothing from a probe child is unpickled, and the parent never waits for the rest of a message.
"""

import os
import sys
from multiprocessing.connection import Connection
from typing import Final

import msgspec

from app.core.record import FileStatus
from app.probe.base import ProbeAnswer

READY: Final = b"ready"
ALIVE: Final = b"alive"
LONGEST: Final = 64 * 2**20
"""Bytes of a message; the largest true ones have a few."""

_CHUNK: Final = 64 * 1024
_HEADER: Final = 4
_ENDINGS: Final = {FileStatus.OK, FileStatus.FAILED, FileStatus.TIMEOUT, FileStatus.SKIPPED}
_LARGEST: Final = 2**63 - 1
_DECODER: Final = msgspec.msgpack.Decoder(ProbeAnswer)

encode: Final = msgspec.msgpack.encode
"""Returns an answer as bytes. Raises various errors where it is none that can be written."""


class Babble(ValueError):
    """A message that no child in its right mind sends."""


def decode(message: bytes) -> ProbeAnswer:
    """Return the answer in a message. Raises Babble where a field is not of its type, or cannot be so."""
    try:
        answer = _DECODER.decode(message)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Babble(type(error).__name__) from error
    if answer.status not in _ENDINGS or (answer.reason is None) != (answer.status is FileStatus.OK):
        raise Babble(f"status {answer.status}")
    if answer.status is FileStatus.OK and answer.media is None:
        raise Babble("ok, and nothing in it")
    _check_numbers(answer)
    return answer


def _check_numbers(answer: ProbeAnswer) -> None:
    """Raise Babble for one that no library holds: beyond 63 bits, or none at all."""
    inside = [msgspec.to_builtins(answer, builtin_types=(bytes,))]
    while inside:
        value = inside.pop()
        if isinstance(value, dict):
            inside.extend(value.values())
        elif isinstance(value, list | tuple):
            inside.extend(value)
        elif isinstance(value, int | float) and not -_LARGEST <= value <= _LARGEST:
            raise Babble("a number that cannot be")


class Inbox:
    """Puts messages together as they come through a pipe, whose other end uses `send_bytes`."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._buffer = bytearray()

    def take(self) -> bytes | None:
        """Return the next message, None while it is not whole; to be called when there is something to read.

        Raises EOFError or OSError at the end of the pipe, and Babble for what is no message.
        """
        if sys.platform == "win32":  # whose pipes keep messages together
            return self._pipe.recv_bytes(LONGEST)
        while missing := self._missing():
            if not self._pipe.poll():
                return None
            chunk = os.read(self._pipe.fileno(), min(missing, _CHUNK))
            if not chunk:
                raise EOFError
            self._buffer += chunk
        message = bytes(self._buffer[_HEADER:])
        self._buffer.clear()
        return message

    def _missing(self) -> int:
        """Return how many bytes there have to be, at least, until the message is whole."""
        if len(self._buffer) < _HEADER:
            return _HEADER - len(self._buffer)
        length = int.from_bytes(self._buffer[:_HEADER], "big", signed=True)
        if not 0 <= length <= LONGEST:
            raise Babble("no message")
        return _HEADER + length - len(self._buffer)
