"""The position of a lister child, in memory shared with its parent, which reads it after a child's death."""

import enum
from multiprocessing.sharedctypes import RawArray
from typing import Final, NamedTuple

from app.core.names import join

_LONGEST_PATH: Final = 128 * 2**10
"""Bytes. Windows has the longest paths: 32,767 UTF-16 units."""
_LONGEST_NAME: Final = 4096
"""Bytes. The longest names have about 1,000."""


class SystemCall(enum.IntEnum):
    """The kind of system call that a child is in."""

    READING = 0
    """Opening or reading the folder itself."""
    STATUS = 1
    """Asking for the status of the entry."""
    HEAD = 2
    """Reading the beginning of the entry."""


class ChildPosition(NamedTuple):
    """A copy of a child's position."""

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


class SharedPosition:
    """A place in a root: a folder, and an entry if another child was lost in the same root before."""

    def __init__(self) -> None:
        self._folder = RawArray("c", _LONGEST_PATH)
        self._name = RawArray("c", _LONGEST_NAME)

    def set_folder(self, folder: bytes) -> None:
        """Note that the child is about to open `folder`."""
        self._name.value = b""
        self._folder.value = folder

    def set_entry(self, name: bytes) -> None:
        """Note that the child is about to ask for the status of the entry `name`."""
        self._name.value = name

    def clear_entry(self) -> None:
        """Note that the entry answered."""
        self._name.value = b""

    def read(self) -> ChildPosition:
        """Return a copy. While the child runs, the copy may mix two positions."""
        name = self._name.value
        return ChildPosition(
            self._folder.value, name, SystemCall.STATUS if name else SystemCall.READING, answered=False
        )
