"""Handlers of requests about the health of the library."""

import time
from asyncio import wrap_future
from collections.abc import Callable, Mapping

from aiohttp import web

from app.api.http.answers import json_answer
from app.api.http.request_reader import Call, Handler
from app.api.routes.library_reads import ServerReads
from app.api.schemas.home_schemas import HomeView, home_view
from app.config.settings import Settings
from app.library import Library
from app.library.home import figures, visits


class HomeRoutes:
    """Handlers for one library."""

    def __init__(self, library: Library, reads: ServerReads, settings: Callable[[], Settings]) -> None:
        self._library = library
        self._reads = reads
        self._settings = settings

    def handlers(self) -> Mapping[str, Handler]:
        """Return the handlers by the ids of their operations."""
        return {"get_home": self.home, "note_look": self.look}

    async def home(self, _call: Call) -> web.Response:
        return json_answer(await self._view())

    async def look(self, _call: Call) -> web.Response:
        await wrap_future(self._library.write(visits.look, time.time()))
        return json_answer(await self._view())

    async def _view(self) -> HomeView:
        hidden = self._settings().hidden_problems
        # The figures have connections of their own; the reader gives them their turn among other reads.
        return await self._reads.ask(
            lambda _reader: home_view(figures.read(self._library, time.time(), hidden), self._library.names)
        )
