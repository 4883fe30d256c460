"""Reads files on this host that a worker could not read: only what this host finds counts as their fault."""

import asyncio
import contextlib
from collections.abc import Callable
from typing import Final

import msgspec

from app.cluster.dispatcher import Dispatcher
from app.cluster.messages import PoolOrder, ReadPosition
from app.cluster.pool_thread import PoolEnded, PoolThread
from app.core.errors import ProberBroken
from app.core.message import Message
from app.probe.default_workers import default_workers

_MOST_CHILDREN: Final = 4
_MOST_FAULTS: Final = 3
"""Pools in a row that end by a fault and without an answer; after so many, nobody can read the files."""
_IDLE_SECONDS: Final = 1.0


class HomePool:
    """The children of this host. They start with the first such file, and end soon after the last."""

    def __init__(self, order: PoolOrder) -> None:
        self._order = msgspec.structs.replace(order, here=True)
        self._pool: PoolThread | None = None
        self._woken = asyncio.Event()
        self._waiting = 0
        """Number of files that it was given and has not answered."""
        self._faults = 0
        """Number of pools in a row that ended by a fault and without an answer."""
        self.running: list[tuple[int, float]] = []
        """Keys of the files at hand, and for how many seconds."""
        self.positions: list[ReadPosition] = []

    def wake(self) -> None:
        """Look for files at once, without waiting for the pause to end."""
        self._woken.set()

    def skip(self, key: int) -> None:
        """Give up a file."""
        if self._pool:
            self._pool.skip(key)

    def drop(self) -> None:
        """Forget all files."""
        if self._pool:
            self._pool.close()

    def close(self) -> None:
        """End the children."""
        if self._pool:
            self._pool.close(wait=True)

    async def serve(self, dispatcher: Dispatcher, on_news: Callable[[], None]) -> None:
        """Read the files that the dispatcher doubts, for as long as the caller waits.

        Raises `ProberBroken` if no children live, time after time.
        """
        while True:
            tasks = dispatcher.doubtful()
            if not tasks and not self._waiting:
                await self._rest()
                continue
            pool = self._open()
            self._waiting += len(tasks)
            try:
                taken = await asyncio.to_thread(pool.exchange, tasks)
            except PoolEnded:  # dropped, or by a fault
                if pool.fault:
                    self._note_fault(pool.fault)
                self._waiting, self.running, self.positions = 0, [], []
                dispatcher.reconsider()
                await self._rest()
                continue
            self._waiting -= len(taken.answers)
            if taken.answers:
                self._faults = 0
            self.running, self.positions = taken.running, taken.positions
            dispatcher.settle(taken.answers)
            dispatcher.note_restarts(taken.restarts)
            on_news()

    def _note_fault(self, fault: Message) -> None:
        """Count a pool that ended by a fault. Another may do better: the system may have had no processes."""
        self._faults += 1
        if self._faults >= _MOST_FAULTS:
            raise ProberBroken(fault.code, **fault.args)

    async def _rest(self) -> None:
        self._woken.clear()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_IDLE_SECONDS):
                await self._woken.wait()

    def _open(self) -> PoolThread:
        """Return the pool. One that has ended without all answers tells so at its next exchange."""
        if self._pool is None or (self._pool.ended and not self._waiting):
            self._pool = PoolThread(self._order, min(_MOST_CHILDREN, default_workers()))
        return self._pool
