"""Prints of the pictures of a video, which stay alike when it is encoded anew.

The hash is the difference hash ("dHash") of Neal Krawetz, "Kind of Like That" (hackerfactor.com, 2013).
"""

import struct
from itertools import pairwise
from operator import ge, gt
from typing import Final, NamedTuple

from msgspec import Struct

METHOD_VERSION: Final = 1
"""Grows when equal files get other prints: by other times, borders, scaling or hashes."""
FRAMES: Final = 8
GREY_WIDTH: Final = 9
"""Width in pixels of the picture that is hashed: each row gives as many bits as it has neighbours."""
GREY_HEIGHT: Final = 8
NO_FRAME: Final = 255
"""The deviation in the place of a frame that could not be decoded."""
MOST_DEVIATION: Final = 127
_LAYOUT: Final = struct.Struct(f">{FRAMES}Q{FRAMES}B")
PRINT_BYTES: Final = _LAYOUT.size
_COMPARE: Final = (gt,) * 4 + (ge,) * 4
_REVERSED: Final = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


class PrintFrame(NamedTuple):
    """A frame in a print."""

    hash: int
    """Its difference hash, 64 bits; 0 for no frame."""
    deviation: int
    """Standard deviation of its brightness, 0 to 127: of a picture of one colour 0. `NO_FRAME` for none."""

    @property
    def is_there(self) -> bool:
        """Return whether it was decoded."""
        return self.deviation != NO_FRAME


MISSING_FRAME: Final = PrintFrame(0, NO_FRAME)


class PicturePrint(Struct, frozen=True):
    """The print of a video."""

    frames: tuple[PrintFrame, ...]
    """8 frames, at (i + 0.5) / 8 of its length."""

    def to_bytes(self) -> bytes:
        """Return it as 72 bytes: the 8 hashes, big endian, then the 8 deviations."""
        return _LAYOUT.pack(
            *(frame.hash for frame in self.frames), *(frame.deviation for frame in self.frames)
        )

    @classmethod
    def from_bytes(cls, data: bytes) -> "PicturePrint":
        """Return the print in the bytes of `to_bytes`. Raises `ValueError`."""
        if len(data) != PRINT_BYTES:
            message = f"a print whose bytes are {len(data)}"
            raise ValueError(message)
        values = _LAYOUT.unpack(data)
        return cls(tuple(map(PrintFrame, values[:FRAMES], values[FRAMES:])))


def dhash(grey: bytes) -> int:
    """Return the difference hash of a picture of 9 x 8 grey pixels: is each darker than its left one?

    Its rows are bytes from the top, the most significant first, and their bits go from left to right. Equal
    neighbours count as darker in the right half alone: so the mirror image has exactly the mirrored hash.
    """
    if len(grey) != GREY_WIDTH * GREY_HEIGHT:
        message = f"a picture whose pixels are {len(grey)}"
        raise ValueError(message)
    bits = 0
    for start in range(0, len(grey), GREY_WIDTH):
        for compare, (left, right) in zip(_COMPARE, pairwise(grey[start : start + GREY_WIDTH]), strict=True):
            bits = bits << 1 | compare(left, right)
    return bits


def mirrored(hash_: int, count: int = 1) -> int:
    """Return the hash of the mirror image; of the mirror images, for `count` hashes in one number."""
    turned = int.from_bytes(hash_.to_bytes(8 * count, "big").translate(_REVERSED), "big")
    return turned ^ ((1 << 64 * count) - 1)
