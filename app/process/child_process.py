"""A child process that runs one function, and is killed at the end of a block."""

import multiprocessing
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import Final

from app.core.run.timing import SilenceTimer
from app.process import spawn

TICK_SECONDS: Final = 0.05
"""Seconds between two checks whether to go on waiting for a child."""
_LAST_SECONDS: Final = 0.2

_SPAWN = multiprocessing.get_context("spawn")
_restarts: Counter[str] = Counter()
_restarts_lock = threading.Lock()


def note_restart(name: str, count: int = 1) -> None:
    """Count children that were ended before their work was done, by the name of their processes.

    They crashed, were over a limit, or held a file that the user skipped: others do the rest of their work.
    May be called from any thread.
    """
    with _restarts_lock:
        _restarts[name] += count


def restarts() -> Mapping[str, int]:
    """Return the numbers of such children by name, since the start of the program; 0 for any other name."""
    with _restarts_lock:
        return _restarts.copy()


def child_name(run: Callable[..., None]) -> str:
    """Return the name of the processes of children that call a function."""
    return f"cinventory-{run.__module__.rpartition('.')[2]}"


@contextmanager
def child(
    run: Callable[..., None], *args: object, duplex: bool = False, **options: object
) -> Iterator[Connection]:
    """Have a child call `run(connection, *args, **options)`, and yield the other end of the connection.

    The child sends, and receives as well if the connection is `duplex`. It is killed at the end of the block.
    Raises `OSError` if no process can be started.
    """
    ours, theirs = _SPAWN.Pipe(duplex)
    process = spawn.ChildProcess(
        target=run, args=(theirs, *args), kwargs=options, name=child_name(run), daemon=True
    )
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
