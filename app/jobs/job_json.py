"""JSON of the payloads and results of jobs: one codec per job type."""

import os
import sys
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, Protocol

import msgspec

from app.core.limits import WORKERS
from app.core.message import Message
from app.core.scan import PathError, ScanOutcome, ScanRequest
from app.export.registry import Format
from app.jobs.export_job import EXPORT, ExportOutcome, ExportRequest
from app.jobs.scan_job import SCAN


class JobCodec(Protocol):
    """A codec for payloads and results of one type. Paths become base64, since they need not be text."""

    def payload_text(self, payload: Mapping[str, Any]) -> str:
        """Return the JSON of a payload."""

    def payload(self, text: str) -> dict[str, Any]:
        """Return the payload from the JSON of `payload_text`. Raises `ValueError` for other texts."""

    def result_text(self, result: Any) -> str:  # noqa: ANN401
        """Return the JSON of a result."""

    def result(self, text: str) -> Any:  # noqa: ANN401
        """Return the result from the JSON of `result_text`. Raises `ValueError` for other texts."""


class _Error(msgspec.Struct):
    """The stored form of a `PathError`. Arguments keep their types: an integer stays an integer."""

    path: bytes
    code: str
    args: dict[str, Any]


class _Outcome(msgspec.Struct):
    outcome: ScanOutcome
    """The outcome without its errors."""
    errors: list[_Error]


class ScanCodec:
    """The codec for `ScanRequest` and `ScanOutcome`."""

    def payload_text(self, payload: Mapping[str, Any]) -> str:
        return _text(payload["request"])

    def payload(self, text: str) -> dict[str, Any]:
        request = msgspec.json.decode(text, type=ScanRequest)
        if not request.paths or (request.workers is not None and request.workers not in WORKERS):
            raise ValueError("nobody can have asked for this")
        _check_paths(request.paths)
        return {"request": request}

    def result_text(self, result: Any) -> str:  # noqa: ANN401
        errors = [_Error(error.path, error.reason.code, error.reason.args) for error in result.errors]
        return _text(_Outcome(replace(result, errors=()), errors))

    def result(self, text: str) -> ScanOutcome:
        stored = msgspec.json.decode(text, type=_Outcome)
        errors = tuple(PathError(error.path, Message(error.code, error.args)) for error in stored.errors)
        return replace(stored.outcome, errors=errors)


class _Export(msgspec.Struct):
    path: bytes
    format: Format
    bom: bool
    ids: bytes
    """Ids as 64-bit integers, little-endian."""
    force: bool = False


class ExportCodec:
    """The codec for `ExportRequest` and `ExportOutcome`."""

    def payload_text(self, payload: Mapping[str, Any]) -> str:
        request = payload["request"]
        ids = _portable(request.ids).tobytes()
        return _text(_Export(request.path, request.format, request.bom, ids, request.force))

    def payload(self, text: str) -> dict[str, Any]:
        stored = msgspec.json.decode(text, type=_Export)
        _check_paths((stored.path,))
        ids = array("q")
        ids.frombytes(stored.ids)
        request = ExportRequest(
            path=stored.path,
            format=stored.format,
            bom=stored.bom,
            ids=_portable(ids),
            force=stored.force,
        )
        return {"request": request}

    def result_text(self, result: Any) -> str:  # noqa: ANN401
        return _text(result)

    def result(self, text: str) -> ExportOutcome:
        return msgspec.json.decode(text, type=ExportOutcome)


CODECS: Final[Mapping[str, JobCodec]] = {SCAN: ScanCodec(), EXPORT: ExportCodec()}


def _text(value: object) -> str:
    return msgspec.json.encode(value).decode()


def _check_paths(paths: Iterable[bytes]) -> None:
    """Raise `ValueError` for a relative path, or a path with a null byte."""
    for path in paths:
        rooted = path.startswith(b"/") or os.path.isabs(path)  # noqa: PTH117 - bytes
        if not rooted or b"\0" in path:
            raise ValueError("this is no absolute path")


def _portable(ids: Sequence[int]) -> "array[int]":
    """Return ids with the bytes swapped on a big-endian processor; two calls give the same ids again."""
    portable = array("q", ids)
    if sys.byteorder == "big":
        portable.byteswap()
    return portable
