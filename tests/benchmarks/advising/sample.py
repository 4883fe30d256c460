"""A file of known quality that is to be made, and its makers."""

from typing import Final, NamedTuple

PALINDROME: Final = "split[a][b];[b]reverse[r];[a][r]concat,loop=loop=9:size=600"
"""A filter that plays forth and back, until it is long enough."""


class Sample(NamedTuple):
    """A file to be made."""

    name: str
    source: str
    """A path below one of the folders, or a source of libavfilter."""
    filters: str
    encoder: tuple[str, ...]
    sound: bool = False
    options: tuple[str, ...] = ()
    """Of ffmpeg, for the source."""
    pixels: str = "yuv420p"
    """Format of the pixels of the file."""
    seconds: int | None = None
    """Length, if it is not that of the others."""


def x264(crf: int, preset: str = "medium") -> tuple[str, ...]:
    """Return the encoder of most files in libraries."""
    return ("libx264", "-crf", str(crf), "-preset", preset)


def mpeg2(quality: int) -> tuple[str, ...]:
    """Return the encoder of discs."""
    return ("mpeg2video", "-q:v", str(quality), "-g", "15", "-bf", "2", "-maxrate", "15M", "-bufsize", "4M")
