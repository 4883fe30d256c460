"""Ends the work for a request when its client disconnects."""

import asyncio
from collections.abc import Coroutine
from typing import Any, Final, TypeVar

from aiohttp import web

_TICK_SECONDS: Final = 0.1
"""Seconds between two checks whether a client waits for its answer. aiohttp does not tell a handler."""

T = TypeVar("T")


async def while_connected(request: web.Request, work: Coroutine[Any, Any, T]) -> T:
    """Return the result of `work`. If the client disconnects, cancel it and raise `ConnectionError`."""
    task = asyncio.create_task(work)
    try:
        while not (await asyncio.wait({task}, timeout=_TICK_SECONDS))[0]:
            if request.transport is None:
                raise ConnectionError
        return await task
    finally:
        task.cancel()
