"""Answers of operations: JSON, or bytes of another content type."""

from http import HTTPStatus

from aiohttp import web

from app.api.schemas.job_schemas import to_json


def json_answer(
    value: object, status: HTTPStatus = HTTPStatus.OK, headers: dict[str, str] | None = None
) -> web.Response:
    """Return an answer with a value as JSON."""
    return bytes_answer(to_json(value), status, headers)


def bytes_answer(
    body: bytes,
    status: HTTPStatus = HTTPStatus.OK,
    headers: dict[str, str] | None = None,
    content_type: str = "application/json",
) -> web.Response:
    """Return an answer with a body that is encoded already."""
    return web.Response(status=status, body=body, content_type=content_type, headers=headers)
