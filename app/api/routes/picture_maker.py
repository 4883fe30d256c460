"""Makes the pictures of files on demand, in a thread of its own with one child process."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from pathlib import Path
from typing import Final

from app.api.schemas.library_operations import MOST_WAITING
from app.api.schemas.problem_details import ApiProblem
from app.config.settings import Settings
from app.core.message import Message
from app.core.run.threads import run_in_thread
from app.preview.base import Preview, ScannedFile
from app.preview.cache import Cache
from app.preview.previewer import Previewer

REST_SECONDS: Final = 60.0
"""Idle time after which the child process ends: it holds the memory of two media engines."""
KEPT: Final = 8
"""Files whose pictures are kept in memory, for the requests that follow the first."""


class PictureMaker:
    """Makes pictures of one file after another. Belongs to the server's event loop."""

    def __init__(
        self, folder: Path, settings: Callable[[], Settings], roots: Callable[[], Collection[bytes]]
    ) -> None:
        """Take the folder of the cache, and the paths of the sources. Nothing starts before a request."""
        self._previewer = Previewer(Cache(folder, settings().preview_cache_bytes), roots=roots)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="api-previewer")
        self._kept: OrderedDict[ScannedFile, Preview] = OrderedDict()
        self._waiting = 0
        self._idle: asyncio.TimerHandle | None = None

    async def pictures(self, scanned: ScannedFile) -> Preview | Message | None:
        """Return the pictures of a file, or why there are none; None while the server closes."""
        if scanned in self._kept:
            return self._kept[scanned]
        # What the cache has does not wait behind a file whose pictures are made.
        if (cached := await run_in_thread(self._previewer.kept, scanned)) is not None:
            return self._keep(scanned, cached)
        if self._waiting >= MOST_WAITING:
            raise ApiProblem(
                HTTPStatus.TOO_MANY_REQUESTS,
                "Many files wait for their pictures. Try again later.",
                field="file",
            )
        self._waiting += 1
        try:
            found = await self._make(scanned)
        finally:
            self._waiting -= 1
        return self._keep(scanned, found) if isinstance(found, Preview) else found

    def _keep(self, scanned: ScannedFile, found: Preview) -> Preview:
        self._kept[scanned] = found
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return found

    async def _make(self, scanned: ScannedFile) -> Preview | Message | None:
        loop = asyncio.get_running_loop()
        if self._idle is not None:
            self._idle.cancel()
        self._idle = loop.call_later(REST_SECONDS, self._rest)
        wanted = True
        try:
            return await loop.run_in_executor(
                self._thread, lambda: self._previewer.preview(scanned, lambda: wanted) if wanted else None
            )
        finally:
            wanted = False

    def _rest(self) -> None:
        self._thread.submit(self._previewer.end_child)

    def stop(self) -> None:
        """Give up the current file and all later ones."""
        if self._idle is not None:
            self._idle.cancel()
        self._previewer.stop()

    def close(self) -> None:
        """Wait for the thread, and end the child process. Call `stop` before."""
        self._thread.shutdown(wait=True, cancel_futures=True)
        self._previewer.end_child()
