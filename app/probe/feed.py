"""The tasks of a probe child, with the files that they name, opened by the child itself.

A child that shuts itself in has another feed (`feed_elsewhere`).
"""

import itertools
from collections import deque
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from multiprocessing.connection import Connection
from typing import Protocol

from app.probe import protocol
from app.probe.base import ProbeTask
from app.probe.batch_size import THREADS
from app.probe.prefetch import Prefetcher
from app.probe.slot import ProbeSlot
from app.probe.usage_meter import UsageMeter
from app.process import sandbox
from app.process.opening import Located, Opener, OpenFile


class Feed(Protocol):
    """The tasks of a child, and their files in the same order."""

    tasks: deque[tuple[int, ProbeTask]]
    """Tasks that came, with their numbers. The child takes them."""

    def receive(self) -> None:
        """Wait for tasks. Raises EOFError or OSError once there are no more."""

    def open_ahead(self) -> None:
        """Have the next files opened side by side, if files keep this child waiting."""

    def opener(self) -> AbstractContextManager[Opener]:
        """Yield the function that opens the file at hand, and measure how long it is waited for."""

    def leave_out(self) -> None:
        """Close the file at hand, which is not to be probed."""


class FeedHere:
    """A feed from the parent's pipe. With `prefetch`, threads open files ahead."""

    def __init__(self, pipe: Connection, slot: ProbeSlot, usage: UsageMeter, *, prefetch: bool) -> None:
        self.tasks: deque[tuple[int, ProbeTask]] = deque()
        self._pipe = pipe
        self._slot = slot
        self._prefetch = prefetch
        self._ahead = Prefetcher(usage)

    def receive(self) -> None:
        first, tasks = protocol.tasks(self._pipe.recv_bytes())
        self.tasks.extend(enumerate(tasks, first))

    def open_ahead(self) -> None:
        ahead = self._ahead
        if not self._prefetch or ahead.is_on is self._slot.prefetches is False:
            return
        self._slot.prefetches = ahead.is_on
        if ahead.is_on:
            while len(self.tasks) < THREADS and self._pipe.poll():
                self.receive()
            ahead.extend(task.place for _, task in itertools.islice(self.tasks, ahead.count, THREADS))

    @contextmanager
    def opener(self) -> Iterator[Opener]:
        with self._ahead.opener() as opener:

            def opened(place: Located) -> OpenFile:
                with sandbox.receiving():
                    return opener(place)

            yield opened

    def leave_out(self) -> None:
        self._ahead.leave_out()
