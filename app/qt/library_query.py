"""Questions to the library that belong together, asked in another thread, and given up at any time."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Executor
from typing import TypeVar

from app.core.errors import Cancelled
from app.library import Library
from app.library.reader import Reader

T = TypeVar("T")


class LibraryQuery:
    """Belongs to the window's thread, and so does `stop`; what is asked runs in those of `threads`."""

    def __init__(self, library: Library, threads: Executor) -> None:
        self._library = library
        self._threads = threads
        self._lock = threading.Lock()
        self._readers: set[Reader] = set()
        self._stopped = False

    async def ask(self, question: Callable[[Reader], T]) -> T:
        """Return the answer. Raises `Cancelled` once it was given up, and `LibraryError`."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._answer, question)

    def _answer(self, question: Callable[[Reader], T]) -> T:
        self.check()
        with self._library.reader() as reader:
            with self._lock:
                self._readers.add(reader)
            try:
                return question(reader)
            finally:
                with self._lock:  # `stop` must not meet a reader that is closed
                    self._readers.remove(reader)

    def check(self) -> None:
        """Raise `Cancelled` once it was given up; for questions of several parts."""
        if self._stopped:
            raise Cancelled

    def stop(self) -> None:
        """Give up: whatever is being asked ends as soon as can be."""
        self._stopped = True
        with self._lock:
            for reader in self._readers:
                reader.interrupt()
