"""What any `AsyncJobQueue` runs when, and how it closes: one suite for the real one and its double (J1)."""

import asyncio
from typing import Any

import pytest
from msgspec.structs import replace

from app.core.errors import JobError, LibraryError
from app.core.job import AsyncJobQueue, JobState
from tests.jobs.acts import EXPORT, SCAN, Request, RunQueue, handler, nothing, number_of, until_cancelled


def test_jobs_run_one_after_another_in_their_order(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        running: list[int] = []
        order: list[int] = []

        async def work(payload: dict[str, Any]) -> None:
            running.append(number_of(payload))
            assert len(running) == 1
            await asyncio.sleep(0)
            order.append(running.pop())

        queue.register(SCAN, handler(work))
        jobs = [await queue.submit(SCAN, Request(n=n)) for n in range(5)]
        assert [job.id for job in await queue.list()] == [job.id for job in reversed(jobs)]
        assert [(await queue.wait(job.id)).state for job in jobs] == [JobState.COMPLETED] * 5
        assert order == list(range(5))

    run(act)


def test_jobs_of_one_type_do_not_wait_for_those_of_another(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        scanning = asyncio.Event()
        order: list[int] = []

        async def scan(payload: dict[str, Any]) -> None:
            scanning.set()
            await until_cancelled(payload)

        async def export(payload: dict[str, Any]) -> None:
            await asyncio.sleep(0)
            order.append(number_of(payload))

        queue.register(SCAN, handler(scan))
        queue.register(EXPORT, handler(export))
        scans = [await queue.submit(SCAN, Request()) for _ in range(2)]
        await scanning.wait()
        exports = [await queue.submit(EXPORT, Request(n=n)) for n in range(3)]
        assert [(await queue.wait(job.id)).state for job in exports] == [JobState.COMPLETED] * 3
        assert order == [0, 1, 2]
        states = [(await queue.get(job.id)).state for job in scans]
        assert states == [JobState.RUNNING, JobState.QUEUED]
        newest_first = [job.id for job in reversed([*scans, *exports])]
        assert [job.id for job in await queue.list()] == newest_first

    run(act)


def test_a_job_that_fails_holds_up_no_other_lane(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        async def fail(_payload: dict[str, Any]) -> None:
            raise LibraryError("library.reading")

        queue.register(SCAN, handler(fail))
        queue.register(EXPORT, handler(nothing))
        jobs = [await queue.submit(kind, Request()) for kind in (SCAN, EXPORT, SCAN, EXPORT)]
        states = [(await queue.wait(job.id)).state for job in jobs]
        assert states == [JobState.FAILED, JobState.COMPLETED] * 2

    run(act)


def test_each_type_has_itshandler(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        scan, export = handler(nothing), handler(nothing)
        queue.register(SCAN, scan)
        queue.register(EXPORT, export)
        await queue.wait((await queue.submit(EXPORT, Request())).id)
        assert (len(scan.calls), len(export.calls)) == (0, 1)

    run(act)


def test_a_type_without_a_handler_is_refused(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        with pytest.raises(JobError, match="jobs of type dance"):
            await queue.submit(replace(SCAN, name="dance"), Request())
        assert list(await queue.list()) == []

    run(act)


def test_closing_cancels_what_runs_and_what_waits(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        running = asyncio.Event()

        async def work(payload: dict[str, Any]) -> None:
            running.set()
            await until_cancelled(payload)

        works = handler(work)
        queue.register(SCAN, works)
        jobs = [await queue.submit(SCAN, Request()) for _ in range(3)]
        await running.wait()
        await queue.close()
        assert [(await queue.get(job.id)).state for job in jobs] == [JobState.CANCELLED] * 3
        assert len(works.calls) == 1

    run(act)


def test_closing_cancels_every_lane_and_waits_for_all(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        begun: set[int] = set()
        saved: set[int] = set()
        both = asyncio.Event()

        async def work(payload: dict[str, Any]) -> None:
            begun.add(number_of(payload))
            if len(begun) == 2:
                both.set()
            try:
                await until_cancelled(payload)
            finally:
                await asyncio.sleep(0)
                saved.add(number_of(payload))

        kinds = (SCAN, EXPORT)
        for kind in kinds:
            queue.register(kind, handler(work))
        jobs = [await queue.submit(kinds[n], Request(n=n)) for n in (0, 1, 0, 1)]
        await both.wait()
        await queue.close()
        assert saved == {0, 1}
        assert [(await queue.get(job.id)).state for job in jobs] == [JobState.CANCELLED] * 4

    run(act)


def test_closing_waits_for_a_job_that_is_cancelling(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        steps: list[str] = []
        running = asyncio.Event()

        async def work(payload: dict[str, Any]) -> None:
            running.set()
            try:
                await until_cancelled(payload)
            finally:
                await asyncio.sleep(0)
                steps.append("saved")

        queue.register(SCAN, handler(work))
        job = await queue.submit(SCAN, Request())
        await running.wait()
        await queue.cancel(job.id)
        await queue.close()
        assert steps == ["saved"]

    run(act)


def test_closing_twice_or_withnothing_to_do_is_no_matter(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        await queue.close()
        await queue.close()

    run(act)


def test_nothing_is_taken_in_after_closing(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        queue.register(SCAN, handler(nothing))
        await queue.wait((await queue.submit(SCAN, Request())).id)
        await queue.close()
        with pytest.raises(JobError):
            await queue.submit(SCAN, Request())
        assert len(await queue.list()) == 1

    run(act)
