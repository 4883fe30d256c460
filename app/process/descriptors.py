"""Standard input, output and error: the descriptors 0 to 2."""

import os
import sys
from collections.abc import Collection, Iterable
from contextlib import suppress
from typing import IO, Any, Final

STANDARD: Final = (0, 1, 2)


def open_missing() -> None:
    """Open the null device at each standard descriptor that is closed.

    Otherwise a file opened later, even a library, would get that number, and prints would write to that file.
    """
    for number in STANDARD:
        if not _is_open(number):
            _open_null_at(number)
    # Python has none of these where it found the descriptor closed, and Windows gives a window none.
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            setattr(sys, name, _stream(number))


def detach() -> None:
    """Replace each standard descriptor by the null device, except a console.

    A caller that waits for the end of its pipe must not wait for this process.
    """
    for number in STANDARD:
        if not os.isatty(number):
            _open_null_at(number)


def replace(numbers: Iterable[int]) -> None:
    """Replace these descriptors by the null device."""
    for number in numbers:
        _open_null_at(number)


def close_all_but(kept: Collection[int]) -> None:
    """Close all descriptors but `kept`, and replace the standard ones by the null device. POSIX only."""
    replace(STANDARD)
    for name in os.listdir("/dev/fd"):  # noqa: PTH208 - as the system tells them
        number = int(name)
        if number not in kept and number not in STANDARD:
            with suppress(OSError):  # that of the list itself
                os.close(number)


def _is_open(number: int) -> bool:
    try:
        os.fstat(number)
    except OSError:
        return False
    return True


def _open_null_at(number: int) -> None:
    null = os.open(os.devnull, os.O_RDWR)
    if null == number:
        os.set_inheritable(number, True)  # as standard descriptors are
        return
    os.dup2(null, number)
    os.close(null)


def _stream(number: int) -> IO[Any]:
    mode = "w" if number else "r"
    return open(number, mode, encoding="utf-8", errors="backslashreplace", closefd=False)
