"""A child process that does one thing, and is killed at the end of a block."""

import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import Final

from app.process import spawn

TICK_SECONDS: Final = 0.05
"""How often a thread that waits for a child looks whether it still should."""
_LAST_SECONDS: Final = 0.2

_SPAWN = multiprocessing.get_context("spawn")


@contextmanager
def child(run: Callable[..., None], *args: object) -> Iterator[Connection]:
    """Have a process call `run(connection, *args)`, and yield the other end; it does not outlive the block.

    Raises `OSError` where no process can be started.
    """
    ours, theirs = _SPAWN.Pipe(duplex=False)
    process = spawn.ChildProcess(
        target=run, args=(theirs, *args), name=f"cinventory-{run.__module__.rpartition('.')[2]}", daemon=True
    )
    try:
        process.start()
    except OSError:
        ours.close()
        raise
    finally:
        theirs.close()
    try:
        yield ours
    finally:
        spawn.end(process, _LAST_SECONDS)
        ours.close()
