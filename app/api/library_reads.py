"""Reads of the library for one answer each, which end with the client's connection."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from typing import Final, TypeVar

from app.api.problem_details import ApiProblem
from app.core.errors import Cancelled
from app.library import Library
from app.library.library_query import LibraryQuery
from app.library.reader import Reader

T = TypeVar("T")

READS: Final = 2
"""Reads that run at once. Others wait, so that clients cannot slow down a scan."""
READ_SECONDS: Final = 30.0


class LibraryReads:
    """Answers questions about one library. Belongs to the server's event loop."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._running: set[LibraryQuery] = set()
        self._stopped = False
        self._threads = ThreadPoolExecutor(READS, thread_name_prefix="api-read")

    async def ask(self, question: Callable[[Reader], T]) -> T:
        """Return the answer of `question`. Raises `LibraryError`, and `ApiProblem` after `stop`."""
        if self._stopped:
            raise _closing()
        reads = LibraryQuery(self._library, self._threads)
        self._running.add(reads)
        try:
            async with asyncio.timeout(READ_SECONDS):
                return await reads.ask(question)
        except TimeoutError:
            raise ApiProblem(
                HTTPStatus.SERVICE_UNAVAILABLE,
                f"The library did not answer within {READ_SECONDS:g} s. Try again later.",
            ) from None
        except Cancelled:
            raise _closing() from None
        finally:
            self._running.remove(reads)
            reads.stop()

    def stop(self) -> None:
        """Cancel the running reads, and refuse new ones."""
        self._stopped = True
        for reads in self._running:
            reads.stop()

    def close(self) -> None:
        """Wait for the threads. Call `stop` before."""
        self._threads.shutdown(wait=True, cancel_futures=True)


def _closing() -> ApiProblem:
    return ApiProblem(HTTPStatus.SERVICE_UNAVAILABLE, "Cinventory is closing. Try again later.")
