"""A watcher at work, and the waiting for what it tells."""

import queue
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.core.file.filetypes import BUILT_IN
from app.core.watch.hint import ChangesSettled, Ended, WatchMessage
from app.watch.source_watcher import SourceWatcher

PATIENCE = 60.0
STILL = 0.2
"""Seconds in place of ten, so that a test takes no longer than it must."""


class Told:
    """The messages of a watcher."""

    def __init__(self) -> None:
        self._queue = queue.Queue[WatchMessage]()
        self.put = self._queue.put

    def next(self) -> WatchMessage:
        """Wait for the next message, and return it."""
        return self._queue.get(timeout=PATIENCE)

    def due(self, *folders: Path) -> None:
        """Wait until all these folders were told to be scanned."""
        wanted = set(map(bytes, folders))

        def are_told(settled: ChangesSettled) -> bool:
            wanted.difference_update(settled.due)
            return not wanted

        self.until(are_told)

    def until(self, fact: Callable[[ChangesSettled], bool]) -> None:
        """Wait for a message of which the fact is true."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            message = self.next()
            assert not isinstance(message, Ended), message
            if isinstance(message, ChangesSettled) and fact(message):
                return
        raise TimeoutError


@contextmanager
def watching(folder: Path, limit: int | None = None, still: float = STILL) -> Iterator[Told]:
    """Watch a folder by a child process for the length of the block."""
    told = Told()
    watcher = SourceWatcher(bytes(folder), BUILT_IN, told.put, limit=limit, still_seconds=still)
    try:
        yield told
    finally:
        watcher.close()
