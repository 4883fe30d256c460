"""What is shown of a file on demand, and the limits of it."""

from dataclasses import dataclass
from typing import Final

FRAMES: Final = 6
"""Pictures of one file, at most."""
WIDTH: Final = 640
"""Widest picture, px: twice what a details panel shows, for screens with small pixels."""
HEIGHT: Final = 480
"""Highest picture, px."""
MOST_BYTES: Final = 2**20
"""Of one picture; the largest true ones have a tenth."""


@dataclass(frozen=True, kw_only=True)
class Frame:
    """One picture, as it is to be seen: upright, with square pixels, in the colours of a common screen."""

    seconds: float
    """From the beginning of the video."""
    width: int
    height: int
    jpeg: bytes


@dataclass(frozen=True, kw_only=True)
class Preview:
    """The pictures of one file in their order, at least one."""

    frames: tuple[Frame, ...]
    poster: int
    """Which of them tells most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A file of the library as it was when it was scanned."""

    path: bytes
    """Absolute (`os.fsencode`)."""
    size: int
    mtime_ns: int
    reachable: bool = True
    """Whether it is worth a try to open it; what is kept of it is shown anyway."""
