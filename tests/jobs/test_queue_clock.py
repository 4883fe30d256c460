"""A clock that is set back puts jobs into the future; what ends now is the newest nevertheless."""

import asyncio
import time
from dataclasses import replace

import pytest

from app.core.job import KEPT_JOBS, KEPT_PAYLOADS, AsyncJobQueue, Job, JobState
from tests.doubles import InMemoryJobStore
from tests.jobs.acts import MakeQueue, handler, nothing


@pytest.mark.parametrize("kept", [KEPT_PAYLOADS, KEPT_JOBS])
def test_a_job_is_kept_that_ends_before_those_that_ended_before_it(make_queue: MakeQueue, kept: int) -> None:
    store = InMemoryJobStore()
    for number in range(kept):
        old = Job(id=f"job {number}", type="scan", payload={"n": number}, state=JobState.COMPLETED)
        store.add(replace(old, ended=time.time() + 3600 + number, place=number))

    async def main() -> None:
        queue: AsyncJobQueue = make_queue(store)
        queue.register("scan", handler(nothing), outline=lambda _payload: {})
        await queue.restore()
        job = await queue.wait((await queue.submit("scan", {"n": "new"})).id)
        assert (job.state, job.repeatable, job.payload) == (JobState.COMPLETED, True, {"n": "new"})
        await queue.wait((await queue.retry(job.id)).id)
        await queue.close()

    asyncio.run(main())
    assert len(store.jobs) == min(kept + 2, KEPT_JOBS)
