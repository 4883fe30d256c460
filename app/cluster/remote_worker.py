"""Talks with one worker: greets it, and exchanges files for answers. Runs in the client child."""

import asyncio
import contextlib
import time
import uuid
from collections.abc import Callable
from typing import Any, Final

import msgspec
from distributed import Client

import app
from app.cluster import worker_answers, worker_plugin
from app.cluster.dispatcher import Dispatcher
from app.cluster.member import Member
from app.cluster.messages import Greeting, Handed, Patience, PoolOrder, Proof, encode
from app.cluster.places import take_sample
from app.cluster.pool_thread import PoolBroken
from app.cluster.worker_answers import WorkerRefused, short
from app.core.cluster import Names
from app.core.message import Message
from app.core.text.names import display
from app.probe.base import ProbeTask
from app.probe.pool import engine_names

AT_ONCE: Final = 2
"""Exchanges under way: the children work on the files of one while the answers of the other travel."""
CALL_SECONDS: Final = 10.0
IDLE_SECONDS: Final = 1.0
"""Seconds between two exchanges with an idle worker, whose children would end otherwise."""
_CLOCK_SECONDS: Final = 30.0
"""Difference of the clocks from which on a worker is left out: it would judge dates by another day."""


class WorkerSilent(Exception):
    """A worker has not answered in time."""


class WorkerFailed(Exception):
    """An exception of a worker, or of the way to it."""

    def __init__(self, error: Exception) -> None:
        super().__init__(str(error))
        self.error = error

    @property
    def reason(self) -> Message:
        """The reason why the worker is of no use."""
        error = self.error
        if isinstance(error, ImportError | AttributeError):
            return Message("cluster.no_program", {"detail": short(error)})
        detail = str(error) if isinstance(error, PoolBroken) else f"{type(error).__name__} {error}".strip()
        return Message("cluster.failed", {"detail": short(detail)})


class RemoteWorker:
    """The connection with a worker, from the greeting until it ends or is left out."""

    def __init__(
        self,
        client: Client,
        address: str,
        order: PoolOrder,
        dispatcher: Dispatcher,
        *,
        patience: Patience,
        on_news: Callable[[], None],
        on_idle: Callable[[], None],
    ) -> None:
        self._client = client
        self._address = address
        self._order = msgspec.structs.replace(order, session=uuid.uuid4().hex)
        self._dispatcher = dispatcher
        self._patience = patience
        self._on_news = on_news
        self._on_idle = on_idle
        self._woken = asyncio.Event()
        self._exchanges: dict[asyncio.Task[object], float] = {}
        """Exchanges under way, and when each began."""
        self._since = time.monotonic()
        """Time of the last answer."""
        self._moved_at = time.monotonic()
        """Time of the last progress with a file."""
        self._skips: dict[int, float] = {}
        """Times at which the worker was to give files up, by key."""
        self._worker = order.probe.load() if order.readers else None
        self.member: Member | None = None

    def wake(self) -> None:
        """Look for files at once, without waiting for the pause to end."""
        self._woken.set()

    async def run(self) -> None:
        """Exchange files for answers until an exception ends it.

        Raises `WorkerRefused`, `WorkerSilent`, and `WorkerFailed`. Another exception is this program's fault.
        """
        greeting = worker_answers.greeting(await self._call(worker_plugin.greet, self._order))
        if reason := refusal(greeting):
            raise WorkerRefused(reason)
        self.member = Member(self._address, f"{greeting.host} {self._address}", greeting.children)
        self._dispatcher.join(self.member)
        self._on_news()
        try:
            while not self.member.fault:
                await self._turn(self.member)
        finally:
            for task in self._exchanges:
                task.cancel()

    @property
    def fault(self) -> Message | None:
        """The reason why it gets no more files."""
        return self.member.fault if self.member else None

    async def end(self) -> None:
        """End the children of this scan on the worker, if it can be reached."""
        with contextlib.suppress(Exception):
            await self._call(worker_plugin.end, self._order.session)

    async def skip(self, key: int) -> None:
        """Give up a file."""
        self._skips.setdefault(key, time.monotonic())
        with contextlib.suppress(Exception):  # a worker that has ended gives up all its files
            await self._call(worker_plugin.skip, self._order.session, key)

    async def give_back(self) -> None:
        """Have the worker return the files that it has not begun."""
        with contextlib.suppress(Exception):
            await self._call(worker_plugin.give_back, self._order.session)

    async def _turn(self, member: Member) -> None:
        self._woken.clear()
        if unproven := self._dispatcher.unproven(member):
            await self._prove(member, *unproven)
        while len(self._exchanges) < AT_ONCE and (tasks := self._dispatcher.hand(member)):
            self._begin(Handed(tasks))
        if not member.held:
            self._on_idle()
        if not self._exchanges and (member.held or time.monotonic() - self._since >= IDLE_SECONDS):
            self._begin(Handed([]))
        await self._wait(member)

    def _begin(self, handed: Handed) -> None:
        self._exchanges[asyncio.create_task(self._exchange(handed))] = time.monotonic()

    async def _wait(self, member: Member) -> None:
        """Wait for an answer, or until there may be something to hand out."""
        woken = asyncio.create_task(self._woken.wait())
        done, _ = await asyncio.wait(
            {woken, *self._exchanges}, timeout=IDLE_SECONDS, return_when=asyncio.FIRST_COMPLETED
        )
        woken.cancel()
        for task in [task for task in self._exchanges if task in done]:
            began = self._exchanges.pop(task)
            taken = worker_answers.taken(task.result(), member, self._worker)
            self._since = time.monotonic()
            count = self._dispatcher.take(member, taken)
            self._note_progress(member, count + len(taken.returned))
            member.note(count, taken.busy, max(0.0, self._since - began - taken.spent))
            self._on_news()
        if any(time.monotonic() - began > self._patience.silent for began in self._exchanges.values()):
            raise WorkerSilent
        if time.monotonic() - self._moved_at > self._patience.stuck or self._ignores_skips(member):
            raise WorkerSilent

    def _note_progress(self, member: Member, count: int) -> None:
        """Note that there is an answer, a file at hand, or nothing to do."""
        if count or member.running or not member.held:
            self._moved_at = time.monotonic()

    def _ignores_skips(self, member: Member) -> bool:
        """Return whether the worker still holds a file that it was to give up a while ago."""
        self._skips = {key: when for key, when in self._skips.items() if key in member.held}
        return any(time.monotonic() - when > self._patience.silent for when in self._skips.values())

    async def _exchange(self, handed: Handed) -> object:
        session, message = self._order.session, encode(handed)
        return await run_task(self._client, self._address, worker_plugin.exchange, session, message)

    async def _prove(self, member: Member, place: Names, task: ProbeTask) -> None:
        sample = await asyncio.to_thread(take_sample, place[0], task.path)
        there = worker_answers.place(await self._call(worker_plugin.prove, Proof(place, sample)))
        if there is None:
            raise WorkerRefused(Message("cluster.not_seen", {"path": display(place[0])}))
        member.places[place[0]] = there

    async def _call(self, function: Callable[..., object], *args: object) -> Any:  # noqa: ANN401
        seconds = min(CALL_SECONDS, self._patience.silent)
        return await call(self._client, self._address, seconds, function, *args)


async def call(
    client: Client, address: str, seconds: float, function: Callable[..., object], *args: object
) -> Any:  # noqa: ANN401
    """Call a function on a worker at once, beside its tasks. Raises `WorkerSilent`, and `WorkerFailed`."""
    try:
        async with asyncio.timeout(seconds):
            answers = await client.run(function, *args, workers=[address])
        return answers[address]
    except TimeoutError:
        raise WorkerSilent from None
    except Exception as error:
        raise WorkerFailed(error) from error


async def run_task(client: Client, address: str, function: Callable[..., object], *args: object) -> Any:  # noqa: ANN401
    """Have a worker call a function as one of its tasks. Raises `WorkerFailed`."""
    key = f"cinventory-{uuid.uuid4().hex}"
    try:
        future = client.submit(function, *args, key=key, workers=[address], pure=False)
        try:
            return await future
        finally:
            future.release()
    except Exception as error:
        raise WorkerFailed(error) from error


def refusal(greeting: Greeting) -> Message | None:
    """Return the reason why a worker cannot be used; None if it can."""
    if greeting.version != app.__version__:
        return Message("cluster.other_version", {"there": greeting.version, "here": app.__version__})
    if greeting.engine != (here := engine_names(second=True)):
        return Message("cluster.other_engine", {"there": greeting.engine, "here": here})
    if not greeting.can_start:
        return Message("cluster.no_children")
    seconds = abs(greeting.clock - time.time())
    return Message("cluster.clock", {"seconds": round(seconds)}) if seconds > _CLOCK_SECONDS else None
