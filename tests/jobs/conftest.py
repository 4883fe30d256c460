"""Both queues, so that one suite runs against the real one and its double (J1)."""

import asyncio

import pytest

from app.core.job import AsyncJobQueue
from app.jobs.queue import AsyncioJobQueue
from tests.doubles import InMemoryJobQueue
from tests.jobs.acts import Act, RunQueue

PATIENCE = 5.0


def _real() -> AsyncJobQueue:
    return AsyncioJobQueue()


def _double() -> AsyncJobQueue:
    return InMemoryJobQueue()


@pytest.fixture(params=[_real, _double], ids=["AsyncioJobQueue", "InMemoryJobQueue"])
def run(request: pytest.FixtureRequest) -> RunQueue:
    """Run an act with a queue on a loop of its own; close the queue and let no task fail unheard."""

    async def main(act: Act) -> None:
        unheard: list[object] = []
        asyncio.get_running_loop().set_exception_handler(lambda _loop, context: unheard.append(context))
        queue: AsyncJobQueue = request.param()
        async with asyncio.timeout(PATIENCE):
            try:
                await act(queue)
            finally:
                await queue.close()
        assert unheard == []
        assert asyncio.all_tasks() == {asyncio.current_task()}

    return lambda act: asyncio.run(main(act))
