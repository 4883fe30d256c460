"""The window's runner keeps the contract of `JobRunner`, and the shell around a scan adds nothing."""

import asyncio
import sys
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.core.errors import Cancelled, ProberBroken
from app.core.file.record_batch import RecordBatch
from app.core.job import JobState
from app.core.job.control import JobControl
from app.core.job.host import JobHost
from app.core.run.progress import PROGRESS_SECONDS, Phase, Progress
from app.core.scan.job import ScanOutcome
from app.jobs.runner import Work
from app.qt.jobs.pool_runner import TURN_SECONDS, PoolRunner

OUTCOME = ScanOutcome(state=JobState.COMPLETED)


@pytest.fixture
def runner(loop: asyncio.AbstractEventLoop) -> Iterator[PoolRunner]:
    runner = PoolRunner()
    yield runner
    runner.close()


class Heard:
    """What `on_progress` was called with, and in which thread."""

    def __init__(self) -> None:
        self.told: list[Progress] = []
        self.threads: set[int] = set()

    def __call__(self, progress: Progress) -> None:
        self.told.append(progress)
        self.threads.add(threading.get_ident())


def start(
    runner: PoolRunner,
    work: Work[ScanOutcome],
    *,
    cancel: JobControl | None = None,
    heard: Heard | None = None,
) -> asyncio.Task[ScanOutcome]:
    run = runner.run(work, job_id="job", cancel_event=cancel or JobControl(), on_progress=heard or Heard())
    return asyncio.get_running_loop().create_task(run)


def test_it_returns_what_the_work_returns_from_another_thread(runner: PoolRunner, qtbot: QtBot) -> None:
    threads: list[int] = []

    def work(_host: JobHost[RecordBatch]) -> ScanOutcome:
        threads.append(threading.get_ident())
        return OUTCOME

    task = start(runner, work)
    qtbot.waitUntil(task.done)
    assert task.result() is OUTCOME
    assert threads != [threading.get_ident()]


def test_it_raises_what_the_work_raises(runner: PoolRunner, qtbot: QtBot) -> None:
    def work(_host: JobHost[RecordBatch]) -> ScanOutcome:
        raise ProberBroken("prober.broken", detail="x")

    task = start(runner, work)
    qtbot.waitUntil(task.done)
    assert isinstance(task.exception(), ProberBroken)


def test_cancel_is_heard_by_the_work(runner: PoolRunner, qtbot: QtBot) -> None:
    cancel, checked = JobControl(), threading.Event()

    def work(host: JobHost[RecordBatch]) -> ScanOutcome:
        while True:
            host.check()
            checked.set()

    task = start(runner, work, cancel=cancel)
    qtbot.waitUntil(checked.is_set)
    cancel.set()
    qtbot.waitUntil(task.done)
    assert isinstance(task.exception(), Cancelled)


def test_a_flood_is_let_through_in_drops_and_the_last_arrives_before_the_end(
    runner: PoolRunner, qtbot: QtBot
) -> None:
    batches: list[tuple[object, object]] = []
    runner.batch.connect(lambda *told: batches.append(told))
    batch, heard = RecordBatch(()), Heard()
    seen_at_end: list[tuple[int, int]] = []
    seconds: list[float] = []

    def work(host: JobHost[RecordBatch]) -> ScanOutcome:
        begun = time.monotonic()
        for done in range(10_000):
            host.progress(Progress(phase=Phase.PROBING, done=done, total=2**40))
        host.batch(batch)
        seconds.append(time.monotonic() - begun)
        return OUTCOME

    task = start(runner, work, heard=heard)
    task.add_done_callback(lambda _: seen_at_end.append((heard.told[-1].done, len(batches))))
    qtbot.waitUntil(lambda: bool(seen_at_end))
    assert seen_at_end == [(9_999, 1)]
    assert len(heard.told) <= seconds[0] / PROGRESS_SECONDS + 2
    assert [each.done for each in heard.told] == sorted({each.done for each in heard.told})
    assert heard.threads == {threading.get_ident()}
    assert batches == [("job", batch)]


def test_between_batches_that_take_long_the_loop_turns(
    runner: PoolRunner, loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> None:
    """All of them wait when the first is taken; what else is due comes in between, and then the end."""
    told, turns = threading.Event(), [0]
    seen: list[int] = []

    def turn() -> None:
        turns[0] += 1
        if not task.done():
            loop.call_soon(turn)

    def take(_job_id: str, _batch: RecordBatch) -> None:
        told.wait(60)
        until = time.monotonic() + TURN_SECONDS
        while time.monotonic() < until:
            pass
        seen.append(turns[0])

    def work(host: JobHost[RecordBatch]) -> ScanOutcome:
        for _ in range(6):
            host.batch(RecordBatch(()))
        told.set()
        return OUTCOME

    runner.batch.connect(take)
    task = start(runner, work)
    turn()
    qtbot.waitUntil(task.done)
    assert len(seen) == len(set(seen)) == 6


def test_the_last_that_was_told_arrives_before_the_error(runner: PoolRunner, qtbot: QtBot) -> None:
    heard = Heard()
    seen_at_end: list[int] = []

    def work(host: JobHost[RecordBatch]) -> ScanOutcome:
        for done in range(3):
            host.progress(Progress(phase=Phase.PROBING, done=done, total=3))
        raise ProberBroken("prober.broken", detail="x")

    task = start(runner, work, heard=heard)
    task.add_done_callback(lambda _: seen_at_end.append(heard.told[-1].done))
    qtbot.waitUntil(lambda: bool(seen_at_end))
    assert seen_at_end == [2]
    assert isinstance(task.exception(), ProberBroken)


def test_scans_run_side_by_side(runner: PoolRunner, qtbot: QtBot) -> None:
    second_ran, seen = threading.Event(), []

    def first(_host: JobHost[RecordBatch]) -> ScanOutcome:
        seen.append(second_ran.wait(60))
        return OUTCOME

    def second(_host: JobHost[RecordBatch]) -> ScanOutcome:
        second_ran.set()
        return OUTCOME

    tasks = [start(runner, first), start(runner, second)]
    qtbot.waitUntil(lambda: all(task.done() for task in tasks))
    assert seen == [True]


def test_a_cancelled_wait_cancels_the_work(runner: PoolRunner, qtbot: QtBot) -> None:
    cancel, begun = JobControl(), threading.Event()

    def work(host: JobHost[RecordBatch]) -> ScanOutcome:
        begun.set()
        while True:
            host.check()

    task = start(runner, work, cancel=cancel)
    qtbot.waitUntil(begun.is_set)
    task.cancel()
    qtbot.waitUntil(task.done)
    assert cancel.is_set()


def test_many_scans_leave_no_worker_behind(runner: PoolRunner, qtbot: QtBot) -> None:
    for _ in range(100):
        task = start(runner, lambda _host: OUTCOME)
        qtbot.waitUntil(task.done)
    runner.close()
    assert not runner._workers


class Emitter(QObject):
    flag = Signal(bool)
    value = Signal(object)


EMITTED: list[tuple[str, object]] = [("value", object())]
"""Signals and what they carry. From Python 3.12 on `True` is immortal (PEP 683): its count means nothing."""
if sys.version_info < (3, 12):
    EMITTED += [("value", True), ("flag", True)]


@pytest.mark.parametrize(("name", "value"), EMITTED)
def test_emitting_costs_no_reference(qtbot: QtBot, name: str, value: object) -> None:
    """PySide6 6.12.0 on Python 3.11 dropped a reference to `True` with each emit, and aborted in the end."""
    emitter = Emitter()
    received: list[object] = []
    emitter.flag.connect(received.append)
    emitter.value.connect(received.append)
    before = sys.getrefcount(value)
    for _ in range(10_000):
        getattr(emitter, name).emit(value)
        received.clear()
    assert abs(sys.getrefcount(value) - before) < 100
