"""The handling of SIGINT, SIGTERM and SIGHUP while an event loop runs."""

import os
import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Final

from app.cli.status import Exit
from app.process import descriptors

_HANGUP: Final = getattr(signal, "SIGHUP", None)
"""The signal of a closed terminal; None on Windows, which has no such signal."""
END_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM, *([_HANGUP] if _HANGUP else []))
"""Signals that ask a command to end in order."""


@contextmanager
def handle_signals(
    act: Callable[[], object], *signals: signal.Signals, written: Iterable[int] = ()
) -> Iterator[None]:
    """Call `act` in the running loop at the first of these signals; at the next, end the process at once.

    SIGINT and SIGTERM count even if the process was started to ignore them, as background jobs of scripts
    are. asyncio's own handler would not be called then. An ignored SIGHUP stays ignored, for `nohup`. SIGHUP
    may come twice, from the terminal and from the shell, and so does not end the process at once. After
    SIGHUP, standard descriptors and `written` lead to the null device if they were a terminal.
    """
    import asyncio  # noqa: PLC0415 - takes 15 ms; the caller's loop has loaded it

    loop = asyncio.get_running_loop()
    called = asked = False
    numbers = [number for number in signals if number != _HANGUP or not _is_ignored(number)]
    terminals = {number for number in (*descriptors.STANDARD, *written) if os.isatty(number)}

    def on_signal(number: int, _frame: FrameType | None) -> None:
        nonlocal called, asked
        if number == _HANGUP:
            descriptors.replace(terminals)
        elif asked:
            os._exit(Exit.CANCELLED)
        else:
            asked = True
        if not called:
            called = True
            loop.call_soon_threadsafe(act)

    before = [signal.getsignal(number) for number in numbers]
    with suppress(NotImplementedError):  # on Windows, where signals wake every loop
        for number in numbers:
            loop.add_signal_handler(number, _wake)
    try:
        for number in numbers:
            signal.signal(number, on_signal)
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
    """Raise `SystemExit` at SIGTERM, or SIGHUP of a closed terminal, so that no temporary file is left."""
    numbers = [
        each for each in END_SIGNALS if signal.getsignal(each) is signal.SIG_DFL
    ]  # Python handles SIGINT
    try:
        for number in numbers:
            signal.signal(number, _exit)
        yield
    finally:
        for number in numbers:
            signal.signal(number, signal.SIG_DFL)


def _exit(_number: int, _frame: FrameType | None) -> None:
    raise SystemExit(Exit.CANCELLED)


def _wake() -> None:
    """Do nothing: the signal alone wakes the loop, even a loop that is about to wait."""
