"""Waiting for facts, with a deadline that says what did not come."""

import os
import time
from collections.abc import Callable
from typing import Final, TypeVar

T = TypeVar("T")

PATIENCE: Final = 60.0
"""Seconds to wait for a fact, on a machine that has nothing else to do."""
_POLL: Final = 0.05


class Missed(Exception):
    """What a stop waits for did not come, or is not as it should be."""


def wait_for(fact: Callable[[], T | None], what: str, patience: float = PATIENCE) -> T:
    """Return the first answer that is true.

    Wait `patience` seconds, and longer on a machine with more work than processors. Raises `Missed`, which
    says `what` did not come.
    """
    began = time.monotonic()
    while not (answer := fact()):
        allowed = patience * _crowding()
        if time.monotonic() - began > allowed:
            raise Missed(f"{what}: not within {allowed:.0f} s")
        time.sleep(_POLL)
    return answer


def _crowding() -> float:
    """Return the number of tasks that share a processor, at least 1."""
    return max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


def insist(held: bool, what: str) -> None:  # noqa: FBT001 - reads as a sentence
    """Raise `Missed` with `what` is wrong unless the fact `held`."""
    if not held:
        raise Missed(what)
