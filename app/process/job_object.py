"""A Windows job object per child, which ends the child with its parent and limits its memory.

A daemon starts no children, as multiprocessing demands: its job allows none. There are no limits for the
user's desktop, which would keep the child out of the job where this program runs in one itself.
https://learn.microsoft.com/windows/win32/procthread/job-objects
"""

import ctypes
import sys
from contextlib import suppress
from multiprocessing.process import BaseProcess
from typing import Final

_EXTENDED_LIMITS: Final = 9  # JobObjectExtendedLimitInformation
_DIE_ON_UNHANDLED_EXCEPTION: Final = 0x400
_PROCESS_MEMORY: Final = 0x100
_ACTIVE_PROCESSES: Final = 0x8
_KILL_ON_CLOSE: Final = 0x2000


class _ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


if sys.platform == "win32":
    import weakref

    def confine(process: BaseProcess, memory: int) -> None:
        """Bind a started child to this process, and limit its memory to `memory` bytes, if possible."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        job = kernel.CreateJobObjectW(None, None)
        if not job:
            return
        # The kernel closes it with the last handle, so with this process, however that ends.
        weakref.finalize(process, kernel.CloseHandle, ctypes.c_void_p(job))
        flags = _KILL_ON_CLOSE | _PROCESS_MEMORY | _DIE_ON_UNHANDLED_EXCEPTION
        if process.daemon:
            flags |= _ACTIVE_PROCESSES
        limits = _ExtendedLimits(flags=flags, active_processes=1, process_memory=memory)
        kernel.SetInformationJobObject(
            ctypes.c_void_p(job), _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
        )
        with suppress(ValueError):  # it has ended
            kernel.AssignProcessToJobObject(ctypes.c_void_p(job), ctypes.c_void_p(process.sentinel))
