"""Runs in a trash child: a dead mount blocks no other process."""

import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Final

from app.core.run.limits import ProbeLimits
from app.process.limits import confine
from app.trash.act import move, restore, settle
from app.trash.mover import Mover
from app.trash.tasks import Answer, ChildReady, Compared, MoveTask, RestoreTask, Task

_TOLD_SECONDS: Final = 0.05
"""Seconds between two messages about the position."""


def serve(pipe: Connection, mover: Mover) -> None:
    """Do the tasks from `pipe` until its other end closes. The child may be killed before a `Go`."""
    confine(ProbeLimits())
    with suppress(EOFError, OSError):
        pipe.send(ChildReady())
        while True:
            pipe.send(_answer(pipe.recv(), mover, pipe))


def _answer(task: Task, mover: Mover, pipe: Connection) -> Answer:
    def on_compared(digest: bytes | None) -> None:
        pipe.send(Compared(digest))
        pipe.recv()  # the parent writes the journal meanwhile; EOFError once it gives up

    if isinstance(task, MoveTask):
        return move(task, mover, _position_sender(pipe), on_compared)
    return restore(task) if isinstance(task, RestoreTask) else settle(task)


def _position_sender(pipe: Connection) -> Callable[[int], None]:
    next_ = 0.0

    def send(position: int) -> None:
        nonlocal next_
        now = time.monotonic()
        if now >= next_:
            next_ = now + _TOLD_SECONDS
            pipe.send(position)

    return send
