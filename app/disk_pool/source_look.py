"""Looks whether a source is there and its disk answers, in a child: a dead mount blocks no other process.

The look decides whether an error is a file's own, or the absence of its source (T2).
"""

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Final

from app.core.limits import ProbeLimits
from app.core.presence import Expected
from app.disk_pool.presence import PATIENCE_SECONDS
from app.disk_pool.presence_child import look_at
from app.process.child_process import answers, child
from app.process.limits import confine
from app.process.opening import NotOpened, open_known_file

WITNESSES: Final = 6
"""Files that are asked whether the disk still answers."""
_LEAST_WITNESSES: Final = 2
"""Files that must be unreadable before the disk counts as away: one may have a bad sector."""
_BYTES: Final = 4096
"""Bytes to read of a witness."""

IsThere = Callable[[Expected, Sequence[bytes], Callable[[], None]], bool]


def run(connection: Connection, source: Expected, witnesses: Sequence[bytes]) -> None:
    """Send whether the source is there."""
    confine(ProbeLimits())
    connection.send(look_at(source).reason is None and _answers(witnesses))
    connection.close()


def is_there(
    source: Expected,
    witnesses: Sequence[bytes],
    tick: Callable[[], None],
    patience: float = PATIENCE_SECONDS,
) -> bool:
    """Have a child look whether a source is at its place, and whether its disk answers.

    A mount outlives its disk, so files of the source, the `witnesses`, are read: a disk that can read none of
    them is away. `tick` is called every 50 ms, and may raise. Without an answer within `patience` seconds,
    the source is away. If no child can be started, it is there: nothing speaks against that.
    """
    try:
        with child(run, source, tuple(witnesses)) as connection:
            if not answers(connection, tick, patience):
                return False
            with suppress(EOFError):
                return bool(connection.recv())
    except OSError:
        pass
    return True


def _answers(witnesses: Sequence[bytes]) -> bool:
    """Return False if files are there, and not one of them can be read."""
    failed = 0
    for path in witnesses:
        try:
            if _is_readable(path):
                return True
        except (FileNotFoundError, PermissionError, NotOpened):
            continue  # says nothing of the disk
        except OSError:
            failed += 1
    return failed < _LEAST_WITNESSES


def _is_readable(path: bytes) -> bool:
    """Read from the disk, not from memory; return False for a file without contents. Raises OSError."""
    with open_known_file(path).file as file:
        if sys.platform == "linux":
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return bool(file.read(_BYTES))
