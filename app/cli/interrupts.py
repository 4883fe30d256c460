"""Ctrl-C and a polite kill, while a loop runs."""

import asyncio
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType

from app.cli.status import Exit


@contextmanager
def heard(act: Callable[[], object], *numbers: signal.Signals) -> Iterator[None]:
    """Have the running loop do `act` when one of these signals comes; at the next the process ends at once.

    They are heard also where the process was started to ignore them, as what a script runs in the background
    is: asyncio's own handler would not be.
    """
    loop = asyncio.get_running_loop()
    asked = False

    def hear(_number: int, _frame: FrameType | None) -> None:
        nonlocal asked
        if asked:
            os._exit(Exit.CANCELLED)
        asked = True
        loop.call_soon_threadsafe(act)

    before = [signal.getsignal(number) for number in numbers]
    with suppress(NotImplementedError):  # on Windows, where signals wake every loop
        for number in numbers:
            loop.add_signal_handler(number, _wake)
    try:
        for number in numbers:
            signal.signal(number, hear)
        yield
    finally:
        with suppress(NotImplementedError):
            for number in numbers:
                loop.remove_signal_handler(number)
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)


def _wake() -> None:
    """Nothing is to be done: that a signal wakes the loop, also one that was about to fall asleep, is all."""
