"""The messages between a probe child and its parent, as msgpack. Every field is checked.

Messages from a probe child are never unpickled: a hostile file may have taken over the child.
"""

from collections.abc import Callable
from operator import attrgetter
from typing import Any, Final, TypeVar, get_args, get_type_hints

import msgspec

from app.core.media import AudioStream, Chapter, TextStream, VideoFile, VideoStream
from app.core.record import FileStatus, Summary
from app.probe.base import ProbeAnswer, ProbeTask
from app.process.framing import ProtocolError

T = TypeVar("T")

READY: Final = b"ready"
ALIVE: Final = b"alive"

_ENDINGS: Final = {FileStatus.OK, FileStatus.FAILED, FileStatus.TIMEOUT, FileStatus.SKIPPED}
_LARGEST: Final = 2**63 - 1
_DECODER: Final = msgspec.msgpack.Decoder(ProbeAnswer)
_MEDIA: Final = msgspec.json.Decoder(VideoFile)
_TASKS: Final = msgspec.msgpack.Decoder(ProbeTask)
_NUMBERS: Final[dict[type, Callable[[object], Any]]] = {
    kind: attrgetter(*numbers)
    for kind in (VideoFile, VideoStream, AudioStream, TextStream, Chapter, Summary)
    if (
        numbers := [
            name for name, type_ in get_type_hints(kind).items() if {int, float} & {type_, *get_args(type_)}
        ]
    )
}
"""A function for each type, which returns the values of the fields that take a number."""

task: Final = _TASKS.decode
"""Returns the task in a message from the parent."""
encode: Final = msgspec.msgpack.encode
"""Returns an answer or a task as bytes. Raises various errors for values that msgpack cannot hold."""


def typed(decoder: msgspec.msgpack.Decoder[T] | msgspec.json.Decoder[T], message: bytes | str) -> T:
    """Return the value in a message. Raises ProtocolError if a field is not of its type."""
    try:
        return decoder.decode(message)  # type: ignore[arg-type] # JSON is text, msgpack is not
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise ProtocolError(type(error).__name__) from error


def decode(message: bytes) -> ProbeAnswer:
    """Return the answer in a message. Raises ProtocolError for a field of another type or out of range."""
    answer = typed(_DECODER, message)
    if answer.status not in _ENDINGS or (answer.reason is None) != (answer.status is FileStatus.OK):
        raise ProtocolError(f"status {answer.status}")
    if answer.status is FileStatus.OK and answer.media is None and answer.row is None:
        raise ProtocolError("ok, and nothing in it")
    _check_numbers(answer)
    return answer


def _check_numbers(answer: ProbeAnswer) -> None:
    """Raise ProtocolError for a number that the library cannot hold: beyond 63 bits, or not a number."""
    media = answer.media
    if answer.row and answer.row.media is not None:
        media = typed(_MEDIA, answer.row.media)
    values: list[object] = [answer.key, answer.size, answer.mtime_ns]
    if answer.reason:
        values += answer.reason.args.values()
    parts: list[object] = [media, *media.video, *media.audio, *media.text, *media.chapters] if media else []
    if answer.row:
        values.append(answer.row.problems)
        parts.append(answer.row.summary)
    for part in parts:
        if numbers := _NUMBERS.get(type(part)):
            held = numbers(part)
            values += held if type(held) is tuple else (held,)
    for value in values:
        if isinstance(value, int | float) and not -_LARGEST <= value <= _LARGEST:
            raise ProtocolError("a number that cannot be")
