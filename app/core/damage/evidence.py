"""The evidence that a check for damage finds in one file: facts and counts, without a verdict.

It is kept compact, so that later rules judge it again without decoding.
"""

from enum import StrEnum
from typing import Final

from msgspec import Struct

from app.core.damage.depth import Depth


class Sign(StrEnum):
    """A sign of damage at a time of the video."""

    DEMUX = "demux"
    """Reading the next packet failed."""
    PACKET = "packet"
    """The container marks a packet as corrupt."""
    DECODE = "decode"
    """The decoder refused a packet."""
    FRAME = "frame"
    """The decoder marks a frame as corrupt."""
    GAP = "gap"
    """There is a time without sound."""
    LOG = "log"
    """The decoder logged an error."""
    BLOCKS = "blocks"
    """Blocks of a frame of DV do not have the numbers of their places."""


class FactCode(StrEnum):
    """A contradiction between the container's tables and the bytes that are there."""

    CUT = "cut"
    """A part goes on beyond the end of the file."""
    NO_INDEX = "no_index"
    """The index that the container announces, or cannot do without, is missing."""
    STRUCTURE = "structure"
    """The parts of the container do not follow each other."""


class TrackState(StrEnum):
    """Whether a track can be decoded."""

    READABLE = "readable"
    NO_DECODER = "no_decoder"
    ENCRYPTED = "encrypted"


class ContainerFact(Struct, frozen=True, kw_only=True):
    """A container fact."""

    code: FactCode
    at: int
    """Position of the part or table, bytes."""
    expected: int = 0
    """End of the part according to the table, bytes."""


class Span(Struct, frozen=True, kw_only=True):
    """Signs of one kind close together in one track."""

    sign: Sign
    track: int
    """Index in the container."""
    start: float
    """Seconds from the beginning."""
    end: float
    count: int = 1


class TrackEvidence(Struct, frozen=True, kw_only=True):
    """The counts of one track of picture or sound."""

    index: int
    is_video: bool
    codec: str
    state: TrackState = TrackState.READABLE
    declared: int = 0
    """Packets that the container's tables declare; 0 if they do not."""
    seconds: float = 0.0
    """Length that the container declares for the track; 0.0 if it does not."""
    packets: int = 0
    frames: int = 0
    end: float = 0.0
    """End of the last packet, seconds from the beginning."""
    first: float | None = None
    """Time of the first frame that was decoded, seconds."""
    keys: tuple[float, ...] = ()
    """Times of the first, the second and the last key frame of the picture, seconds. Fewer if there are."""
    has_checksums: bool = False
    """Whether the first packet of FFV1 has checksums, with which it agrees."""
    has_holes: bool = False
    """Whether a packet of DNxHD has many zeros within, which decode to a picture."""


KEYS_SINCE: Final = 2
REVISION: Final = 3
"""The kinds of findings in evidence. Since 2: key frames, and blocks of DV; 3: bytes between its frames,
checksums of FFV1, and holes of DNxHD."""


class Evidence(Struct, frozen=True, kw_only=True):
    """The findings of one check of one version of a file."""

    depth: Depth
    decoder: str
    """Name and version of the decoder."""
    size: int
    """Bytes."""
    revision: int = 1
    """The `REVISION` of the check. Evidence that was stored before there were any has the first."""
    container: str = ""
    """Short name of the container in the decoder."""
    seconds: float = 0.0
    """Length that the container declares; 0.0 if unknown."""
    facts: tuple[ContainerFact, ...] = ()
    error: str = ""
    """The decoder's reason for not opening the file; empty if it was opened."""
    tracks: tuple[TrackEvidence, ...] = ()
    spans: tuple[Span, ...] = ()
    messages: tuple[tuple[str, int], ...] = ()
    """Texts that the decoder logged, with their counts."""

    def count(self, sign: Sign) -> int:
        """Return the number of signs of one kind."""
        return sum(span.count for span in self.spans if span.sign is sign)
