"""Counts the children that were ended before their work was done, for the metrics of a server."""

import threading
from collections import Counter
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import partial

Note = Callable[[], None]
"""Counts one child. May be called from any thread."""


class ChildKind(StrEnum):
    """The work of a child."""

    PROBE = "probe"
    CHECKSUM = "checksum"
    DECODE = "decode"


class Restarts:
    """The number of children that crashed, were over a limit, or held a file that the user skipped.

    Another child does the rest of their work.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts = Counter[ChildKind]()

    def note_of(self, kind: ChildKind) -> Note:
        """Return the function that counts a child of this kind."""
        return partial(self._add, kind)

    def counts(self) -> Mapping[ChildKind, int]:
        """Return the numbers of all kinds since the start of the program."""
        with self._lock:
            return {kind: self._counts[kind] for kind in ChildKind}

    def _add(self, kind: ChildKind) -> None:
        with self._lock:
            self._counts[kind] += 1


def no_note() -> None:
    """Count nothing, where no metrics are kept."""
