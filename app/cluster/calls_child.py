"""Runs in a child of the scan: has each worker call a function, a few calls at a time."""

import asyncio
import contextlib
import math
import threading
from collections import Counter, OrderedDict, deque
from multiprocessing.connection import Connection
from typing import Final

from distributed import Client

from app.cluster import worker_answers, worker_plugin
from app.cluster.call_messages import AT_ONCE, TO_CALLS, Called, CallMessage, Distrust, Workers
from app.cluster.connection import configure, connected
from app.cluster.messages import Patience, Proof, encode
from app.cluster.remote_worker import call, refusal, run_task
from app.cluster.scan_pipe import read_messages
from app.cluster.worker_answers import WorkerRefused
from app.cluster.worker_tasks import LOOK_SECONDS, WorkerTasks
from app.core.cluster import ClusterChoice
from app.core.run.limits import MEMORY_MB, ProbeLimits
from app.core.text.names import moved
from app.process.limits import confine
from app.process.named import TargetName

_MOST_TRIES: Final = 2
"""Number of workers that may fail in a call."""
_MOST_STRIKES: Final = 2
"""Number of answers of a worker that may be wrong: the first may have had a reason outside the worker."""
_REMEMBERED: Final = 1_000


class _Unfit(Exception):
    """A worker cannot take part."""


def serve(connection: Connection, choice: ClusterChoice, function: TargetName, patience: Patience) -> None:
    """Serve the scan at the other end of `connection` until it closes its end."""
    confine(ProbeLimits(memory_mb=MEMORY_MB.most))
    configure()
    asyncio.run(_CallsChild(connection, choice, function, patience).run())


class _CallsChild:
    def __init__(
        self, connection: Connection, choice: ClusterChoice, function: TargetName, patience: Patience
    ) -> None:
        self._connection = connection
        self._choice = choice
        self._function = function.load()
        self._patience = patience
        self._waiting: deque[CallMessage] = deque()
        self._tries = Counter[int]()
        self._news = asyncio.Condition()
        self._workers = WorkerTasks(self._work, patience.silent)
        self._usable: set[str] = set()
        """Addresses of the workers that take calls."""
        self._told_by: OrderedDict[int, str] = OrderedDict()
        """Addresses of the workers that gave the last answers."""
        self._strikes = Counter[str]()
        self._sending = asyncio.Lock()

    async def run(self) -> None:
        closed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        loop = closed.get_loop()

        def take(message: CallMessage | Distrust) -> None:
            asyncio.run_coroutine_threadsafe(self._obey(message), loop)

        reading = (self._connection, TO_CALLS, take, closed)
        threading.Thread(target=read_messages, args=reading, daemon=True).start()
        watch = asyncio.create_task(self._watch())
        await asyncio.wait({closed, watch}, return_when=asyncio.FIRST_COMPLETED)
        watch.cancel()
        await asyncio.gather(watch, return_exceptions=True)

    async def _obey(self, message: CallMessage | Distrust) -> None:
        if isinstance(message, CallMessage):
            await self._wait_for_worker(message)
        elif address := self._told_by.get(message.key):
            self._strikes[address] += 1
            if self._strikes[address] >= _MOST_STRIKES:
                self._workers.bar(address)

    async def _wait_for_worker(self, message: CallMessage) -> None:
        """Give a call to the next worker, unless there is none or too many have failed in it."""
        if not self._usable or self._tries[message.key] >= _MOST_TRIES:
            await self._send(Called(message.key, None))
            return
        async with self._news:
            self._waiting.append(message)
            self._news.notify()

    async def _send(self, message: Called | Workers) -> None:
        """Send in a thread: a scan that takes its time to read must not have the workers wait."""
        async with self._sending:
            await asyncio.to_thread(self._connection.send_bytes, encode(message))

    async def _watch(self) -> None:
        """Keep a connection to the scheduler, if there is one."""
        while True:
            with contextlib.suppress(Exception):  # that there is none is told by the probes
                async with connected(self._choice, None) as client:
                    await self._workers.watch(client)
            self._workers.cancel()
            await asyncio.sleep(LOOK_SECONDS)

    async def _work(self, client: Client, address: str) -> float:
        """Have one worker work. However that ends, its call goes to another."""
        try:
            await self._greet(client, address)
            await self._note(address, usable=True)
            await self._serve_some(client, address)
        except (_Unfit, WorkerRefused):
            return math.inf
        except Exception:  # noqa: BLE001, S110 - whatever it is, the scan goes on without the worker
            pass
        finally:
            await self._note(address, usable=False)
        return self._patience.again

    async def _greet(self, client: Client, address: str) -> None:
        told = await call(client, address, self._patience.silent, worker_plugin.greet, None)
        if refusal(worker_answers.greeting(told)):
            raise _Unfit

    async def _serve_some(self, client: Client, address: str) -> None:
        """Serve a few calls at a time. Raises the first exception of them."""
        places: dict[bytes, bytes] = {}
        failed: list[CallMessage] = []
        serving = [asyncio.create_task(self._serve(client, address, places, failed)) for _ in range(AT_ONCE)]
        try:
            done, _ = await asyncio.wait(serving, return_when=asyncio.FIRST_COMPLETED)
            done.pop().result()
        finally:
            for task in serving:
                task.cancel()
            await asyncio.gather(*serving, return_exceptions=True)
            for message in failed:  # not before none of these could take it
                await self._wait_for_worker(message)

    async def _serve(
        self, client: Client, address: str, places: dict[bytes, bytes], failed: list[CallMessage]
    ) -> None:
        while True:
            async with self._news:
                await self._news.wait_for(lambda: self._waiting)
                message = self._waiting.popleft()
            try:
                answer = await self._call(client, address, message, places)
            except BaseException as error:
                self._tries[message.key] += not isinstance(error, _Unfit)
                failed.append(message)
                raise
            self._told_by[message.key] = address
            if len(self._told_by) > _REMEMBERED:
                self._told_by.popitem(last=False)
            await self._send(Called(message.key, answer))

    async def _call(
        self, client: Client, address: str, message: CallMessage, places: dict[bytes, bytes]
    ) -> bytes:
        here = message.place[0]
        if here not in places:
            proof = Proof(message.place, None)
            told = await call(client, address, self._patience.silent, worker_plugin.prove, proof)
            if (place := worker_answers.place(told)) is None:
                raise _Unfit
            places[here] = place
        there = moved(message.root, here, places[here])
        async with asyncio.timeout(self._patience.silent):
            arguments = (self._function, message.root, there, message.argument)
            return worker_answers.called(await run_task(client, address, *arguments))

    async def _note(self, address: str, *, usable: bool) -> None:
        (self._usable.add if usable else self._usable.discard)(address)
        await self._send(Workers(AT_ONCE * len(self._usable)))
        while self._waiting and not self._usable:
            await self._send(Called(self._waiting.popleft().key, None))
