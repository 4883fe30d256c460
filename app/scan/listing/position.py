"""The position of a lister child, in memory shared with its parent, which reads it after a child's death."""

import ctypes
import enum
from multiprocessing.sharedctypes import RawArray
from typing import Final, NamedTuple

from app.core.text.names import join

THREADS: Final = 16
"""Number of threads of a child that list folders of a slow share."""
_LONGEST_PATH: Final = 128 * 2**10
"""Bytes. Windows has the longest paths: 32,767 UTF-16 units."""
_LONGEST_NAME: Final = 4096
"""Bytes. The longest names have about 1,000."""
_LONGEST_PATH_OF_THREAD: Final = 4096
"""Bytes, fewer than above, because 2 MiB of shared memory would cost a millisecond at each start."""


class SystemCall(enum.IntEnum):
    """The kind of system call that a child is in."""

    READING = 0
    """Opening or reading the folder itself."""
    STATUS = 1
    """Asking for the status of the entry."""
    HEAD = 2
    """Reading the beginning of the entry."""


class ChildPosition(NamedTuple):
    """A copy of the position of one thread of a child."""

    folder: bytes
    """The folder being listed; empty if the child has not begun."""
    name: bytes
    """The last entry of the folder that it looked at; empty where there was none, or where it is unknown."""
    call: SystemCall
    answered: bool
    """True if an entry of the folder did answer."""

    @property
    def entry(self) -> bytes:
        """Return the path of the entry."""
        return join(self.folder, self.name)


NOWHERE: Final = ChildPosition(b"", b"", SystemCall.READING, answered=False)
"""The position of a child that has not begun."""


class PositionSlot:
    """A place in a root: a folder, and an entry if another child was lost in the same root before."""

    def __init__(self, folder: ctypes.Array[ctypes.c_char], name: ctypes.Array[ctypes.c_char]) -> None:
        self._folder = folder
        self._name = name

    def set_folder(self, folder: bytes) -> None:
        """Note that the thread is about to open `folder`. A path that is too long is not noted."""
        self._name.value = b""
        self._folder.value = folder if len(folder) < len(self._folder) else b""

    def set_entry(self, name: bytes) -> None:
        """Note that the thread is about to ask for the status of the entry `name`."""
        self._name.value = name

    def clear_entry(self) -> None:
        """Note that the entry answered."""
        self._name.value = b""

    def clear(self) -> None:
        """Note that the thread is in no folder."""
        self.set_folder(b"")

    def read(self) -> ChildPosition:
        """Return a copy. While the child runs, the copy may mix two positions."""
        name = self._name.value
        return ChildPosition(
            self._folder.value, name, SystemCall.STATUS if name else SystemCall.READING, answered=False
        )


class SharedPosition:
    """The positions of all threads of a child. The first is that of its main thread."""

    def __init__(self) -> None:
        self._folder = RawArray(ctypes.c_char, _LONGEST_PATH)
        self._name = RawArray(ctypes.c_char, _LONGEST_NAME)
        self._folders = RawArray(ctypes.c_char, _LONGEST_PATH_OF_THREAD * THREADS)
        self._names = RawArray(ctypes.c_char, _LONGEST_NAME * THREADS)
        self._flags = RawArray(ctypes.c_bool, 2)

    @property
    def is_late(self) -> bool:
        """Whether the child has found that folders answer late."""
        return self._flags[0]

    def note_late(self) -> None:
        """Note that folders answer late."""
        self._flags[0] = True

    @property
    def is_asked_to_end(self) -> bool:
        """Whether the parent wants a part of the folders that are left."""
        return self._flags[1]

    def ask_to_end(self) -> None:
        """Ask the child to end a listing that may end early."""
        self._flags[1] = True

    def main(self) -> PositionSlot:
        """Return the slot of the main thread."""
        return PositionSlot(self._folder, self._name)

    def thread(self, number: int) -> PositionSlot:
        """Return the slot of another thread, `number` from 0."""
        path, name = ctypes.c_char * _LONGEST_PATH_OF_THREAD, ctypes.c_char * _LONGEST_NAME
        return PositionSlot(
            path.from_buffer(self._folders, number * _LONGEST_PATH_OF_THREAD),
            name.from_buffer(self._names, number * _LONGEST_NAME),
        )

    def read(self) -> tuple[ChildPosition, ...]:
        """Return copies of the positions of all threads that are in a folder."""
        slots = (self.main(), *map(self.thread, range(THREADS)))
        return tuple(at for slot in slots if (at := slot.read()).folder)
