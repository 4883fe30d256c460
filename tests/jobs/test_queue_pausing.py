"""Pause, resume, retry and order: one suite for the real queue and its double (J1, J3)."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import pytest

from app.core.errors import (
    Cancelled,
    IllegalTransition,
    JobError,
    LibraryError,
    NotWaiting,
    ProberAway,
    UnknownJob,
)
from app.core.job import AsyncJobQueue, Job, JobState
from app.core.run.progress import Phase, Progress
from tests.jobs.acts import (
    EXPORT,
    SCAN,
    UNPAUSABLE,
    Outcome,
    Request,
    RunQueue,
    handler,
    make_outcome,
    nothing,
    number_of,
    until_cancelled,
)


class Work:
    """Goes on until it is asked to end or let go, and then ends as it was told."""

    def __init__(self, result: Outcome | None = None) -> None:
        self.begun = asyncio.Queue[str]()
        self._let_go = asyncio.Event()
        self._result = result

    def let_go(self) -> None:
        self._let_go.set()

    async def __call__(self, payload: dict[str, Any]) -> Outcome:
        self.begun.put_nowait(payload["_job_id"])
        woken = asyncio.Event()
        with payload["_cancel_event"].waking(woken.set):
            waits = [asyncio.create_task(event.wait()) for event in (woken, self._let_go)]
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            for wait in waits:
                wait.cancel()
        if payload["_cancel_event"].is_set():
            if self._result is None:
                raise Cancelled
            return self._result
        return make_outcome(JobState.COMPLETED, "whole")


async def reach(queue: AsyncJobQueue, job_id: str, state: JobState) -> Job:
    """Return the job once it is in this state."""
    heard = asyncio.Event()
    stop = queue.subscribe(lambda job: heard.set() if (job.id, job.state) == (job_id, state) else None)
    try:
        while (job := await queue.get(job_id)).state is not state:
            await heard.wait()
            heard.clear()
    finally:
        stop()
    return job


def test_a_waiting_job_that_is_paused_is_held_back_until_it_is_resumed(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        works = handler(nothing)
        queue.register(SCAN, works)
        held, other = [await queue.submit(SCAN, Request(n=n)) for n in range(2)]
        assert (await queue.pause(held.id)).state is JobState.PAUSED
        assert (await queue.pause(held.id)).state is JobState.PAUSED
        assert (await queue.wait(other.id)).state is JobState.COMPLETED
        assert (await queue.get(held.id)).state is JobState.PAUSED
        assert (await queue.resume(held.id)).state is JobState.QUEUED
        assert (await queue.wait(held.id)).state is JobState.COMPLETED
        assert [number_of(payload) for _, payload in works.calls] == [1, 0]

    run(act)


def test_pause_and_resume_before_its_turn_runs_a_job_once(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        works = handler(nothing)
        queue.register(SCAN, works)
        job = await queue.submit(SCAN, Request())
        for _ in range(3):
            await queue.pause(job.id)
            await queue.resume(job.id)
        assert (await queue.wait(job.id)).state is JobState.COMPLETED
        assert len(works.calls) == 1

    run(act)


def test_a_running_job_that_is_paused_keeps_its_partial_result(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        work = Work(make_outcome(JobState.CANCELLED))
        queue.register(SCAN, handler(work))
        heard: list[tuple[JobState, bool]] = []
        queue.subscribe(lambda job: heard.append((job.state, job.pausing)))
        job = await queue.submit(SCAN, Request())
        await work.begun.get()
        asked = await queue.pause(job.id)
        assert (asked.state, asked.pausing) == (JobState.RUNNING, True)
        assert (await queue.pause(job.id)).pausing
        paused = await reach(queue, job.id, JobState.PAUSED)
        assert (paused.outcome, paused.pausing, paused.ended) == (
            make_outcome(JobState.CANCELLED),
            False,
            None,
        )
        assert list(dict.fromkeys(heard)) == [
            (JobState.QUEUED, False),
            (JobState.RUNNING, False),
            (JobState.RUNNING, True),
            (JobState.PAUSED, False),
        ]

    run(act)


def test_a_resumed_job_runs_again_under_its_id_with_a_new_flag(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        work = Work()
        works = handler(work)
        queue.register(SCAN, works)
        job = await queue.submit(SCAN, Request())
        await work.begun.get()
        await queue.pause(job.id)
        await reach(queue, job.id, JobState.PAUSED)
        assert (await queue.resume(job.id)).state is JobState.QUEUED
        assert await work.begun.get() == job.id
        work.let_go()
        ended = await queue.wait(job.id)
        assert (ended.state, ended.outcome) == (JobState.COMPLETED, make_outcome(JobState.COMPLETED, "whole"))
        first, second = [payload for _, payload in works.calls]
        assert first["_cancel_event"] is not second["_cancel_event"]
        assert first["request"] is second["request"] is job.request

    run(act)


def test_a_paused_job_lets_the_next_one_run_and_takes_its_old_place(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        work = Work()
        queue.register(SCAN, handler(work))
        first, second, third = [(await queue.submit(SCAN, Request(n=n))).id for n in range(3)]
        assert await work.begun.get() == first
        await queue.pause(first)
        assert await work.begun.get() == second
        await queue.resume(first)
        await queue.cancel(second)
        assert await work.begun.get() == first
        await queue.cancel(first)
        assert await work.begun.get() == third

    run(act)


def test_resume_while_it_is_still_pausing_goes_on_once_it_has_paused(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        work = Work()
        queue.register(SCAN, handler(work))
        job = await queue.submit(SCAN, Request())
        await work.begun.get()
        heard: list[JobState] = []
        queue.subscribe(lambda each: heard.append(each.state))
        await queue.pause(job.id)
        resumed = await queue.resume(job.id)
        assert (resumed.state, resumed.pausing) == (JobState.RUNNING, False)
        await work.begun.get()
        assert list(dict.fromkeys(heard)) == [JobState.RUNNING, JobState.PAUSED, JobState.QUEUED]
        assert heard[-1] is JobState.RUNNING
        assert (await queue.resume(job.id)).state is JobState.RUNNING

    run(act)


def test_cancel_while_pausing_cancels(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        work = Work(make_outcome(JobState.CANCELLED))
        queue.register(SCAN, handler(work))
        job = await queue.submit(SCAN, Request())
        await work.begun.get()
        await queue.pause(job.id)
        cancelling = await queue.cancel(job.id)
        assert (cancelling.state, cancelling.pausing) == (JobState.CANCELLING, False)
        with pytest.raises(IllegalTransition):
            await queue.pause(job.id)
        with pytest.raises(IllegalTransition):
            await queue.resume(job.id)
        assert (await queue.wait(job.id)).state is JobState.CANCELLED

    run(act)


def test_cancel_of_a_paused_job_keeps_what_it_came_to(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        work = Work(make_outcome(JobState.CANCELLED))
        queue.register(SCAN, handler(work))
        job = await queue.submit(SCAN, Request())
        await work.begun.get()
        await queue.pause(job.id)
        await reach(queue, job.id, JobState.PAUSED)
        await queue.cancel(job.id)
        ended = await queue.wait(job.id)
        assert (ended.state, ended.outcome) == (JobState.CANCELLED, make_outcome(JobState.CANCELLED))

    run(act)


def test_a_resumed_job_that_fails_says_why_and_not_what_it_had_come_to(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        first = Work(make_outcome(JobState.CANCELLED))

        async def work(payload: dict[str, Any]) -> Outcome:
            if (await queue.get(payload["_job_id"])).outcome is not None:
                raise LibraryError("library.reading")
            return await first(payload)

        queue.register(SCAN, handler(work))
        job = await queue.submit(SCAN, Request())
        await first.begun.get()
        await queue.pause(job.id)
        assert (await reach(queue, job.id, JobState.PAUSED)).outcome == make_outcome(JobState.CANCELLED)
        await queue.resume(job.id)
        ended = await queue.wait(job.id)
        assert (ended.state, ended.outcome) == (JobState.FAILED, None)
        assert ended.error is not None

    run(act)


@pytest.mark.parametrize("state", [JobState.COMPLETED, JobState.NEEDS_ATTENTION, JobState.FAILED])
def test_a_job_may_end_before_pause_reaches_it(run: RunQueue, state: JobState) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        async def work(payload: dict[str, Any]) -> Outcome:
            await queue.pause(payload["_job_id"])
            if state is JobState.FAILED:
                raise LibraryError("library.reading")
            return make_outcome(state)

        queue.register(SCAN, handler(work))
        ended = await queue.wait((await queue.submit(SCAN, Request())).id)
        assert (ended.state, ended.pausing) == (state, False)

    run(act)


def test_work_that_ends_itself_is_cancelled_and_not_paused(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        async def work(_payload: dict[str, Any]) -> None:
            raise Cancelled

        queue.register(SCAN, handler(work))
        assert (await queue.wait((await queue.submit(SCAN, Request())).id)).state is JobState.CANCELLED

    run(act)


def test_work_whose_flag_somebody_else_sets_is_cancelled(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        async def work(payload: dict[str, Any]) -> Outcome:
            payload["_cancel_event"].set()
            return make_outcome(JobState.CANCELLED)

        queue.register(SCAN, handler(work))
        assert (await queue.wait((await queue.submit(SCAN, Request())).id)).state is JobState.CANCELLED

    run(act)


def test_what_has_ended_cannot_be_paused_nor_resumed(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        queue.register(SCAN, handler(nothing))
        job = await queue.wait((await queue.submit(SCAN, Request())).id)
        for ask in (queue.pause, queue.resume):
            with pytest.raises(IllegalTransition):
                await ask(job.id)
        assert await queue.get(job.id) == job

    run(act)


def test_what_would_begin_from_the_start_is_paused_only_while_it_waits(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        work = Work()
        queue.register(UNPAUSABLE, handler(work))
        running, waiting = [(await queue.submit(UNPAUSABLE, Request())).id for _ in range(2)]
        await work.begun.get()
        with pytest.raises(IllegalTransition, match="cannot be paused while it is running"):
            await queue.pause(running)
        job = await queue.get(running)
        assert (job.state, job.pausing, job.pausable) == (JobState.RUNNING, False, False)
        assert (await queue.pause(waiting)).state is JobState.PAUSED
        work.let_go()
        assert (await queue.wait(running)).outcome == make_outcome(JobState.COMPLETED, "whole")

    run(act)


def test_a_job_is_pausable_while_it_runs(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        work = Work()
        queue.register(SCAN, handler(work))
        heard: list[tuple[JobState, bool]] = []
        queue.subscribe(lambda job: heard.append((job.state, job.pausable)))
        job = await queue.submit(SCAN, Request())
        await work.begun.get()
        await queue.pause(job.id)
        await reach(queue, job.id, JobState.PAUSED)
        states = [JobState.QUEUED, JobState.RUNNING, JobState.RUNNING, JobState.PAUSED]
        assert heard == [(state, state is JobState.RUNNING) for state in states]

    run(act)


def test_nobody_pauses_resumes_retries_or_moves_an_unknown_job(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        queue.register(SCAN, handler(nothing))
        job = await queue.submit(SCAN, Request())
        asks: list[Callable[[str], Awaitable[Job]]] = [
            queue.pause,
            queue.resume,
            queue.retry,
            lambda job_id: queue.reorder(job_id, None),
            lambda job_id: queue.reorder(job.id, job_id),
        ]
        for ask in asks:
            with pytest.raises(UnknownJob):
                await ask("nonsense")

    run(act)


def test_retry_makes_a_new_job_that_names_the_old_one(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        works = handler(nothing)
        queue.register(SCAN, works)
        job = await queue.submit(SCAN, Request(n=7))
        await queue.wait(job.id)
        again = await queue.retry(job.id)
        assert (again.state, again.retry_of, again.request) == (JobState.QUEUED, job.id, Request(n=7))
        assert again.id != job.id
        assert (await queue.wait(again.id)).state is JobState.COMPLETED
        assert [each.id for each in await queue.list()] == [again.id, job.id]
        assert [number_of(payload) for _, payload in works.calls] == [7, 7]

    run(act)


def test_only_what_has_ended_is_tried_again(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        work = Work()
        queue.register(SCAN, handler(work))
        running, waiting, paused = [(await queue.submit(SCAN, Request())).id for _ in range(3)]
        await work.begun.get()
        await queue.pause(paused)
        for job_id in (running, waiting, paused):
            with pytest.raises(IllegalTransition, match="has not ended"):
                await queue.retry(job_id)
        assert len(await queue.list()) == 3

    run(act)


@pytest.mark.parametrize(
    ("mover", "before", "order"),
    [
        (2, 1, [0, 2, 1, 3]),
        (3, 1, [0, 3, 1, 2]),
        (1, 3, [0, 2, 1, 3]),
        (1, None, [0, 2, 3, 1]),
        (3, None, [0, 1, 2, 3]),
        (2, 2, [0, 1, 2, 3]),
    ],
)
def test_a_waiting_job_is_moved_before_another(
    run: RunQueue, mover: int, before: int | None, order: list[int]
) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        let_go = asyncio.Event()

        async def work(_payload: dict[str, Any]) -> None:
            await let_go.wait()

        works = handler(work)
        queue.register(SCAN, works)
        ids = [(await queue.submit(SCAN, Request(n=n))).id for n in range(4)]
        await reach(queue, ids[0], JobState.RUNNING)
        heard: list[str] = []
        queue.subscribe(lambda job: heard.append(job.id))
        moved = await queue.reorder(ids[mover], None if before is None else ids[before])
        assert moved == await queue.get(ids[mover])
        jobs = sorted(await queue.list(), key=lambda job: job.place)
        assert [ids.index(job.id) for job in jobs] == order
        assert set(heard) == {ids[old] for old, new in enumerate(order) if old != new}
        let_go.set()
        for job_id in ids:
            await queue.wait(job_id)
        assert [number_of(payload) for _, payload in works.calls] == order

    run(act)


def test_only_what_waits_can_be_moved(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        work = Work()
        queue.register(SCAN, handler(work))
        running, waiting, paused = [(await queue.submit(SCAN, Request())).id for _ in range(3)]
        await work.begun.get()
        await queue.pause(paused)
        for mover, before in ((running, waiting), (waiting, running), (paused, None), (waiting, paused)):
            with pytest.raises(NotWaiting):
                await queue.reorder(mover, before)

    run(act)


def test_the_fraction_never_falls_also_across_resume(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        steps = iter([(3, 4), (1, 10), (9, 10)])

        async def work(payload: dict[str, Any]) -> None:
            done, total = next(steps)
            tell = Progress(phase=Phase.PROBING, done=done, total=total)
            queue.set_progress(payload["_job_id"], Progress(phase=Phase.COUNTING, done=total))
            queue.set_progress(payload["_job_id"], tell)
            if done < 9:
                await until_cancelled(payload)

        queue.register(SCAN, handler(work))
        heard: list[float] = []
        queue.subscribe(lambda job: heard.append(job.fraction))
        job = await queue.submit(SCAN, Request())
        for _ in range(2):
            await reach(queue, job.id, JobState.RUNNING)
            await queue.pause(job.id)
            paused = await reach(queue, job.id, JobState.PAUSED)
            assert paused.fraction == 0.75
            await queue.resume(job.id)
        assert (await queue.wait(job.id)).fraction == 1.0
        assert heard == sorted(heard)
        assert heard[-2] == 0.9

    run(act)


@pytest.mark.parametrize(
    ("state", "fraction"),
    [(JobState.CANCELLED, 0.5), (JobState.NEEDS_ATTENTION, 1.0), (JobState.COMPLETED, 1.0)],
)
def test_all_is_done_only_where_it_came_to_its_end(run: RunQueue, state: JobState, fraction: float) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        async def work(payload: dict[str, Any]) -> Outcome:
            queue.set_progress(payload["_job_id"], Progress(phase=Phase.PROBING, done=1, total=2))
            return make_outcome(state)

        queue.register(SCAN, handler(work))
        ended = await queue.wait((await queue.submit(SCAN, Request())).id)
        assert (ended.state, ended.fraction) == (state, fraction)
        assert ended.began is not None
        assert ended.ended is not None
        assert ended.began <= ended.ended

    run(act)


def test_work_that_is_out_of_reach_pauses_its_job_until_it_is_resumed(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        reachable: list[bool] = []

        async def away(_payload: dict[str, Any]) -> None:
            if not reachable:
                raise ProberAway("cluster.gone", address="tcp://host:1")

        queue.register(SCAN, handler(away))
        job = await queue.submit(SCAN, Request())
        paused = await reach(queue, job.id, JobState.PAUSED)
        assert paused.error is not None
        assert paused.error.code == "cluster.gone"
        assert paused.stopped

        reachable.append(True)
        assert (await queue.resume(job.id)).error is None
        assert (await queue.wait(job.id)).state is JobState.COMPLETED

    run(act)


def test_cancel_counts_also_for_work_that_is_out_of_reach(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        async def away(payload: dict[str, Any]) -> None:
            with suppress(Cancelled):
                await until_cancelled(payload)
            raise ProberAway("cluster.gone", address="tcp://host:1")

        queue.register(SCAN, handler(away))
        job = await queue.submit(SCAN, Request())
        await reach(queue, job.id, JobState.RUNNING)
        await queue.cancel(job.id)
        assert (await queue.wait(job.id)).state is JobState.CANCELLED

    run(act)


def test_closing_can_keep_what_has_not_ended(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        scan, export = Work(make_outcome(JobState.CANCELLED)), Work()
        queue.register(SCAN, handler(scan))
        queue.register(EXPORT, handler(export))
        running, waiting, paused = [(await queue.submit(SCAN, Request())).id for _ in range(3)]
        pausing = (await queue.submit(EXPORT, Request())).id
        await scan.begun.get()
        await export.begun.get()
        await queue.pause(paused)
        await queue.pause(pausing)
        waits = asyncio.create_task(queue.wait(paused))
        await queue.close(keep=True)
        states = [(await queue.get(each)).state for each in (running, waiting, paused, pausing)]
        kept = [JobState.INTERRUPTED, JobState.QUEUED, JobState.PAUSED, JobState.PAUSED]
        assert states == kept
        assert (await queue.get(running)).outcome == make_outcome(JobState.CANCELLED)
        assert (await waits).state is JobState.PAUSED
        with pytest.raises(JobError):
            await queue.resume(paused)

    run(act)


def test_an_interrupted_job_can_be_cancelled_and_not_paused(run: RunQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        work = Work()
        queue.register(SCAN, handler(work))
        job = await queue.submit(SCAN, Request())
        await work.begun.get()
        await queue.close(keep=True)
        with pytest.raises(IllegalTransition):
            await queue.pause(job.id)
        assert (await queue.cancel(job.id)).state is JobState.CANCELLED

    run(act)
