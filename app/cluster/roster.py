"""Keeps one `RemoteWorker` for each worker that the scheduler knows. Runs in the client child."""

import asyncio
import math
import time
from collections import Counter
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError as FutureCancelled
from typing import Any, Final

from distributed import Client

from app.cluster.dispatcher import Dispatcher
from app.cluster.messages import Patience, PoolOrder
from app.cluster.pool_thread import PoolBroken, PoolEnded
from app.cluster.remote_worker import RemoteWorker, WorkerFailed, WorkerSilent
from app.cluster.worker_answers import WorkerRefused
from app.cluster.worker_tasks import LOOK_SECONDS, WorkerTasks
from app.core.message import Message
from app.core.run.timing import Throttle

_END_SECONDS: Final = 0.3
_TAKE_BACK_SECONDS: Final = 0.1
_MOST_UNGREETED: Final = 3
"""Greetings of a worker that may end as if it had gone, one after the other, while the scheduler lists it."""


class Roster:
    """The workers of a scheduler."""

    def __init__(
        self, dispatcher: Dispatcher, order: PoolOrder, patience: Patience, on_news: Callable[[], None]
    ) -> None:
        self._dispatcher = dispatcher
        self._order = order
        self._patience = patience
        self._on_news = on_news
        self._workers: dict[str, RemoteWorker] = {}
        self._tasks = WorkerTasks(self._work, patience.silent)
        self._ungreeted = Counter[str]()
        """Greetings that ended so, by the addresses of workers."""
        self._skipping: set[int] = set()
        """Keys of files whose workers are being told to give them up."""
        self._take_back_due = Throttle(_TAKE_BACK_SECONDS, time.monotonic)
        self._calls: set[asyncio.Task[None]] = set()

    def wake(self) -> None:
        """Have the workers look for files at once."""
        for worker in self._workers.values():
            worker.wake()

    def restart(self) -> None:
        """End the children of all workers: the files that they hold are not wanted any more."""
        for worker in self._workers.values():
            self._call(worker.end())
        self._tasks.cancel()

    def skip(self, key: int) -> bool:
        """Give up a file; return False if no worker holds it."""
        member = self._dispatcher.holder(key)
        worker = self._workers.get(member.address) if member else None
        if worker and key not in self._skipping:
            self._skipping.add(key)
            self._call(self._skip(worker, key))
        return worker is not None

    async def _skip(self, worker: RemoteWorker, key: int) -> None:
        await worker.skip(key)
        self._skipping.discard(key)

    async def watch(self, client: Client) -> None:
        """Have all workers of the scheduler work, until it is gone. Raises OSError then."""
        await self._tasks.watch(client, self.take_back)

    async def disband(self, *, end: bool) -> None:
        """Stop to talk with all workers. With `end`, their children end at once, and else after a while."""
        if end and self._workers:
            ends = [asyncio.create_task(worker.end()) for worker in self._workers.values()]
            await asyncio.wait(ends, timeout=_END_SECONDS)
        await asyncio.gather(*self._tasks.cancel(), return_exceptions=True)

    async def _work(self, client: Client, address: str) -> float:
        """Have one worker work. However that ends, its files go to others.

        Raises what is this program's fault: another worker would fare the same.
        """
        self._workers[address] = worker = RemoteWorker(
            client,
            address,
            self._order,
            self._dispatcher,
            patience=self._patience,
            on_news=self._on_news,
            on_idle=self.take_back,
        )
        reason, seconds = None, self._patience.again
        try:
            await worker.run()
            reason, seconds = worker.fault, math.inf
        except WorkerRefused as refused:
            reason, seconds = refused.reason, math.inf
        except WorkerSilent:
            reason = Message("cluster.silent")
        except WorkerFailed as failed:
            reason, seconds = self._after(failed, address, greeted=worker.member is not None)
        finally:
            task = asyncio.current_task()
            if task and task.cancelling():  # it has gone, or is to begin anew
                reason = None
            self._dispatcher.part(address, worker.member, reason)
            del self._workers[address]
            self._on_news()
        return seconds

    def _after(self, failed: WorkerFailed, address: str, *, greeted: bool) -> tuple[Message | None, float]:
        """Return why a worker failed, None if it just ended, and after how many seconds to try it again."""
        self._ungreeted[address] = 0 if greeted else self._ungreeted[address] + 1
        match failed.error:
            case ImportError() | AttributeError():
                return failed.reason, math.inf
            case PoolBroken():
                return failed.reason, self._patience.again
            case PoolEnded() | OSError() | KeyError() | FutureCancelled():  # its children have, or it has
                if self._ungreeted[address] < _MOST_UNGREETED:
                    return None, LOOK_SECONDS
        return failed.reason, self._patience.again

    def take_back(self) -> None:
        """Have the fullest worker return the files that it has not begun, if another has nothing to do."""
        member = self._dispatcher.overfull()
        if member and (worker := self._workers.get(member.address)) and self._take_back_due.due():
            self._call(worker.give_back())

    def _call(self, call: Coroutine[Any, Any, None]) -> None:
        # The loop holds tasks weakly: a task without another reference may be collected.
        task = asyncio.create_task(call)
        self._calls.add(task)
        task.add_done_callback(self._calls.discard)
