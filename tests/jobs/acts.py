"""What tests of a queue have its jobs do."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from app.core.job import AsyncJobQueue, JobState, JobStore
from app.core.job_control import JobControl

Act = Callable[[AsyncJobQueue], Coroutine[Any, Any, None]]
RunQueue = Callable[[Act], None]
MakeQueue = Callable[[JobStore | None], AsyncJobQueue]


@dataclass
class Handler:
    """Does what the test says when it says so; keeps what it was called with."""

    act: Callable[[dict[str, Any]], Awaitable[Any]]
    calls: list[tuple[str, dict[str, Any]]]

    async def __call__(self, job_type: str, payload: dict[str, Any]) -> Any:  # noqa: ANN401
        self.calls.append((job_type, payload))
        return await self.act(payload)


def handler(act: Callable[[dict[str, Any]], Awaitable[Any]]) -> Handler:
    """Return a handler that does `act` with each payload."""
    return Handler(act, [])


async def nothing(_payload: dict[str, Any]) -> None:
    """End at once."""


async def until_cancelled(payload: dict[str, Any]) -> None:
    """Go on until Cancel, and end by it."""
    cancel: JobControl = payload["_cancel_event"]
    woken = asyncio.Event()
    with cancel.waking(woken.set):
        await woken.wait()
    cancel.check()


@dataclass
class Ended:
    """A result that says how its job ended."""

    state: JobState
