"""Limits that a child sets on itself, so that no file costs more than its share."""

import ctypes
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from app.core.run.limits import ProbeLimits
from app.process.cpu_timer import cpu_timer

_CPU_SECONDS_PER_BYTE: Final = 0.1 / 2**20
"""Processor seconds added for a byte read: 0.1 s per MiB."""
_HEARTBEAT_SECONDS: Final = 0.25
_RENEWAL_SECONDS: Final = 0.02
"""Seconds between two settings of the timers. Setting them at each read costs 5 % of a small file's time."""
_PR_SET_PDEATHSIG: Final = 1
_DEFAULT_SIGNALS: Final = ("SIGTERM", "SIGALRM", "SIGPROF")
NICE: Final = 10
"""Added to the nice value of a child that gives way: it gets about a tenth of a core that is contended."""
_BELOW_NORMAL: Final = 0x4000
"""BELOW_NORMAL_PRIORITY_CLASS of Windows."""


class Allowance:
    """The processor and wall time that the current file has left. Beyond either, the child is killed.

    Timers of the kernel end the process, even inside C code and while the interpreter is locked. SIGPROF
    means that the child computed, SIGALRM that it waited. Reading adds processor time: 0.1 s per MiB, up to
    the whole allowance. The byte budget thus bounds the total.
    """

    def __init__(self, limits: ProbeLimits, heartbeat: Callable[[], object] = lambda: None) -> None:
        """Set no timers yet. `heartbeat` is called after reads, at most every 0.25 s, as a sign of life."""
        self._limits = limits
        self._heartbeat = heartbeat
        self._cpu = cpu_timer()
        self._renewal = min(_RENEWAL_SECONDS, limits.wall_seconds / 10)
        self._next_heartbeat = self._next_renewal = 0.0
        self._bytes_read = 0
        """Bytes read since the timers were set."""
        self._begun = False

    def begin(self) -> None:
        """Start the whole allowance for a new file."""
        self._begun = True
        now = time.monotonic()
        self._next_heartbeat, self._next_renewal = now + _HEARTBEAT_SECONDS, now + self._renewal
        self._bytes_read = 0
        self._set_timers(self._limits.cpu_seconds, self._limits.wall_seconds)

    def end(self) -> None:
        """Stop the timers until the next file."""
        self._begun = False
        self._set_timers(0, 0)

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Stop the timers in this block, and start the whole allowance anew if a file has begun."""
        begun = self._begun
        self.end()
        try:
            yield
        finally:
            if begun:
                self.begin()

    def on_read(self, count: int) -> None:
        """Add processor time for `count` bytes just read; do nothing unless a file has begun."""
        if not count or not self._begun:
            return
        self._bytes_read += count
        now = time.monotonic()
        if now < self._next_renewal:
            return
        cpu = self._cpu.left() + self._bytes_read * _CPU_SECONDS_PER_BYTE
        self._set_timers(min(cpu, self._limits.cpu_seconds), self._limits.wall_seconds)
        self._next_renewal, self._bytes_read = now + self._renewal, 0
        if now >= self._next_heartbeat:
            self._next_heartbeat = now + _HEARTBEAT_SECONDS
            self._heartbeat()

    def _set_timers(self, cpu: float, wall: float) -> None:
        self._cpu.set(cpu)
        _set_wall_timer(wall)


if sys.platform == "win32":

    def _set_wall_timer(seconds: float) -> None:
        """Do nothing: on Windows, the parent watches the time (`ProbeWorker.is_over_limit`)."""

else:

    def _set_wall_timer(seconds: float) -> None:
        signal.setitimer(signal.ITIMER_REAL, seconds)


def confine(limits: ProbeLimits) -> None:
    """Bind this child to its parent and limit its memory. Call it once, at the child's start."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "win32":
        return
    for name in _DEFAULT_SIGNALS:
        signal.signal(getattr(signal, name), signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
    leave_real_time()
    parent = multiprocessing.parent_process()
    if parent is not None and parent.pid is not None:
        die_with_parent(parent.pid)
    _cap_memory(limits.memory_mb * 2**20)
    _forbid_downloads()


def give_way() -> None:
    """Lower the priority of this process below that of programs that a person looks at.

    Call it before the process starts threads: on Linux it holds for the thread that calls.
    """
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32")
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        kernel.SetPriorityClass(ctypes.c_void_p(kernel.GetCurrentProcess()), _BELOW_NORMAL)
    else:
        os.nice(NICE)


def leave_real_time() -> None:
    """Give this thread and its later children the system's usual scheduling, if it is a real-time one.

    A file on which a child spins would otherwise leave the computer no processor until it is killed. A
    library may have set such a policy unasked: SVT-AV1 gives each thread that opens its encoder SCHED_FIFO
    if the user is root. Does nothing outside Linux.
    """
    if sys.platform == "linux" and os.sched_getscheduler(0) in (os.SCHED_FIFO, os.SCHED_RR):
        os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))


def die_with_parent(parent: int) -> None:
    """Have the kernel of Linux kill this process when its parent ends; end it now if `parent` has ended."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    # The parent may have died before the request above.
    if os.getppid() != parent:
        os._exit(0)


def _cap_memory(cap: int) -> None:
    import resource  # noqa: PLC0415 - POSIX only

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        soft = cap if hard == resource.RLIM_INFINITY else min(cap, hard)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _forbid_downloads() -> None:
    """Make macOS refuse to download a file or folder that is only in the cloud (S6).

    A read then fails with EDEADLK, even if a file became a placeholder after its status was read:
    setiopolicy_np(IOPOL_TYPE_VFS_MATERIALIZE_DATALESS_FILES, IOPOL_SCOPE_PROCESS, …_OFF).
    """
    if sys.platform == "darwin":
        ctypes.CDLL(None).setiopolicy_np(3, 0, 1)
