"""Answers of operations: JSON, or bytes of another content type."""

import gzip
import hashlib
from http import HTTPStatus
from typing import Final

from aiohttp import web

from app.api.schemas.job_schemas import to_json
from app.core.run.threads import run_in_thread


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


_LEAST_BYTES: Final = 1024
"""Shorter bodies gain nothing from compression."""
_INLINE_BYTES: Final = 32_768
"""Longer bodies are compressed in another thread: the window's event loop must not stall."""
_LEVEL: Final = 4
_TEXTS: Final = ("application/json", "text/", "image/svg+xml")


async def conditional(request: web.Request, response: web.StreamResponse) -> web.StreamResponse:
    """Return the answer of a GET with its ETag, compressed if the client accepts gzip.

    Return 304 without a body if the client has the same body, as it says in `If-None-Match`.
    """
    if request.method != "GET" or response.status != HTTPStatus.OK or not isinstance(response, web.Response):
        return response
    body = response.body
    if not isinstance(body, bytes) or response.prepared:
        return response
    # A weak ETag: the compressed body has the same.
    tag = f'W/"{hashlib.blake2b(body, digest_size=16).hexdigest()}"'
    response.headers["ETag"] = tag
    response.headers["Vary"] = "Accept-Encoding"
    if _is_known(request, tag):
        kept = {name: response.headers[name] for name in ("ETag", "Vary")}
        return web.Response(status=HTTPStatus.NOT_MODIFIED, headers=kept)
    if len(body) >= _LEAST_BYTES and response.content_type.startswith(_TEXTS) and _accepts_gzip(request):
        response.body = await _compressed(body)
        response.headers["Content-Encoding"] = "gzip"
    return response


def _is_known(request: web.Request, tag: str) -> bool:
    given = ",".join(request.headers.getall("If-None-Match", ()))
    return any(each.strip() in {tag, tag.removeprefix("W/")} for each in given.split(","))


def _accepts_gzip(request: web.Request) -> bool:
    for each in ",".join(request.headers.getall("Accept-Encoding", ())).split(","):
        coding, _, quality = each.replace(" ", "").lower().partition(";")
        if coding == "gzip":
            return quality not in {"q=0", "q=0.0", "q=0.00", "q=0.000"}
    return False


async def _compressed(body: bytes) -> bytes:
    if len(body) < _INLINE_BYTES:
        return gzip.compress(body, _LEVEL)
    return await run_in_thread(gzip.compress, body, _LEVEL)
