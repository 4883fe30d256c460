"""The position of a probe child among its files, in memory shared with its parent.

The child writes, and the parent reads at any time, also after the death of the child. Each child has memory
of its own, so that a child taken over by a hostile file cannot shift blame to the files of others. Numbers
count the files sent to the child, from 1.
"""

import time
from multiprocessing.heap import Arena
from typing import Any, Final, NamedTuple

from app.core.run.bottleneck import Usage

_BEGUN, _ENDED, _SIGNS, _SINCE, _LIMIT, _PREFETCHES, _USAGE = range(7)
_BYTES: Final = 4096
_NO_LIMIT: Final = 2**63
_PARTS: Final = 1e9
"""Sums of the usage are kept in billionths."""


class SlotPosition(NamedTuple):
    """A copy of the position of a child. A child that was taken over may have written any numbers."""

    begun: int
    """Number of the last file that the child began."""
    ended: int
    """Number of the last file that the child has an answer for."""
    signs: int
    """Number of signs of life that the child gave while it read files."""
    since: float
    """Time when the child began the file `begun` (`time.monotonic`)."""


class ProbeSlot:
    """The shared memory of one child, passed to the child at its start."""

    def __init__(self) -> None:
        """Raises OSError if there is no memory that can be shared."""
        # An anonymous section on Windows, elsewhere a file without a name. Neither needs a resource tracker.
        self._arena = Arena(_BYTES)
        self._map()
        self._words[_LIMIT] = _NO_LIMIT

    def _map(self) -> None:
        self._words = memoryview(self._arena.buffer).cast("Q")

    def __getstate__(self) -> Arena:
        return self._arena

    def __setstate__(self, arena: Arena) -> None:
        self._arena = arena
        self._map()

    def begin(self, number: int) -> bool:
        """Note, in the child, that a file begins; return False if the parent took the file back."""
        words: Any = self._words
        words[_SINCE] = time.monotonic_ns()
        words[_BEGUN] = number
        return number < int(words[_LIMIT])

    def end(self, number: int) -> None:
        """Note, in the child, that there is an answer for the file that began last."""
        self._words[_ENDED] = number

    def give_sign(self) -> None:
        """Note, in the child, that the child read something."""
        self._words[_SIGNS] = (self._words[_SIGNS] + 1) % _NO_LIMIT

    @property
    def prefetches(self) -> bool:
        """True if the child opens files ahead, and takes many."""
        return bool(self._words[_PREFETCHES])

    @prefetches.setter
    def prefetches(self, on: bool) -> None:
        self._words[_PREFETCHES] = on

    @property
    def usage(self) -> Usage:
        """The times of the child so far."""
        words = self._words[_USAGE : _USAGE + len(Usage._fields)]
        return Usage(*(word / _PARTS for word in words))

    @usage.setter
    def usage(self, usage: Usage) -> None:
        for index, value in enumerate(usage, _USAGE):
            self._words[index] = int(value * _PARTS)

    def set_limit(self, number: int = _NO_LIMIT) -> None:
        """Take back, in the parent, files from `number` on, unless the child begins them at this moment."""
        self._words[_LIMIT] = number

    def read(self) -> SlotPosition:
        """Return a copy of the position. While the child runs, the copy may mix two positions."""
        words = self._words
        return SlotPosition(words[_BEGUN], words[_ENDED], words[_SIGNS], words[_SINCE] / 1e9)
