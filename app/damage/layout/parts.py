"""Random access to the bytes of a file, and the facts about its parts."""

import io
from typing import Final

from app.core.damage.evidence import ContainerFact, FactCode

_LARGEST: Final = 2**63 - 1
"""A table may name any position, but a message holds 64 bits."""


class FileBytes:
    """The bytes of an opened file."""

    def __init__(self, file: io.FileIO, size: int) -> None:
        """Take `size`, the bytes when the file was opened."""
        self._file = file
        self.size = size

    def at(self, offset: int, count: int) -> bytes:
        """Return up to `count` bytes from `offset` on; fewer at the end. Raises OSError."""
        if offset >= self.size:  # perhaps beyond what the system can count
            return b""
        self._file.seek(offset)
        return self._file.read(count)


def cut(at: int, end: int) -> ContainerFact:
    """Return the fact that the part at `at` ends at `end`, beyond the end of the file."""
    return ContainerFact(code=FactCode.CUT, at=at, expected=min(end, _LARGEST))


def no_index(at: int) -> ContainerFact:
    """Return the fact that there is no index; `at` is the place that announces it."""
    return ContainerFact(code=FactCode.NO_INDEX, at=at)


def broken(at: int) -> ContainerFact:
    """Return the fact that no part of the container begins at `at`, though one should."""
    return ContainerFact(code=FactCode.STRUCTURE, at=at)
