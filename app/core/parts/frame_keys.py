"""The parts of hashes by which similar ones are looked up.

A hash that differs from another one in few bits has, mostly, one of four parts in common with it. So there
are four tables, in each of which frames stand by one of these parts, their key.
"""

from typing import Final, Literal, NamedTuple

NEAR: Final = 8
"""Bits of 64 in which two hashes may differ. Of unrelated pictures it is 22 to 26."""
MANY_ROWS: Final = 2**20
"""Key frames from which on only equal keys are looked up, and none that differ in a bit: some 2,600 films."""
_FOLD: Final = 32
_FOLDED: Final = (1 << _FOLD) - 1


class Keys(NamedTuple):
    """The four keys of a hash, and what is stored of it to rule out those that are not near."""

    bits: int
    """Of a key."""
    shifts: tuple[int, ...]
    """The lowest bit of each key."""
    are_many: bool
    """Whether there are so many frames that half of the bits are stored, and only equal keys looked up."""

    @property
    def number(self) -> int:
        """The number of different keys."""
        return 1 << self.bits

    @property
    def stored_code(self) -> Literal["I", "Q"]:
        """The type code (`array`) of what is stored of a hash."""
        return "I" if self.are_many else "Q"

    def stored(self, hash_: int) -> int:
        """Return what is stored of a hash. It differs in no more bits from another one than the hash does."""
        return (hash_ >> _FOLD) ^ (hash_ & _FOLDED) if self.are_many else hash_

    def flips(self, *, widely: bool) -> tuple[int, ...]:
        """Return what a key is changed by for each look-up: also in one bit, if `widely`."""
        return (0, *(1 << bit for bit in range(self.bits))) if widely and not self.are_many else (0,)


SMALL: Final = Keys(16, (0, 16, 32, 48), are_many=False)
LARGE: Final = Keys(20, (0, 15, 30, 44), are_many=True)


def keys_for(rows: int) -> Keys:
    """Return the keys of a table of so many frames."""
    return SMALL if rows < MANY_ROWS else LARGE
