"""The parts of hashes by which similar ones are looked up.

A hash that differs from another one in few bits has, mostly, one of four parts in common with it. So there
are four tables, in each of which frames stand by one of these parts, their key.
"""

from functools import cache
from typing import Final, Literal, NamedTuple

NEAR: Final = 8
"""Bits of 64 in which two hashes may differ. Of unrelated pictures it is 22 to 26."""
LARGE_ROWS: Final = 2**17
"""Frames of a table from which on its keys are longer, so that fewer stand by one: some 330 films."""
_MOST_READS: Final = 36
"""Frames, and keys, that a look-up may read in a table, so that one of a whole film takes 0.1 s at most."""
_STEP: Final = 7
"""Bits of a key that are changed lie so far apart: neighbours tend to differ together."""
_FOLD: Final = 32
_FOLDED: Final = (1 << _FOLD) - 1


class Keys(NamedTuple):
    """The four keys of a hash, and what is stored of it to rule out those that are not near."""

    bits: int
    """Of a key."""
    shifts: tuple[int, ...]
    """The lowest bit of each key."""
    are_large: bool
    """Whether there are so many frames that half of the bits are stored."""

    @property
    def number(self) -> int:
        """The number of different keys."""
        return 1 << self.bits

    @property
    def stored_code(self) -> Literal["I", "Q"]:
        """The type code (`array`) of what is stored of a hash."""
        return "I" if self.are_large else "Q"

    def stored(self, hash_: int) -> int:
        """Return what is stored of a hash. It differs in no more bits from another one than the hash does."""
        return (hash_ >> _FOLD) ^ (hash_ & _FOLDED) if self.are_large else hash_

    def flips(self, count: int) -> tuple[int, ...]:
        """Return what a key is changed by for each look-up: by nothing, and in one of so many of its bits."""
        return _flips(self.bits, min(count, self.bits))


@cache
def _flips(bits: int, count: int) -> tuple[int, ...]:
    return (0, *(1 << at * _STEP % bits for at in range(count)))


SMALL: Final = Keys(16, (0, 16, 32, 48), are_large=False)
LARGE: Final = Keys(20, (0, 15, 30, 44), are_large=True)


def keys_for(rows: int) -> Keys:
    """Return the keys of a table of so many frames."""
    return SMALL if rows < LARGE_ROWS else LARGE


def bits_to_change(rows: int) -> int:
    """Return in how many of its bits a key is changed where there are so many key frames: the more the fewer.

    All for up to some 1,900 films, 6 for 10,000, none from 45,000 on.
    """
    return min(LARGE.bits, max(0, int(_MOST_READS / (1 + rows / LARGE.number)) - 1))
