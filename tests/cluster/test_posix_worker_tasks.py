"""Each worker of a scheduler has one task, for as long as the scheduler knows the worker."""

import asyncio
import math
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import cast

import pytest
from distributed import Client

from app.cluster import worker_tasks
from app.cluster.worker_tasks import WorkerTasks

PATIENCE = 60.0


class Stage:
    """A scheduler with some workers, and a record of what their tasks did."""

    def __init__(self) -> None:
        self.present = {"a", "b"}
        self.begun = Counter[str]()
        self.cancelled = Counter[str]()
        self.pauses: dict[str, float] = {}
        """Seconds after which a worker is tried again; the task of any other worker lasts."""
        self.changed = asyncio.Condition()
        self.tasks = WorkerTasks(self.work, PATIENCE)

    async def identity(self, _client: Client) -> dict[str, dict[str, str]]:
        await asyncio.sleep(0)
        return {"workers": dict.fromkeys(self.present, "")}

    async def work(self, _client: Client, address: str) -> float:
        self.begun[address] += 1
        await self.tell()
        if address not in self.pauses:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                self.cancelled[address] += 1
                await self.tell()
                raise
        return self.pauses[address]

    async def tell(self) -> None:
        async with self.changed:
            self.changed.notify_all()

    async def until(self, fact: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE), self.changed:
            await self.changed.wait_for(fact)


def play(monkeypatch: pytest.MonkeyPatch, act: Callable[[Stage], Awaitable[None]]) -> Stage:
    """Have a stage watched while `act` goes on."""

    async def run() -> Stage:
        stage = Stage()
        monkeypatch.setattr(worker_tasks, "identity", stage.identity)
        monkeypatch.setattr(worker_tasks, "LOOK_SECONDS", 0.001)
        watch = asyncio.create_task(stage.tasks.watch(cast("Client", None)))
        await act(stage)
        watch.cancel()
        await asyncio.gather(watch, *stage.tasks.cancel(), return_exceptions=True)
        return stage

    return asyncio.run(run())


def test_a_worker_that_has_gone_is_cancelled_and_begins_when_it_is_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def act(stage: Stage) -> None:
        await stage.until(lambda: stage.begun == {"a": 1, "b": 1})
        stage.present = {"b"}
        await stage.until(lambda: stage.cancelled == {"a": 1})
        stage.present = {"a", "b"}
        await stage.until(lambda: stage.begun == {"a": 2, "b": 1})

    play(monkeypatch, act)


def test_a_worker_is_tried_again_after_the_time_that_its_task_returns(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def act(stage: Stage) -> None:
        stage.pauses = {"a": 0.0, "b": math.inf}
        await stage.until(lambda: stage.begun["a"] == 10)

    assert play(monkeypatch, act).begun["b"] == 1


def test_a_barred_worker_works_no_more_even_if_it_leaves_and_comes_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def act(stage: Stage) -> None:
        stage.pauses = {"a": 0.0}
        await stage.until(lambda: stage.begun["b"] == 1)
        stage.tasks.bar("b")
        await stage.until(lambda: stage.cancelled["b"] == 1)
        stage.present = {"a"}
        looked = stage.begun["a"]
        await stage.until(lambda: stage.begun["a"] > looked + 5)
        stage.present = {"a", "b"}
        looked = stage.begun["a"]
        await stage.until(lambda: stage.begun["a"] > looked + 5)

    assert play(monkeypatch, act).begun["b"] == 1


def test_workers_that_stay_begin_anew_after_a_cancel(monkeypatch: pytest.MonkeyPatch) -> None:
    async def act(stage: Stage) -> None:
        await stage.until(lambda: stage.begun == {"a": 1, "b": 1})
        stage.tasks.cancel()
        await stage.until(lambda: stage.begun == {"a": 2, "b": 2})

    play(monkeypatch, act)
