"""The coroutines of the window. All are tracked, and all end when the window closes."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from functools import update_wrapper
from inspect import CO_VARARGS
from types import FunctionType
from typing import Any, Concatenate, ParamSpec, TypeVar, cast, overload

from PySide6.QtCore import QObject, Signal

from app.core.errors import CinventoryError

log = logging.getLogger(__name__)

T = TypeVar("T")
P = ParamSpec("P")


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


class Loader(QObject):
    """An object whose `background` methods run in `Tasks`, such as reads that emit what they have read."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._places: dict[Latest, LatestTask] = {}

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Run a coroutine."""
        self._tasks.spawn(work)

    def place(self, latest: "Latest") -> LatestTask:
        """Return the place of this object for the coroutines of `latest`."""
        return self._places.setdefault(latest, LatestTask(self._tasks))


L = TypeVar("L", bound=Loader)
Work = Callable[Concatenate[L, P], Coroutine[Any, Any, None]]
Start = Callable[Concatenate[L, P], None]


def _as_slot(work: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., Coroutine[Any, Any, None]]:
    """Return `work` without the arguments of a signal that it does not take; Qt sees that it takes any."""
    code = cast(FunctionType, work).__code__
    most = None if code.co_flags & CO_VARARGS else code.co_argcount
    return lambda *args, **kwargs: work(*args[:most], **kwargs)


def background(work: Work[L, P]) -> Start[L, P]:
    """Have a call of a coroutine method start it, and return at once."""

    call = _as_slot(work)

    def start(loader: L, /, *args: P.args, **kwargs: P.kwargs) -> None:
        loader.start(call(loader, *args, **kwargs))

    update_wrapper(start, work)
    return start


class Latest:
    """An attribute of a `Loader` class: a place for the coroutine of the latest call."""

    def __init__(self, *inner: "Latest") -> None:
        """Take the places whose coroutines end, too, when one begins here."""
        self._inner = inner

    @overload
    def __get__(self, loader: None, kind: type) -> "Latest": ...

    @overload
    def __get__(self, loader: Loader, kind: type) -> LatestTask: ...

    def __get__(self, loader: Loader | None, kind: type) -> "Latest | LatestTask":
        return self if loader is None else loader.place(self)

    def background(self, work: Work[L, P]) -> Start[L, P]:
        """Have a call of a coroutine method start it in place of the coroutine before, and return at once."""

        call = _as_slot(work)

        def start(loader: L, /, *args: P.args, **kwargs: P.kwargs) -> None:
            for inner in self._inner:
                loader.place(inner).cancel()
            loader.place(self).run(call(loader, *args, **kwargs))

        update_wrapper(start, work)
        return start
