"""The processors and the memory of this computer."""

import ctypes
import os
import sys


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
