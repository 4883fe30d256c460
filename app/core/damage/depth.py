"""The depths of a check for damage."""

from enum import StrEnum
from typing import Final


class Depth(StrEnum):
    """The part of a file that a check decodes, the least first."""

    INDEX = "index"
    """Decodes nothing: compares the tables of the container with the bytes there, and reads all packets."""
    KEY_FRAMES = "key-frames"
    """The key frames of the picture as well."""
    FULL = "full"
    """Every frame of picture and sound."""

    def reaches(self, other: "Depth") -> bool:
        """Return whether a check of this depth finds all that one of the other depth finds."""
        return _ORDER[self] >= _ORDER[other]


_ORDER: Final = {depth: number for number, depth in enumerate(Depth)}
