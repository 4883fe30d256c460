"""The values by which a decoded frame becomes a picture: its shape, its rotation, and its light."""

from fractions import Fraction
from typing import Final

PQ: Final = 16
HLG: Final = 18
"""Transfer functions of HDR, as code points of ITU-T H.273."""
TURNS: Final = {90: ("transpose=cclock",), 180: ("hflip", "vflip"), 270: ("transpose=clock",)}
"""Filters by rotation, degrees counterclockwise."""
_SQUAREST: Final = Fraction(1, 8)
"""Least aspect ratio of pixels: a value beyond it or its inverse comes from damage."""


def turn_of(rotation: float) -> int:
    """Return a rotation as a key of `TURNS`; 0 for a frame that is upright."""
    return round(rotation / 90) * 90 % 360


def credible_aspect(aspect: Fraction | None) -> Fraction:
    """Return the width of a pixel over its height; 1 if it is unknown, or cannot be."""
    return aspect if aspect and _SQUAREST <= aspect <= 1 / _SQUAREST else Fraction(1)
