"""The position of a lister child, in memory shared with its parent, which reads it after a child's death."""

import enum
from multiprocessing.sharedctypes import RawArray
from typing import Final, NamedTuple

from app.core.names import join

_LONGEST_PATH: Final = 128 * 2**10
"""Bytes. Windows has the longest paths: 32,767 UTF-16 units."""
_LONGEST_NAME: Final = 4096
"""Bytes. The longest names have about 1,000."""


class Act(enum.IntEnum):
    """The kind of system call that a child is in."""

    READING = 0
    """Opening or reading the folder itself."""
    STATUS = 1
    """Asking for the status of the entry."""
    HEAD = 2
    """Reading the beginning of the entry."""


class Place(NamedTuple):
    """A copy of a child's position."""

    folder: bytes
    """The folder being listed; empty if the child has not begun."""
    name: bytes
    """The last entry of the folder that it looked at; empty where there was none, or where it is unknown."""
    act: Act
    answered: bool
    """True if an entry of the folder did answer."""

    @property
    def entry(self) -> bytes:
        """Return the path of the entry."""
        return join(self.folder, self.name)


class Position:
    """A place in a root: a folder, and an entry if another child was lost in the same root before."""

    def __init__(self) -> None:
        self._folder = RawArray("c", _LONGEST_PATH)
        self._name = RawArray("c", _LONGEST_NAME)

    def enter(self, folder: bytes) -> None:
        """Note that the child is about to open `folder`."""
        self._name.value = b""
        self._folder.value = folder

    def touch(self, name: bytes) -> None:
        """Note that the child is about to ask for the status of the entry `name`."""
        self._name.value = name

    def release(self) -> None:
        """Note that the entry answered."""
        self._name.value = b""

    def look(self) -> Place:
        """Return where the child is. What a running child tells so may be torn."""
        name = self._name.value
        return Place(self._folder.value, name, Act.STATUS if name else Act.READING, answered=False)
