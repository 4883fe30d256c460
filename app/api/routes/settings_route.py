"""The handler of the request for the settings."""

from collections.abc import Callable, Mapping

from aiohttp import web

from app.api.http.answers import json_answer
from app.api.http.request_reader import Call, Handler
from app.api.schemas.library_schemas import SettingsView
from app.config.settings import Settings
from app.library import Library


class SettingsRoute:
    """The handler. Neither the token nor a path of the program is among the settings."""

    def __init__(self, library: Library, settings: Callable[[], Settings]) -> None:
        self._library = library
        self._settings = settings

    def handlers(self) -> Mapping[str, Handler]:
        """Return the handler by the id of its operation."""
        return {"get_settings": self.settings}

    async def settings(self, _call: Call) -> web.Response:
        settings = self._settings()
        return json_answer(
            SettingsView(
                read_only=self._library.read_only,
                previews=settings.previews,
                trash=settings.trash,
                workers=settings.workers,
                wall_seconds=settings.wall_seconds,
                cpu_seconds=settings.cpu_seconds,
                cluster=settings.cluster,
                more_extensions=settings.more_extensions,
                fewer_extensions=settings.fewer_extensions,
                skipped_folders=settings.skipped_folders,
                problems_off=settings.problems_off,
            )
        )
