"""Runs in the client child: hands the files of a scan to workers, and their answers to the scan."""

import asyncio
import contextlib
import threading
import time
import traceback
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import Final

from app.cluster.connection import configure, connected, local_cluster
from app.cluster.dispatcher import Dispatcher
from app.cluster.home_pool import HomePool
from app.cluster.installed import unreachable
from app.cluster.member import Member
from app.cluster.messages import (
    TO_CLIENT,
    Drop,
    FurtherFiles,
    Lost,
    Patience,
    PoolOrder,
    Skip,
    WorkerReport,
    encode,
    failure,
)
from app.cluster.roster import Roster
from app.cluster.scan_pipe import read_messages
from app.cluster.worker_tasks import LOOK_SECONDS, WorkFailed
from app.core.cluster import ClusterChoice, Names
from app.core.errors import CinventoryError, ProberAway
from app.core.run.limits import MEMORY_MB, ProbeLimits
from app.process.limits import confine

_REPORT_SECONDS: Final = 0.2


def serve(
    connection: Connection,
    choice: ClusterChoice,
    places: Sequence[Names],
    order: PoolOrder,
    patience: Patience,
) -> None:
    """Serve the scan at the other end of `connection` until it closes its end, or the cluster is lost."""
    confine(ProbeLimits(memory_mb=MEMORY_MB.most))
    configure()
    asyncio.run(_ClientChild(connection, choice, places, order, patience).run())


class _ClientChild:
    def __init__(
        self,
        connection: Connection,
        choice: ClusterChoice,
        places: Sequence[Names],
        order: PoolOrder,
        patience: Patience,
    ) -> None:
        self._connection = connection
        self._choice = choice
        self._patience = patience
        self._dispatcher = Dispatcher(places)
        self._home = HomePool(order)
        self._roster = Roster(self._dispatcher, order, patience, self._on_news)
        self._round = 0
        self._news = asyncio.Event()

    async def run(self) -> None:
        closed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        loop = closed.get_loop()

        def take(message: FurtherFiles | Skip | Drop) -> None:
            loop.call_soon_threadsafe(self._obey, message)

        reading = (self._connection, TO_CLIENT, take, closed)
        threading.Thread(target=read_messages, args=reading, daemon=True).start()
        home = self._home.serve(self._dispatcher, self._on_news)
        work = [asyncio.create_task(each) for each in (self._serve(), self._miss(), self._report(), home)]
        done, _ = await asyncio.wait({closed, *work}, return_when=asyncio.FIRST_COMPLETED)
        self._home.drop()
        await self._roster.disband(end=True)
        for task in work:
            task.cancel()
        ends = await asyncio.gather(*work, return_exceptions=True)
        if closed not in done:
            self._tell_end(next(end for end in ends if not isinstance(end, asyncio.CancelledError)))
        self._home.close()

    def _tell_end(self, end: BaseException | None) -> None:
        """Tell the scan why it has no cluster any more. Only one that has gone is worth another try."""
        end = end.__cause__ if isinstance(end, WorkFailed) else end
        if isinstance(end, CinventoryError):
            message = end.message
        else:
            message = failure(repr(end))
            traceback.print_exception(end)  # for the log, by the parent
        args = {name: str(value) for name, value in message.args.items()}
        with contextlib.suppress(OSError):
            self._connection.send_bytes(encode(Lost(message.code, args, away=isinstance(end, ProberAway))))

    def _obey(self, message: FurtherFiles | Skip | Drop) -> None:
        if isinstance(message, FurtherFiles):
            self._dispatcher.feed(message.tasks, last=message.last)
            self._roster.wake()
        elif isinstance(message, Drop):
            self._round = message.round
            self._dispatcher.drop()
            self._roster.restart()
            self._home.drop()
        elif not self._roster.skip(message.key):
            self._home.skip(message.key)

    def _on_news(self) -> None:
        self._news.set()
        self._roster.wake()
        self._home.wake()

    async def _report(self) -> None:
        """Tell the scan what is new, and five times a second which files are at hand."""
        self._news.set()
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_REPORT_SECONDS):  # `wait_for` of Python 3.11 loses cancels
                    await self._news.wait()
            self._news.clear()
            # In a thread: a scan that takes its time to read must not have the workers wait.
            await asyncio.to_thread(self._connection.send_bytes, encode(self._next_report()))
            if self._dispatcher.answers:
                self._news.set()

    def _next_report(self) -> WorkerReport:
        known = self._dispatcher
        members = (*known.members.values(), *known.left_out.values())
        readers: tuple[Member | HomePool, ...] = (*known.members.values(), self._home)
        return WorkerReport(
            self._round,
            known.capacity,
            known.told(),
            [each for reader in readers for each in reader.running],
            known.usage(),
            [member.state() for member in members],
            known.take_restarts(),
            [each for reader in readers for each in reader.positions],
        )

    async def _serve(self) -> None:
        """Keep a connection to the scheduler. Raises `CinventoryError` if there is none from the start."""
        before = False
        async with local_cluster(self._choice) as cluster:
            while True:
                try:
                    async with connected(self._choice, cluster) as client:
                        before = True
                        await self._roster.watch(client)
                except (OSError, ImportError) as error:  # TimeoutError among them
                    if not before:
                        raise unreachable(self._choice, error) from error
                await self._roster.disband(end=False)
                await asyncio.sleep(LOOK_SECONDS)

    async def _miss(self) -> None:
        """Wait for as long as there is a usable worker now and then. Raises `ProberAway`."""
        seen_at = time.monotonic()
        while time.monotonic() - seen_at < self._patience.away:
            await asyncio.sleep(LOOK_SECONDS)
            if self._dispatcher.members:
                seen_at = time.monotonic()
        raise ProberAway("cluster.gone", address=self._choice.address)
