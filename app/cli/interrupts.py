"""Ctrl-C, a polite kill and the end of a terminal, while a loop runs."""

import asyncio
import os
import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Final

from app.cli.status import Exit
from app.process import descriptors

_HANGUP: Final = getattr(signal, "SIGHUP", None)
"""The terminal was closed; Windows has no such signal."""
ENDING: Final = (signal.SIGINT, signal.SIGTERM, *([_HANGUP] if _HANGUP else []))
"""Signals that ask a command to end in order."""


@contextmanager
def heard(act: Callable[[], object], *signals: signal.Signals, written: Iterable[int] = ()) -> Iterator[None]:
    """Have the running loop do `act` when one of these signals comes; at the next the process ends at once.

    They are heard also where the process was started to ignore them, as what a script runs in the background
    is: asyncio's own handler would not be. SIGHUP stays ignored, for that is what nohup is for. It may come
    twice, from the terminal and from the shell, and so does not end the process at once. Standard
    descriptors, and `written`, that are a terminal lead to the null device from then on.
    """
    loop = asyncio.get_running_loop()
    acted = asked = False
    numbers = [number for number in signals if number != _HANGUP or not _is_ignored(number)]
    terminals = {number for number in (*descriptors.STANDARD, *written) if os.isatty(number)}

    def hear(number: int, _frame: FrameType | None) -> None:
        nonlocal acted, asked
        if number == _HANGUP:
            descriptors.replace(terminals)
        elif asked:
            os._exit(Exit.CANCELLED)
        else:
            asked = True
        if not acted:
            acted = True
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


def _is_ignored(number: signal.Signals) -> bool:
    return signal.getsignal(number) is signal.SIG_IGN


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Raise `SystemExit` for SIGTERM, or SIGHUP of a closed terminal, so that no temporary file is left."""
    numbers = [each for each in ENDING if signal.getsignal(each) is signal.SIG_DFL]  # Python has SIGINT
    try:
        for number in numbers:
            signal.signal(number, _leave)
        yield
    finally:
        for number in numbers:
            signal.signal(number, signal.SIG_DFL)


def _leave(_number: int, _frame: FrameType | None) -> None:
    raise SystemExit(Exit.CANCELLED)


def _wake() -> None:
    """Nothing is to be done: that a signal wakes the loop, also one that was about to fall asleep, is all."""
