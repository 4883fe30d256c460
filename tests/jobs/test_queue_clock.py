"""A clock that is set back puts jobs into the future; what ends now is the newest nevertheless."""

import asyncio
import time

import pytest
from msgspec.structs import replace

from app.core.job import MOST_ENDED_JOBS, MOST_LONG_REQUESTS, AsyncJobQueue, Job, JobState
from tests.doubles import InMemoryJobStore
from tests.jobs.acts import SHORTENED, MakeQueue, Request, handler, nothing


@pytest.mark.parametrize("kept", [MOST_LONG_REQUESTS, MOST_ENDED_JOBS])
def test_a_job_is_kept_that_ends_before_those_that_ended_before_it(make_queue: MakeQueue, kept: int) -> None:
    store = InMemoryJobStore()
    for number in range(kept):
        old = Job(
            id=f"job {number}",
            type=SHORTENED,
            request=Request(n=number, text="old"),
            state=JobState.COMPLETED,
        )
        store.add(replace(old, ended=time.time() + 3600 + number, place=number))

    async def main() -> None:
        queue: AsyncJobQueue = make_queue(store)
        queue.register(SHORTENED, handler(nothing))
        await queue.restore()
        request = Request(text="new")
        job = await queue.wait((await queue.submit(SHORTENED, request)).id)
        assert (job.state, job.repeatable, job.request) == (JobState.COMPLETED, True, request)
        await queue.wait((await queue.retry(job.id)).id)
        await queue.close()

    asyncio.run(main())
    assert len(store.jobs) == min(kept + 2, MOST_ENDED_JOBS)
