"""The handler of the request for the library as a file."""

import os
from collections.abc import Mapping

from aiohttp import web

from app.api.http.answers import json_answer
from app.api.http.request_reader import Call, Handler
from app.api.schemas.backup_schemas import BackupView, LibraryView
from app.core.run.threads import run_in_thread
from app.core.text.names import as_text
from app.core.text.units import time_text
from app.library import Library
from app.library.info import library_info


class LibraryRoute:
    """The handler. It names the library and its backups, but no folder of the program."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def handlers(self) -> Mapping[str, Handler]:
        """Return the handler by the id of its operation."""
        return {"get_library": self.library}

    async def library(self, _call: Call) -> web.Response:
        info = await run_in_thread(library_info, self._library)
        return json_answer(
            LibraryView(
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
