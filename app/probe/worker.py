"""The parent's end of one probe child."""

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
"""Seconds that a child has to end itself at a limit before it is ended."""
_START_SECONDS: Final = 30.0
_EXIT_SECONDS: Final = 0.2
_COMPUTED: Final = 0.25
"""A child that spent this share of its processor time without a sign computed: it did not wait for a disk."""


class Worker:
    """One child, and the files that were sent to it: the first it holds, the others wait."""

    def __init__(self, context: SpawnContext, probe: Probe, limits: ProbeLimits) -> None:
        """Start the child. Raises OSError where the system allows no more processes."""
        self.pipe, theirs = context.Pipe()
        self._reader = MessageReader(self.pipe)
        self._limits = limits
        self._process = ChildProcess(
            target=serve, args=(theirs, probe, limits), name="cinventory-probe", daemon=True
        )
        self.ready = False
        """It has started, and takes files."""
        self.held: deque[ProbeTask] = deque()
        """Sent and not answered, in the order of sending."""
        self.since = time.monotonic()
        """When it took the first of them."""
        self._silence = SilenceTimer(time.monotonic)
        self._silent = self._bloated = False
        self._effort: float | None = None
        """Processor time that it had used when it gave its last sign."""
        self._spent = 0.0
        """Processor time from then to its end."""
        self._babble = ""
        self.skipped = False
        """The first of them is to be given up."""
        try:
            if sys.platform == "win32":
                self._process.memory_mb = limits.memory_mb
            self._process.start()
        finally:
            theirs.close()
        self._memory = MemoryWatch(self._process.pid, limits.memory_mb * 2**20)

    def send(self, task: ProbeTask) -> None:
        """Have it probe `task` after those that it holds."""
        if not self.held:
            self.since = time.monotonic()
            self._note_sign()
        self.held.append(task)
        with contextlib.suppress(OSError):  # it died: `receive` says so
            self.pipe.send_bytes(encode(task))

    def skip(self, key: int) -> None:
        """Give up the file that it holds, if that is the one with this key."""
        self.skipped |= bool(self.held) and self.held[0].key == key

    def receive(self) -> Iterator[ProbeAnswer]:
        """Yield the answers that came; there are none in a sign of life, or a part of a word.

        Raises EOFError when it is dead, or has to be ended because it talks nonsense.
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
        """It lives, and is allowed as much again."""
        self._silence.end()
        self._effort = cpu_time.seconds(self._process)

    def is_over_limit(self) -> bool:
        """Return whether the child gave no sign within its limit, or has more memory than it may.

        Where the kernel enforces both, hardly any child gets so far.
        """
        patience = self._limits.wall_seconds + GRACE if self.ready else _START_SECONDS
        waited_for = bool(self.held) or not self.ready
        self._silent = waited_for and (self._silence.look() > patience or self._is_spinning())
        self._bloated = bool(self.held) and self._memory.exceeded()
        return self._silent or self._bloated

    def _is_spinning(self) -> bool:
        """Whether it spent what it may without a sign; elsewhere a timer of its own says so."""
        return sys.platform == "win32" and self.ready and self._used() > self._limits.cpu_seconds

    def kill(self) -> None:
        """End the child now, whatever it does."""
        self._process.kill()

    def end(self, deadline: float) -> bool:
        """See to its end until `deadline` (`time.monotonic`); False when it still lives.

        One that is ending by itself is let do so, since how it ends tells why.
        """
        self._spent = self._used()
        if not (self._silent or self._bloated or self._babble or self.skipped):
            self._join(min(deadline, time.monotonic() + _EXIT_SECONDS))
        self.kill()
        return self._join(deadline)

    def _used(self) -> float:
        """Return the processor time since its last sign; 0.0 where nobody can say."""
        used = cpu_time.seconds(self._process)
        return 0.0 if used is None or self._effort is None else used - self._effort

    def _join(self, deadline: float) -> bool:
        self._process.join(max(0.0, deadline - time.monotonic()))
        return self._process.exitcode is not None

    def close(self) -> None:
        """Let go of the pipes."""
        self.pipe.close()
        if self._process.exitcode is not None:
            self._process.close()

    def failure(self) -> tuple[FileStatus, Message]:
        """Return what became of the file that it held, from how it died."""
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
        """Return why no sign came: it used all its processor time, it got too little, or it waited."""
        if self._spent >= self._limits.cpu_seconds:
            return Message("probe.spun", {"limit": round(self._spent, 1)})
        if self._spent >= _COMPUTED * self._limits.cpu_seconds:
            spent, limit = round(self._spent, 1), self._limits.wall_seconds
            return Message("probe.starved", {"spent": spent, "limit": limit})
        return Message("probe.silent", {"limit": self._limits.wall_seconds})

    @property
    def false_start(self) -> str:
        """Why it died before it took a file: how it ended, and the last line that it wrote."""
        return ": ".join((self.cause, *self._process.output().splitlines()[-1:]))

    @property
    def cause(self) -> str:
        """How it ended: a signal's name or an exit code."""
        code = self._process.exitcode
        if code is None:
            return "it could not be ended"
        if code < 0:
            with contextlib.suppress(ValueError):
                return signal.Signals(-code).name
        return f"exit code {code}" if abs(code) < 256 else f"exit code {code & 0xFFFFFFFF:#010x}"


def _died_of(code: int | None, name: str) -> bool:
    return code is not None and code < 0 and code == -getattr(signal, name, 0)
