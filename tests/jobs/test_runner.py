"""A scan in a plain thread: what it tells reaches the loop, and cannot flood it."""

import asyncio
import threading
import time

import pytest

from app.core.errors import ProberBroken
from app.core.file.record_batch import RecordBatch
from app.core.job import JobState
from app.core.job.control import JobControl
from app.core.job.host import JobHost
from app.core.run.progress import PROGRESS_SECONDS, Phase, Progress
from app.core.scan.job import ScanOutcome
from app.jobs.runner import ThreadRunner, Work

OUTCOME = ScanOutcome(state=JobState.COMPLETED)
FLOOD = 10_000


def look(done: int) -> Progress:
    return Progress(phase=Phase.PROBING, done=done, total=FLOOD)


class Run:
    """Runs `work` to its end, and keeps what was heard until then, and in which threads."""

    def __init__(self) -> None:
        self.told: list[int] = []
        self.threads: set[int] = set()

    def __call__(self, work: Work[ScanOutcome]) -> ScanOutcome:
        return asyncio.run(self._run(work))

    async def _run(self, work: Work[ScanOutcome]) -> ScanOutcome:
        runner = ThreadRunner()
        return await runner.run(work, job_id="1", cancel_event=JobControl(), on_progress=self._hear)

    def _hear(self, progress: Progress) -> None:
        self.told.append(progress.done)
        self.threads.add(threading.get_ident())


def test_a_flood_is_let_through_in_drops_and_the_last_arrives_before_the_end() -> None:
    run, seconds = Run(), []

    def work(host: JobHost[RecordBatch]) -> ScanOutcome:
        begun = time.monotonic()
        for done in range(FLOOD):
            host.progress(look(done))
        seconds.append(time.monotonic() - begun)
        return OUTCOME

    assert run(work) is OUTCOME
    assert run.told[-1] == FLOOD - 1
    assert len(run.told) <= seconds[0] / PROGRESS_SECONDS + 2
    assert run.told == sorted(set(run.told))
    assert run.threads == {threading.get_ident()}


def test_the_last_that_was_told_arrives_before_the_error() -> None:
    run = Run()

    def work(host: JobHost[RecordBatch]) -> ScanOutcome:
        for done in range(3):
            host.progress(look(done))
        raise ProberBroken("prober.broken", detail="x")

    with pytest.raises(ProberBroken):
        run(work)
    assert run.told[-1] == 2


def test_a_progress_is_heard_while_the_work_goes_on() -> None:
    run = Run()

    def work(host: JobHost[RecordBatch]) -> ScanOutcome:
        for done in range(4):
            until = time.monotonic() + 60
            while done not in run.told and time.monotonic() < until:
                host.progress(look(done))
        return OUTCOME

    run(work)
    assert sorted(set(run.told)) == [0, 1, 2, 3]
