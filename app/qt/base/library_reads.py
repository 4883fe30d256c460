"""Reads of the library in threads of their own, which end when the coroutine that waits is cancelled."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from app.core.errors import Cancelled
from app.library import Library
from app.library.library_query import LibraryQuery
from app.library.reader import Reader

T = TypeVar("T")


class LibraryReads:
    """A few threads that read the library, so that no feature waits for another."""

    def __init__(self, library: Library, name: str, threads: int = 1) -> None:
        """Take the name of the threads, and their number: as many reads run side by side."""
        self._library = library
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix=name)
        self._running: set[LibraryQuery] = set()

    async def ask(self, question: Callable[[Reader], T]) -> T:
        """Return the answer of `question`. Raise `LibraryError`.

        If the task that waits is cancelled, the read is interrupted.
        """
        query = LibraryQuery(self._library, self._threads)
        self._running.add(query)
        try:
            return await query.ask(question)
        except asyncio.CancelledError:
            query.stop()
            raise
        except Cancelled:  # by `close`
            raise asyncio.CancelledError from None
        finally:
            self._running.discard(query)

    def close(self) -> None:
        """Interrupt the running reads, and wait for the threads."""
        for query in self._running:
            query.stop()
        self._threads.shutdown()
