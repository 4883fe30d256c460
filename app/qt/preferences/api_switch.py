"""The local API in the window: on or off as the user prefers, from one moment to the next."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.config.settings import Settings
from app.core.errors import ServerFailed
from app.core.job import AsyncJobQueue
from app.core.message import Message
from app.qt.tasks import Tasks

if TYPE_CHECKING:
    from app.api.lifecycle import Service
    from app.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class ServingState:
    """How the local API stands; as it is made, it is off."""

    address: str = ""
    """As in `http://127.0.0.1:8737`; empty while it does not listen."""
    token_file: str = ""
    """Where the token is that each request has to bring."""
    problem: Message | None = None
    """Why it does not listen though it should."""


class ApiSwitch(QObject):
    """Starts and stops the server on the window's loop; what it needs is loaded when it is first wanted.

    Where the library can only be read it stays off: what other programs start could not be kept, and
    the process that writes the library may serve it.
    """

    changed = Signal(object)
    """A `ServingState`."""
    failed = Signal(object)
    """A `ServerFailed`: the window goes on without."""

    def __init__(
        self,
        *,
        queue: AsyncJobQueue,
        library: "Library",
        tasks: Tasks,
        token_file: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._library = library
        self._tasks = tasks
        self._token_file = token_file
        self._settings = Settings()
        self._state = ServingState()
        self._service: Service | None = None
        self._port: int | None = None
        """That was asked for when it was started; None while it is off."""
        self._turn = asyncio.Lock()

    def prefer(self, settings: Settings) -> None:
        """Do as these say, now; what could not be started is tried again."""
        self._settings = settings
        self._tasks.spawn(self._follow())

    async def close(self) -> None:
        """End in order. Close the queue first, so that clients hear how each job ended."""
        async with self._turn:
            await self._stop()

    async def _follow(self) -> None:
        async with self._turn:
            state = await self._heed()
            if state != self._state:
                self._state = state
                self.changed.emit(state)

    async def _heed(self) -> ServingState:
        wanted = self._settings.api_port if self._settings.api else None
        if wanted is not None and wanted == self._port:
            return self._state
        await self._stop()
        if wanted is None:
            return ServingState()
        if self._library.read_only:
            return ServingState(problem=Message("api.reading"))
        return await self._start(wanted)

    async def _start(self, port: int) -> ServingState:
        make = await self._tasks.away(_load_service)
        try:
            self._service = make(
                queue=self._queue,
                library=self._library,
                settings=lambda: self._settings,
                token_file=self._token_file,
            )
            address = await self._service.start(port=port)
        except ServerFailed as error:
            await self._stop()
            self.failed.emit(error)
            return ServingState(problem=error.message)
        self._port = port
        return ServingState(address=address, token_file=str(self._token_file))

    async def _stop(self) -> None:
        self._port = None
        if self._service is not None:
            await self._service.close()
            self._service = None


def _load_service() -> "type[Service]":
    from app.api.lifecycle import Service  # noqa: PLC0415 - in the reader's thread, once it is wanted

    return Service
