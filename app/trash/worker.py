"""The parent's side of a trash child."""

import multiprocessing
import time
from collections.abc import Iterator
from typing import Final

from app.core.message import Message
from app.core.run.timing import SilenceTimer
from app.process import spawn
from app.process.child_process import TICK_SECONDS
from app.trash.child import serve
from app.trash.mover import Mover
from app.trash.tasks import Answer, ChildReady, Go, Sign, Task

NAME: Final = "cinventory-trash"
"""The name of the child."""
SILENCE_SECONDS: Final = 20.0
"""Seconds without a sign after which a child counts as stuck on a dead mount."""
_END_SECONDS: Final = 0.5


class TrashWorker:
    """A child that does one task at a time. One thread makes, uses and closes it."""

    def __init__(self, mover: Mover, silence_seconds: float = SILENCE_SECONDS) -> None:
        """Take the function that the child calls to move a file. The child starts with the first task."""
        self._mover = mover
        self._silence_seconds = silence_seconds
        self._process: spawn.ChildProcess | None = None

    def signs(self, task: Task) -> Iterator[Sign | None]:
        """Yield the signs of the child until the answer to a task, and None after a quiet moment (50 ms).

        After `Compared`, call `go`. A child that is silent or ends is killed; the answer has the reason.
        Raises `OSError` if no process can be started.
        """
        self._start()
        self._pipe.send(task)
        silence = SilenceTimer(time.monotonic)
        try:
            while True:
                if not self._pipe.poll(TICK_SECONDS):
                    if silence.look() > self._silence_seconds:
                        self.close()
                        yield _ended(Message("trash.silent", {"limit": self._silence_seconds}))
                        return
                    yield None
                    continue
                silence.end()
                sign: Sign = self._pipe.recv()
                if not isinstance(sign, ChildReady):
                    yield sign
                if isinstance(sign, Answer):
                    return
        except (EOFError, OSError):
            self.close()
            yield _ended(Message("trash.child_ended"))

    def go(self) -> None:
        """Let the child move the file."""
        self._pipe.send(Go())

    def close(self) -> None:
        """Kill the child, if there is one. A later task starts another."""
        process, self._process = self._process, None
        if process is not None:
            spawn.end(process, _END_SECONDS)
            self._pipe.close()

    def _start(self) -> None:
        if self._process is not None:
            return
        ours, theirs = multiprocessing.get_context("spawn").Pipe()
        process = spawn.ChildProcess(target=serve, args=(theirs, self._mover), name=NAME, daemon=True)
        spawn.start(process, ours, theirs)
        self._process, self._pipe = process, ours


def _ended(reason: Message) -> Answer:
    return Answer(reason, sure=False)
