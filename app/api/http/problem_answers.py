"""Answers with a problem document, and the headers that every answer has."""

from http import HTTPStatus
from typing import Final

from aiohttp import web

from app.api.schemas.job_schemas import to_json
from app.api.schemas.problem_details import PROBLEM, ApiProblem

RETRY_SECONDS: Final = 5
_FINAL: Final = frozenset(
    {
        HTTPStatus.BAD_REQUEST,
        HTTPStatus.UNAUTHORIZED,
        HTTPStatus.FORBIDDEN,
        HTTPStatus.REQUEST_TIMEOUT,
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    }
)
"""Statuses after which the connection is closed."""
_LATER: Final = {"Retry-After": str(RETRY_SECONDS)}
_HEADERS: Final = {
    HTTPStatus.UNAUTHORIZED: {"WWW-Authenticate": "Bearer"},
    HTTPStatus.TOO_MANY_REQUESTS: _LATER,
    HTTPStatus.SERVICE_UNAVAILABLE: _LATER,
}


def problem_answer(problem: ApiProblem, allow: str | None = None) -> web.Response:
    """Return the answer for a problem; `allow` are the methods that a path has."""
    headers = dict(_HEADERS.get(problem.status, {}))
    if allow is not None:
        headers["Allow"] = allow
    response = web.Response(
        status=problem.status, body=to_json(problem.view), content_type=PROBLEM, headers=headers
    )
    if problem.status in _FINAL:
        response.force_close()  # the rest of such a request is not read
    return response


def set_headers(response: web.StreamResponse) -> None:
    """Set the headers of every answer, which name no version. Only the files of the page may be stored."""
    response.headers["Server"] = "cinventory"
    response.headers.setdefault("Cache-Control", "no-store")
    response.headers["X-Content-Type-Options"] = "nosniff"
