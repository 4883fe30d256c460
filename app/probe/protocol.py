"""What a child tells its parent, checked to the last field: an engine gone wrong has no say in the parent.

Nothing from a probe child is unpickled, and the parent never waits for the rest of a message.
"""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import fields
from multiprocessing.connection import Connection
from operator import attrgetter
from typing import Any, Final, TypeVar, get_args

import msgspec

from app.core.media import AudioStream, Chapter, TextStream, VideoFile, VideoStream
from app.core.record import FileStatus
from app.probe.base import ProbeAnswer, ProbeTask

T = TypeVar("T")

READY: Final = b"ready"
ALIVE: Final = b"alive"
LONGEST: Final = 64 * 2**20
"""Bytes of a message; the largest true ones have a few."""

_CHUNK: Final = 64 * 1024
_HEADER: Final = 4
_ENDINGS: Final = {FileStatus.OK, FileStatus.FAILED, FileStatus.TIMEOUT, FileStatus.SKIPPED}
_LARGEST: Final = 2**63 - 1
_DECODER: Final = msgspec.msgpack.Decoder(ProbeAnswer)
_TASKS: Final = msgspec.msgpack.Decoder(ProbeTask)
_NUMBERS: Final[dict[type, Callable[[object], Any]]] = {
    kind: attrgetter(*numbers)
    for kind in (VideoFile, VideoStream, AudioStream, TextStream, Chapter)
    if (numbers := [each.name for each in fields(kind) if {int, float} & {each.type, *get_args(each.type)}])
}
"""Return what each kind holds in fields that take a number."""

task: Final = _TASKS.decode
"""Returns the task in a message of the parent's."""
encode: Final = msgspec.msgpack.encode
"""Returns an answer, or a task, as bytes. Raises various errors where it is none that can be written."""


class Babble(ValueError):
    """A message that no child in its right mind sends."""


def typed(decoder: msgspec.msgpack.Decoder[T], message: bytes) -> T:
    """Return what a message holds. Raises Babble where a field is not of its type."""
    try:
        return decoder.decode(message)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Babble(type(error).__name__) from error


def decode(message: bytes) -> ProbeAnswer:
    """Return the answer in a message. Raises Babble where a field is not of its type, or cannot be so."""
    answer = typed(_DECODER, message)
    if answer.status not in _ENDINGS or (answer.reason is None) != (answer.status is FileStatus.OK):
        raise Babble(f"status {answer.status}")
    if answer.status is FileStatus.OK and answer.media is None:
        raise Babble("ok, and nothing in it")
    _check_numbers(answer)
    return answer


def _check_numbers(answer: ProbeAnswer) -> None:
    """Raise Babble for one that no library holds: beyond 63 bits, or none at all."""
    media = answer.media
    values: list[object] = [answer.key, answer.size, answer.mtime_ns]
    if answer.reason:
        values += answer.reason.args.values()
    for part in (media, *media.video, *media.audio, *media.text, *media.chapters) if media else ():
        if numbers := _NUMBERS.get(type(part)):
            held = numbers(part)
            values += held if type(held) is tuple else (held,)
    for value in values:
        if isinstance(value, int | float) and not -_LARGEST <= value <= _LARGEST:
            raise Babble("a number that cannot be")


class Inbox:
    """Puts messages together as they come through a pipe, whose other end uses `send_bytes`."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._buffer = bytearray()

    def take(self) -> Iterator[bytes]:
        """Read once, and yield the messages that are whole; to be called when there is something to read.

        Raises EOFError or OSError at the end of the pipe, and Babble for what is no message, after those
        that came before it.
        """
        if sys.platform == "win32":  # whose pipes keep messages together
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
        """Return how many bytes there have to be, at least, until the next message is whole."""
        if len(self._buffer) < _HEADER:
            return _HEADER
        length = int.from_bytes(self._buffer[:_HEADER], "big", signed=True)
        if not 0 <= length <= LONGEST:
            raise Babble("no message")
        return _HEADER + length
