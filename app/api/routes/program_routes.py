"""Handlers of the requests for the library as a file, and for the settings."""

import os
from collections.abc import Callable, Mapping

from aiohttp import web

from app.api.http.answers import json_answer
from app.api.http.request_reader import Call, Handler
from app.api.schemas.backup_schemas import BackupView, LibraryFileView
from app.api.schemas.library_schemas import SettingsView
from app.config.settings import Settings
from app.core.run.threads import run_in_thread
from app.core.text.names import as_text
from app.core.text.units import time_text
from app.library import Library
from app.library.info import library_info


class LibraryRoute:
    """Tells the name of the library and its backups, but no folder of the program."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def handlers(self) -> Mapping[str, Handler]:
        """Return the handler by the id of its operation."""
        return {"get_library": self.library}

    async def library(self, _call: Call) -> web.Response:
        info = await run_in_thread(library_info, self._library)
        return json_answer(
            LibraryFileView(
                name=as_text(os.fsencode(info.path.stem)),
                size=info.size,
                sources=info.sources,
                files=info.files,
                last_backup=None if info.last_backup is None else time_text(info.last_backup),
                backups=tuple(
                    BackupView(name=each.name, made=time_text(each.made), kind=each.kind, size=each.size)
                    for each in info.backups
                ),
            )
        )


class SettingsRoute:
    """Tells the settings, without the token and the paths of the program."""

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
                hidden_files=settings.hidden_files,
                problems_off=settings.problems_off,
            )
        )
