"""Parses requests into the types of their operations."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import parse_qs

from aiohttp import HttpVersion11, web
from msgspec import Struct

from app.api.schemas.job_schemas import Nothing, query_values, read
from app.api.schemas.operation import Operation
from app.api.schemas.problem_details import ApiProblem

BODY_SECONDS: Final = 10.0
_DIGITS: Final = 100
"""Digits that are read of an integer. More are out of every range, and Python refuses more than 4,300."""


class Call(Struct, frozen=True):
    """A parsed request."""

    request: web.Request
    query: Any
    """The query as the operation's type. The same holds for the body."""
    body: Any

    @property
    def job_id(self) -> str:
        """Return the id of the job in the path. Raises `KeyError` if there is none."""
        return self.request.match_info["id"]

    @property
    def schedule_id(self) -> str:
        """Return the id of the schedule in the path. Raises `KeyError` if there is none."""
        return self.request.match_info["id"]


Handler = Callable[[Call], Awaitable[web.StreamResponse]]


async def read_call(request: web.Request, operation: Operation) -> Call:
    """Return the parsed request. Raises `ApiProblem`."""
    query = query_values(_parameters(request), operation.query)
    if operation.body is None:
        if request.can_read_body:
            raise ApiProblem(HTTPStatus.BAD_REQUEST, "This operation takes no body. Send none.", field="body")
        return Call(request, query, None)
    if operation.body is Nothing and not request.can_read_body:
        return Call(request, query, None)
    return Call(request, query, read(await _json(request, operation.body_bytes), operation.body))


def _parameters(request: web.Request) -> dict[str, list[str]]:
    """Return the values of each parameter. Bytes that are not UTF-8 are kept: a path may have them."""
    raw = request.rel_url.raw_query_string
    return parse_qs(raw, keep_blank_values=True, errors="surrogateescape")


async def ask_for_body_later(_request: web.Request) -> None:
    """Postpone the answer to `Expect`: only a client with a valid token is asked for its body."""


async def _json(request: web.Request, most: int) -> object:
    """Return the JSON of a body of at most `most` bytes. Raises `ApiProblem`."""
    if request.content_type != "application/json" or "Content-Encoding" in request.headers:
        raise ApiProblem(
            HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
            "The body is not plain JSON. Send application/json without Content-Encoding.",
            field="Content-Type",
        )
    if (request.content_length or 0) > most:
        raise _too_large(most)
    try:
        async with asyncio.timeout(BODY_SECONDS):
            if (
                request.version >= HttpVersion11
                and request.headers.get("Expect", "").lower() == "100-continue"
            ):
                await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
                request.writer.output_size = 0  # otherwise aiohttp takes the answer's headers for sent
            data = await _read_body(request, most)
        return json.loads(data, parse_int=_integer, parse_float=_number)
    except TimeoutError:
        raise ApiProblem(
            HTTPStatus.REQUEST_TIMEOUT, "The body did not arrive in time. Send it again.", field="body"
        ) from None
    except web.RequestPayloadError:
        raise ApiProblem(
            HTTPStatus.BAD_REQUEST, "The body is incomplete. Send it again.", field="body"
        ) from None
    except (ValueError, RecursionError):
        raise ApiProblem(
            HTTPStatus.BAD_REQUEST, "The body is not valid JSON. Correct it and try again.", field="body"
        ) from None


async def _read_body(request: web.Request, most: int) -> bytes:
    data = bytearray()
    async for chunk in request.content.iter_any():
        data += chunk
        if len(data) > most:
            raise _too_large(most)
    return bytes(data)


def _too_large(most: int) -> ApiProblem:
    return ApiProblem(
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
        f"The body is too large. Send at most {most:,} bytes.",
        field="body",
    )


def _number(text: str) -> int | float:
    """Return 3 for `3.0`, as JSON Schema counts both as integers."""
    value = float(text)
    return int(value) if value.is_integer() else value


def _integer(text: str) -> int:
    return int(text[:_DIGITS])
