"""What a worker checks after each file: the thread-safe flag that Cancel sets, and what is to be skipped."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.core.errors import Cancelled


class JobControl:
    """Set once, from any thread; read from any thread. It also carries which files are to be skipped."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._wakers: list[Callable[[], None]] = []
        self._skips: set[bytes] = set()

    def is_set(self) -> bool:
        """Whether Cancel was asked for."""
        return self._event.is_set()

    def set(self) -> None:
        """Ask for an end, and wake whoever waits. Asking twice is asking once."""
        self._event.set()
        self._wake()

    def check(self) -> None:
        """Raise `Cancelled` once Cancel was asked for."""
        if self._event.is_set():
            raise Cancelled

    def skip(self, path: bytes) -> None:
        """Ask to go on without this file, and wake whoever waits."""
        with self._lock:
            self._skips.add(path)
        self._wake()

    def take_skips(self) -> frozenset[bytes]:
        """Return the files that were asked to be skipped since the last call."""
        if not self._skips:
            return frozenset()
        with self._lock:
            taken, self._skips = frozenset(self._skips), set()
        return taken

    def _wake(self) -> None:
        with self._lock:
            wakers = tuple(self._wakers)
        for wake in wakers:
            wake()

    @contextmanager
    def waking(self, wake: Callable[[], None]) -> Iterator[None]:
        """Call `wake` when the flag is set or a file is to be skipped, so that a worker inside need not poll.

        `wake` runs in the thread that asks, at once where the flag is set already.
        """
        with self._lock:
            self._wakers.append(wake)
        if self.is_set():
            wake()
        try:
            yield
        finally:
            with self._lock:
                self._wakers.remove(wake)
