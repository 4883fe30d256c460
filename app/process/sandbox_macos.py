"""The sandbox of macOS: a profile with which a process gives up all but reading what it has open.

`sandbox_init` is deprecated, but the system offers a process nothing else to shut itself in, and browsers use
it. The profile denies what it does not name: paths, sockets, other programs, services of the system.
"""

import ctypes
import os
from collections.abc import Callable
from typing import Final

PROFILE: Final = """\
(version 1)
(deny default)
(allow sysctl-read)
(allow signal (target self))
(allow process-info-pidinfo process-info-setcontrol (target self))
(allow file-read-metadata (vnode-type REGULAR-FILE))
"""
"""In the order: facts about processor and system, signals to itself, names of its threads, `fstat`."""

Libraries = Callable[[], ctypes.CDLL]


def system_libraries() -> ctypes.CDLL:
    """Return the libraries that this process has loaded, of which `libSystem` is one."""
    return ctypes.CDLL(None)


def is_available(load: Libraries = system_libraries) -> bool:
    """Return whether the system has a sandbox."""
    return hasattr(load(), "sandbox_init")


def can_write() -> bool:
    """Return whether this process can open what everybody can write."""
    try:
        os.close(os.open(os.devnull, os.O_WRONLY))
    except OSError:
        return False
    return True


def enter(load: Libraries = system_libraries, writes: Callable[[], bool] = can_write) -> bool:
    """Shut this process in, for good; return False if the system has no sandbox, or refuses.

    The system refuses a process in another sandbox. What counts is that nothing can be written afterwards.
    """
    libraries = load()
    if not hasattr(libraries, "sandbox_init"):
        return False
    libraries.sandbox_init.argtypes = (ctypes.c_char_p, ctypes.c_uint64, ctypes.POINTER(ctypes.c_void_p))
    # The text of an error is left where it is: the process goes on without a sandbox, once.
    refused = libraries.sandbox_init(PROFILE.encode(), 0, ctypes.byref(ctypes.c_void_p()))
    return not refused and not writes()
