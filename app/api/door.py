"""Lets connections in, so many and no more: the process would else run out of files for all else."""

import asyncio
from typing import Final

from aiohttp import web

CONNECTIONS: Final = 256
"""That may be open at once, those of clients that listen to events among them."""
_FULL: Final = b"HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"


class Door(asyncio.Protocol):
    """A new connection: it is handed on to `server`, or sent away where `most` are open."""

    def __init__(self, server: web.Server, most: int) -> None:
        self._server = server
        self._most = most

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - as of every stream
        if len(self._server.connections) >= self._most:
            transport.write(_FULL)
            transport.close()
            return
        handler = self._server()
        transport.set_protocol(handler)
        handler.connection_made(transport)
