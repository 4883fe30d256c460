"""The number of probe children that the processors and the memory of this computer allow."""

import ctypes
import os
import sys
from typing import Final

from app.core.run.limits import WORKERS

CHILD_BYTES: Final = 150 * 10**6
"""Memory of a child that `default_workers` reckons with."""


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        ("physical", ctypes.c_uint64),
        ("others", ctypes.c_uint64 * 6),
    )


def cores() -> int:
    """Return the number of cores that this process may use, at least 1."""
    if hasattr(os, "process_cpu_count"):
        found = os.process_cpu_count()
    elif hasattr(os, "sched_getaffinity"):
        found = len(os.sched_getaffinity(0))
    else:
        found = os.cpu_count()
    return found or 1


if sys.platform == "win32":

    def memory_bytes() -> int | None:
        """Return the size of the physical memory; None if it is unknown."""
        status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
        done = ctypes.WinDLL("kernel32").GlobalMemoryStatusEx(ctypes.byref(status))
        return status.physical if done else None

else:

    def memory_bytes() -> int | None:
        """Return the size of the physical memory; None if it is unknown."""
        try:
            return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
        except (OSError, ValueError):
            return None


def default_workers() -> int:
    """Return the number of cores that this process may use, less where memory is short.

    All children together may take half of the memory, at 150 MB each. On real videos a child has 17 to 45 MB
    of its own, and on damaged ones up to 470 MB. Few are that large at once.
    """
    memory = memory_bytes()
    most = WORKERS.most if memory is None else memory // 2 // CHILD_BYTES
    return max(WORKERS.least, min(cores(), most, WORKERS.most))
