"""Reads a request by the types of its operation."""

import asyncio
import json
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final

from aiohttp import HttpVersion11, web

from app.api.operations import Operation
from app.api.problem_details import Problem
from app.api.schemas import Nothing, query_values, read

BODY_BYTES: Final = 1_000_000
BODY_SECONDS: Final = 10.0
_DIGITS: Final = 100
"""An integer of more is beyond all ranges, however it goes on; Python would refuse to read it."""


@dataclass(frozen=True, slots=True)
class Call:
    """A request that was read."""

    request: web.Request
    query: Any
    """Of the operation's type, and so is the body."""
    body: Any

    @property
    def job_id(self) -> str:
        """The job in the path. Raises `KeyError` where there is none."""
        return self.request.match_info["id"]


async def read_call(request: web.Request, operation: Operation) -> Call:
    """Return what was asked. Raises `Problem`."""
    asked = {name: request.query.getall(name) for name in request.query}
    query = query_values(asked, operation.query)
    if operation.body is None:
        if request.can_read_body:
            raise Problem(HTTPStatus.BAD_REQUEST, "This takes no body.", field="body")
        return Call(request, query, None)
    if operation.body is Nothing and not request.can_read_body:
        return Call(request, query, None)
    return Call(request, query, read(await _json(request), operation.body))


async def ask_for_body_later(_request: web.Request) -> None:
    """Answer no `Expect` yet: only a client with a token is told to send its body."""


async def _json(request: web.Request) -> object:
    """Return the JSON that was sent. Raises `Problem`."""
    if request.content_type != "application/json" or "Content-Encoding" in request.headers:
        raise Problem(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "Send plain JSON.", field="Content-Type")
    if (request.content_length or 0) > BODY_BYTES:
        raise Problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "This is too much.", field="body")
    try:
        async with asyncio.timeout(BODY_SECONDS):
            if (
                request.version >= HttpVersion11
                and request.headers.get("Expect", "").lower() == "100-continue"
            ):
                await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
                request.writer.output_size = 0  # else its headers count as sent
            data = await request.read()
        return json.loads(data, parse_int=_integer, parse_float=_number)
    except TimeoutError:
        raise Problem(HTTPStatus.REQUEST_TIMEOUT, "The body did not come.", field="body") from None
    except web.RequestPayloadError:
        raise Problem(HTTPStatus.BAD_REQUEST, "The body broke off.", field="body") from None
    except (ValueError, RecursionError):
        raise Problem(HTTPStatus.BAD_REQUEST, "This is no JSON.", field="body") from None


def _number(text: str) -> int | float:
    """Return 3 for `3.0`: JSON Schema calls both an integer."""
    value = float(text)
    return int(value) if value.is_integer() else value


def _integer(text: str) -> int:
    return int(text[:_DIGITS])
