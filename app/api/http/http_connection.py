"""A connection that speaks HTTP."""

from http import HTTPStatus

from aiohttp import web

from app.api.http.problem_answers import problem_answer, set_headers
from app.api.schemas.problem_details import ApiProblem


class HttpConnection(web.RequestHandler):
    """A connection of aiohttp that, to a malformed request, names no version and quotes nothing."""

    __slots__ = ("__weakref__",)

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        """Return the answer to a request that is no HTTP, or that failed outside of the operations."""
        super().handle_error(request, status, exc, message)  # ends a connection that has an answer already
        response = problem_answer(_problem(HTTPStatus(status)))
        response.force_close()
        set_headers(response)
        return response


def _problem(status: HTTPStatus) -> ApiProblem:
    if status < HTTPStatus.INTERNAL_SERVER_ERROR:
        return ApiProblem(status, "The request is malformed or too large. Send a request of HTTP/1.1.")
    return ApiProblem(status, "An unexpected error occurred. See the log of Cinventory for details.")
