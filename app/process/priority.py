"""The priority of processes that work behind a window."""

import ctypes
import os
import sys
from typing import Final

NICE: Final = 10
"""What a child that gives way adds to its nice value: it gets about a tenth of a core that is contended."""

if sys.platform == "win32":
    _BELOW_NORMAL: Final = 0x4000  # BELOW_NORMAL_PRIORITY_CLASS

    def give_way() -> None:
        """Lower the priority of this process below that of programs that a person looks at."""
        kernel = ctypes.WinDLL("kernel32")
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        kernel.SetPriorityClass(ctypes.c_void_p(kernel.GetCurrentProcess()), _BELOW_NORMAL)

else:

    def give_way() -> None:
        """Lower the priority of this process below that of programs that a person looks at.

        Call it before the process starts threads: on Linux it holds for the thread that calls.
        """
        os.nice(NICE)
