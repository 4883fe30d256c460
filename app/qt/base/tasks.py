"""The coroutines of the window. All are tracked, and all end when the window closes."""

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
    """A set of coroutines on the event loop. Blocking calls run in the executor `reader`."""

    failed = Signal(object)
    """The exception that ended a coroutine."""

    def __init__(self, reader: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._tasks: set[asyncio.Task[None]] = set()
        self._closed = False

    def spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None] | None:
        """Run `work` from the next turn of the event loop on. After `close`, drop `work` and return None."""
        if self._closed:
            work.close()
            return None
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    async def away(self, ask: Callable[..., T], *args: object) -> T:
        """Return the result of `ask(*args)`, called in the reader's thread."""
        return await asyncio.get_running_loop().run_in_executor(self._reader, ask, *args)

    async def close(self) -> None:
        """Cancel all running coroutines, and wait for their end."""
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


class LatestTask:
    """A place for one coroutine: the latest question wins, and cancels the one before."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._task: asyncio.Task[None] | None = None

    @property
    def running(self) -> bool:
        """Return whether the coroutine has not ended."""
        return self._task is not None and not self._task.done()

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        """Run `work` in place of the coroutine before, of which nothing runs any more."""
        self.cancel()
        self._task = self._tasks.spawn(work)

    def cancel(self) -> None:
        """Cancel the coroutine; its next `await` does not return."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
