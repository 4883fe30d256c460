"""Skipping a file of a job: one suite for the real queue and its double (J1, P2)."""

import asyncio
from typing import Any

import pytest

from app.core.errors import UnknownJob
from app.core.job import AsyncJobQueue, Job, JobOutcome, JobState
from tests.jobs.acts import SCAN, Request, RunQueue, handler, nothing

A, B = b"/v/a.mkv", b"/v/b.mkv"


class Skipped(JobOutcome, frozen=True, kw_only=True):
    """The files that a job skipped."""

    files: frozenset[bytes]


class Reading:
    """Reads until a file is to be skipped, and returns which that was."""

    def __init__(self) -> None:
        self.begun = asyncio.Event()

    async def __call__(self, payload: dict[str, Any]) -> Skipped:
        woken = asyncio.Event()
        with payload["_cancel_event"].waking(woken.set):
            self.begun.set()
            await woken.wait()
        payload["_cancel_event"].check()
        return Skipped(files=payload["_cancel_event"].take_skips())


def test_the_work_is_woken_and_learns_what_to_skip(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        reading = Reading()
        queue.register(SCAN, handler(reading))
        job = await queue.submit(SCAN, Request())
        await reading.begun.wait()
        heard: list[Job] = []
        queue.subscribe(heard.append)
        assert await queue.skip(job.id, A) == await queue.get(job.id)
        assert heard == []
        ended = await queue.wait(job.id)
        assert (ended.state, ended.outcome) == (JobState.COMPLETED, Skipped(files=frozenset({A})))

    run(act)


def test_the_work_learns_of_all_that_was_asked_for_until_it_looks(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        reading = Reading()
        queue.register(SCAN, handler(reading))
        job = await queue.submit(SCAN, Request())
        await reading.begun.wait()
        for path in (A, B, A):
            await queue.skip(job.id, path)
        assert (await queue.wait(job.id)).outcome == Skipped(files=frozenset({A, B}))

    run(act)


def test_a_job_that_waits_is_paused_or_has_ended_reads_nothing(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        reading = Reading()
        queue.register(SCAN, handler(reading))
        running, waiting = [await queue.submit(SCAN, Request()) for _ in range(2)]
        await reading.begun.wait()
        before = await queue.get(waiting.id)
        assert await queue.skip(waiting.id, A) == before
        paused = await queue.pause(waiting.id)
        assert await queue.skip(waiting.id, A) == paused
        await queue.skip(running.id, B)
        ended = await queue.wait(running.id)
        assert await queue.skip(running.id, A) == ended
        reading.begun.clear()
        await queue.resume(waiting.id)
        await reading.begun.wait()
        assert (await queue.get(waiting.id)).state is JobState.RUNNING  # nobody has woken it
        await queue.skip(waiting.id, B)
        assert (await queue.wait(waiting.id)).outcome == Skipped(files=frozenset({B}))

    run(act)


def test_a_job_that_is_cancelling_may_be_told_too(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        reading = Reading()
        queue.register(SCAN, handler(reading))
        job = await queue.submit(SCAN, Request())
        await reading.begun.wait()
        await queue.cancel(job.id)
        assert (await queue.skip(job.id, A)).state is JobState.CANCELLING
        assert (await queue.wait(job.id)).state is JobState.CANCELLED

    run(act)


def test_nobody_knows_a_job_that_was_never_submitted(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        queue.register(SCAN, handler(nothing))
        with pytest.raises(UnknownJob, match="no job nonsense"):
            await queue.skip("nonsense", A)

    run(act)
