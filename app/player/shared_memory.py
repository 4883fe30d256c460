"""Memory that the window shares with its children, passed to them at their start."""

import contextlib
import os
import sys
from multiprocessing.heap import Arena


class SharedMemory:
    """Memory of a fixed size.

    On Linux it is a file in memory whose size nobody can change: the window could otherwise read beyond it.
    """

    def __init__(self, size: int) -> None:
        """Raises OSError if there is no memory that can be shared."""
        self._descriptor = _sealed_memory(size)
        self._arena = Arena(size) if sys.platform == "win32" else Arena(size, self._descriptor)
        self._map()

    def _map(self) -> None:
        self._memory = memoryview(self._arena.buffer)

    def __getstate__(self) -> Arena:
        return self._arena

    def __setstate__(self, arena: Arena) -> None:
        self._descriptor = -1
        self._arena = arena
        self._map()

    def close(self) -> None:
        """Close the descriptor, once all children have started. The memory stays while it is used."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            with contextlib.suppress(OSError):
                os.close(descriptor)


def _sealed_memory(size: int) -> int:
    """Return the descriptor of new memory; -1 where `Arena` makes it."""
    if sys.platform != "linux":
        return -1
    import fcntl  # noqa: PLC0415 - POSIX only

    descriptor = os.memfd_create("cinventory-player", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    try:
        os.ftruncate(descriptor, size)
        fcntl.fcntl(
            descriptor, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL
        )
    except OSError:
        os.close(descriptor)
        raise
    return descriptor
