"""What becomes of a worker depends on how the connection with it ends."""

import asyncio
from typing import cast

import pytest
from distributed import Client

from app.cluster import roster
from app.cluster.dispatcher import Dispatcher
from app.cluster.member import Member
from app.cluster.messages import Patience, PoolOrder
from app.cluster.remote_worker import WorkerFailed
from app.cluster.roster import Roster
from app.cluster.worker_tasks import LOOK_SECONDS

ADDRESS = "tcp://10.0.0.7:4000"
AGAIN = 30.0
GREETED, LOST = None, OSError("no route")
"""Ends of a connection: after the greeting, and during it."""


class EndingWorker:
    """A worker whose connections end as they are told to, one after the other."""

    def __init__(self, ends: list[OSError | None]) -> None:
        self._ends = ends
        self.member: Member | None = None

    def __call__(self, *_arguments: object, **_options: object) -> "EndingWorker":
        return self

    async def run(self) -> None:
        await asyncio.sleep(0)
        end = self._ends.pop(0)
        self.member = Member(ADDRESS, ADDRESS, 1) if end is GREETED else None
        raise WorkerFailed(end or OSError("it has gone"))


def tried(monkeypatch: pytest.MonkeyPatch, *ends: OSError | None) -> tuple[list[float], Dispatcher]:
    """Return the pauses after tries that end so, and the dispatcher."""
    monkeypatch.setattr(roster, "RemoteWorker", EndingWorker(list(ends)))
    dispatcher = Dispatcher(())
    found = Roster(dispatcher, cast("PoolOrder", None), Patience(again=AGAIN), lambda: None)

    async def run() -> list[float]:
        return [await found._work(cast("Client", None), ADDRESS) for _ in range(len(ends))]

    return asyncio.run(run()), dispatcher


def test_a_worker_that_never_answers_the_greeting_is_told_with_the_reason(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pauses, dispatcher = tried(monkeypatch, LOST, LOST, LOST, LOST)
    assert pauses == [LOOK_SECONDS, LOOK_SECONDS, AGAIN, AGAIN]
    fault = dispatcher.left_out[ADDRESS].fault
    assert fault is not None
    assert "OSError no route" in str(fault)


def test_a_worker_that_ends_now_and_then_is_taken_back_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    pauses, dispatcher = tried(monkeypatch, LOST, LOST, GREETED, GREETED, GREETED, LOST, LOST)
    assert set(pauses) == {LOOK_SECONDS}
    assert not dispatcher.left_out
