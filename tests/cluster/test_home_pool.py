"""This host reads what workers could not read, whatever becomes of its children, or tells that it cannot."""

import asyncio
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from app.cluster import home_pool
from app.cluster.dispatcher import Dispatcher
from app.cluster.home_pool import HomePool
from app.cluster.member import Member
from app.cluster.messages import Answered, PoolOrder, Taken
from app.cluster.pool_thread import PoolEnded, PoolThread
from app.core.errors import ProberBroken
from app.core.file.record import FileStatus
from app.core.run.bottleneck import Usage
from app.core.run.limits import ProbeLimits
from app.probe.base import PROBE_FILE, ProbeAnswer, ProbeTask
from app.probe.pool import MediaInfoProber
from app.probe.protocol import encode
from app.process.named import TargetName

ORDER = PoolOrder("", TargetName.of(PROBE_FILE), ProbeLimits(), 1, prefetch=False, second=False)
PATIENCE_SECONDS = 60.0


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home_pool, "_IDLE_SECONDS", 0.01)


def doubting(count: int) -> Dispatcher:
    """Return a dispatcher with files that a worker could not read."""
    dispatcher = Dispatcher(((b"/media", b"/media"),))
    dispatcher.feed([ProbeTask(key, b"/media/%d.mkv" % key) for key in range(count)], last=True)
    worker = Member("a", "a", count, places={b"/media": b"/media"})
    dispatcher.join(worker)
    while handed := dispatcher.hand(worker):
        dispatcher.take(worker, taken(*(task.key for task in handed), doubt="file.vanished"))
    return dispatcher


def taken(*keys: int, doubt: str = "") -> Taken:
    answers = [Answered(key, doubt, encoded(key)) for key in keys]
    return Taken(answers, [], [], Usage(), 0.0, 0.0)


def encoded(key: int) -> msgspec.Raw:
    return msgspec.Raw(encode(ProbeAnswer(key, FileStatus.OK)))


@pytest.mark.parametrize(
    ("error", "code"),
    [(ProberBroken("prober.broken", detail="none"), "prober.broken"), (KeyError("broken"), "job.failed")],
    ids=["no child lives", "an error of the program"],
)
def test_children_that_end_time_after_time_end_the_scan(
    monkeypatch: pytest.MonkeyPatch, error: Exception, code: str
) -> None:
    pools: list[PoolThread] = []

    def opened(*arguments: Any) -> PoolThread:  # noqa: ANN401 - as those of the class
        pools.append(PoolThread(*arguments))
        return pools[-1]

    def probe(_self: MediaInfoProber, _tasks: object) -> Iterator[None]:
        raise error
        yield

    monkeypatch.setattr(home_pool, "PoolThread", opened)
    monkeypatch.setattr(MediaInfoProber, "probe", probe)
    home = HomePool(ORDER)

    async def serve() -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            await home.serve(doubting(1), lambda: None)

    with pytest.raises(ProberBroken) as failed:
        asyncio.run(serve())
    home.close()

    assert failed.value.message.code == code
    assert 1 < len(pools) <= 5


class OnePoolEnds:
    """A pool that answers one file. The first one ends behind that answer, unseen."""

    made = 0
    fault = None

    def __init__(self, *_: object) -> None:
        self.is_first = not OnePoolEnds.made
        OnePoolEnds.made += 1
        self.ended = False
        self._keys: list[int] = []

    def exchange(self, tasks: list[ProbeTask]) -> Taken:
        if self.ended:
            raise PoolEnded
        self._keys += [task.key for task in tasks]
        self.ended = self.is_first
        return taken(*[self._keys.pop()] if self._keys else [])


def test_files_of_children_that_ended_between_two_exchanges_are_read_by_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(home_pool, "PoolThread", OnePoolEnds)
    dispatcher = doubting(3)

    async def serve() -> None:
        enough = asyncio.Event()
        serving = asyncio.create_task(
            HomePool(ORDER).serve(dispatcher, lambda: enough.set() if len(dispatcher.answers) == 3 else None)
        )
        async with asyncio.timeout(PATIENCE_SECONDS):
            await enough.wait()
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)

    asyncio.run(serve())

    assert OnePoolEnds.made == 2
