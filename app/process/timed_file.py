"""Measures how long opening and reading files takes."""

import io
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from app.process.opening import Located, OpenFile

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_read_into: Final = io.FileIO.readinto
"""Called for each read of a file: `super()` would take as long as the measurement."""


class CallTimes:
    """The number and seconds of calls that open or read files, in one thread."""

    __slots__ = ("opening", "opens", "reading", "reads")

    def __init__(self) -> None:
        self.opens = self.reads = 0
        self.opening = self.reading = 0.0

    @property
    def seconds(self) -> float:
        """The time of all calls."""
        return self.opening + self.reading

    def add(self, other: "CallTimes") -> None:
        """Add the calls of another thread."""
        self.opens += other.opens
        self.reads += other.reads
        self.opening += other.opening
        self.reading += other.reading

    def open(self, place: Located, opener: "Callable[..., OpenFile]") -> OpenFile:
        """Open a file whose reads are measured, too. `opener` takes what `open_file` does."""
        began = time.perf_counter()
        try:
            return opener(place, make=partial(TimedFile, self))
        finally:
            self.opens += 1
            self.opening += time.perf_counter() - began


class TimedFile(io.FileIO):
    """A file that is open for reading and measures each read."""

    def __init__(self, times: CallTimes, descriptor: int) -> None:
        super().__init__(descriptor, "rb")
        self.times = times

    def readinto(self, buffer: "WriteableBuffer") -> int | None:
        began = time.perf_counter()
        length = _read_into(self, buffer)
        times = self.times
        times.reads += 1
        times.reading += time.perf_counter() - began
        return length

    def read(self, size: int | None = -1) -> bytes:
        began = time.perf_counter()
        contents = super().read(size)
        self.times.reads += 1
        self.times.reading += time.perf_counter() - began
        return contents
