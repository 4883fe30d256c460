"""What a queue finds of an earlier start, and what it forgets: one suite for the real one and its double."""

import asyncio
from typing import Any

import pytest
from msgspec.structs import replace

from app.core.errors import Cancelled, JobError
from app.core.job import MOST_ENDED_JOBS, MOST_LONG_REQUESTS, AsyncJobQueue, Job, JobState
from app.core.run.progress import Phase, Progress
from tests.doubles import InMemoryJobStore
from tests.jobs.acts import SCAN, SHORTENED, Act, Handler, MakeQueue, Request, handler, nothing, number_of


def job(number: int, state: JobState, **values: Any) -> Job:  # noqa: ANN401
    """Return a job as an earlier start stored it."""
    blank = Job(id=f"job {number}", type=SCAN, request=Request(n=number), state=state, place=number)
    return replace(blank, created=float(number), **values)


def start(make_queue: MakeQueue, store: InMemoryJobStore, act: Act, *, keep: bool = False) -> None:
    """Run a program's life with a queue over this store."""

    async def main() -> None:
        queue = make_queue(store)
        async with asyncio.timeout(60):
            try:
                await act(queue)
            finally:
                await queue.close(keep=keep)

    asyncio.run(main())


@pytest.fixture
def store() -> InMemoryJobStore:
    """Holds a job of each state that has not ended, and one that has."""
    store = InMemoryJobStore()
    for number, state in enumerate(JobState):
        store.add(job(number, state, fraction=0.5))
    return store


def _request(job: Job) -> Request:
    assert isinstance(job.request, Request)
    return job.request


def numbers(works: Handler) -> list[int]:
    return [number_of(payload) for _, payload in works.calls]


def test_what_ran_is_interrupted_and_nothing_begins_of_itself(
    make_queue: MakeQueue, store: InMemoryJobStore
) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        works = handler(nothing)
        queue.register(SCAN, works)
        heard: list[Job] = []
        queue.subscribe(heard.append)
        offered = await queue.restore()
        assert [(each.state, each.held) for each in offered] == [
            (JobState.QUEUED, True),
            (JobState.INTERRUPTED, False),
            (JobState.PAUSED, False),
            (JobState.INTERRUPTED, False),
        ]
        ended = await queue.wait((await queue.submit(SCAN, Request(n=70))).id)
        assert ended.state is JobState.COMPLETED
        assert numbers(works) == [70]
        assert {each.id for each in heard} == {ended.id}
        states = [each.state for each in reversed(await queue.list())]
        assert states[3] is JobState.CANCELLED
        assert states[5:] == [*list(JobState)[5:], JobState.COMPLETED]

    start(make_queue, store, act, keep=True)
    kept = [each.state for each in store.jobs.values()]
    assert kept[:5] == [
        JobState.QUEUED,
        JobState.INTERRUPTED,
        JobState.PAUSED,
        JobState.CANCELLED,
        JobState.INTERRUPTED,
    ]


def test_each_that_is_offered_can_be_resumed_and_cancelled(
    make_queue: MakeQueue, store: InMemoryJobStore
) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        works = handler(nothing)
        queue.register(SCAN, works)
        queued, running, paused, interrupted = [each.id for each in await queue.restore()]
        assert (await queue.cancel(running)).state is JobState.CANCELLED
        for job_id in (interrupted, paused, queued):
            resumed = await queue.resume(job_id)
            assert (resumed.state, resumed.held, resumed.fraction) == (JobState.QUEUED, False, 0.5)
        for job_id in (interrupted, paused, queued):
            assert (await queue.wait(job_id)).state is JobState.COMPLETED
        assert numbers(works) == [0, 2, 4]

    start(make_queue, store, act)
    assert all(each.state.terminal for each in store.jobs.values())


def test_what_has_ended_can_be_tried_again_after_a_restart(make_queue: MakeQueue) -> None:
    store = InMemoryJobStore()
    store.add(job(1, JobState.FAILED))

    async def act(queue: AsyncJobQueue) -> None:
        works = handler(nothing)
        queue.register(SCAN, works)
        assert list(await queue.restore()) == []
        (old,) = await queue.list()
        assert await queue.wait(old.id) == old
        again = await queue.wait((await queue.retry(old.id)).id)
        assert (again.state, again.retry_of) == (JobState.COMPLETED, old.id)

    start(make_queue, store, act)


def test_a_program_s_end_can_leave_its_jobs_to_the_next_start(make_queue: MakeQueue) -> None:
    store = InMemoryJobStore()
    begun = asyncio.Event()

    async def work(payload: dict[str, Any]) -> None:
        begun.set()
        woken = asyncio.Event()
        with payload["_cancel_event"].waking(woken.set):
            await woken.wait()
        raise Cancelled

    async def first(queue: AsyncJobQueue) -> None:
        queue.register(SCAN, handler(work))
        for n in range(3):
            await queue.submit(SCAN, Request(n=n))
        await begun.wait()

    async def second(queue: AsyncJobQueue) -> None:
        works = handler(nothing)
        queue.register(SCAN, works)
        offered = await queue.restore()
        assert [each.state for each in offered] == [JobState.INTERRUPTED, JobState.QUEUED, JobState.QUEUED]
        await queue.reorder(offered[2].id, offered[1].id)
        for each in offered:
            await queue.resume(each.id)
        for each in offered:
            await queue.wait(each.id)
        assert numbers(works) == [0, 2, 1]

    start(make_queue, store, first, keep=True)
    start(make_queue, store, second)


def test_progress_is_kept_seldom_and_every_state_at_once(make_queue: MakeQueue) -> None:
    store = InMemoryJobStore()

    async def act(queue: AsyncJobQueue) -> None:
        async def work(payload: dict[str, Any]) -> None:
            for done in range(1000):
                tell = Progress(phase=Phase.PROBING, done=done, total=1000)
                queue.set_progress(payload["_job_id"], tell)

        queue.register(SCAN, handler(work))
        await queue.wait((await queue.submit(SCAN, Request())).id)

    start(make_queue, store, act)
    assert len(store.changes) < 10
    (kept,) = store.jobs.values()
    assert (kept.state, kept.fraction) == (JobState.COMPLETED, 1.0)
    assert kept.progress is not None
    assert kept.progress.done == 999


def test_the_oldest_that_have_ended_are_forgotten_and_what_has_not_ended_is_kept(
    make_queue: MakeQueue,
) -> None:
    store = InMemoryJobStore()
    store.add(job(0, JobState.PAUSED))
    for number in range(1, MOST_ENDED_JOBS + 1):
        store.add(job(number, JobState.COMPLETED, ended=float(number)))

    async def act(queue: AsyncJobQueue) -> None:
        queue.register(SCAN, handler(nothing))
        await queue.restore()
        for n in range(3):
            await queue.wait((await queue.submit(SCAN, Request(n=n))).id)
        listed = [each.id for each in await queue.list()]
        assert len(listed) == MOST_ENDED_JOBS + 1
        assert listed[-2:] == ["job 4", "job 0"]

    start(make_queue, store, act, keep=True)
    assert len(store.jobs) == MOST_ENDED_JOBS + 1
    assert {"job 1", "job 2", "job 3"}.isdisjoint(store.jobs)


def test_that_a_request_was_cut_is_told(make_queue: MakeQueue) -> None:
    async def act(queue: AsyncJobQueue) -> None:
        queue.register(SHORTENED, handler(nothing))
        looks: dict[str, Job] = {}
        queue.subscribe(lambda job: looks.update({job.id: job}))
        for n in range(MOST_LONG_REQUESTS + 2):
            await queue.wait((await queue.submit(SHORTENED, Request(n=n, text="long"))).id)
        assert list(looks.values()) == list(reversed(await queue.list()))
        assert [job.repeatable for job in looks.values()] == [False] * 2 + [True] * MOST_LONG_REQUESTS

    start(make_queue, InMemoryJobStore(), act)


def test_long_requests_are_kept_of_the_newest_only(make_queue: MakeQueue) -> None:
    store = InMemoryJobStore()

    async def act(queue: AsyncJobQueue) -> None:
        queue.register(SHORTENED, handler(nothing))
        ids = []
        for n in range(MOST_LONG_REQUESTS + 2):
            ids.append((await queue.submit(SHORTENED, Request(n=n, text="x" * 100))).id)
            await queue.wait(ids[-1])
        jobs = [await queue.get(job_id) for job_id in ids]
        assert [bool(_request(each).text) for each in jobs] == [False] * 2 + [True] * MOST_LONG_REQUESTS
        assert [each.repeatable for each in jobs] == [False] * 2 + [True] * MOST_LONG_REQUESTS
        assert [_request(each).n for each in jobs] == list(range(MOST_LONG_REQUESTS + 2))
        with pytest.raises(JobError, match="no longer stored"):
            await queue.retry(ids[0])
        await queue.retry(ids[2])

    start(make_queue, store, act)
    assert sum(bool(_request(each).text) for each in store.jobs.values()) == MOST_LONG_REQUESTS


def test_a_flush_waits_for_the_store(make_queue: MakeQueue) -> None:
    class Slow(InMemoryJobStore):
        def __init__(self) -> None:
            super().__init__()
            self.stored = asyncio.Event()

        async def flush(self) -> None:
            await self.stored.wait()

    async def act() -> None:
        store = Slow()
        queue = make_queue(store)
        queue.register(SCAN, handler(nothing))
        job = await queue.submit(SCAN, Request())
        flush = asyncio.create_task(queue.flush())
        await queue.wait(job.id)
        assert not flush.done()
        store.stored.set()
        await flush
        await queue.close()

    asyncio.run(act())


def test_a_queue_that_keeps_nothing_has_nothing_to_flush(make_queue: MakeQueue) -> None:
    async def act() -> None:
        queue = make_queue(None)
        await queue.flush()
        await queue.close()

    asyncio.run(act())
