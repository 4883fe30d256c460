"""Reads of the library for one answer each, which end with the client's connection."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from http import HTTPStatus
from typing import Final, TypeVar

from app.api.schemas.problem_details import ApiProblem
from app.core.errors import Cancelled
from app.library import Library
from app.library.library_query import LibraryQuery
from app.library.reader import Reader

T = TypeVar("T")

READS: Final = 2
"""Reads that run at once. Others wait, so that clients cannot slow down a scan."""
READ_SECONDS: Final = 30.0
_LATE: Final = "The library did not answer within {seconds}. Try again later."


class ServerReads:
    """Answers questions about one library. Belongs to the server's event loop."""

    def __init__(self, library: Library, seconds: float = READ_SECONDS, name: str = "api-read") -> None:
        """Take the time limit of an answer, the wait for others included, and the name of the threads."""
        self._library = library
        self._seconds = seconds
        self._running: set[LibraryQuery] = set()
        self._stopped = False
        self._threads = ThreadPoolExecutor(READS, thread_name_prefix=name)

    async def ask(self, question: Callable[[Reader], T]) -> T:
        """Return the answer of `question`. The read ends with the task that awaits the answer.

        Raises `LibraryError`, and `ApiProblem` after the time limit or `stop`.
        """
        return await self.check_and_ask(lambda _check, reader: question(reader), late=_LATE)

    async def check_and_ask(self, question: Callable[[Callable[[], object], Reader], T], *, late: str) -> T:
        """Return the answer of `question`, whose first argument raises `Cancelled` once nobody awaits it.

        `late` is the sentence of the error after the time limit.
        """
        if self._stopped:
            raise _closing()
        reads = LibraryQuery(self._library, self._threads)
        self._running.add(reads)
        try:
            async with asyncio.timeout(self._seconds):
                return await reads.ask(partial(question, reads.check))
        except TimeoutError:
            raise ApiProblem(
                HTTPStatus.SERVICE_UNAVAILABLE, late.format(seconds=f"{self._seconds:g} s")
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
