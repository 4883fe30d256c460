"""Work that blocks, done away from the loop's thread, which may be a window's."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


async def run_in_thread(act: Callable[..., T], *args: object) -> T:
    """Return what `act(*args)` returns, called in a thread of its own."""
    thread = ThreadPoolExecutor(1, thread_name_prefix="api-away")
    try:
        return await asyncio.get_running_loop().run_in_executor(thread, act, *args)
    finally:
        thread.shutdown(wait=False)
