"""Wakes a thread that waits for the pipes of children."""

import contextlib
import multiprocessing
import threading


class Wakeup:
    """A pipe that wakes the thread that waits on it. Any thread may call `call`, which never blocks."""

    def __init__(self) -> None:
        self.pipe, self._far = multiprocessing.get_context("spawn").Pipe(duplex=False)
        self._lock = threading.Lock()
        self._called = False

    def call(self) -> None:
        """Make the pipe readable, unless it is closed."""
        with self._lock:
            if not self._called and not self._far.closed:
                self._called = True
                self._far.send_bytes(b"!")

    def called(self) -> bool:
        """Return whether `call` was called since the last check."""
        with self._lock:
            if called := self._called:
                self.pipe.recv_bytes()
                self._called = False
            return called

    def close(self) -> None:
        """Close both ends; later calls have no effect."""
        with self._lock, contextlib.suppress(OSError):
            self.pipe.close()
            self._far.close()
