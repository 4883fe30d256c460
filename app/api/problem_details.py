"""What a refused request is answered with: a problem document (RFC 9457)."""

from http import HTTPStatus
from typing import Final

import msgspec

PROBLEM: Final = "application/problem+json"


class ProblemView(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Why a request was refused."""

    title: str
    """The status in words."""
    status: int
    detail: str
    """What was wrong, in a sentence."""
    code: str | None = None
    """Of the sentence, where it is one of those that the window translates."""
    field: str | None = None
    """Where in the body, or which parameter."""


class Problem(Exception):
    """Ends a request with a 4xx or 5xx answer."""

    def __init__(
        self, status: HTTPStatus, detail: str, *, field: str | None = None, code: str | None = None
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.view = ProblemView(
            title=status.phrase, status=int(status), detail=detail, field=field, code=code
        )


def invalid(detail: str, field: str | None, *, code: str | None = None) -> Problem:
    """Return the problem of a value that makes no sense."""
    return Problem(HTTPStatus.UNPROCESSABLE_ENTITY, detail, field=field, code=code)


def no_process() -> Problem:
    """Return the problem of a request that needs a child process, where the system starts none."""
    return Problem(HTTPStatus.SERVICE_UNAVAILABLE, "No process can be started.")
