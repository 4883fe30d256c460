"""The parent's side of one child of a `FilePool`."""

import contextlib
import multiprocessing
import signal
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from typing import Any, ClassVar, Final, Generic

import msgspec

from app.core.checksum.verdict import FileVersion
from app.core.message import Message
from app.core.run.timing import SilenceTimer
from app.disk_pool.ends import ChildEnds
from app.disk_pool.protocol import (
    SILENCE_SECONDS,
    FileRequest,
    FileResult,
    Looked,
    LookRequest,
    Reached,
    WorkerReady,
    encode,
)
from app.disk_pool.tasks import Result, RunningRead, Task
from app.process import cpu_time
from app.process.framing import MessageReader, ProtocolError
from app.process.spawn import OPENER_ENDED, ChildProcess

_START_SECONDS: Final = 30.0
_SPUN: Final = "SIGPROF"
"""The end of a child whose timer for the processor has run out."""
_EXIT_SECONDS: Final = 0.2
"""Seconds that a child whose pipe has ended gets to end by itself, since its exit code gives the reason."""


class FileWorker(ABC, Generic[Task, Result]):
    """A child with what it was asked: a list of files to look at, and behind that a file to read."""

    name: ClassVar[str]
    task_type: ClassVar[type[Any]]
    result_type: ClassVar[type[Any]]

    @staticmethod
    @abstractmethod
    def target(ends: ChildEnds) -> None:
        """Run in the child."""

    def __init__(self, silence_seconds: float = SILENCE_SECONDS) -> None:
        """Start the child. Raises OSError if the system allows no more processes."""
        context = multiprocessing.get_context("spawn")
        requests, self._requests = context.Pipe(duplex=False)
        self.pipe, answers = context.Pipe()
        self._reader = MessageReader(self.pipe)
        ends = ChildEnds(requests, answers)
        self._process = ChildProcess(target=self.target, args=(ends,), name=self.name, daemon=True)
        self.silence_seconds = silence_seconds
        self._code: int | None = None
        self._cpu_before: float | None = None
        self._silence = SilenceTimer(time.monotonic)
        self.ready = False
        """True if the child has started."""
        self.looking: Sequence[Task] = ()
        """The files that the child was asked to look at."""
        self.reading: Task | None = None
        """The file that the child was asked to read."""
        self.looked: FileVersion | None = None
        """The version that this file is to have."""
        self.position = 0
        self.skipped = False
        """True if the file that is being read is to be given up."""
        try:
            self._process.start()
        finally:
            requests.close()
            answers.close()

    @abstractmethod
    def request(self, task: Task, looked: FileVersion | None) -> FileRequest:
        """Return the request to read a file, if it is still of the version `looked`."""

    @abstractmethod
    def answer(self, message: bytes) -> WorkerReady | Looked | Reached | Result:
        """Return the answer in a message. Raises `ValueError` for anything else."""

    @staticmethod
    def settled(task: Task, looked: FileVersion | None) -> Task:
        """Return a task that does not depend on the version of the file, which differs between hosts."""
        del looked
        return task

    @staticmethod
    def accuses(task: Task, result: Result) -> bool:
        """Return whether a result tells of damage, so that another host must not have the last word."""
        del task, result
        return False

    def end_reason(self) -> Message:
        """Return the reason to give for the file of a child that has ended by itself."""
        return Message("check.died", {"detail": self.cause})

    def spin_reason(self) -> Message | None:
        """Return the reason to give for the file of a silent child that computes; None if it waits."""
        return None

    def look(self, tasks: Sequence[Task]) -> None:
        """Have the child look at files."""
        self._note_request()
        self.looking = tasks
        self._send(LookRequest([task.path for task in tasks]))

    def read(self, task: Task, looked: FileVersion | None) -> None:
        """Have the child read a file, if it is still of the version `looked`."""
        self._note_request()
        self.reading, self.looked, self.position = task, looked, 0
        self._send(self.request(task, looked))

    def receive(self) -> Iterator[Looked | Result]:
        """Yield the answers that came. Raises EOFError if the child is dead or breaks the protocol.

        The caller clears `looking` or `reading` after the answer.
        """
        try:
            for message in self._reader.read():
                self._silence.end()
                answer = self.answer(message)
                self._note(answer)
                if not isinstance(answer, WorkerReady | Reached):
                    yield answer
        except (OSError, ValueError) as error:
            raise EOFError from error

    def is_silent(self) -> bool:
        """Return whether the child gave no sign of life for too long. Call it often."""
        if self.ready and not self.busy:
            return False
        return self._silence.look() > (self.silence_seconds if self.ready else _START_SECONDS)

    @property
    def busy(self) -> bool:
        """True if the child has something to do."""
        return bool(self.looking) or self.reading is not None

    @property
    def running(self) -> RunningRead | None:
        """The file that the child is reading; None if there is none."""
        task = self.reading
        if task is None:
            return None
        return RunningRead(task.path, task.size, min(self.position, task.size), self._silence.look())

    @property
    def cpu_seconds(self) -> float | None:
        """Processor seconds since the last request; None if unknown."""
        spent = cpu_time.seconds(self._process)
        return None if spent is None or self._cpu_before is None else spent - self._cpu_before

    def kill(self) -> None:
        """Kill the child at once."""
        self._process.kill()

    def end(self, deadline: float) -> None:
        """End the child, and wait for its end until `deadline` (`time.monotonic`)."""
        if not (self.skipped or self.is_silent()):
            self._process.join(min(_EXIT_SECONDS, max(0.0, deadline - time.monotonic())))
        self.kill()
        self._process.join(max(0.0, deadline - time.monotonic()))
        self._requests.close()
        self.pipe.close()
        self._code = self._process.exitcode
        if self._code is not None:  # else the kernel holds it, on a dead mount say
            self._process.close()

    @property
    def is_innocent(self) -> bool:
        """True if another process was at fault for the end of the child. Call it after `end`."""
        return self._code == OPENER_ENDED

    @property
    def cause(self) -> str:
        """The signal's name or the exit code that the child ended with. Call it after `end`."""
        if self._code is None:
            return "it could not be ended"
        with contextlib.suppress(ValueError):
            return signal.Signals(-self._code).name
        return f"exit code {self._code}"

    def _note(self, answer: WorkerReady | Looked | Reached | FileResult) -> None:
        if isinstance(answer, WorkerReady):
            self.ready = True
        elif isinstance(answer, Reached):
            self.position = answer.position
        elif isinstance(answer, Looked) and len(answer.versions) != len(self.looking):
            raise ProtocolError("of other files")
        elif isinstance(answer, FileResult) and self.reading is None:
            raise ProtocolError("of no file")

    def _note_request(self) -> None:
        self._cpu_before = cpu_time.seconds(self._process)
        if not self.busy:
            self._silence.end()

    def _send(self, request: msgspec.Struct) -> None:
        with contextlib.suppress(OSError):  # the child died: `receive` raises
            self._requests.send_bytes(encode(request))


class DecodingWorker(FileWorker[Task, Result]):
    """A child with a timer for the processor: a decoder that goes in circles ends it."""

    cpu_limit: ClassVar[float]
    """Processor seconds of that timer."""
    spun: ClassVar[str]
    """The code of the reason for the file at which it ran out."""

    def end_reason(self) -> Message:
        return self._spun() if self.cause == _SPUN else super().end_reason()

    def spin_reason(self) -> Message | None:
        spent = self.cpu_seconds
        return self._spun() if spent is not None and spent > self.cpu_limit else None

    def _spun(self) -> Message:
        return Message(self.spun, {"limit": self.cpu_limit})
