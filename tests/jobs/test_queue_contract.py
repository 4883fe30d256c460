"""What any `AsyncJobQueue` does with a job: one suite for the real one and its double (J1, J2, J3)."""

import asyncio
from typing import Any

import pytest

from app.core.errors import IllegalTransition, LibraryError, UnknownJob
from app.core.job import AsyncJobQueue, Job, JobState
from app.core.job.control import JobControl
from app.core.run.progress import Phase, Progress
from tests.jobs.acts import (
    SCAN,
    Outcome,
    Request,
    RunQueue,
    handler,
    make_outcome,
    nothing,
    number_of,
    until_cancelled,
)


def test_a_job_runs_and_ends_with_its_result(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        async def work(_payload: dict[str, Any]) -> Outcome:
            return make_outcome(JobState.COMPLETED, "done")

        queue.register(SCAN, handler(work))
        job = await queue.submit(SCAN, Request())
        assert (job.type, job.state, job.outcome) == (SCAN, JobState.QUEUED, None)
        job = await queue.wait(job.id)
        assert (job.state, job.outcome, job.error) == (
            JobState.COMPLETED,
            make_outcome(JobState.COMPLETED, "done"),
            None,
        )
        assert await queue.get(job.id) == job

    run(act)


def test_the_handler_gets_a_copy_with_the_job_s_id_and_flag(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        works = handler(nothing)
        queue.register(SCAN, works)
        request = Request(path=b"/v")
        job = await queue.wait((await queue.submit(SCAN, request)).id)
        ((job_type, given),) = works.calls
        assert job_type == "scan"
        assert given["_job_id"] == job.id
        assert isinstance(given["_cancel_event"], JobControl)
        assert given["request"] is request
        given["request"] = Request(path=b"/changed")
        assert (await queue.get(job.id)).request is request

    run(act)


def test_every_change_is_told_in_order_until_one_listens_no_longer(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        queue.register(SCAN, handler(nothing))
        heard: list[Job] = []
        stop = queue.subscribe(heard.append)
        job = await queue.wait((await queue.submit(SCAN, Request())).id)
        assert [each.state for each in heard] == [JobState.QUEUED, JobState.RUNNING, JobState.COMPLETED]
        assert heard[-1] == job
        stop()
        await queue.wait((await queue.submit(SCAN, Request())).id)
        assert len(heard) == 3

    run(act)


def test_progress_is_kept_and_told_while_the_job_runs(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        steps = [Progress(phase=Phase.PROBING, done=n, total=3) for n in range(3)]

        async def work(payload: dict[str, Any]) -> None:
            for step in steps:
                queue.set_progress(payload["_job_id"], step)
                assert (await queue.get(payload["_job_id"])).progress == step

        queue.register(SCAN, handler(work))
        heard: list[Job] = []
        queue.subscribe(heard.append)
        job = await queue.wait((await queue.submit(SCAN, Request())).id)
        assert [each.progress for each in heard if each.state is JobState.RUNNING] == [None, *steps]
        assert job.progress == steps[-1]

    run(act)


def test_progress_that_comes_too_late_changesnothing(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        queue.register(SCAN, handler(nothing))
        job = await queue.wait((await queue.submit(SCAN, Request())).id)
        heard: list[Job] = []
        queue.subscribe(heard.append)
        queue.set_progress(job.id, Progress(phase=Phase.PROBING))
        assert heard == []
        assert await queue.get(job.id) == job

    run(act)


def test_cancel_of_a_running_job_is_seen_at_once_and_by_its_flag(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        running = asyncio.Event()

        async def work(payload: dict[str, Any]) -> None:
            running.set()
            await until_cancelled(payload)

        queue.register(SCAN, handler(work))
        heard: list[JobState] = []
        queue.subscribe(lambda job: heard.append(job.state))
        job = await queue.submit(SCAN, Request())
        await running.wait()
        assert (await queue.cancel(job.id)).state is JobState.CANCELLING
        assert (await queue.cancel(job.id)).state is JobState.CANCELLING
        assert (await queue.wait(job.id)).state is JobState.CANCELLED
        assert heard == [JobState.QUEUED, JobState.RUNNING, JobState.CANCELLING, JobState.CANCELLED]

    run(act)


def test_progress_goes_on_while_a_job_is_cancelling(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        last = Progress(phase=Phase.SAVING, done=2, total=9)

        async def work(payload: dict[str, Any]) -> Outcome:
            await queue.cancel(payload["_job_id"])
            queue.set_progress(payload["_job_id"], last)
            return make_outcome(JobState.CANCELLED)

        queue.register(SCAN, handler(work))
        job = await queue.wait((await queue.submit(SCAN, Request())).id)
        assert (job.state, job.progress, job.outcome) == (
            JobState.CANCELLED,
            last,
            make_outcome(JobState.CANCELLED),
        )

    run(act)


def test_a_waiting_job_is_cancelled_at_once_and_never_runs(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        let_go = asyncio.Event()

        async def work(payload: dict[str, Any]) -> None:
            if number_of(payload) == 0:
                await let_go.wait()

        works = handler(work)
        queue.register(SCAN, works)
        jobs = [await queue.submit(SCAN, Request(n=n)) for n in range(3)]
        assert (await queue.cancel(jobs[1].id)).state is JobState.CANCELLED
        assert (await queue.wait(jobs[1].id)).state is JobState.CANCELLED
        let_go.set()
        assert (await queue.wait(jobs[2].id)).state is JobState.COMPLETED
        assert [number_of(payload) for _, payload in works.calls] == [0, 2]

    run(act)


@pytest.mark.parametrize("state", [JobState.COMPLETED, JobState.NEEDS_ATTENTION, JobState.FAILED])
def test_a_job_may_end_before_cancel_reaches_it(run: RunQueue, state: JobState) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        async def work(payload: dict[str, Any]) -> Outcome:
            await queue.cancel(payload["_job_id"])
            if state is JobState.FAILED:
                raise LibraryError("library.failed", path="/l", detail="full")
            return make_outcome(state)

        queue.register(SCAN, handler(work))
        assert (await queue.wait((await queue.submit(SCAN, Request())).id)).state is state

    run(act)


def test_a_job_that_has_ended_cannot_be_cancelled(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        queue.register(SCAN, handler(nothing))
        job = await queue.wait((await queue.submit(SCAN, Request())).id)
        with pytest.raises(IllegalTransition):
            await queue.cancel(job.id)
        assert await queue.get(job.id) == job

    run(act)


def test_a_foreseen_error_fails_the_job_with_its_sentence(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        async def work(_payload: dict[str, Any]) -> None:
            raise LibraryError("library.failed", path="/l", detail="full")

        queue.register(SCAN, handler(work))
        job = await queue.wait((await queue.submit(SCAN, Request())).id)
        assert (job.state, job.outcome) == (JobState.FAILED, None)
        assert job.error == LibraryError("library.failed", path="/l", detail="full").message

    run(act)


def test_an_unforeseen_error_fails_the_job_alone(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        async def work(payload: dict[str, Any]) -> None:
            if number_of(payload) == 0:
                raise KeyError("oops")

        queue.register(SCAN, handler(work))
        jobs = [await queue.submit(SCAN, Request(n=n)) for n in range(2)]
        first, second = [await queue.wait(job.id) for job in jobs]
        assert (first.state, second.state) == (JobState.FAILED, JobState.COMPLETED)
        assert first.error is not None
        assert first.error.code == "job.failed"
        assert "KeyError('oops')" in str(first.error)

    run(act)


@pytest.mark.parametrize("state", [JobState.COMPLETED, JobState.CANCELLED, JobState.NEEDS_ATTENTION])
def test_a_result_says_how_the_job_ended(run: RunQueue, state: JobState) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        async def work(_payload: dict[str, Any]) -> Outcome:
            return make_outcome(state)

        queue.register(SCAN, handler(work))
        job = await queue.wait((await queue.submit(SCAN, Request())).id)
        assert (job.state, job.outcome) == (state, make_outcome(state))

    run(act)


def test_nobody_knows_a_job_that_was_never_submitted(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        for ask in (queue.get, queue.cancel, queue.wait):
            with pytest.raises(UnknownJob, match="no job nonsense"):
                await ask("nonsense")
        with pytest.raises(UnknownJob):
            queue.set_progress("nonsense", Progress(phase=Phase.PROBING))

    run(act)


def test_several_may_wait_for_one_job(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        queue.register(SCAN, handler(nothing))
        job = await queue.submit(SCAN, Request())
        ended = await asyncio.gather(*(queue.wait(job.id) for _ in range(3)), queue.wait(job.id))
        assert {each.state for each in ended} == {JobState.COMPLETED}

    run(act)


def test_who_gives_up_waiting_does_not_end_the_job(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        running, let_go = asyncio.Event(), asyncio.Event()

        async def work(_payload: dict[str, Any]) -> None:
            running.set()
            await let_go.wait()

        queue.register(SCAN, handler(work))
        job = await queue.submit(SCAN, Request())
        waiting = asyncio.create_task(queue.wait(job.id))
        await running.wait()
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        assert (await queue.get(job.id)).state is JobState.RUNNING
        let_go.set()
        assert (await queue.wait(job.id)).state is JobState.COMPLETED

    run(act)
