"""The memory in which a player lays its pictures for the window."""

import contextlib
import os
import sys
from multiprocessing.heap import Arena
from typing import Final

WIDTH: Final = 1920
HEIGHT: Final = 1080
"""Most pixels of a picture: the window scales it up in a larger room."""
SLOTS: Final = 3
"""Slots of a player: one that is shown, one on its way, one in which a picture is made."""
SLOT_BYTES: Final = WIDTH * 1088 * 4


class SharedPictures:
    """The slots of one player, passed to it at its start.

    On Linux it is a file in memory whose size nobody can change: the window could otherwise read beyond it.
    """

    def __init__(self) -> None:
        """Raises OSError if there is no memory that can be shared."""
        self._descriptor = _sealed_memory(SLOTS * SLOT_BYTES)
        size = SLOTS * SLOT_BYTES
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

    def slot(self, number: int, size: int) -> memoryview:
        """Return the first `size` bytes of a slot."""
        start = number * SLOT_BYTES
        return self._memory[start : start + min(size, SLOT_BYTES)]

    def close(self) -> None:
        """Close the descriptor, once the player has started. The memory stays while a slot is used."""
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
