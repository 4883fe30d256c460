"""Alerts that wait: order, retries, bounds, and the end of the program."""

import asyncio
import logging

import pytest

from app.alerts.outbox import CAPACITY, DELAYS, AlertSender, Outbox
from app.alerts.sink import Undelivered
from tests.alerts.acts import FAILED, PATIENCE, RUNNING, FakePause, FakeSink, again, alert
from tests.doubles import InMemoryJobQueue


async def _taken(sink: FakeSink, count: int) -> list[str]:
    async with asyncio.timeout(PATIENCE):
        return [await sink.taken.get() for _ in range(count)]


def test_alerts_arrive_in_order() -> None:
    async def act() -> None:
        outbox = Outbox(sink := FakeSink())
        for number in range(3):
            outbox.put(alert(number))
        assert await _taken(sink, 3) == ["0", "1", "2"]
        outbox.put(alert(3))  # after the outbox was empty
        assert await _taken(sink, 1) == ["3"]
        await outbox.close(PATIENCE)

    asyncio.run(act())


def test_a_failure_is_tried_again_after_growing_times() -> None:
    async def act() -> None:
        pause = FakePause()
        outbox = Outbox(sink := FakeSink(again(), again(), again(60.0)), pause)
        outbox.put(alert(1))
        assert await _taken(sink, 1) == ["1"]
        assert pause.waits == [*DELAYS[:2], 60.0]  # the third is as long as the receiver wanted
        await outbox.close(PATIENCE)

    asyncio.run(act())


def test_it_is_given_up_after_the_last_try_and_the_next_one_is_sent(caplog: pytest.LogCaptureFixture) -> None:
    async def act() -> None:
        outbox = Outbox(sink := FakeSink(*(again() for _ in range(len(DELAYS) + 1))), FakePause())
        outbox.put(alert(1))
        outbox.put(alert(2))
        assert await _taken(sink, 1) == ["2"]
        assert sink.tried == ["1"] * (len(DELAYS) + 1) + ["2"]
        await outbox.close(PATIENCE)

    asyncio.run(act())
    assert caplog.messages == ["fake: alert 1 (test) was not sent: busy"]


@pytest.mark.parametrize(
    ("failure", "said"),
    [
        (Undelivered("status 400", retry=False), "status 400"),
        (ZeroDivisionError("secret"), "an unexpected error occurred"),
    ],
)
def test_a_final_failure_is_not_tried_again(
    failure: Exception, said: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def act() -> None:
        outbox = Outbox(sink := FakeSink(failure))
        outbox.put(alert(1))
        outbox.put(alert(2))
        assert await _taken(sink, 1) == ["2"]
        assert sink.tried == ["1", "2"]
        await outbox.close(PATIENCE)

    asyncio.run(act())
    assert caplog.messages[-1] == f"fake: alert 1 (test) was not sent: {said}"


def test_the_oldest_of_too_many_is_dropped(caplog: pytest.LogCaptureFixture) -> None:
    async def act() -> None:
        outbox = Outbox(sink := FakeSink())
        for number in range(CAPACITY + 2):
            outbox.put(alert(number))  # none is sent before the loop is free
        assert await _taken(sink, CAPACITY) == [str(number) for number in range(2, CAPACITY + 2)]
        await outbox.close(PATIENCE)

    asyncio.run(act())
    assert [text.partition(" (")[0] for text in caplog.messages] == ["fake: alert 0", "fake: alert 1"]


def test_the_end_cuts_a_wait_short_and_tries_once_more() -> None:
    async def act() -> None:
        started = asyncio.Event()

        async def wait_for_ever(_seconds: float) -> None:
            started.set()
            await asyncio.Event().wait()

        outbox = Outbox(sink := FakeSink(again()), wait_for_ever)
        outbox.put(alert(1))
        await started.wait()
        await outbox.close(PATIENCE)
        assert await _taken(sink, 1) == ["1"]

    asyncio.run(act())


def test_the_end_does_not_wait_for_a_receiver_that_hangs(caplog: pytest.LogCaptureFixture) -> None:
    async def act() -> None:
        sink = FakeSink()
        sink.hangs = True
        outbox = Outbox(sink)
        outbox.put(alert(1))
        outbox.put(alert(2))
        await _taken(sink, 1)
        await outbox.close(0.01)

    asyncio.run(act())
    assert caplog.messages == [
        f"fake: alert {number} (test) was not sent: the program ended" for number in (1, 2)
    ]


def test_an_end_without_alerts_is_quick_and_silent(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    asyncio.run(Outbox(FakeSink()).close(0.0))
    assert caplog.messages == []


def test_a_bad_end_of_a_job_reaches_every_receiver_once() -> None:
    async def act() -> None:
        queue = InMemoryJobQueue()
        sinks = [FakeSink(), FakeSink()]
        sender = AlertSender(queue, sinks)
        for job in (RUNNING, FAILED, FAILED):
            for listener in tuple(queue._listeners):
                listener(job)
        for sink in sinks:
            (taken,) = await _taken(sink, 1)
            assert len(taken) == 32
        await sender.close()
        assert [len(sink.tried) for sink in sinks] == [1, 1]
        assert queue._listeners == []

    asyncio.run(act())
