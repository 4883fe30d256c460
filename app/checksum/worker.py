"""The parent's side of one hash child."""

import contextlib
import multiprocessing
import signal
import time
from collections.abc import Iterator, Sequence
from typing import Final

from app.checksum import protocol
from app.checksum.hash_child import serve
from app.checksum.protocol import Answer, Looked, LookRequest, Reached, ReadRequest, ReadResult, Ready
from app.checksum.tasks import FileTask, RunningRead
from app.core.checksum.verdict import FileVersion
from app.core.timing import SilenceTimer
from app.process.framing import MessageReader, ProtocolError
from app.process.spawn import ChildProcess

SILENCE_SECONDS: Final = 20.0
"""Seconds without a byte after which a child counts as stuck on a dead mount."""
_START_SECONDS: Final = 30.0
_EXIT_SECONDS: Final = 0.2
"""Seconds that a child whose pipe has ended gets to end by itself, since its exit code gives the reason."""


class HashWorker:
    """A hash child with what it was asked: a list of files to look at, and behind that a file to read."""

    def __init__(self, silence_seconds: float = SILENCE_SECONDS) -> None:
        """Start the child. Raises OSError if the system allows no more processes."""
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self._reader = MessageReader(self.pipe)
        self._process = ChildProcess(target=serve, args=(theirs,), name="cinventory-hash", daemon=True)
        self.silence_seconds = silence_seconds
        self._code: int | None = None
        self._silence = SilenceTimer(time.monotonic)
        self.ready = False
        """True if the child has started."""
        self.looking: Sequence[FileTask] = ()
        """The files that the child was asked to look at."""
        self.reading: FileTask | None = None
        """The file that the child was asked to read."""
        self.position = 0
        self.skipped = False
        """True if the file that is being read is to be given up."""
        try:
            self._process.start()
        finally:
            theirs.close()

    def look(self, tasks: Sequence[FileTask]) -> None:
        """Have the child look at files."""
        self._note_request()
        self.looking = tasks
        self._send(LookRequest([task.path for task in tasks]))

    def read(self, task: FileTask, looked: FileVersion | None) -> None:
        """Have the child read a file, if it is still of the version `looked`."""
        self._note_request()
        self.reading, self.position = task, 0
        known = task.before.version if task.before else None
        self._send(
            ReadRequest(
                task.path,
                list(task.algorithms),
                looked,
                known,
                from_disk=task.from_disk,
                if_changed=list(task.if_changed),
                part=task.part,
            )
        )

    def receive(self) -> Iterator[Looked | ReadResult]:
        """Yield the answers that came. Raises EOFError if the child is dead or breaks the protocol.

        The caller clears `looking` or `reading` after the answer.
        """
        try:
            for message in self._reader.read():
                self._silence.end()
                answer = protocol.answer_of(message)
                self._note(answer)
                if isinstance(answer, Looked | ReadResult):
                    yield answer
        except (OSError, ProtocolError) as error:
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

    def kill(self) -> None:
        """Kill the child at once."""
        self._process.kill()

    def end(self, deadline: float) -> None:
        """End the child, and wait for its end until `deadline` (`time.monotonic`)."""
        if not (self.skipped or self.is_silent()):
            self._process.join(min(_EXIT_SECONDS, max(0.0, deadline - time.monotonic())))
        self.kill()
        self._process.join(max(0.0, deadline - time.monotonic()))
        self.pipe.close()
        self._code = self._process.exitcode
        if self._code is not None:  # else the kernel holds it, on a dead mount say
            self._process.close()

    @property
    def cause(self) -> str:
        """The signal's name or the exit code that the child ended with. Call it after `end`."""
        if self._code is None:
            return "it could not be ended"
        with contextlib.suppress(ValueError):
            return signal.Signals(-self._code).name
        return f"exit code {self._code}"

    def _note(self, answer: Answer) -> None:
        if isinstance(answer, Ready):
            self.ready = True
        elif isinstance(answer, Reached):
            self.position = answer.position
        elif isinstance(answer, Looked) and len(answer.versions) != len(self.looking):
            raise ProtocolError("of other files")
        elif isinstance(answer, ReadResult) and self.reading is None:
            raise ProtocolError("of no file")

    def _note_request(self) -> None:
        if not self.busy:
            self._silence.end()

    def _send(self, request: protocol.Request) -> None:
        with contextlib.suppress(OSError):  # the child died: `receive` raises
            self.pipe.send_bytes(protocol.encode(request))
