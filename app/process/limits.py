"""What a child sets on itself, so that no file can cost more than its share."""

import ctypes
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable
from typing import Final

from app.core.limits import ProbeLimits
from app.process.cpu_timer import cpu_timer

_PAID_PER_BYTE: Final = 0.1 / 2**20
_SIGN_SECONDS: Final = 0.25
_RENEWAL_SECONDS: Final = 0.02
"""To set the timers at each read would be a twentieth of the cost of a small file."""
_PR_SET_PDEATHSIG: Final = 1
_DEFAULT_SIGNALS: Final = ("SIGTERM", "SIGALRM", "SIGPROF")


class Allowance:
    """The processor and wall time that the file at hand has left; beyond it, the child dies.

    The kernel's own timers end the process, also inside C and with the interpreter locked: SIGPROF
    says that it spun, SIGALRM that it waited. Reading pays processor time back, 0.1 s a MiB, up to
    the whole allowance again, so that the byte budget bounds the total.
    """

    def __init__(self, limits: ProbeLimits, sign: Callable[[], object] = lambda: None) -> None:
        """`sign` is called after a read, at most every quarter of a second: this child lives."""
        self._limits = limits
        self._sign = sign
        self._cpu = cpu_timer()
        self._renewal = min(_RENEWAL_SECONDS, limits.wall_seconds / 10)
        self._next_sign = self._next_renewal = 0.0
        self._unpaid = 0
        """Bytes that were read since the timers were set."""
        self._begun = False

    def begin(self) -> None:
        """A new file: the whole allowance."""
        self._begun = True
        now = time.monotonic()
        self._next_sign, self._next_renewal = now + _SIGN_SECONDS, now + self._renewal
        self._unpaid = 0
        self._set_timers(self._limits.cpu_seconds, self._limits.wall_seconds)

    def end(self) -> None:
        """The file is done: no limits until the next."""
        self._begun = False
        self._set_timers(0, 0)

    def on_read(self, count: int) -> None:
        """Pay back for `count` bytes that were read just now; nothing where nothing has begun."""
        if not count or not self._begun:
            return
        self._unpaid += count
        now = time.monotonic()
        if now < self._next_renewal:
            return
        paid = self._cpu.left() + self._unpaid * _PAID_PER_BYTE
        self._set_timers(min(paid, self._limits.cpu_seconds), self._limits.wall_seconds)
        self._next_renewal, self._unpaid = now + self._renewal, 0
        if now >= self._next_sign:
            self._next_sign = now + _SIGN_SECONDS
            self._sign()

    def _set_timers(self, cpu: float, wall: float) -> None:
        self._cpu.set(cpu)
        _set_wall_timer(wall)


if sys.platform == "win32":

    def _set_wall_timer(seconds: float) -> None:
        """Windows has none: the parent watches what a child uses (`Worker.is_over_limit`)."""

else:

    def _set_wall_timer(seconds: float) -> None:
        signal.setitimer(signal.ITIMER_REAL, seconds)


def confine(limits: ProbeLimits) -> None:
    """Bind this child to its parent and cap its memory, once, at its start."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "win32":
        return
    for name in _DEFAULT_SIGNALS:
        signal.signal(getattr(signal, name), signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
    _die_with_parent()
    _cap_memory(limits.memory_mb * 2**20)
    _fetch_nothing()


def _die_with_parent() -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    parent = multiprocessing.parent_process()
    if parent is not None and os.getppid() != parent.pid:
        os._exit(0)


def _cap_memory(cap: int) -> None:
    import resource  # noqa: PLC0415 - POSIX only

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        soft = cap if hard == resource.RLIM_INFINITY else min(cap, hard)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _fetch_nothing() -> None:
    """Have macOS refuse to download a file or folder that is only in the cloud (S6).

    A read then fails with EDEADLK, also where a file became a placeholder after it was looked at:
    setiopolicy_np(IOPOL_TYPE_VFS_MATERIALIZE_DATALESS_FILES, IOPOL_SCOPE_PROCESS, …_OFF).
    """
    if sys.platform == "darwin":
        ctypes.CDLL(None).setiopolicy_np(3, 0, 1)
