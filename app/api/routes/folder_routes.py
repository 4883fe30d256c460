"""Handlers of requests about the folders that jobs may read."""

import asyncio
import os
import time
from collections.abc import Callable, Mapping
from http import HTTPStatus
from multiprocessing.connection import Connection
from typing import Final

from aiohttp import web

from app.api.access import path_child
from app.api.access.path_policy import PATIENCE_SECONDS, PathPolicy
from app.api.http.answers import json_answer
from app.api.http.request_reader import Call, Handler
from app.api.schemas.job_schemas import MessageView, absolute, message_view
from app.api.schemas.library_schemas import FoldersQuery, FoldersView, FolderView, RootsView, RootView
from app.api.schemas.problem_details import ApiProblem, no_process
from app.core.message import Message
from app.core.run.threads import run_in_thread
from app.core.sources.source import SourceRecord, source_names
from app.core.text.names import as_text, display
from app.library import Library
from app.process.child_process import TICK_SECONDS, child

LISTINGS: Final = 2
"""Folders that are listed at the same time."""


class FolderRoutes:
    """Handlers for one library and its allowed folders."""

    def __init__(
        self, library: Library, path_policy: PathPolicy, absences: Callable[[], Mapping[int, Message]]
    ) -> None:
        """Take the function that returns the reasons why sources are offline, by id."""
        self._library = library
        self._absences = absences
        self._path_policy = path_policy
        self._turn = asyncio.Semaphore(LISTINGS)

    def handlers(self) -> Mapping[str, Handler]:
        """Return the handlers by the ids of their operations."""
        return {"list_roots": self.roots, "list_folders": self.folders}

    async def roots(self, _call: Call) -> web.Response:
        sources = await run_in_thread(self._library.sources)
        names, absences = source_names(sources), self._absences()
        views = [
            RootView(
                path=as_text(source.path),
                name=names[source.id],
                source=source.id,
                online=source.online,
                absence=_absence(source, absences),
                files=source.files,
                missing=source.missing,
                size=source.size,
            )
            for source in sources
        ]
        known = {source.path for source in sources}
        views += [
            RootView(
                path=as_text(path),
                name=display(path),
                source=None,
                online=None,
                absence=None,
                files=0,
                missing=0,
                size=0,
            )
            for path in self._path_policy.allowed
            if path not in known
        ]
        return json_answer(RootsView(roots=tuple(views)))

    async def folders(self, call: Call) -> web.Response:
        asked: FoldersQuery = call.query
        (place,) = await self._path_policy.resolve([absolute(asked.folder, "folder")], ("folder",))
        folder = place.path
        async with self._turn:
            names = await run_in_thread(_list, folder, place.root)
        if names is None:
            raise ApiProblem(
                HTTPStatus.NOT_FOUND,
                "The folder does not exist, or cannot be listed. Choose another one.",
                field="folder",
            )
        views = tuple(
            FolderView(name=display(name), path=as_text(os.path.join(folder, name)))  # noqa: PTH118 - bytes
            for name in names[asked.offset : asked.offset + asked.limit]
        )
        return json_answer(
            FoldersView(folder=as_text(folder), total=len(names), offset=asked.offset, folders=views)
        )


def _absence(source: SourceRecord, absences: Mapping[int, Message]) -> MessageView | None:
    reason = None if source.online else absences.get(source.id)
    return None if reason is None else message_view(reason)


def _list(folder: bytes, root: bytes) -> list[bytes] | None:
    """Return the names of the folders in a folder. Raises `ApiProblem` if its disk does not respond."""
    try:
        with child(path_child.list_folders, folder, root) as connection:
            return _answer(connection)
    except (EOFError, BrokenPipeError):  # the latter on Windows
        return None
    except OSError as error:
        raise no_process() from error


def _answer(connection: Connection) -> list[bytes] | None:
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        if connection.poll(TICK_SECONDS):
            names: list[bytes] | None = connection.recv()
            return names
    raise ApiProblem(
        HTTPStatus.SERVICE_UNAVAILABLE,
        "The disk of this path does not respond. Check the disk or the network.",
        field="folder",
    )
