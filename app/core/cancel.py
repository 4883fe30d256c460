"""The thread-safe flag that Cancel sets and that a worker checks after each file."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.core.errors import Cancelled


class CancelEvent:
    """Set once, from any thread; read from any thread."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._wakers: list[Callable[[], None]] = []

    def is_set(self) -> bool:
        """Whether Cancel was asked for."""
        return self._event.is_set()

    def set(self) -> None:
        """Ask for an end, and wake whoever waits. Asking twice is asking once."""
        with self._lock:
            self._event.set()
            wakers = tuple(self._wakers)
        for wake in wakers:
            wake()

    def check(self) -> None:
        """Raise `Cancelled` once Cancel was asked for."""
        if self._event.is_set():
            raise Cancelled

    @contextmanager
    def waking(self, wake: Callable[[], None]) -> Iterator[None]:
        """Call `wake` when the flag is set, so that a worker inside the block need not poll.

        `wake` runs in the thread that cancels, at once where the flag is set already.
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
