"""The messages between a decoding child and its parent, as msgpack. Every field is checked."""

from typing import Final

import msgspec

from app.core.damage.depth import Depth
from app.core.damage.evidence import Evidence
from app.disk_pool.protocol import FileRequest, FileResult, Looked, LookRequest, Reached, WorkerReady


class ExamineRequest(FileRequest, frozen=True, tag=True, kw_only=True):
    """A request to examine a file."""

    depth: Depth


class ExamineResult(FileResult, frozen=True, tag=True, kw_only=True):
    """The answer to a `ExamineRequest`."""

    evidence: Evidence | None = None
    """The findings, if the file was examined to its end and did not change meanwhile."""


Request = LookRequest | ExamineRequest
Answer = WorkerReady | Looked | Reached | ExamineResult

_REQUESTS: Final[msgspec.msgpack.Decoder[Request]] = msgspec.msgpack.Decoder(Request)
_ANSWERS: Final[msgspec.msgpack.Decoder[Answer]] = msgspec.msgpack.Decoder(Answer)

request_of: Final = _REQUESTS.decode
answer_of: Final = _ANSWERS.decode
