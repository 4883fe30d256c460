"""Measures how long opening and reading files takes, and how long a thread waits for a processor.

A busy machine must not pass off as a slow disk.
"""

import io
import os
import sys
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


if sys.platform == "linux":
    _STATISTICS: Final = "/proc/thread-self/schedstat"
    _BYTES: Final = 128

    class RunDelay:
        """The time that the thread which made this object waited for a processor."""

        def __init__(self) -> None:
            """Open the statistics: later, this process may open nothing."""
            try:
                self._file: int | None = os.open(_STATISTICS, os.O_RDONLY | os.O_CLOEXEC)
            except OSError:
                self._file = None

        def __del__(self) -> None:
            if self._file is not None:
                os.close(self._file)

        def seconds(self) -> float:
            """Return the seconds so far; 0.0 if unknown."""
            try:
                told = b"" if self._file is None else os.pread(self._file, _BYTES, 0)
                return int(told.split()[1]) / 1e9
            except (OSError, ValueError, IndexError):
                return 0.0

else:

    class RunDelay:
        """The time that a thread waited for a processor, which is unknown here."""

        def seconds(self) -> float:
            """Return 0.0."""
            return 0.0
