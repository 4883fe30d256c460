"""Control of a running job from other threads: the cancel flag and the files to skip."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.core.errors import Cancelled


class JobControl:
    """A thread-safe cancel flag, set once, and the files to skip. Workers check it after each file."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._wakers: list[Callable[[], None]] = []
        self._skips: set[bytes] = set()

    def is_set(self) -> bool:
        """Return whether the job was cancelled."""
        return self._event.is_set()

    def set(self) -> None:
        """Cancel the job and wake its worker; repeated calls have no effect."""
        self._event.set()
        self._wake()

    def check(self) -> None:
        """Raise `Cancelled` if the job was cancelled."""
        if self._event.is_set():
            raise Cancelled

    def skip(self, path: bytes) -> None:
        """Skip this file, and wake the worker."""
        with self._lock:
            self._skips.add(path)
        self._wake()

    def take_skips(self) -> frozenset[bytes]:
        """Return the files to skip that were added since the last call."""
        if not self._skips:  # without the lock, because workers ask after every file
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
        """Call `wake` on a cancel or a skip while the context lasts, so that the worker need not poll.

        `wake` runs in the calling thread, and at once if the flag is set already.
        """
        with self._lock:
            self._wakers.append(wake)
        # Check after the registration: a cancel in between must not be lost.
        if self.is_set():
            wake()
        try:
            yield
        finally:
            with self._lock:
                self._wakers.remove(wake)
