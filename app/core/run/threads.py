"""Blocking work in a thread of its own, away from the event loop."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


async def run_in_thread(act: Callable[..., T], *args: object) -> T:
    """Return the result of `act(*args)`, called in a new thread."""
    thread = ThreadPoolExecutor(1, thread_name_prefix="api-away")
    try:
        return await asyncio.get_running_loop().run_in_executor(thread, act, *args)
    finally:
        thread.shutdown(wait=False)
