"""Looks whether a source is there and its disk answers, in a child: a dead mount blocks no other process.

The look decides whether an error is a file's own, or the absence of its source (T2).
"""

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing, suppress
from multiprocessing.connection import Connection
from typing import Final

from app.core.run.limits import ProbeLimits
from app.core.sources.presence import KnownSource
from app.disk_pool.presence import PATIENCE_SECONDS
from app.disk_pool.presence_child import look_at
from app.process.child_process import answers, child
from app.process.limits import confine
from app.process.opening import NotOpened, open_known_file

WITNESSES: Final = 6
"""Files that are asked whether the disk still answers."""
_LEAST_WITNESSES: Final = 2
"""Files that must be unreadable before the disk counts as away: one may have a bad sector."""
_START_SECONDS: Final = 30.0
"""Seconds that a child may take to begin, which say nothing of a source: a busy computer takes some."""
_BYTES: Final = 4096
"""Bytes to read of a witness."""

IsThere = Callable[[KnownSource, Sequence[bytes], Callable[[], None]], bool]


def run(connection: Connection) -> None:
    """Send that the child has begun, then whether each source that comes, with its witnesses, is there."""
    confine(ProbeLimits())
    with suppress(EOFError, OSError):  # the parent wants no more looks, or is gone
        connection.send(True)
        while True:
            source, witnesses = connection.recv()
            connection.send(look_at(source).reason is None and _answers(witnesses))


class Looker:
    """Looks whether sources are there, by a child that stays for the next look.

    The start of the child takes most of the time of a look: on Windows it is a new interpreter.
    """

    def __init__(self) -> None:
        """Start no child yet."""
        self._child = ExitStack()
        self._connection: Connection | None = None
        self._has_begun = False

    def __call__(
        self,
        source: KnownSource,
        witnesses: Sequence[bytes],
        tick: Callable[[], None],
        patience: float = PATIENCE_SECONDS,
    ) -> bool:
        """Look whether a source is at its place, and whether its disk answers.

        A mount outlives its disk, so files of the source, the `witnesses`, are read: a disk that can read
        none of them is away. `tick` is called every 50 ms, and may raise. Without an answer within `patience`
        seconds, the source is away. If no child begins, or it ends, the source is there: nothing speaks
        against that.
        """
        try:
            connection = self._ask(source, tuple(witnesses))
            if not self._has_begun:
                if not answers(connection, tick, _START_SECONDS):
                    self.close()
                    return True
                self._has_begun = connection.recv()
            if answers(connection, tick, patience):
                return bool(connection.recv())
        except (EOFError, OSError):
            self.close()
            return True
        except BaseException:
            self.close()  # its answer would be taken for that of the next look
            raise
        self.close()
        return False

    def start(self) -> None:
        """Start the child, if possible, so that a look need not wait for that."""
        with suppress(OSError):
            self._running()

    def close(self) -> None:
        """End the child, if there is one. A later look starts another."""
        self._connection = None
        self._has_begun = False
        self._child.close()

    def _ask(self, *request: object) -> Connection:
        """Send a request, to another child if the first was killed. Raises OSError."""
        try:
            self._running().send(request)
        except OSError:
            self.close()
            self._running().send(request)
        return self._running()

    def _running(self) -> Connection:
        if self._connection is None:
            self._connection = self._child.enter_context(child(run, duplex=True))
        return self._connection


def is_there(source: KnownSource, witnesses: Sequence[bytes], tick: Callable[[], None]) -> bool:
    """Look once whether a source is there. As `Looker`."""
    with closing(Looker()) as look:
        return look(source, witnesses, tick)


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
