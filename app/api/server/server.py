"""The HTTP server of the API: starts, listens and closes in order."""

import asyncio
import errno
import ipaddress
import logging
import socket
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

from aiohttp import web

from app.api.access.act_limits import ActLimits
from app.api.access.connection_limit import CONNECTIONS, Connections, IncomingConnection
from app.api.access.guard import Guard, Hosts, add_headers, middleware
from app.api.access.page_codes import PageCodes
from app.api.access.page_sessions import PageSessions
from app.api.access.path_policy import PathPolicy
from app.api.http.http_connection import HttpConnection
from app.api.http.page_files import page_routes
from app.api.routes.automation_routes import AutomationRoutes
from app.api.routes.automation_store import AutomationStore
from app.api.routes.content_reader import ContentReader
from app.api.routes.file_search import SEARCH_SECONDS, FileSearcher
from app.api.routes.library_reads import ServerReads
from app.api.routes.picture_maker import PictureMaker
from app.api.routes.routes import STALLED_SECONDS, Routes
from app.api.routes.session_routes import SessionRoutes
from app.api.routes.sse import EventBroadcaster
from app.config.paths import preview_folder
from app.config.settings import API_PORT, Settings
from app.core.errors import ServerFailed
from app.core.job import AsyncJobQueue
from app.core.run.threads import run_in_thread
from app.jobs.automation import Automation
from app.library import Library

DEFAULT_HOST: Final = "127.0.0.1"
DEFAULT_PORT: Final = API_PORT
_GRACE_SECONDS: Final = 1.0
"""Seconds for unfinished answers when the server closes."""
_BACKLOG: Final = 128
HEADER_SECONDS: Final = 10.0
"""Seconds for the whole header of a request, from the connection or from the previous answer on."""
_LINE_BYTES: Final = 8190
_HEADERS: Final = 64

_silent = logging.getLogger(f"{__name__}.silent")
_silent.disabled = True
"""The logger of aiohttp, disabled: it would quote malformed requests, and the token in them."""


class Server:
    """A server for one library and its queue. Belongs to the queue's event loop."""

    def __init__(
        self,
        *,
        queue: AsyncJobQueue,
        library: Library,
        settings: Callable[[], Settings],
        token: str,
        allowed: Sequence[bytes] = (),
        names: Iterable[str] = (),
        path_policy: PathPolicy | None = None,
        stalled_seconds: float = STALLED_SECONDS,
        header_seconds: float = HEADER_SECONDS,
        search_seconds: float = SEARCH_SECONDS,
        connections: int = CONNECTIONS,
        automation: Automation | None = None,
        previews: Path | None = None,
        codes: PageCodes | None = None,
        sessions: PageSessions | None = None,
        limits: ActLimits | None = None,
    ) -> None:
        """Take `settings`, which returns the current preferences.

        Paths at and below the library's sources and `allowed` may be scanned. `names` are host names that
        clients may use besides the server's address. `connections` is the limit of open connections.
        `automation` runs the schedules of the library, if this process does.
        `previews` is the folder of the cache of pictures; by default the user's.
        `codes` are those with which pages are opened; by default new ones. `sessions` are those of opened
        pages; by default none is kept beyond the end of the program.
        `limits` are those of the changes that clients ask for.
        """
        self._queue = queue
        self._automation = automation
        self._library = library
        self._settings = settings
        self._token = token
        self.codes = codes or PageCodes()
        """The codes with which pages are opened."""
        self._sessions = sessions or PageSessions(token)
        self._limits = limits or ActLimits(queue)
        self._names = tuple(names)
        self._stalled = stalled_seconds
        self._header = header_seconds
        self._connections = Connections(connections)
        self._path_policy = path_policy or PathPolicy(library.source_paths, allowed)
        self._searcher = FileSearcher(library, search_seconds)
        self._reads = ServerReads(library)
        self._pictures = PictureMaker(previews or preview_folder(), settings, library.source_paths)
        self._content = ContentReader()
        self._broadcaster: EventBroadcaster | None = None
        self._runner: web.AppRunner | None = None
        self._listener: asyncio.Server | None = None
        self.address = ""
        """The URL, for example `http://127.0.0.1:8737`, once the server listens."""
        self.near = True
        """Whether only this computer can reach the server."""

    async def start(self, host: str = DEFAULT_HOST, port: int = DEFAULT_PORT) -> str:
        """Listen on an address of this computer, and return the URL. Port 0 stands for any free port.

        Raises `ServerFailed`.
        """
        try:
            bound = await _address_of(host, port)
            self._runner = self._make(Hosts.of(bound, (host, *self._names)))
            await self._runner.setup()
            server = self._runner.server
            assert server is not None  # noqa: S101 - it was set up
            self._listener = await asyncio.get_running_loop().create_server(
                lambda: IncomingConnection(server, self._connections, self._connection),
                bound,
                port,
                backlog=_BACKLOG,
            )
        except OSError as error:
            await self.close()
            if error.errno == errno.EADDRINUSE:
                raise ServerFailed("api.port_taken", host=host, port=port) from error
            detail = error.strerror or str(error)
            raise ServerFailed("api.not_listening", host=host, port=port, detail=detail) from error
        name, number = self._listener.sockets[0].getsockname()[:2]
        self.near = ipaddress.ip_address(name).is_loopback
        self.address = f"http://[{name}]:{number}" if ":" in name else f"http://{name}:{number}"
        return self.address

    def _make(self, hosts: Hosts) -> web.AppRunner:
        presence = self._automation.presence if self._automation else None
        self._broadcaster = EventBroadcaster(self._queue, presence, lambda: self._library.names)
        routes = Routes(
            queue=self._queue,
            library=self._library,
            settings=self._settings,
            path_policy=self._path_policy,
            searcher=self._searcher,
            broadcaster=self._broadcaster,
            automation=AutomationRoutes(AutomationStore(self._library, self._automation), self._path_policy),
            reads=self._reads,
            pictures=self._pictures,
            content=self._content,
            page_sessions=self._sessions,
            sessions=SessionRoutes(self.codes, self._sessions),
            limits=self._limits,
            absences=lambda: presence.reasons if presence else {},
            stalled_seconds=self._stalled,
        )
        handle = middleware(Guard(hosts, self._token, self._connections, self._sessions), self._stalled)
        app = web.Application(middlewares=[handle])
        app.add_routes([*routes.table(), *page_routes()])
        app.on_response_prepare.append(add_headers)
        return web.AppRunner(app, shutdown_timeout=_GRACE_SECONDS)

    def _connection(self, server: web.Server) -> HttpConnection:
        return HttpConnection(
            server,
            loop=asyncio.get_running_loop(),
            access_log=_silent,
            logger=_silent,
            keepalive_timeout=self._header,
            lingering_time=0,
            auto_decompress=False,
            max_line_size=_LINE_BYTES,
            max_field_size=_LINE_BYTES,
            max_headers=_HEADERS,
        )

    async def close(self) -> None:
        """Stop listening, send the last state of the jobs, and close all connections.

        Close the queue first, so that clients get the end of each job.
        """
        runner, self._runner = self._runner, None
        broadcaster, self._broadcaster = self._broadcaster, None
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.close()
        if broadcaster is not None:
            broadcaster.close()
        self._searcher.stop()
        self._reads.stop()
        self._pictures.stop()
        self._content.stop()
        if runner is not None:
            await runner.cleanup()
        await run_in_thread(self._path_policy.close)
        await run_in_thread(self._searcher.close)
        await run_in_thread(self._reads.close)
        await run_in_thread(self._pictures.close)


async def _address_of(host: str, port: int) -> str:
    """Return the first IP address of a host name. Raises `OSError`."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return str(found[0][4][0])
