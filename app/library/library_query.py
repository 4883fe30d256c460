"""A group of reads of the library that run in other threads and can be cancelled together."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor
from typing import TypeVar

from app.core.errors import Cancelled
from app.library.open.library import Library
from app.library.reader import Reader

T = TypeVar("T")


class LibraryQuery:
    """A group of reads that can be cancelled.

    The object and `stop` belong to the thread of an event loop. The reads run in the threads of `threads`.
    """

    def __init__(self, library: Library, threads: Executor) -> None:
        self._library = library
        self._threads = threads
        self._stopped = False

    async def ask(self, question: Callable[[Reader], T]) -> T:
        """Return the answer of `question`. Raise `Cancelled` after `stop`, and `LibraryError`."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._answer, question)

    def _answer(self, question: Callable[[Reader], T]) -> T:
        self.check()
        with self._library.reader(cancelled=lambda: self._stopped) as reader:
            return question(reader)

    def check(self) -> None:
        """Raise `Cancelled` after `stop`. Questions with several parts call this between two parts."""
        if self._stopped:
            raise Cancelled

    def stop(self) -> None:
        """Cancel all reads; the running ones end within some 10 ms."""
        self._stopped = True
