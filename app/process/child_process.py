"""A child process that runs one function, and is killed at the end of a block."""

import multiprocessing
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import Final

from app.core.timing import SilenceTimer
from app.process import spawn

TICK_SECONDS: Final = 0.05
"""Seconds between two checks whether to go on waiting for a child."""
_LAST_SECONDS: Final = 0.2

_SPAWN = multiprocessing.get_context("spawn")


@contextmanager
def child(
    run: Callable[..., None], *args: object, duplex: bool = False, **options: object
) -> Iterator[Connection]:
    """Have a child call `run(connection, *args, **options)`, and yield the other end of the connection.

    The child sends, and receives as well if the connection is `duplex`. It is killed at the end of the block.
    Raises `OSError` if no process can be started.
    """
    ours, theirs = _SPAWN.Pipe(duplex)
    name = f"cinventory-{run.__module__.rpartition('.')[2]}"
    process = spawn.ChildProcess(target=run, args=(theirs, *args), kwargs=options, name=name, daemon=True)
    spawn.start(process, ours, theirs)
    try:
        yield ours
    finally:
        spawn.end(process, _LAST_SECONDS)
        ours.close()


def answers(connection: Connection, tick: Callable[[], None], patience: float) -> bool:
    """Wait for a message or the end of a child; return False if nothing comes within `patience` seconds.

    `tick` is called every 50 ms, and may raise.
    """
    silence = SilenceTimer(time.monotonic)
    while not connection.poll(TICK_SECONDS):
        tick()
        if silence.look() > patience:
            return False
    return True
