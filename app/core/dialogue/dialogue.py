"""The texts in the index of what is said, and the places that a search finds in them."""

from enum import StrEnum
from typing import Final, NamedTuple

from msgspec import Struct

from app.core.text.names import one_line

INDEXED_FORMATS: Final = frozenset({"subrip", "webvtt", "ass", "ssa", "microdvd", "sami", "ttml"})
"""Formats of files of subtitles whose texts are indexed."""


class IndexFault(StrEnum):
    """The reason why an index that is there cannot be searched."""

    DAMAGED = "damaged"
    OUTDATED = "outdated"
    """Of another version of the program: the next job makes it anew."""
    UNREADABLE = "unreadable"
    """In use, or out of reach now: it is kept."""


class TextOrigin(NamedTuple):
    """The file that a text comes from, as it was when it was read."""

    sidecar: int | None
    """Id of the sidecar; None for a track of a video."""
    file: int | None
    """Id of the video whose track it is; None for a sidecar."""
    track: int | None
    """Number of the track among those of the video, from 0; None for a sidecar."""
    size: int
    mtime_ns: int


class ReadText(Struct, frozen=True):
    """The subtitles of a file or track, as a child has read them."""

    cues: bytes = b""
    """Its subtitles, packed; empty for none."""
    track: int | None = None
    language: str = ""
    """The language of a track, as the file tells it."""
    in_part: bool = False
    """Whether the file goes on beyond what was read."""


class SaidHit(NamedTuple):
    """A place at which something is said."""

    start: float
    """Seconds from the beginning of the video."""
    end: float
    text: str
    sidecar: bytes | None
    """The path of the file beside the video; None for a track."""
    track: int | None
    languages: tuple[str, ...]

    @property
    def line(self) -> str:
        """The text in one line, safe to display."""
        return one_line(" ".join(self.text.split()))


class IndexState(Struct, frozen=True, kw_only=True):
    """The contents of the index of a library."""

    texts: int | None = 0
    """Files and tracks with subtitles; None where a fault hides them."""
    size: int = 0
    """Bytes on the disk."""
    updated: float | None = None
    """The end of the last job that wrote it, seconds since the epoch; None if nothing was indexed yet."""
    fault: IndexFault | None = None
    """The reason why it cannot be searched; None for an index that can, and without one."""

    @property
    def broken(self) -> bool:
        """Return whether it has to be made anew."""
        return self.fault in {IndexFault.DAMAGED, IndexFault.OUTDATED}

    @property
    def is_there(self) -> bool:
        """Return whether something can be found in it."""
        return self.updated is not None and self.fault is None
