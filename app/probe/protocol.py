"""The messages between a probe child and its parent, as msgpack. Every field is checked.

Messages from a probe child are never unpickled: a hostile file may have taken over the child.
"""

import functools
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, TypeVar

import msgspec

from app.core.file.media import VideoFile
from app.core.file.record import FileStatus
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.limited_types import limited
from app.process.framing import ProtocolError

T = TypeVar("T")
Decoder = msgspec.msgpack.Decoder[T] | msgspec.json.Decoder[T]

READY: Final = b"ready"
NO_ANSWER: Final = msgspec.msgpack.encode(None)
"""In place of the answer for a file that the parent took back."""

_ENDINGS: Final = {FileStatus.OK, FileStatus.FAILED, FileStatus.TIMEOUT, FileStatus.SKIPPED}
_ANSWERS: Final = msgspec.msgpack.Decoder(list[ProbeAnswer | None])
_PARTS: Final = msgspec.msgpack.Decoder(list[msgspec.Raw])
_PART: Final = msgspec.msgpack.Decoder(ProbeAnswer | None)
_TASKS: Final = msgspec.msgpack.Decoder(tuple[int, list[ProbeTask]])

tasks: Final = _TASKS.decode
"""Returns the number of the first task and the tasks in a message from the parent."""
encode: Final = msgspec.msgpack.encode
"""Returns a message to the child, or an answer. Raises various errors for values that msgpack cannot hold."""


@functools.cache
def _limited() -> Any:  # noqa: ANN401 - a type
    """Return the type of answers that can be. Made by the parent alone: it takes 3 ms."""
    return limited(ProbeAnswer)


@functools.cache
def _contents() -> "msgspec.json.Decoder[Any]":
    return msgspec.json.Decoder(limited(VideoFile))


class WrongAnswer(ProtocolError):
    """An answer that cannot be: the child is faulty, and the file that it answers for made it so."""


def joined(answers: Sequence[bytes]) -> bytes:
    """Return the message to the parent with these encoded answers."""
    return encode([msgspec.Raw(answer) for answer in answers])


def answers(message: bytes, *, of_work: bool = False) -> Iterator[ProbeAnswer | None]:
    """Yield the answers in a message from a child, in the order of its tasks.

    Raises WrongAnswer in place of an answer with a field of another type or out of range, and ProtocolError
    for another message. An answer `of_work` has nothing but a report.
    """
    found: Iterable[ProbeAnswer | None]
    try:
        found = _ANSWERS.decode(message)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        found = (typed(_PART, part, WrongAnswer) for part in typed(_PARTS, message))
    for answer in found:
        if answer:
            _check(answer, of_work=of_work)
        yield answer


def typed(decoder: Decoder[T], message: bytes | str, error: type[ProtocolError] = ProtocolError) -> T:
    """Return the value in a message. Raises `error` if a field is not of its type."""
    try:
        return decoder.decode(message)  # type: ignore[arg-type] # JSON is text, msgpack is not
    except (msgspec.MsgspecError, ValueError, RecursionError) as cause:
        raise error(type(cause).__name__) from cause


def _check(answer: ProbeAnswer, *, of_work: bool) -> None:
    """Raise WrongAnswer for an answer that cannot be, or a number that the library cannot hold."""
    if answer.status not in _ENDINGS or (answer.reason is None) != (answer.status is FileStatus.OK):
        raise WrongAnswer(f"status {answer.status}")
    if answer.status is FileStatus.OK and answer.media is None and answer.row is None and not of_work:
        raise WrongAnswer("ok, and nothing in it")
    try:
        msgspec.convert(answer, _limited(), from_attributes=True)
    except msgspec.ValidationError as cause:
        raise WrongAnswer("a number that cannot be") from cause
    if answer.row and answer.row.media is not None:
        typed(_contents(), answer.row.media, WrongAnswer)
