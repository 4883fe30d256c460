"""Switches the local API of the window on and off, without a restart."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from app.config.settings import Settings
from app.core.errors import ServerFailed
from app.core.job import AsyncJobQueue
from app.core.message import Message
from app.qt.base.tasks import Loader, Tasks, background

if TYPE_CHECKING:
    from app.api.server.lifecycle import Service
    from app.jobs.automation import Automation
    from app.library import Library


class ApiState(Struct, frozen=True, kw_only=True):
    """The state of the local API; off by default."""

    address: str = ""
    """URL, as in `http://127.0.0.1:8737`; empty while the API does not listen."""
    token_file: str = ""
    """Path of the file with the token that each request must contain."""
    page: Callable[[], str] = str
    """Returns a URL that opens the live page once, soon; empty while the API does not listen."""
    problem: Message | None = None
    """Reason why the API does not listen although it is enabled."""


class ApiSwitch(Loader):
    """Starts and stops the server on the window's event loop; the server's modules are imported on first use.

    With a read-only library the API stays off. The jobs of other programs could not be saved then.
    The process that writes the library may serve its own API.
    """

    changed = Signal(object)
    """The new `ApiState`."""
    failed = Signal(object)
    """A `ServerFailed`; the window works on without the API."""

    def __init__(
        self,
        *,
        queue: AsyncJobQueue,
        library: "Library",
        tasks: Tasks,
        token_file: Path,
        automation: "Automation",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._automation = automation
        self._queue = queue
        self._library = library
        self._token_file = token_file
        self._settings = Settings()
        self._state = ApiState()
        self._service: Service | None = None
        self._port: int | None = None
        """The port in the settings at the start, 0 for any; None while the API is off."""
        self._turn = asyncio.Lock()

    @property
    def state(self) -> ApiState:
        """The state of the API now."""
        return self._state

    def prefer(self, settings: Settings) -> None:
        """Apply these settings now; a start that failed is tried again."""
        self._settings = settings
        self._follow()

    async def close(self) -> None:
        """Stop the server. Close the queue first, so that clients receive the end of each job."""
        async with self._turn:
            await self._stop()

    @background
    async def _follow(self) -> None:
        async with self._turn:
            state = await self._apply()
            if state != self._state:
                self._state = state
                self.changed.emit(state)

    async def _apply(self) -> ApiState:
        wanted = self._settings.api_port if self._settings.api else None
        if wanted is not None and wanted == self._port:
            return self._state
        await self._stop()
        if wanted is None:
            return ApiState()
        if self._library.read_only:
            return ApiState(problem=Message("api.reading"))
        return await self._start(wanted)

    async def _start(self, port: int) -> ApiState:
        make = await self._tasks.away(_load_service)
        try:
            self._service = make(
                queue=self._queue,
                library=self._library,
                settings=lambda: self._settings,
                token_file=self._token_file,
                automation=self._automation,
            )
            address = await self._service.start(port=port)
        except ServerFailed as error:
            await self._stop()
            self.failed.emit(error)
            return ApiState(problem=error.message)
        self._port = port
        return ApiState(address=address, token_file=str(self._token_file), page=self._service.page_address)

    async def _stop(self) -> None:
        self._port = None
        if self._service is not None:
            await self._service.close()
            self._service = None


def _load_service() -> "type[Service]":
    from app.api.server.lifecycle import Service  # noqa: PLC0415 - in the reader's thread, once it is wanted

    return Service
