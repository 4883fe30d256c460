"""Waiting for facts, with a deadline that says what did not come."""

import time
from collections.abc import Callable
from typing import Final, TypeVar

T = TypeVar("T")

PATIENCE: Final = 60.0
"""Seconds after which something does not come any more."""
_POLL: Final = 0.05


class Missed(Exception):
    """What a stop waits for did not come, or is not as it should be."""


def wait_for(fact: Callable[[], T | None], what: str, patience: float = PATIENCE) -> T:
    """Return the first answer that is true. Raises `Missed`, which says `what` did not come."""
    deadline = time.monotonic() + patience
    while not (answer := fact()):
        if time.monotonic() > deadline:
            raise Missed(f"{what}: not within {patience:g} s")
        time.sleep(_POLL)
    return answer


def insist(held: bool, what: str) -> None:  # noqa: FBT001 - reads as a sentence
    """Raise `Missed` with `what` is wrong unless the fact `held`."""
    if not held:
        raise Missed(what)
