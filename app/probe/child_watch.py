"""Watches from outside how long a probe child is silent, and the processor time and memory that it takes.

Where the kernel enforces the limits, hardly any child gets so far.
"""

import sys
import time
from typing import Final

from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.core.run.timing import SilenceTimer
from app.process import cpu_time
from app.process.spawn import ChildProcess

GRACE: Final = 0.75
"""Seconds that a child has to end itself at a limit before the parent ends it."""
_START_SECONDS: Final = 30.0
_COMPUTED: Final = 0.25
"""Share of the processor time allowed. A child above it computed; it did not wait for a disk."""
WATCHED: Final = sys.platform == "darwin"
"""True on macOS, which accepts `RLIMIT_AS` and ignores it. Linux enforces it, and Windows has job objects."""
_LOOK_SECONDS: Final = 0.25


class MemoryWatch:
    """Reports when a process has more memory than allowed."""

    def __init__(self, pid: int | None, limit: int, *, watched: bool = WATCHED) -> None:
        """Watch the process `pid`; `limit` is in bytes of resident memory."""
        self._pid = pid
        self._limit = limit
        self._watched = watched and pid is not None
        self._next_look = 0.0

    def exceeded(self) -> bool:
        """Return whether the process is above its limit; look at most four times a second."""
        now = time.monotonic()
        if not self._watched or now < self._next_look:
            return False
        self._next_look = now + _LOOK_SECONDS
        import psutil  # noqa: PLC0415 - installed on macOS only

        try:
            return bool(psutil.Process(self._pid).memory_info().rss > self._limit)
        except psutil.Error:  # it has ended
            return False


class ChildWatch:
    """The limits of a child, as its parent sees them."""

    def __init__(self, process: ChildProcess, limits: ProbeLimits) -> None:
        """Watch a started child."""
        self._process = process
        self._limits = limits
        self._silence = SilenceTimer(time.monotonic)
        self._memory = MemoryWatch(process.pid, limits.memory_mb * 2**20)
        self._effort: float | None = None
        """Processor seconds that the child had used at its last sign of life."""
        self._spent = 0.0
        """Processor seconds from the last sign of life to the end."""
        self.is_silent = self.is_bloated = False
        """True once the child was over a limit."""

    def note_sign(self) -> None:
        """Restart the limits after a sign of life."""
        self._silence.end()
        self._effort = cpu_time.seconds(self._process)

    def is_over_limit(self, *, ready: bool, busy: bool) -> bool:
        """Return whether the child gave no sign of life within its limit, or has more memory than allowed."""
        patience = self._limits.wall_seconds + GRACE if ready else _START_SECONDS
        waited_for = busy or not ready
        self.is_silent = waited_for and (self._silence.look() > patience or (ready and self._is_spinning()))
        self.is_bloated = busy and self._memory.exceeded()
        return self.is_silent or self.is_bloated

    def _is_spinning(self) -> bool:
        """Return whether a child on Windows used up its processor time without a sign of life.

        On other systems, a timer in the child reports that (`Allowance`).
        """
        return sys.platform == "win32" and self._used() > self._limits.cpu_seconds

    def note_end(self) -> None:
        """Note the processor time at the end of the child, before it is killed or joined."""
        self._spent = self._used()

    def _used(self) -> float:
        """Return the processor seconds since the last sign of life; 0.0 if unknown."""
        used = cpu_time.seconds(self._process)
        return 0.0 if used is None or self._effort is None else used - self._effort

    def timeout(self) -> Message:
        """Return the reason for a timeout: processor time used up, too little of it granted, or a wait."""
        if self._spent >= self._limits.cpu_seconds:
            return Message("probe.spun", {"limit": round(self._spent, 1)})
        if self._spent >= _COMPUTED * self._limits.cpu_seconds:
            spent, limit = round(self._spent, 1), self._limits.wall_seconds
            return Message("probe.starved", {"spent": spent, "limit": limit})
        return Message("probe.silent", {"limit": self._limits.wall_seconds})
