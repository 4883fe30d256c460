"""The packets of a track of subtitles, texts or pictures."""

from typing import Any

from av.packet import Packet
from av.stream import Stream

from app.core.sidecars.timed_text import TEXT_CODECS, cue_of
from app.player.picture_subtitles import PictureCue, PictureReader
from app.player.protocol import PICTURE_CODECS
from app.player.styled_text import StyledCue, styled_packet, styles_of


class TextTrack:
    """Reads the packets of one track, in their order."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        context: Any = stream.codec_context  # None where libav has no decoder, which the stubs do not know
        self._context = context
        self._codec = context.name if context else ""
        header = bytes((context.extradata if context else None) or b"")
        self._styles = styles_of(header.decode("utf-8", "replace"))
        self._pictures = PictureReader(self._codec, header)

    @property
    def index(self) -> int:
        """The number of the track in its file."""
        return self._stream.index

    @property
    def is_text(self) -> bool:
        """Whether its subtitles are texts, which tell their ends."""
        return self._codec in TEXT_CODECS

    def read(self, packet: "Packet[Any]", seconds: float) -> StyledCue | PictureCue | None:
        """Return the subtitle of a packet that comes at a time; None without one that can be shown."""
        if self.is_text:
            data = bytes(packet)
            lasts = float((packet.duration or 0) * (self._stream.time_base or 0))
            return styled_packet(self._codec, data, cue_of(self._codec, data, seconds, lasts), self._styles)
        if self._codec in PICTURE_CODECS:
            return self._pictures.read(self._context, packet, seconds)
        return None
