"""Looks up frames with similar hashes among those of very many videos.

A hash that differs from another one in few bits has, mostly, one of four parts in common with it. So there
are four tables, in each of which the rows with the same key, a part of their hash, stand together. While
there are few frames, keys that differ in one bit are looked up as well. A row is the number of a frame. All
is in one buffer, which may be a mapped file: 24 bytes a frame, and the tables.
"""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

NEAR: Final = 8
"""Bits of 64 in which two hashes may differ. Of unrelated pictures it is 22 to 26."""
_SMALL_KEY: Final = 16
LARGE_KEY: Final = 20
MANY_ROWS: Final = 2**20
"""Rows from which on keys are large, and only equal ones are looked up: those of some thousand films."""
SHIFTS: Final = {_SMALL_KEY: (0, 16, 32, 48), LARGE_KEY: (0, 15, 30, 44)}
"""The lowest bits of the four keys."""
_TABLES: Final = 4
_HASH_BYTES: Final = 8
_ROW_BYTES: Final = 4
_AT_ONCE: Final = 2**15
"""Rows between two checks, which take some hundredths of a second."""
MOST_SHARE: Final = 0.05
MOST_FILES: Final = 12
"""A picture that more files have than these, and than that share of all, tells nothing: a logo, a title."""

Room = Callable[[int], memoryview]
"""Returns a buffer of so many bytes, all zero."""


class Hit(NamedTuple):
    """A frame with a similar hash."""

    file: int
    """The number of its file, in the order in which they were added."""
    frame: int
    """Its number among the frames of this file."""


class FrameIndex:
    """The frames of videos, by their hashes."""

    def __init__(
        self,
        hashes: Iterable[Sequence[int]],
        rows: int,
        room: Room,
        check: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the hashes of each file, at most `rows` in all. Raises `ValueError` for more.

        `check` is called often, and may raise.
        """
        self._bits = _SMALL_KEY if rows < MANY_ROWS else LARGE_KEY
        self._mask = (1 << self._bits) - 1
        keys = (1 << self._bits) + 1
        self._buffer = room(_HASH_BYTES * rows + _ROW_BYTES * _TABLES * (keys + rows))
        sizes = [_HASH_BYTES * rows, *[_ROW_BYTES * keys, _ROW_BYTES * rows] * _TABLES]
        ends = list(accumulate(sizes))
        parts = [self._buffer[end - size : end] for end, size in zip(ends, sizes, strict=True)]
        self._hashes = parts[0].cast("Q")
        self._firsts = array("q", [0])
        """The number of the first frame of each file, and one beyond the last."""
        self._hashes = self._hashes[: self._fill(hashes)]
        flips = (0, *(1 << bit for bit in range(_SMALL_KEY))) if self._bits == _SMALL_KEY else (0,)
        self._tables = tuple(
            _Table(shift, self._mask, flips, self._hashes, starts.cast("I"), table.cast("I"), check)
            for shift, starts, table in zip(SHIFTS[self._bits], parts[1::2], parts[2::2], strict=True)
        )

    def _fill(self, hashes: Iterable[Sequence[int]]) -> int:
        """Store the hashes, and return their number."""
        count = 0
        for of_file in hashes:
            self._hashes[count : count + len(of_file)] = memoryview(array("Q", of_file))
            count += len(of_file)
            self._firsts.append(count)
        return count

    @property
    def files(self) -> int:
        """The number of files."""
        return len(self._firsts) - 1

    @property
    def size(self) -> int:
        """The number of bytes of the buffer."""
        return self._buffer.nbytes

    def near(self, hash_: int) -> Iterator[Hit]:
        """Yield the frames with a similar hash; none if so many files have one that it tells nothing."""
        rows = {row for table in self._tables for row in table.near(hash_)}
        hits = [self._hit(row) for row in rows]
        if len({hit.file for hit in hits}) <= max(MOST_FILES, self.files * MOST_SHARE):
            yield from hits

    def _hit(self, row: int) -> Hit:
        file = bisect_right(self._firsts, row) - 1
        return Hit(file, row - self._firsts[file])


class _Table:
    """The rows by one of their keys."""

    def __init__(
        self,
        shift: int,
        mask: int,
        flips: Sequence[int],
        hashes: "memoryview[int]",
        starts: "memoryview[int]",
        rows: "memoryview[int]",
        check: Callable[[], None],
    ) -> None:
        self._shift, self._mask, self._flips = shift, mask, flips
        self._hashes, self._starts, self._rows = hashes, starts, rows
        for hash_ in _checked(hashes, check):
            starts[(hash_ >> shift & mask) + 1] += 1
        ends = array("I", accumulate(starts))
        starts[:] = memoryview(ends)
        for row, hash_ in enumerate(_checked(hashes, check)):
            key = hash_ >> shift & mask
            rows[ends[key]] = row
            ends[key] += 1

    def near(self, hash_: int) -> list[int]:
        """Return the rows with the key of a hash, or such a key, that differ from it in few bits."""
        key, hashes, starts = hash_ >> self._shift & self._mask, self._hashes, self._starts
        return [
            row
            for flip in self._flips
            for row in self._rows[starts[key ^ flip] : starts[(key ^ flip) + 1]]
            if (hashes[row] ^ hash_).bit_count() <= NEAR
        ]


def _checked(hashes: "memoryview[int]", check: Callable[[], None]) -> Iterator[int]:
    """Yield hashes, and call `check` before some at once."""
    for begin in range(0, len(hashes), _AT_ONCE):
        check()
        yield from hashes[begin : begin + _AT_ONCE]
