"""The pictures of a file, and their limits."""

from typing import Final

from msgspec import Struct

FRAMES: Final = 6
"""Most pictures of one file."""
WIDTH: Final = 640
"""Greatest width of a picture, px: twice that in a details panel, for high-resolution screens."""
HEIGHT: Final = 480
"""Greatest height of a picture, px."""
MOST_BYTES: Final = 2**20
"""Most bytes of one picture; the largest real pictures have a tenth."""


class PreviewFrame(Struct, frozen=True, kw_only=True):
    """A picture ready for display: upright, with square pixels, in the colours of a common (SDR) screen."""

    seconds: float
    """Seconds from the beginning of the video."""
    width: int
    height: int
    jpeg: bytes


class Preview(Struct, frozen=True, kw_only=True):
    """The pictures of one file in order of time, at least one."""

    frames: tuple[PreviewFrame, ...]
    poster: int
    """Index of the picture with the highest contrast."""


class ScannedFile(Struct, frozen=True, kw_only=True):
    """A file of the library as it was when it was scanned."""

    path: bytes
    """Absolute path (`os.fsencode`)."""
    size: int
    mtime_ns: int
    reachable: bool = True
    """Whether opening the file is worth a try; cached results are shown anyway."""
