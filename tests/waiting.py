"""Waiting for a fact where there is no event loop that could tell of it."""

import time
from collections.abc import Callable
from typing import Final

_POLL: Final = 0.002


def wait_until(fact: Callable[[], bool], patience: float) -> bool:
    """Return whether the fact is true within `patience` seconds."""
    deadline = time.monotonic() + patience
    while not fact() and time.monotonic() < deadline:
        time.sleep(_POLL)  # leaves the processor to the process that is waited for
    return fact()
