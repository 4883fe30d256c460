"""Starts threads in a child, whose address space has a limit."""

import ctypes
import sys
import threading
from collections.abc import Sequence
from typing import Final

_STACK_BYTES: Final = 256 * 1024
_M_ARENA_MAX: Final = -8
"""A constant of `mallopt`."""


def start(threads: Sequence[threading.Thread]) -> None:
    """Start as many threads as the system allows, with little address space each.

    Raises `RuntimeError` if it allows none.
    """
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # not in every C library
        if mallopt:
            mallopt(_M_ARENA_MAX, 1)
    before = threading.stack_size(_STACK_BYTES)
    try:
        for thread in threads:
            thread.start()
    except RuntimeError:
        if not threads[0].ident:
            raise
    finally:
        threading.stack_size(before)
