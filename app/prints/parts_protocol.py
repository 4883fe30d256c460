"""The messages between a child that reads many pictures of a video and its parent, as msgpack."""

from typing import Final

import msgspec

from app.core.message import Message
from app.core.parts.parts_print import box_from_bytes, frames_from_bytes
from app.core.parts.sound import SoundPlace, words_from_bytes
from app.disk_pool.protocol import FileRequest, Looked, LookRequest, Reached, WorkerReady
from app.prints.protocol import MadeResult


class FramesRequest(FileRequest, frozen=True, tag=True, kw_only=True):
    """A request to make the print of a file by which its parts are found, or to compare frames of it."""

    seconds: float | None
    """Its length as the library knows it."""
    box: bytes = b""
    """The box of its print (`parts_print.box_to_bytes`); empty to make the print."""
    times: tuple[float, ...] = ()
    """With a box, the times beside which frames are to be hashed: sorted, in seconds."""
    sounds: tuple[SoundPlace, ...] = ()
    """Instead of both, the places of which the sound is to be taken."""


class PartsResult(MadeResult, frozen=True, tag=True, kw_only=True):
    """The answer to a `FramesRequest`."""

    box: bytes = b""
    """With `answers` and `questions` the print, as bytes; empty if there is none."""
    answers: bytes = b""
    questions: bytes = b""
    beside: tuple[tuple[int, ...], ...] = ()
    """The hashes of the frames beside each time of the request."""
    sounds: tuple[bytes, ...] = ()
    """The words of each place of the request (`sound.words_to_bytes`)."""
    has_no_sound: bool = False


Request = LookRequest | FramesRequest
Answer = WorkerReady | Looked | Reached | PartsResult

_REQUESTS: Final[msgspec.msgpack.Decoder[Request]] = msgspec.msgpack.Decoder(Request)
_ANSWERS: Final[msgspec.msgpack.Decoder[Answer]] = msgspec.msgpack.Decoder(Answer)

request_of: Final = _REQUESTS.decode


def answer_of(message: bytes) -> Answer:
    """Return the answer in a message. Raises `ValueError` for anything else."""
    answer = _ANSWERS.decode(message)
    if isinstance(answer, PartsResult):
        if answer.box:
            box_from_bytes(answer.box)
        for frames in (answer.answers, answer.questions):
            frames_from_bytes(frames)
        for words in answer.sounds:
            words_from_bytes(words)
        if any(hash_ >> 64 or hash_ < 0 for hashes in answer.beside for hash_ in hashes):
            raise ValueError("a hash of other bits")
        if answer.lack:
            Message.from_json(answer.lack)
    return answer
