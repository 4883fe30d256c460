"""Reads what a worker tells. It may be of another version, faulty or hostile: each field is checked."""

from typing import Any, Final, TypeVar

import msgspec
from msgspec.structs import replace

from app.cluster.file_children import answer_doubt, read_of
from app.cluster.member import Member
from app.cluster.messages import TAKEN, Answered, Greeting, ReadPosition, Taken, encode
from app.cluster.pool_thread import doubt_about
from app.core.message import Message
from app.core.run.bottleneck import Usage
from app.core.run.limits import Range
from app.core.text.names import one_line
from app.disk_pool.worker import FileWorker
from app.probe.base import ProbeAnswer
from app.probe.limited_types import limited
from app.probe.protocol import answers, joined, typed
from app.process.framing import LONGEST, ProtocolError

MOST_BYTES: Final = LONGEST // 4
"""Largest answer in bytes, so that a message to the scan can hold it."""
_MOST_RESTARTS: Final = 100_000
"""Most children of a worker that can have been ended early between two answers."""
_MOST_TEXT: Final = 300
_CHILDREN: Final = Range(1, 4096)
_GREETING: Final = msgspec.msgpack.Decoder(Greeting)
_LOOK: Final = msgspec.msgpack.Decoder(tuple[bytes | None, int])
_PLACE: Final = msgspec.msgpack.Decoder(bytes | None)
_NEWS: Final = limited(tuple[list[tuple[int, float]], list[ReadPosition], Usage, float, float])
_CLOCK: Final = limited(float)

T = TypeVar("T")


class WorkerRefused(Exception):
    """A worker cannot be used."""

    def __init__(self, reason: Message) -> None:
        super().__init__(str(reason))
        self.reason = reason


def wrong(detail: object) -> WorkerRefused:
    """Return the error for an answer that cannot be."""
    return WorkerRefused(Message("cluster.wrong_answers", {"detail": short(detail)}))


def short(told: object) -> str:
    """Return a text of a worker as a line that can be shown."""
    return one_line(str(told)[:_MOST_TEXT])


def greeting(told: object) -> Greeting:
    """Return the greeting in an answer. Raises `WorkerRefused`."""
    found = _decoded(_GREETING, told)
    if found.children not in _CHILDREN:
        raise wrong(f"{found.children} processes")
    try:
        _check_numbers(found.clock, _CLOCK)
    except ProtocolError as error:
        raise wrong(error) from error
    texts = {
        name: short(getattr(found, name)) for name in ("host", "version", "engine", "distributed", "python")
    }
    return replace(found, **texts)


def place(told: object) -> bytes | None:
    """Return the path of a place on the worker, None if it is not seen. Raises `WorkerRefused`."""
    found: bytes | None = _decoded(_PLACE, told)
    return found


def look(told: object) -> tuple[bytes | None, int]:
    """Return the path of a place on the worker, and the number of its device. Raises `WorkerRefused`."""
    return _decoded(_LOOK, told)


def called(told: object) -> bytes:
    """Return the answer of a function that a worker called. Raises `WorkerRefused`."""
    if not isinstance(told, bytes) or len(told) > MOST_BYTES:
        raise wrong(type(told).__name__)
    return told


def taken(told: object, member: Member, worker: type[FileWorker[Any, Any]] | None) -> Taken:
    """Return the answers and other news of a worker. Raises `WorkerRefused`.

    A file whose answer names another one would be waited for without end. `worker` is the class of the
    children, if they read files to their end.
    """
    if not isinstance(told, bytes) or len(told) > LONGEST:
        raise wrong(type(told).__name__)
    try:
        found = typed(TAKEN, told)
        _check_numbers((found.running, found.positions, found.usage, found.busy, found.spent), _NEWS)
        bodies = [bytes(answer.body) for answer in found.answers]
        decoded = list(answers(joined(bodies), of_work=worker is not None))
        judged = [_judged(*each, member, worker) for each in zip(found.answers, decoded, strict=True)]
    except (ValueError, RecursionError) as error:  # of `typed` too
        raise wrong(error) from error
    except Exception as error:  # what is wrong with an answer costs its worker, not the scan
        raise wrong(type(error).__name__) from error
    if max(map(len, bodies), default=0) > MOST_BYTES:
        raise wrong("too long")
    if not 0 <= found.restarts <= _MOST_RESTARTS:
        raise wrong(f"{found.restarts} restarts")
    if min(found.busy, found.spent, *found.usage) < 0:
        raise wrong("a time below zero")
    return replace(
        found,
        answers=judged,
        running=list(
            {key: (key, max(0.0, for_)) for key, for_ in found.running if key in member.held}.values()
        ),
        positions=list(
            {at.key: at for at in found.positions if at.key in member.held and at.bytes > 0}.values()
        ),
    )


def _judged(
    answered: Answered, answer: ProbeAnswer | None, member: Member, worker: type[FileWorker[Any, Any]] | None
) -> Answered:
    """Return an answer with a doubt about what this host has to see for itself."""
    if answer is None or answer.key != answered.key:
        raise ProtocolError("of other files")
    doubt = doubt_about(answer)
    task = member.held.get(answer.key)
    if worker and task and not doubt:
        doubt = answer_doubt(worker, task, read_of(answer.report, worker.result_type))
    return Answered(answered.key, doubt, answered.body)


def _decoded(decoder: msgspec.msgpack.Decoder[T], told: object) -> T:
    """Return a value with the types of the decoder, whatever object came."""
    try:
        return typed(decoder, encode(told))
    except Exception as error:
        raise wrong(type(error).__name__) from error


def _check_numbers(value: object, kind: Any) -> None:  # noqa: ANN401 - of `limited`
    """Raise `ProtocolError` if a number is too large, or is none."""
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        raise ProtocolError("a number that cannot be") from error
