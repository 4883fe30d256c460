"""The answer to a refused request: a problem document (RFC 9457)."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Final

import msgspec

PROBLEM: Final = "application/problem+json"


class ProblemView(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The reason why a request was refused."""

    title: str
    """The standard phrase of the status."""
    status: int
    detail: str
    """The error, and the remedy."""
    code: str | None = None
    """The code of the sentence, if the window translates it."""
    args: dict[str, Any] = {}
    """The values for the braces of that sentence."""
    field: str | None = None
    """The place in the body, or the name of the parameter or header."""


class ApiProblem(Exception):
    """Ends a request with a 4xx or 5xx answer."""

    def __init__(
        self,
        status: HTTPStatus,
        detail: str,
        *,
        field: str | None = None,
        code: str | None = None,
        args: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.view = ProblemView(
            title=status.phrase,
            status=int(status),
            detail=detail,
            field=field,
            code=code,
            args=dict(args or {}),
        )


def invalid(detail: str, field: str | None, *, code: str | None = None) -> ApiProblem:
    """Return the problem of an invalid value."""
    return ApiProblem(HTTPStatus.UNPROCESSABLE_ENTITY, detail, field=field, code=code)


def no_process() -> ApiProblem:
    """Return the problem of a request for which the system cannot start a child process."""
    return ApiProblem(
        HTTPStatus.SERVICE_UNAVAILABLE, "The system could not start a process. Try again later."
    )
