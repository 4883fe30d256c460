"""Both queues, so that one suite runs against the real one and its double (J1)."""

import asyncio

import pytest

from app.core.job import AsyncJobQueue, JobStore
from app.jobs.queue import AsyncioJobQueue
from tests.doubles import InMemoryJobQueue
from tests.jobs.acts import Act, MakeQueue, RunQueue

PATIENCE = 60.0


def _real(store: JobStore | None = None) -> AsyncJobQueue:
    return AsyncioJobQueue(store)


def _double(store: JobStore | None = None) -> AsyncJobQueue:
    return InMemoryJobQueue(store)


@pytest.fixture(params=[_real, _double], ids=["AsyncioJobQueue", "InMemoryJobQueue"])
def make_queue(request: pytest.FixtureRequest) -> MakeQueue:
    """Return what makes a queue over a store."""
    make: MakeQueue = request.param
    return make


@pytest.fixture
def run(make_queue: MakeQueue) -> RunQueue:
    """Run an act with a queue on a loop of its own; close the queue and let no task fail unheard."""

    async def main(act: Act) -> None:
        unheard: list[object] = []
        asyncio.get_running_loop().set_exception_handler(lambda _loop, context: unheard.append(context))
        queue = make_queue(None)
        async with asyncio.timeout(PATIENCE):
            try:
                await act(queue)
            finally:
                await queue.close()
        assert unheard == []
        assert asyncio.all_tasks() == {asyncio.current_task()}

    return lambda act: asyncio.run(main(act))
