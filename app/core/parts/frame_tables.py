"""Frames of very many videos in a buffer, which may be a mapped file, by their hashes.

A row is the number of a frame. In each of four tables the rows with the same key (`frame_keys`) stand
together. Of many rows, each takes 16 bytes: half a hash, and its number in 3 bytes in each table. So some
frames are found that differ in a few bits more than `NEAR`; who asks compares the whole hashes, which the
library has.
"""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from app.core.parts.frame_keys import NEAR, keys_for

MOST_ROWS: Final = 2**24
"""Rows of a buffer, whose numbers take 3 bytes."""
MOST_ALIKE: Final = 2**12
"""Rows of a key from which on it is not looked up: a picture that so many files have tells nothing.

Others with this key have three more.
"""
_ROW_BYTES: Final = (2, 1)
_INT_BYTES: Final = 4
_LOW_BITS: Final = 16
_LOW: Final = (1 << _LOW_BITS) - 1
_AT_ONCE: Final = 2**15
"""Rows between two checks, which take some hundredths of a second."""


class Hit(NamedTuple):
    """A frame with a similar hash."""

    file: int
    """The serial of the print of its file."""
    frame: int
    """Its number among the frames of this print."""


class FrameTables:
    """The frames of videos in a buffer of `size_of` bytes, made by `sections`."""

    def __init__(self, buffer: memoryview, serials: "Sequence[int]", rows: int) -> None:
        """Take the serials of the prints, in the order in which their frames were added."""
        self._serials = serials
        self._keys = keys_for(rows)
        ends = list(accumulate(_sizes(len(serials), rows)))
        parts = [buffer[begin:end] for begin, end in zip((0, *ends), ends, strict=False)]
        self._firsts = parts[0].cast("I")
        self._stored = parts[1].cast(self._keys.stored_code)
        self._tables = tuple(
            (shift, starts.cast("I"), lows.cast("H"), highs)
            for shift, starts, lows, highs in zip(
                self._keys.shifts, parts[2::3], parts[3::3], parts[4::3], strict=True
            )
        )

    def near(self, hash_: int, bits: int) -> list[Hit]:
        """Return the frames with a similar hash, of which a key has no other bit, or one of so many."""
        stored, own, mask = self._stored, self._keys.stored(hash_), self._keys.number - 1
        flips = self._keys.flips(bits)
        rows: set[int] = set()
        for shift, starts, lows, highs in self._tables:
            key = hash_ >> shift & mask
            for flip in flips:
                begin, end = starts[key ^ flip], starts[(key ^ flip) + 1]
                if 0 < end - begin < MOST_ALIKE:
                    for low, high in zip(lows[begin:end], highs[begin:end], strict=True):
                        row = high << _LOW_BITS | low
                        if (stored[row] ^ own).bit_count() <= NEAR:
                            rows.add(row)
        return [self._hit(row) for row in rows]

    def _hit(self, row: int) -> Hit:
        file = bisect_right(self._firsts, row) - 1
        return Hit(self._serials[file], row - self._firsts[file])


def size_of(files: int, rows: int) -> int:
    """Return the number of bytes of the tables of so many frames."""
    return sum(_sizes(files, rows))


def _sizes(files: int, rows: int) -> list[int]:
    keys = keys_for(rows)
    table = [_INT_BYTES * (keys.number + 1), *(size * rows for size in _ROW_BYTES)]
    stored = array(keys.stored_code).itemsize * rows
    return [_INT_BYTES * (files + 1), stored, *table * len(keys.shifts)]


class Gathered:
    """The hashes of frames, from which tables are made."""

    def __init__(self) -> None:
        self.hashes = array("Q")
        self._firsts = array("I", [0])

    def add(self, hashes: Sequence[int]) -> None:
        """Add the frames of a print. Raises `ValueError` for more than `MOST_ROWS` in all."""
        self.hashes.extend(hashes)
        if len(self.hashes) > MOST_ROWS:
            raise ValueError("more frames than a table can have")
        self._firsts.append(len(self.hashes))

    def sections(self, check: Callable[[], None]) -> Iterator[bytes]:
        """Yield the bytes of the tables. `check` is called often, and may raise."""
        yield self._firsts.tobytes()
        keys = keys_for(len(self.hashes))
        yield array(keys.stored_code, map(keys.stored, self.hashes)).tobytes()
        for shift in keys.shifts:
            yield from self._table(shift, keys.number, check)

    def _table(self, shift: int, count: int, check: Callable[[], None]) -> Iterator[bytes]:
        mask = count - 1
        places = [0] * (count + 1)
        for hash_ in self._checked(check):
            places[(hash_ >> shift & mask) + 1] += 1
        places = list(accumulate(places))
        yield array("I", places).tobytes()
        lows, highs = (
            array(code, bytes(size * len(self.hashes))) for code, size in zip("HB", _ROW_BYTES, strict=True)
        )
        for row, hash_ in enumerate(self._checked(check)):
            key = hash_ >> shift & mask
            place = places[key]
            lows[place], highs[place] = row & _LOW, row >> _LOW_BITS
            places[key] = place + 1
        yield lows.tobytes()
        yield highs.tobytes()

    def _checked(self, check: Callable[[], None]) -> Iterator[int]:
        """Yield the hashes, and call `check` before some at once."""
        for begin in range(0, len(self.hashes), _AT_ONCE):
            check()
            yield from self.hashes[begin : begin + _AT_ONCE]
