"""A server with its token, announced beside the library for other programs of the same user."""

import socket
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from app.api.access import token
from app.api.access.page_sessions import PageSessions
from app.api.server import discovery
from app.api.server.server import DEFAULT_HOST, DEFAULT_PORT, Server
from app.config.settings import Settings
from app.core.job import AsyncJobQueue
from app.core.run.threads import run_in_thread
from app.jobs.automation import Automation
from app.library import Library

_ELSEWHERE: Final = ("192.0.2.1", 9)
"""An address of documentation (RFC 5737), beyond the network of this computer."""


class Service:
    """A server for one library and its queue. Belongs to the queue's event loop."""

    def __init__(
        self,
        *,
        queue: AsyncJobQueue,
        library: Library,
        settings: Callable[[], Settings],
        token_file: Path,
        allowed: Sequence[bytes] = (),
        names: Iterable[str] = (),
        automation: Automation | None = None,
    ) -> None:
        """Take the arguments of `Server`, but read the token from `token_file`."""
        self._names = tuple(names)
        self._make = partial(
            Server,
            queue=queue,
            library=library,
            settings=settings,
            allowed=allowed,
            names=self._names,
            automation=automation,
        )
        self._library = library.path
        self._token_file = token_file
        self._server: Server | None = None

    @property
    def near(self) -> bool:
        """Return whether only this computer can reach the server."""
        return self._server is None or self._server.near

    async def start(self, host: str = DEFAULT_HOST, port: int = DEFAULT_PORT) -> str:
        """Listen, announce the address, and return it. Raises `ServerFailed`."""
        secret = await run_in_thread(token.load, self._token_file)
        sessions = await run_in_thread(PageSessions, secret, discovery.sessions_path(self._library))
        self._server = self._make(token=secret, sessions=sessions)
        address = await self._server.start(host, port)
        await run_in_thread(discovery.announce, self._library, address, self._token_file)
        return address

    def page_address(self) -> str:
        """Return a URL that opens the live page once, soon, on this computer, while the server listens.

        Other users may see it in the list of processes.
        """
        assert self._server is not None  # noqa: S101
        return f"{_reachable(self._server.address, '127.0.0.1', '[::1]')}/#code={self._server.codes.make()}"

    def printed_address(self) -> str:
        """Return a URL as `page_address` does, also for other computers, for the eyes of the user alone."""
        assert self._server is not None  # noqa: S101
        name = self._names[0] if self._names else _outward_address()
        return f"{_reachable(self._server.address, name, name)}/#code={self._server.codes.make(printed=True)}"

    async def close(self) -> None:
        """Delete the announcement, and close as `Server.close` does. Close a queue that ends too before."""
        if self._server is not None:
            if self._server.address:
                await run_in_thread(discovery.withdraw, self._library)
            await self._server.close()


def _reachable(address: str, v4: str, v6: str) -> str:
    """Return the address for a browser; that of a server on all addresses has another name in it."""
    return address.replace("//0.0.0.0:", f"//{v4}:").replace("//[::]:", f"//{v6}:")


def _outward_address() -> str:
    """Return the address of this computer in its network; a datagram socket sends nothing to connect."""
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as outward:
            outward.connect(_ELSEWHERE)
            return str(outward.getsockname()[0])
    except OSError:
        return "127.0.0.1"
