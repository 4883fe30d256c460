"""Keeps a task for each worker that the scheduler knows. Runs in the children that talk with a scheduler."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, Final

from distributed import Client

from app.cluster.connection import identity

LOOK_SECONDS: Final = 0.5
"""Seconds between two looks at which workers there are."""

Work = Callable[[Client, str], Coroutine[Any, Any, float]]
"""Has the worker at an address work; returns the seconds after which it is tried again.

It raises nothing but what is wrong with this program.
"""


class WorkFailed(Exception):
    """This program failed, whatever the workers do: its cause has nothing to do with them."""


class WorkerTasks:
    """The workers of a scheduler, each with a task that has it work."""

    def __init__(self, work: Work, silent_seconds: float) -> None:
        """Take what to run for each worker, and how long the scheduler may be silent."""
        self._work = work
        self._silent_seconds = silent_seconds
        self._tasks: dict[str, asyncio.Task[float]] = {}
        self._again: dict[str, float] = {}
        """Times at which workers are tried again whose tasks have ended."""
        self._barred: set[str] = set()
        self._failure: BaseException | None = None
        """The first fault of this program."""

    async def watch(self, client: Client, on_look: Callable[[], None] = lambda: None) -> None:
        """Have all workers of the scheduler work, until it is gone. Raises OSError then, or `WorkFailed`."""
        while True:
            if self._failure:
                raise WorkFailed from self._failure
            async with asyncio.timeout(self._silent_seconds):
                present = set((await identity(client))["workers"])
            self._look(client, present)
            on_look()
            await asyncio.sleep(LOOK_SECONDS)

    def _look(self, client: Client, present: set[str]) -> None:
        for address in self._tasks.keys() - present:
            self._tasks[address].cancel()
        now = time.monotonic()
        for address in present - self._tasks.keys() - self._barred:
            if now >= self._again.get(address, 0.0):
                self._tasks[address] = task = asyncio.create_task(self._work(client, address))
                task.add_done_callback(partial(self._note_end, address))
        self._again = {address: when for address, when in self._again.items() if address in present}

    def _note_end(self, address: str, task: asyncio.Task[float]) -> None:
        del self._tasks[address]
        self._again[address] = time.monotonic()
        if task.cancelling():  # the worker has gone, or is to begin anew
            return
        self._failure = self._failure or task.exception()
        if not self._failure:
            self._again[address] += task.result()

    def bar(self, address: str) -> None:
        """Have a worker work no more."""
        self._barred.add(address)
        if task := self._tasks.get(address):
            task.cancel()

    def cancel(self) -> tuple[asyncio.Task[float], ...]:
        """Cancel the tasks of all workers, and return them. A worker that stays begins anew."""
        tasks = tuple(self._tasks.values())
        for task in tasks:
            task.cancel()
        return tasks
