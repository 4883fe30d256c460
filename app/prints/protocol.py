"""The messages between a child that makes prints and its parent, as msgpack. Every field is checked."""

from typing import Final

import msgspec

from app.core.message import Message
from app.core.near.picture_print import PicturePrint
from app.disk_pool.protocol import FileRequest, FileResult, Looked, LookRequest, Reached, WorkerReady


class PrintRequest(FileRequest, frozen=True, tag=True, kw_only=True):
    """A request to make the print of a file."""

    seconds: float | None
    """Its length as the library knows it."""


class MadeResult(FileResult, frozen=True, kw_only=True):
    """The answer of a child that reads pictures of a file. Each kind of child adds what it made of them."""

    lack: str = ""
    """The JSON of the `Message` that says why nothing can be made of this version of the file."""
    spent: int = 0
    """Bytes that were read."""

    @property
    def bytes_read(self) -> int:
        """The bytes of the file that were read: only parts of it are."""
        return self.spent


class PrintResult(MadeResult, frozen=True, tag=True, kw_only=True):
    """The answer to a `PrintRequest`."""

    print: bytes = b""
    """As `PicturePrint.to_bytes`; empty if there is none."""


Request = LookRequest | PrintRequest
Answer = WorkerReady | Looked | Reached | PrintResult

_REQUESTS: Final[msgspec.msgpack.Decoder[Request]] = msgspec.msgpack.Decoder(Request)
_ANSWERS: Final[msgspec.msgpack.Decoder[Answer]] = msgspec.msgpack.Decoder(Answer)

request_of: Final = _REQUESTS.decode


def answer_of(message: bytes) -> Answer:
    """Return the answer in a message. Raises `ValueError` for anything else."""
    answer = _ANSWERS.decode(message)
    if isinstance(answer, PrintResult):
        if answer.print:
            PicturePrint.from_bytes(answer.print)
        if answer.lack:
            Message.from_json(answer.lack)
    return answer
