"""A server that other programs of the same user find: with its token, and told of beside the library."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from app.api import discovery, token
from app.api.server import DEFAULT_HOST, DEFAULT_PORT, Server
from app.config.settings import Settings
from app.core.job import AsyncJobQueue
from app.core.threads import run_in_thread
from app.library import Library


class Service:
    """Serves one library and its queue. Belongs to the queue's loop."""

    def __init__(
        self,
        *,
        queue: AsyncJobQueue,
        library: Library,
        settings: Callable[[], Settings],
        token_file: Path,
        allowed: Sequence[bytes] = (),
        names: Iterable[str] = (),
    ) -> None:
        """As `Server`, but that it takes the token from `token_file`."""
        self._make = partial(
            Server, queue=queue, library=library, settings=settings, allowed=allowed, names=names
        )
        self._library = library.path
        self._token_file = token_file
        self._server: Server | None = None

    @property
    def near(self) -> bool:
        """Whether only this computer can reach it."""
        return self._server is None or self._server.near

    async def start(self, host: str = DEFAULT_HOST, port: int = DEFAULT_PORT) -> str:
        """Listen, tell where, and return that. Raises `ServerFailed`."""
        self._server = self._make(token=await run_in_thread(token.load, self._token_file))
        address = await self._server.start(host, port)
        await run_in_thread(discovery.announce, self._library, address, self._token_file)
        return address

    async def close(self) -> None:
        """Be found no more, and end as `Server.close` does: close the queue first, or nothing of it."""
        if self._server is not None:
            if self._server.address:
                await run_in_thread(discovery.withdraw, self._library)
            await self._server.close()
