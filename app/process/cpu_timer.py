"""Ends this process by SIGPROF once an allowance of processor time is used up."""

import ctypes
import functools
import os
import signal
import sys
from contextlib import suppress
from typing import Final, Protocol

_CLOCK_PROCESS_CPUTIME_ID: Final = 2
_SIGEVENT_BYTES: Final = 64


class CpuTimer(Protocol):
    """A timer of this process's processor time."""

    def set(self, seconds: float) -> None:
        """Allow `seconds` of processor time from now on; 0 is no limit."""

    def left(self) -> float:
        """Return the seconds left of the allowance; 0.0 if there is no limit."""


@functools.cache
def cpu_timer() -> CpuTimer:
    """Return the timer of this process."""
    if sys.platform == "win32":
        return _NoTimer()
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # too many signals are pending; glibc before 2.34
            return _ClockTimer()
    return _IntervalTimer()


class _NoTimer:
    """A timer without effect, for Windows: the parent ends a child that gives no sign of life."""

    def set(self, seconds: float) -> None:
        """Do nothing."""

    def left(self) -> float:
        return 0.0


if sys.platform != "win32":

    class _IntervalTimer:
        """The timer of POSIX. Linux counts ticks for it, and charges a whole tick for a part."""

        def set(self, seconds: float) -> None:
            signal.setitimer(signal.ITIMER_PROF, seconds)

        def left(self) -> float:
            return signal.getitimer(signal.ITIMER_PROF)[0]


class _Time(ctypes.Structure):
    _fields_ = (("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long))


class _Setting(ctypes.Structure):
    _fields_ = (("interval", _Time), ("value", _Time))


class _Event(ctypes.Structure):
    _fields_ = (
        ("value", ctypes.c_void_p),
        ("signal", ctypes.c_int),
        ("notify", ctypes.c_int),  # 0: by a signal
        ("rest", ctypes.c_byte * (_SIGEVENT_BYTES - ctypes.sizeof(ctypes.c_void_p) - 8)),
    )


class _ClockTimer:
    """Linux's timer on the precise clock: a child that gets little time is not charged for more."""

    def __init__(self) -> None:
        """Create the timer. Raises OSError or AttributeError if the system has none."""
        self._library: Final = ctypes.CDLL(None, use_errno=True)
        self._id: Final = ctypes.c_void_p()
        self._setting: Final = _Setting()
        self._at: Final = ctypes.byref(self._setting)
        event = _Event(signal=signal.Signals["SIGPROF"])
        if self._library.timer_create(_CLOCK_PROCESS_CPUTIME_ID, ctypes.byref(event), ctypes.byref(self._id)):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))

    def set(self, seconds: float) -> None:
        value = self._setting.value
        value.seconds, value.nanoseconds = int(seconds), int(seconds % 1 * 1e9)
        self._library.timer_settime(self._id, 0, self._at, None)

    def left(self) -> float:
        self._library.timer_gettime(self._id, self._at)
        value = self._setting.value
        return float(value.seconds + value.nanoseconds / 1e9)
