"""Access control: by the Host that a request names, its Origin, and its token or the cookie of the page."""

import asyncio
import ipaddress
import logging
import re
from collections.abc import Iterable
from contextlib import suppress
from http import HTTPStatus
from typing import Final

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware
from msgspec import Struct

from app.api.access import token
from app.api.access.connection_limit import Connections
from app.api.access.page_sessions import PageSessions, is_encrypted
from app.api.http.answers import conditional
from app.api.http.page_files import PATHS as PAGE_PATHS
from app.api.http.problem_answers import problem_answer, set_headers
from app.api.schemas.job_schemas import message_view
from app.api.schemas.operations import OPERATIONS
from app.api.schemas.problem_details import ApiProblem, invalid
from app.core.errors import CinventoryError, IllegalTransition, LibraryReadOnly, NotWaiting, UnknownJob
from app.jobs.job_body import BodyRefused

log = logging.getLogger(__name__)

OPEN: Final = PAGE_PATHS.union(operation.path for operation in OPERATIONS if operation.open)
"""Paths that need no token."""
_UNREAD_BYTES: Final = 8_000_000
_UNREAD_SECONDS: Final = 2.0
_AUTHORITY: Final = re.compile(r"(?P<name>\[[0-9a-f:.]+\]|[^\[\]:/?#@\s]+)(?P<port>:\d{1,5})?", re.ASCII)
_STATUSES: Final[tuple[tuple[type[CinventoryError], HTTPStatus], ...]] = (
    (UnknownJob, HTTPStatus.NOT_FOUND),
    (IllegalTransition, HTTPStatus.CONFLICT),
    (NotWaiting, HTTPStatus.CONFLICT),
    (LibraryReadOnly, HTTPStatus.CONFLICT),
)
_CODES: Final = {
    "job.not_repeatable": HTTPStatus.CONFLICT,
    "job.not_again": HTTPStatus.CONFLICT,
    "api.code_spent": HTTPStatus.FORBIDDEN,
    "api.code_foreign": HTTPStatus.FORBIDDEN,
}
"""Statuses of codes whose error type is too general."""


class Hosts(Struct, frozen=True):
    """Host names that clients may use for this server. Any other name may be DNS rebinding by a web page."""

    names: frozenset[str]
    any_address: bool = False
    """Whether every IP address is accepted. DNS rebinding needs a name, so addresses are safe."""

    @classmethod
    def of(cls, bound: str, names: Iterable[str] = ()) -> "Hosts":
        """Return the hosts of a server that listens on the address `bound` and has the names `names`."""
        address = ipaddress.ip_address(bound)
        own = {bound, "127.0.0.1", "::1", "localhost"} if _is_local(address) else {bound}
        return cls(frozenset(name.lower() for name in (*own, *names)), any_address=address.is_unspecified)

    def accepts(self, authority: str) -> bool:
        """Return whether `authority`, a name with or without a port, is accepted."""
        found = _AUTHORITY.fullmatch(authority.lower())
        if found is None:
            return False
        name = found["name"].strip("[]").removesuffix(".")
        return name in self.names or (self.any_address and _is_address(name))


def _is_local(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    return address.is_loopback or address.is_unspecified


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


class Guard:
    """Checks every request, also for paths that do not exist."""

    def __init__(self, hosts: Hosts, secret: str, connections: Connections, sessions: PageSessions) -> None:
        self._hosts = hosts
        self._secret = secret
        self._connections = connections
        self._sessions = sessions

    async def check(self, request: web.Request) -> None:
        """Raise `ApiProblem` for a request that must be refused."""
        if not request.raw_path.startswith("/"):
            raise ApiProblem(HTTPStatus.BAD_REQUEST, "This server is not a proxy. Request only a path.")
        host = _single_header(request, "Host")
        if host is None or not self._hosts.accepts(host):
            raise ApiProblem(
                HTTPStatus.FORBIDDEN,
                "The server does not accept this host name. Allow it with --allow-host.",
                field="Host",
            )
        origin = _single_header(request, "Origin")
        scheme = "https" if is_encrypted(request) else "http"
        if origin is not None and origin.lower() != f"{scheme}://{host.lower()}":
            raise ApiProblem(
                HTTPStatus.FORBIDDEN, "Pages of other servers are refused. Send no Origin.", field="Origin"
            )
        if request.path not in OPEN:
            told = _single_header(request, "Authorization")
            admitted = await self._sessions.admits(request) if told is None else self._is_token(told)
            if not admitted:
                raise ApiProblem(
                    HTTPStatus.UNAUTHORIZED,
                    "The token is missing or wrong. Send it as a bearer token.",
                    field="Authorization",
                )
            self._connections.trust(request.protocol)

    def _is_token(self, told: str) -> bool:
        scheme, _, given = told.partition(" ")
        return scheme.lower() == "bearer" and token.same(given.strip(), self._secret)


def _single_header(request: web.Request, name: str) -> str | None:
    values = request.headers.getall(name, [])
    if len(values) > 1:
        raise ApiProblem(
            HTTPStatus.BAD_REQUEST, "This header was sent more than once. Send it once.", field=name
        )
    return values[0] if values else None


def middleware(guard: Guard, stalled_seconds: float) -> Middleware:
    """Return the middleware that admits requests and turns exceptions into answers.

    A client that does not take an answer within `stalled_seconds` is disconnected.
    """

    @web.middleware
    async def handle(request: web.Request, handler: Handler) -> web.StreamResponse:
        response = await answer(request, handler)
        if not response.prepared:
            await _send(request, response, stalled_seconds)
            await _drain(request, response)
        return response

    async def answer(request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            await guard.check(request)
            return await conditional(request, await handler(request))
        except ApiProblem as problem:
            return problem_answer(problem)
        except BodyRefused as refused:
            return problem_answer(invalid(str(refused), refused.field, code=refused.code))
        except web.HTTPException as error:
            return problem_answer(
                ApiProblem(HTTPStatus(error.status), error.reason), allow=error.headers.get("Allow")
            )
        except CinventoryError as error:
            return problem_answer(_problem_of(error))
        except ConnectionError:  # the client has disconnected
            raise
        except Exception:
            log.exception("a request for %s failed", _route(request))
            return problem_answer(
                ApiProblem(
                    HTTPStatus.INTERNAL_SERVER_ERROR,
                    "An unexpected error occurred. See the log of Cinventory for details.",
                )
            )

    return handle


async def _send(request: web.Request, response: web.StreamResponse, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await response.prepare(request)
            await response.write_eof()
    except TimeoutError:
        if request.transport is not None:
            request.transport.abort()


async def _drain(request: web.Request, response: web.StreamResponse) -> None:
    """Read the rest of a body, within limits.

    Closing a socket with unread bytes resets the connection, and the client may lose the answer.
    """
    transport = request.transport
    if transport is None or request.content.at_eof() or "Expect" in request.headers:
        return
    if not response.keep_alive and isinstance(transport, asyncio.Transport):
        transport.write_eof()
    left = _UNREAD_BYTES
    with suppress(TimeoutError, ConnectionError, web.RequestPayloadError):
        async with asyncio.timeout(_UNREAD_SECONDS):
            while left > 0 and not request.content.at_eof():
                left -= len(await request.content.readany())


def _route(request: web.Request) -> str:
    """Return the route of a request without the client's own text, which may contain the token."""
    resource = request.match_info.route.resource
    return f"{request.method} {resource.canonical}" if resource else "an unknown path"


def _problem_of(error: CinventoryError) -> ApiProblem:
    status = _CODES.get(error.message.code) or next(
        (status for kind, status in _STATUSES if isinstance(error, kind)), None
    )
    view = message_view(error.message)
    return ApiProblem(status or HTTPStatus.SERVICE_UNAVAILABLE, view.text, code=view.code, args=view.args)


async def add_headers(_request: web.Request, response: web.StreamResponse) -> None:
    """Add the headers of every answer to one that is about to be sent."""
    set_headers(response)
