"""The coroutines that the window starts: none is lost, and all end with it."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.core.errors import CinventoryError

log = logging.getLogger(__name__)

T = TypeVar("T")


class Tasks(QObject):
    """Runs them on the loop, and what blocks in `reader`, away from the window's thread."""

    failed = Signal(object)
    """The exception that ended one of them."""

    def __init__(self, reader: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._tasks: set[asyncio.Task[None]] = set()
        self._closed = False

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Run `work` from the next turn of the loop on; nothing is begun any more after `close`."""
        if self._closed:
            work.close()
            return
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    async def away(self, ask: Callable[..., T], *args: object) -> T:
        """Return what `ask(*args)` returns, called in the reader's thread."""
        return await asyncio.get_running_loop().run_in_executor(self._reader, ask, *args)

    async def close(self) -> None:
        """Cancel what is under way and wait for it."""
        self._closed = True
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if task.cancelled() or (error := task.exception()) is None:
            return
        if isinstance(error, CinventoryError):
            log.warning("a request failed: %s", error)
        else:
            log.error("a request failed", exc_info=error)
        self.failed.emit(error)
