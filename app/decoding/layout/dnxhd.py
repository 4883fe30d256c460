"""DNxHD: the rows of a frame are coded one by one, and zeros decode too (SMPTE ST 2019-1)."""

from typing import Final

_HEAD: Final = 8192
"""Bytes at the beginning of a frame, more than the tables there take, which may hold zeros."""
_HOLE: Final = bytes(2048)


def has_hole(frame: bytes) -> bool:
    """Return whether there are many zeros between the coded rows. Those at the end of a frame fill it up."""
    return frame.find(_HOLE, _HEAD, len(frame.rstrip(b"\0"))) >= 0
