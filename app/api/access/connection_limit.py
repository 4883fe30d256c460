"""A limit of open connections, so that clients cannot use up the process's file descriptors."""

import asyncio
from collections.abc import Callable, Sequence
from http import HTTPStatus
from typing import Final

from aiohttp import web

from app.api.http.http_connection import HttpConnection
from app.api.http.problem_answers import RETRY_SECONDS
from app.api.schemas.job_schemas import to_json
from app.api.schemas.problem_details import PROBLEM, ApiProblem

CONNECTIONS: Final = 256
"""Connections that may be open at once, event streams included."""


class Connections:
    """The open connections of the server. Clients with a token take precedence.

    A connection is trusted from its first request with the token. At most half of all may be untrusted.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._most_untrusted = max(1, most // 2)
        self._trusted: set[asyncio.BaseProtocol] = set()
        self._dropped: set[asyncio.BaseProtocol] = set()

    def trust(self, connection: asyncio.BaseProtocol) -> None:
        """Keep the connection of a client that has sent the token, however many others open."""
        self._trusted.add(connection)

    def make_room(self, connections: Sequence[web.RequestHandler]) -> bool:
        """Return whether one more connection may open besides `connections`, which are oldest first.

        At the limit, abort the oldest untrusted connection.
        """
        self._trusted.intersection_update(connections)
        self._dropped.intersection_update(connections)
        there = [each for each in connections if each not in self._dropped]
        untrusted = [each for each in there if each not in self._trusted]
        if len(there) < self._most and len(untrusted) < self._most_untrusted:
            return True
        if not untrusted:
            return False
        self._dropped.add(untrusted[0])
        if untrusted[0].transport is not None:
            untrusted[0].transport.abort()
        return True


class IncomingConnection(asyncio.Protocol):
    """A new connection: handed on to the server, or refused with 503 at the limit."""

    def __init__(
        self, server: web.Server, connections: Connections, make: Callable[[web.Server], HttpConnection]
    ) -> None:
        """Take `make`, which returns a connection of `server`."""
        self._server = server
        self._make = make
        self._connections = connections

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - as of every stream
        if not self._connections.make_room(self._server.connections):
            transport.write(_full())
            transport.close()
            return
        handler = self._make(self._server)
        transport.set_protocol(handler)
        handler.connection_made(transport)


def _full() -> bytes:
    problem = ApiProblem(HTTPStatus.SERVICE_UNAVAILABLE, "Too many clients are connected. Try again later.")
    body = to_json(problem.view)
    lines = (
        f"HTTP/1.1 {problem.view.status} {problem.view.title}",
        "Connection: close",
        "Server: cinventory",
        f"Retry-After: {RETRY_SECONDS}",
        f"Content-Type: {PROBLEM}",
        f"Content-Length: {len(body)}",
    )
    return "\r\n".join((*lines, "", "")).encode() + body
