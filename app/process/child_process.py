"""Processes that do one thing and are killed: what blocks, or holds the interpreter, is theirs to do."""

import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http import HTTPStatus
from multiprocessing.connection import Connection
from typing import Final

from app.api.problem_details import Problem
from app.process import spawn

TICK_SECONDS: Final = 0.05
"""How often a thread that waits for a child looks whether it still should."""
_LAST_SECONDS: Final = 0.2

_SPAWN = multiprocessing.get_context("spawn")


@contextmanager
def child(run: Callable[..., None], *args: object) -> Iterator[Connection]:
    """Have a process call `run(connection, *args)`, and yield the other end; it does not outlive the block.

    Raises `Problem` where no process can be started.
    """
    ours, theirs = _SPAWN.Pipe(duplex=False)
    process = spawn.ChildProcess(target=run, args=(theirs, *args), name="cinventory-api", daemon=True)
    try:
        process.start()
    except OSError as error:
        ours.close()
        raise Problem(HTTPStatus.SERVICE_UNAVAILABLE, "No process can be started.") from error
    finally:
        theirs.close()
    try:
        yield ours
    finally:
        spawn.end(process, _LAST_SECONDS)
        ours.close()
