"""Waiting for a fact where there is no event loop that could tell of it."""

import time
from collections.abc import Callable


def wait_until(fact: Callable[[], bool], patience: float) -> bool:
    """Whether it becomes one within so many seconds."""
    deadline = time.monotonic() + patience
    while not fact() and time.monotonic() < deadline:
        pass
    return fact()
