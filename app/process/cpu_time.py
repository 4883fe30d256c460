"""Processor time of a child, which shows whether a child without a sign of life computed or waited."""

import ctypes
import sys
import time
from multiprocessing.process import BaseProcess
from typing import Final

_CLOCK_OF_PROCESS: Final = 2  # as clock_getcpuclockid(3) makes it
_TICKS: Final = 1e7

if sys.platform == "win32":

    def seconds(process: BaseProcess) -> float | None:
        """Return the processor seconds of a child, even of an ended and not joined one; None if unknown."""
        if process.pid is None:
            return None
        made, ended, kernel, user = (ctypes.c_uint64() for _ in range(4))
        times = [ctypes.byref(each) for each in (made, ended, kernel, user)]
        if not ctypes.WinDLL("kernel32").GetProcessTimes(ctypes.c_void_p(process.sentinel), *times):
            return None
        return (kernel.value + user.value) / _TICKS

else:

    def seconds(process: BaseProcess) -> float | None:
        """Return the processor seconds of a child, even of an ended and not joined one; None if unknown."""
        if sys.platform == "linux" and process.pid is not None:
            try:
                return time.clock_gettime(~process.pid << 3 | _CLOCK_OF_PROCESS)
            except OSError:
                return None
        return None
