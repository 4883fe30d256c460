"""Has threads of one process do something one after the other."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Final

_WAIT_SECONDS: Final = 0.1


@contextmanager
def alone(lock: Lock, check: Callable[[], None]) -> Iterator[None]:
    """Hold a lock. Calls `check`, which may raise, while others do."""
    while not lock.acquire(timeout=_WAIT_SECONDS):
        check()
    try:
        yield
    finally:
        lock.release()
