"""What any `AsyncJobQueue` does with a job: one suite for the real one and its double (J1, J2, J3)."""

import asyncio
from typing import Any

import pytest

from app.core.errors import IllegalTransition, LibraryError, UnknownJob
from app.core.job import AsyncJobQueue, Job, JobState
from app.core.job_control import JobControl
from app.core.progress import Phase, Progress
from tests.jobs.acts import Ended, RunQueue, handler, nothing, until_cancelled


def test_a_job_runs_and_ends_with_its_result(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        async def work(_payload: dict[str, Any]) -> str:
            return "done"

        queue.register("scan", handler(work))
        job = await queue.submit("scan", {"path": b"/v"})
        assert (job.type, job.state, job.result) == ("scan", JobState.QUEUED, None)
        job = await queue.wait(job.id)
        assert (job.state, job.result, job.error) == (JobState.COMPLETED, "done", None)
        assert await queue.get(job.id) == job

    run(act)


def test_the_handler_gets_a_copy_with_the_job_s_id_and_flag(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        works = handler(nothing)
        queue.register("scan", works)
        payload = {"path": b"/v"}
        job = await queue.wait((await queue.submit("scan", payload)).id)
        ((job_type, given),) = works.calls
        assert job_type == "scan"
        assert given["_job_id"] == job.id
        assert isinstance(given["_cancel_event"], JobControl)
        assert given["path"] == b"/v"
        given["path"] = b"/changed"
        assert payload == job.payload == {"path": b"/v"}
        payload["path"] = b"/changed too"
        assert (await queue.get(job.id)).payload == {"path": b"/v"}

    run(act)


def test_every_change_is_told_in_order_until_one_listens_no_longer(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        queue.register("scan", handler(nothing))
        heard: list[Job] = []
        stop = queue.subscribe(heard.append)
        job = await queue.wait((await queue.submit("scan", {})).id)
        assert [each.state for each in heard] == [JobState.QUEUED, JobState.RUNNING, JobState.COMPLETED]
        assert heard[-1] == job
        stop()
        await queue.wait((await queue.submit("scan", {})).id)
        assert len(heard) == 3

    run(act)


def test_progress_is_kept_and_told_while_the_job_runs(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        steps = [Progress(phase=Phase.PROBING, done=n, total=3) for n in range(3)]

        async def work(payload: dict[str, Any]) -> None:
            for step in steps:
                queue.set_progress(payload["_job_id"], step)
                assert (await queue.get(payload["_job_id"])).progress == step

        queue.register("scan", handler(work))
        heard: list[Job] = []
        queue.subscribe(heard.append)
        job = await queue.wait((await queue.submit("scan", {})).id)
        assert [each.progress for each in heard if each.state is JobState.RUNNING] == [None, *steps]
        assert job.progress == steps[-1]

    run(act)


def test_progress_that_comes_too_late_changesnothing(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        queue.register("scan", handler(nothing))
        job = await queue.wait((await queue.submit("scan", {})).id)
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

        queue.register("scan", handler(work))
        heard: list[JobState] = []
        queue.subscribe(lambda job: heard.append(job.state))
        job = await queue.submit("scan", {})
        await running.wait()
        assert (await queue.cancel(job.id)).state is JobState.CANCELLING
        assert (await queue.cancel(job.id)).state is JobState.CANCELLING
        assert (await queue.wait(job.id)).state is JobState.CANCELLED
        assert heard == [JobState.QUEUED, JobState.RUNNING, JobState.CANCELLING, JobState.CANCELLED]

    run(act)


def test_progress_goes_on_while_a_job_is_cancelling(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        last = Progress(phase=Phase.SAVING, done=2, total=9)

        async def work(payload: dict[str, Any]) -> Ended:
            await queue.cancel(payload["_job_id"])
            queue.set_progress(payload["_job_id"], last)
            return Ended(JobState.CANCELLED)

        queue.register("scan", handler(work))
        job = await queue.wait((await queue.submit("scan", {})).id)
        assert (job.state, job.progress, job.result) == (JobState.CANCELLED, last, Ended(JobState.CANCELLED))

    run(act)


def test_a_waiting_job_is_cancelled_at_once_and_never_runs(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        let_go = asyncio.Event()

        async def work(payload: dict[str, Any]) -> None:
            if payload["n"] == 0:
                await let_go.wait()

        works = handler(work)
        queue.register("scan", works)
        jobs = [await queue.submit("scan", {"n": n}) for n in range(3)]
        assert (await queue.cancel(jobs[1].id)).state is JobState.CANCELLED
        assert (await queue.wait(jobs[1].id)).state is JobState.CANCELLED
        let_go.set()
        assert (await queue.wait(jobs[2].id)).state is JobState.COMPLETED
        assert [payload["n"] for _, payload in works.calls] == [0, 2]

    run(act)


@pytest.mark.parametrize("state", [JobState.COMPLETED, JobState.NEEDS_ATTENTION, JobState.FAILED])
def test_a_job_may_end_before_cancel_reaches_it(run: RunQueue, state: JobState) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        async def work(payload: dict[str, Any]) -> Ended:
            await queue.cancel(payload["_job_id"])
            if state is JobState.FAILED:
                raise LibraryError("library.failed", path="/l", detail="full")
            return Ended(state)

        queue.register("scan", handler(work))
        assert (await queue.wait((await queue.submit("scan", {})).id)).state is state

    run(act)


def test_a_job_that_has_ended_cannot_be_cancelled(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        queue.register("scan", handler(nothing))
        job = await queue.wait((await queue.submit("scan", {})).id)
        with pytest.raises(IllegalTransition):
            await queue.cancel(job.id)
        assert await queue.get(job.id) == job

    run(act)


def test_a_foreseen_error_fails_the_job_with_its_sentence(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        async def work(_payload: dict[str, Any]) -> None:
            raise LibraryError("library.failed", path="/l", detail="full")

        queue.register("scan", handler(work))
        job = await queue.wait((await queue.submit("scan", {})).id)
        assert (job.state, job.result) == (JobState.FAILED, None)
        assert job.error == LibraryError("library.failed", path="/l", detail="full").message

    run(act)


def test_an_unforeseen_error_fails_the_job_alone(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        async def work(payload: dict[str, Any]) -> None:
            if payload["n"] == 0:
                raise KeyError("oops")

        queue.register("scan", handler(work))
        jobs = [await queue.submit("scan", {"n": n}) for n in range(2)]
        first, second = [await queue.wait(job.id) for job in jobs]
        assert (first.state, second.state) == (JobState.FAILED, JobState.COMPLETED)
        assert first.error is not None
        assert first.error.code == "job.failed"
        assert "KeyError('oops')" in str(first.error)

    run(act)


@pytest.mark.parametrize("state", [JobState.COMPLETED, JobState.CANCELLED, JobState.NEEDS_ATTENTION])
def test_a_result_says_how_the_job_ended(run: RunQueue, state: JobState) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        async def work(_payload: dict[str, Any]) -> Ended:
            return Ended(state)

        queue.register("scan", handler(work))
        job = await queue.wait((await queue.submit("scan", {})).id)
        assert (job.state, job.result) == (state, Ended(state))

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
        queue.register("scan", handler(nothing))
        job = await queue.submit("scan", {})
        ended = await asyncio.gather(*(queue.wait(job.id) for _ in range(3)), queue.wait(job.id))
        assert {each.state for each in ended} == {JobState.COMPLETED}

    run(act)


def test_who_gives_up_waiting_does_not_end_the_job(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        running, let_go = asyncio.Event(), asyncio.Event()

        async def work(_payload: dict[str, Any]) -> None:
            running.set()
            await let_go.wait()

        queue.register("scan", handler(work))
        job = await queue.submit("scan", {})
        waiting = asyncio.create_task(queue.wait(job.id))
        await running.wait()
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        assert (await queue.get(job.id)).state is JobState.RUNNING
        let_go.set()
        assert (await queue.wait(job.id)).state is JobState.COMPLETED

    run(act)
