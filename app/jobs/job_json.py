"""The JSON of requests and outcomes, for the codecs of all job types.

Stored paths are base64, since they need not be text.
"""

import os
from collections.abc import Iterable
from typing import Any, Generic

import msgspec
from msgspec.structs import asdict

from app.core.job.job_type import Outcome, Request
from app.core.text.names import as_text
from app.jobs.result_schema import object_of, value_schema


class JsonCodec(Generic[Request, Outcome]):
    """A `JobCodec` for structs of plain values. A type with a form of its own overrides methods."""

    def __init__(self, request: type[Request], outcome: type[Outcome], result: str = "") -> None:
        """Take the name of the schema of results, if it is another than the outcome's, with `Result`."""
        self._request = request
        self._outcome = outcome
        self.result = result or outcome.__name__.replace("Outcome", "Result")

    def encode_request(self, request: Request) -> str:
        return encode(request)

    def decode_request(self, text: str) -> Request:
        request = msgspec.json.decode(text, type=self._request)
        check_paths(request.paths)
        return request

    def encode_outcome(self, outcome: Outcome) -> str:
        return encode(outcome)

    def decode_outcome(self, text: str) -> Outcome:
        return msgspec.json.decode(text, type=self._outcome)

    def outcome_tree(self, outcome: Outcome) -> dict[str, Any]:
        tree = asdict(outcome)
        del tree["interrupted"]  # the errors say it
        tree["errors"] = [
            {"path": as_text(error.path), "reason": str(error.reason), "reason_code": error.reason.code}
            for error in outcome.errors
        ]
        return {name: as_text(value) if isinstance(value, bytes) else value for name, value in tree.items()}

    def result_schema(self) -> dict[str, Any]:
        """Return the JSON schema of what `outcome_tree` returns."""
        return object_of(**self.result_fields())

    def result_fields(self) -> dict[str, Any]:
        """Return the schemas of the fields of a result."""
        fields: dict[str, Any] = value_schema(self._outcome)["properties"]
        del fields["interrupted"]
        return fields


def encode(value: object) -> str:
    """Return the JSON of a value."""
    return msgspec.json.encode(value).decode()


def check_paths(paths: Iterable[bytes]) -> None:
    """Raise `ValueError` without a path, and for a relative path or one with a null byte."""
    paths = tuple(paths)
    if not paths:
        raise ValueError("there is no path")
    for path in paths:
        rooted = path.startswith(b"/") or os.path.isabs(path)  # noqa: PTH117 - bytes
        if not rooted or b"\0" in path:
            raise ValueError("this is no absolute path")
