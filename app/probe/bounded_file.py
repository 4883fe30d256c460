"""Reads an opened file within a byte budget."""

import io
from collections.abc import Callable
from typing import Final

_LEAST: Final = 4096
"""Bytes of the budget that a read costs at least."""
HEAD_BYTES: Final = 32 * 1024
"""Bytes of the beginning that are kept. Every look starts there."""
TABLE_BYTES: Final = 8 * 2**20
"""Bytes at the end of a file that are read without a limit on the run, since tables lie there."""


class BoundedFile:
    """A file that is read within a byte budget and reports every read.

    A read costs at least 4 KiB of the budget, so that a reader that seeks in circles also ends.
    """

    def __init__(
        self, file: io.FileIO, size: int, on_read: Callable[[int], None], head: bytes | None = None
    ) -> None:
        self.size = size
        """Bytes, when the file was opened."""
        self._file = file
        self._on_read = on_read
        self._head = head
        self._position = self._run = self._budget = self._longest = 0

    def rewind(self, budget: int, run: int = 0) -> None:
        """Start again with `budget` bytes in all and `run` bytes without a seek; `run` 0 sets no limit."""
        self._budget = budget
        self._longest = run
        self.seek(0)

    @property
    def is_spent(self) -> bool:
        """Whether the budget ended before the file."""
        return self._budget <= 0 and self._position < self.size

    def seek(self, position: int) -> None:
        """Continue at `position`, bytes from the beginning: tables may send the reader anywhere."""
        position = min(position, self.size)
        self._file.seek(position)
        self._position = position
        at_the_end = position and self.size - position <= TABLE_BYTES
        self._run = self._longest if self._longest and not at_the_end else self.size

    def read_head(self) -> bytes:
        """Return the first `HEAD_BYTES` after `rewind`. Only the first call reads them from the disk."""
        if self._head is None:
            self._head = self._file.read(HEAD_BYTES)
            self._on_read(len(self._head))
        else:
            self._file.seek(len(self._head))
        self._advance(len(self._head))
        return self._head

    def read(self, count: int) -> bytes:
        """Return up to `count` bytes; none at the end of the file or of the budget."""
        if self._budget <= 0:
            return b""
        chunk = self._file.read(count)
        self._on_read(len(chunk))
        self._advance(len(chunk))
        return chunk

    def read_into(self, buffer: memoryview) -> int:
        """Fill `buffer`, and return the number of bytes; 0 at the end of the file or of the budget."""
        if self._budget <= 0:
            return 0
        length = self._file.readinto(buffer) or 0
        self._on_read(length)
        self._advance(length)
        return length

    def _advance(self, length: int) -> None:
        self._position += length
        self._budget -= max(length, _LEAST)
        self._run -= length

    def detour(self) -> int | None:
        """Return the position near the end to continue at after a long run of media data; None to read on.

        Data near the end is a table, and is read to its end.
        """
        target = self.size - self._longest
        return target if self._run <= 0 and self._position < target else None
