"""Where a lister child is, in memory shared with its parent, who reads it when the child is stuck or dead."""

import enum
import multiprocessing
import os
from typing import Final, NamedTuple

_SEP: Final = os.sep.encode()
_LONGEST_PATH: Final = 128 * 2**10
"""Bytes; Windows has the longest paths: 32,767 UTF-16 units."""
_LONGEST_NAME: Final = 4096
"""Bytes; the longest names have some 1,000."""


class Act(enum.IntEnum):
    """The kind of call that a child is in."""

    READING = 0
    """It opens or reads the folder itself."""
    STATUS = 1
    """It asks for the status of the entry."""
    HEAD = 2
    """It reads the entry's beginning."""


class Place(NamedTuple):
    """Where a child was."""

    folder: bytes
    """Empty where it had begun nothing."""
    name: bytes
    """The last entry of the folder that it looked at; empty where there was none."""
    act: Act
    answered: bool
    """Whether an entry of the folder did answer."""

    @property
    def entry(self) -> bytes:
        """Return the path of the entry."""
        return self.folder + (b"" if self.folder.endswith(_SEP) else _SEP) + self.name


class Position:
    """Where a child is. A store costs some 30 ns, so it is made for every entry."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._folder = context.RawArray("c", _LONGEST_PATH)
        self._name = context.RawArray("c", _LONGEST_NAME)
        self._act = context.RawValue("b", Act.READING)
        self._answered = context.RawValue("b", 0)

    def enter(self, folder: bytes) -> None:
        """Note that the child is about to open `folder`."""
        self._name.value = b""
        self._act.value = 0
        self._answered.value = 0
        self._folder.value = folder

    def touch(self, name: bytes) -> None:
        """Note that it is about to ask for the status of an entry."""
        self._name.value = name
        self._act.value = 1

    def read_head(self) -> None:
        """Note that it is about to read that entry's beginning."""
        self._act.value = 2

    def release(self) -> None:
        """Note that the entry answered."""
        self._act.value = 0
        self._answered.value = 1

    def look(self) -> Place:
        """Return where the child is. What a running child tells so may be torn."""
        return Place(self._folder.value, self._name.value, Act(self._act.value), bool(self._answered.value))
