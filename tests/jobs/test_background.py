"""Tasks beside their caller: all are waited for, also those that others began."""

import asyncio

import pytest

from app.jobs.background import BackgroundTasks


def test_tasks_that_tasks_began_are_waited_for() -> None:
    async def act() -> list[str]:
        tasks, seen = BackgroundTasks(), list[str]()

        async def inner() -> None:
            await asyncio.sleep(0)
            seen.append("inner")

        async def outer() -> None:
            seen.append("outer")
            tasks.spawn(inner())

        tasks.spawn(outer())
        assert tasks
        await tasks.finish()
        assert not tasks
        return seen

    assert asyncio.run(act()) == ["outer", "inner"]


def test_a_task_that_has_just_ended_is_not_waited_for_without_end() -> None:
    """Its callbacks have not run yet, and gathering it would not let them run from Python 3.12 on."""

    async def act() -> bool:
        tasks = BackgroundTasks()
        ends: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        async def work() -> None:
            await asyncio.sleep(0)
            ends.set_result(None)

        tasks.spawn(work())
        await ends  # resumes beside the callbacks of the task
        async with asyncio.timeout(60):
            await tasks.finish()
        return bool(tasks)

    assert asyncio.run(act()) is False


def test_what_a_task_raises_is_raised_to_the_one_that_waits() -> None:
    async def act() -> None:
        async def fail() -> None:
            raise ValueError("unforeseen")

        tasks = BackgroundTasks()
        tasks.spawn(fail())
        await tasks.finish()

    with pytest.raises(ValueError, match="unforeseen"):
        asyncio.run(act())
