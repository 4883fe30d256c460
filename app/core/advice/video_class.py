"""The classes in which videos are compared: bits per pixel fall with the size of the picture."""

from enum import IntEnum
from functools import lru_cache
from typing import Final, NamedTuple

_SPARE: Final = 1.02
"""Cameras record 1088 lines for 1080, and some discs 720 x 576 with more columns."""
FAST: Final = 31.0
"""Frames per second from which a video is fast: variable rates of phones are a little above 30."""


class HeightBand(IntEnum):
    """The most lines of a picture in landscape."""

    SD = 576
    HD = 720
    FULL_HD = 1080
    UHD = 2160
    MORE = 4320

    @property
    def long(self) -> int:
        """Return the most columns: so 1920 x 800, of which borders were cut off, is Full HD."""
        return _LONG[self]


_LONG: Final = {
    HeightBand.SD: 1024,
    HeightBand.HD: 1280,
    HeightBand.FULL_HD: 1920,
    HeightBand.UHD: 4096,
    HeightBand.MORE: 8192,
}


class VideoClass(NamedTuple):
    """Videos of one codec whose bits per pixel are compared."""

    codec: str
    """As the engine names it: `HEVC`."""
    band: HeightBand
    fast: bool
    """Whether it has more than 30 frames per second."""
    hdr: bool


@lru_cache(maxsize=1024)
def band_of(width: int, height: int) -> HeightBand:
    """Return the smallest band that holds a picture, in landscape or portrait; pixels."""
    long, short = max(width, height), min(width, height)
    fits = (each for each in HeightBand if long <= each.long * _SPARE and short <= each * _SPARE)
    return next(fits, HeightBand.MORE)
