"""The tracks of picture and sound of an opened file, with their counts while packets are read."""

from fractions import Fraction
from typing import Any, Final

from av.container import InputContainer

from app.core.damage.depth import Depth
from app.core.damage.evidence import TrackEvidence, TrackState
from app.damage.layout.frames import has_checksums, has_hole
from app.libav.media import COVER, TICKS

_GAP_SECONDS: Final = 0.3
"""Least time without a packet that counts as a gap."""
_OPTIONS: Final = {"err_detect": "crccheck"}
"""Decoders compare the checksums that some formats have. More would refuse files that play everywhere."""


class CountedTrack:
    """A track with its counts."""

    def __init__(self, stream: Any, depth: Depth) -> None:  # noqa: ANN401 - of picture or sound
        self.index: int = stream.index
        self.stream = stream
        self.is_video = stream.type == "video"
        self.base = float(stream.time_base or Fraction(1, TICKS))
        self.start: int = stream.start_time or 0
        self.packets = self.frames = 0
        self.end = self.now = 0.0
        self.first: float | None = None
        self._keys: list[float] = []
        self.gaps: list[tuple[float, float]] = []
        """Times without a packet, not taken yet: start and end, seconds."""
        context = stream.codec_context
        # Newer versions of PyAV tell nothing of a stream once its file is closed.
        self.codec: str = context.name if context is not None else ""
        self.is_dv = self.codec == "dvvideo"
        self.has_checksums = self.has_holes = False
        self.declared: int = stream.frames or 0
        self.seconds = float((stream.duration or 0) * self.base)
        self.state = TrackState.READABLE if context is not None else TrackState.NO_DECODER
        self.keys_only = depth is Depth.KEY_FRAMES
        self.decodes = context is not None and (depth is Depth.FULL or (self.keys_only and self.is_video))
        if context is not None:
            context.thread_count = 1  # each thread takes its own share of the limited memory
            context.options = dict(_OPTIONS)
            if self.keys_only and self.is_video:
                context.skip_frame = "NONKEY"

    def note_packet(self, packet: Any) -> None:  # noqa: ANN401
        """Count a packet, and take its time."""
        if not self.packets and packet.has_sidedata("encryption_info"):
            self.state, self.decodes = TrackState.ENCRYPTED, False
        if not self.packets and self.codec == "ffv1":
            self.has_checksums = has_checksums(bytes(packet))
        if self.codec == "dnxhd" and not self.has_holes:
            self.has_holes = has_hole(bytes(packet))
        self.packets += 1
        pts = packet.pts if packet.pts is not None else packet.dts
        if pts is not None:
            self.now = (pts - self.start) * self.base
            if self.packets > 1 and self.now - self.end > _GAP_SECONDS:
                self.gaps.append((self.end, self.now))
            self.end = max(self.end, self.now + (packet.duration or 0) * self.base)
        if self.is_video and packet.is_keyframe:
            self._keys[2:] = (self.now,)

    def counts(self) -> TrackEvidence:
        """Return the counts."""
        return TrackEvidence(
            index=self.index,
            is_video=self.is_video,
            codec=self.codec,
            state=self.state,
            declared=self.declared,
            seconds=round(self.seconds, 3),
            packets=self.packets,
            frames=self.frames,
            end=round(self.end, 3),
            first=None if self.first is None else round(self.first, 3),
            keys=tuple(round(key, 3) for key in self._keys),
            has_checksums=self.has_checksums,
            has_holes=self.has_holes,
        )


def counted_tracks(media: InputContainer, depth: Depth) -> dict[int, CountedTrack]:
    """Return the tracks of picture and sound, without covers, by index."""
    wanted = (
        stream
        for stream in media.streams
        if stream.type in {"video", "audio"} and not stream.disposition & COVER
    )
    return {stream.index: CountedTrack(stream, depth) for stream in wanted}
