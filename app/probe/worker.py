"""The parent's side of one probe child."""

import contextlib
import signal
import sys
import time
from collections import deque
from collections.abc import Iterator
from multiprocessing.context import SpawnContext
from typing import Final

from app.core.limits import ProbeLimits
from app.core.message import Message
from app.core.record import FileStatus
from app.core.timing import SilenceTimer
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.child import Probe, serve
from app.probe.protocol import ALIVE, READY, decode, encode
from app.process import cpu_time
from app.process.framing import MessageReader, ProtocolError
from app.process.memory_watch import MemoryWatch
from app.process.spawn import ChildProcess

GRACE: Final = 0.75
"""Seconds that a child has to end itself at a limit before the parent ends it."""
_START_SECONDS: Final = 30.0
_EXIT_SECONDS: Final = 0.2
_COMPUTED: Final = 0.25
"""Share of the processor time allowed. A child above it computed; it did not wait for a disk."""


class Worker:
    """A probe child and the files sent to it: the first is being probed, the others wait."""

    def __init__(self, context: SpawnContext, probe: Probe, limits: ProbeLimits) -> None:
        """Start the child. Raises OSError if the system allows no more processes."""
        self.pipe, theirs = context.Pipe()
        self._reader = MessageReader(self.pipe)
        self._limits = limits
        self._process = ChildProcess(
            target=serve, args=(theirs, probe, limits), name="cinventory-probe", daemon=True
        )
        self.ready = False
        """True if the child has started and takes files."""
        self.held: deque[ProbeTask] = deque()
        """Tasks sent and not answered, in the order of sending."""
        self.since = time.monotonic()
        """Time when the child took the first of `held` (`time.monotonic`)."""
        self._silence = SilenceTimer(time.monotonic)
        self._silent = self._bloated = False
        self._effort: float | None = None
        """Processor seconds that the child had used at its last sign of life."""
        self._spent = 0.0
        """Processor seconds from the last sign of life to the end."""
        self._babble = ""
        self.skipped = False
        """True if the first of `held` is to be given up."""
        try:
            if sys.platform == "win32":
                self._process.memory_mb = limits.memory_mb
            self._process.start()
        finally:
            theirs.close()
        self._memory = MemoryWatch(self._process.pid, limits.memory_mb * 2**20)

    def send(self, task: ProbeTask) -> None:
        """Have the child probe `task` after the tasks that it holds."""
        if not self.held:
            self.since = time.monotonic()
            self._note_sign()
        self.held.append(task)
        with contextlib.suppress(OSError):  # the child died: `receive` raises
            self.pipe.send_bytes(encode(task))

    def skip(self, key: int) -> None:
        """Give up the file that the child is probing, if `key` is that of the file."""
        self.skipped |= bool(self.held) and self.held[0].key == key

    def receive(self) -> Iterator[ProbeAnswer]:
        """Yield the answers that came: none from a sign of life or a part of a message.

        Raises EOFError if the child is dead, or has to be ended because it breaks the protocol.
        """
        try:
            for message in self._reader.read():
                self._note_sign()
                if message == READY:
                    self.ready = True
                elif message != ALIVE:
                    yield self._answered(decode(message))
        except OSError as error:
            raise EOFError from error
        except ProtocolError as error:
            self._babble = str(error)
            raise EOFError from error

    def _answered(self, answer: ProbeAnswer) -> ProbeAnswer:
        if not self.held or answer.key != self.held[0].key:
            raise ProtocolError("of another file")
        self.held.popleft()
        self.since = time.monotonic()
        self.skipped = False
        return answer

    def _note_sign(self) -> None:
        """Restart the limits after a sign of life."""
        self._silence.end()
        self._effort = cpu_time.seconds(self._process)

    def is_over_limit(self) -> bool:
        """Return whether the child gave no sign of life within its limit, or has more memory than allowed.

        Where the kernel enforces both limits, hardly any child gets so far.
        """
        patience = self._limits.wall_seconds + GRACE if self.ready else _START_SECONDS
        waited_for = bool(self.held) or not self.ready
        self._silent = waited_for and (self._silence.look() > patience or self._is_spinning())
        self._bloated = bool(self.held) and self._memory.exceeded()
        return self._silent or self._bloated

    def _is_spinning(self) -> bool:
        """Return whether a child on Windows used up its processor time without a sign of life.

        On other systems, a timer in the child reports that (`Allowance`).
        """
        return sys.platform == "win32" and self.ready and self._used() > self._limits.cpu_seconds

    def kill(self) -> None:
        """Kill the child at once."""
        self._process.kill()

    def end(self, deadline: float) -> bool:
        """End the child by `deadline` (`time.monotonic`); return False if the child still lives.

        A child that is ending by itself gets time to do so, since its exit code gives the reason.
        """
        self._spent = self._used()
        if not (self._silent or self._bloated or self._babble or self.skipped):
            self._join(min(deadline, time.monotonic() + _EXIT_SECONDS))
        self.kill()
        return self._join(deadline)

    def _used(self) -> float:
        """Return the processor seconds since the last sign of life; 0.0 if unknown."""
        used = cpu_time.seconds(self._process)
        return 0.0 if used is None or self._effort is None else used - self._effort

    def _join(self, deadline: float) -> bool:
        self._process.join(max(0.0, deadline - time.monotonic()))
        return self._process.exitcode is not None

    def close(self) -> None:
        """Close the pipe."""
        self.pipe.close()
        if self._process.exitcode is not None:
            self._process.close()

    def failure(self) -> tuple[FileStatus, Message]:
        """Return status and reason of the file that the child held, derived from how the child ended."""
        if self.skipped:
            return FileStatus.SKIPPED, Message("probe.skipped")
        if self._babble:
            return FileStatus.FAILED, Message("probe.garbage", {"detail": self._babble})
        code = self._process.exitcode
        limits = self._limits
        if (self._silent and not self._bloated) or _died_of(code, "SIGALRM"):
            return FileStatus.TIMEOUT, self._until_time_was_up()
        if _died_of(code, "SIGPROF"):
            return FileStatus.TIMEOUT, Message("probe.spun", {"limit": limits.cpu_seconds})
        output = self._process.output()
        if self._bloated or "bad_alloc" in output or "MemoryError" in output:
            return FileStatus.FAILED, Message("probe.memory", {"limit": limits.memory_mb})
        return FileStatus.FAILED, Message("probe.crashed", {"detail": self.cause})

    def _until_time_was_up(self) -> Message:
        """Return the reason for a timeout: processor time used up, too little of it granted, or a wait."""
        if self._spent >= self._limits.cpu_seconds:
            return Message("probe.spun", {"limit": round(self._spent, 1)})
        if self._spent >= _COMPUTED * self._limits.cpu_seconds:
            spent, limit = round(self._spent, 1), self._limits.wall_seconds
            return Message("probe.starved", {"spent": spent, "limit": limit})
        return Message("probe.silent", {"limit": self._limits.wall_seconds})

    @property
    def false_start(self) -> str:
        """The cause of death before the first file, and the last line of the child's output."""
        return ": ".join((self.cause, *self._process.output().splitlines()[-1:]))

    @property
    def cause(self) -> str:
        """The signal's name or the exit code that the child ended with."""
        code = self._process.exitcode
        if code is None:
            return "it could not be ended"
        if code < 0:
            with contextlib.suppress(ValueError):
                return signal.Signals(-code).name
        return f"exit code {code}" if abs(code) < 256 else f"exit code {code & 0xFFFFFFFF:#010x}"


def _died_of(code: int | None, name: str) -> bool:
    return code is not None and code < 0 and code == -getattr(signal, name, 0)
