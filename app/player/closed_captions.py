"""The closed captions that lie in the pictures themselves (CEA-608, in the side data of ATSC A/53).

libav decodes them, as those of a stream: of a file of captions without any, which gives them a time base.
"""

import io
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from fractions import Fraction
from typing import Any, Final

import av
from av.packet import Packet
from av.video.frame import VideoFrame

from app.core.sidecars.timed_text import cue_of
from app.player.styled_text import StyledCue, TextStyles, styled_packet

_SIDE_DATA: Final = "A53_CC"
_NO_CAPTIONS: Final = b"Scenarist_SCC V1.0\n\n"
_BASE: Final = Fraction(1, 1000)
_MOST_BYTES: Final = 3 * 31
"""Bytes of a picture: ATSC A/53 counts three each up to 31."""
_LASTS: Final = 60.0
"""Seconds that a caption stands at most if nothing follows."""
_MOST_KEPT: Final = 100
"""Captions that can be stepped back to."""


class ClosedCaptions:
    """Reads the pictures of a file in the order in which they are shown. Used by one thread."""

    def __init__(self, on_found: Callable[[], None]) -> None:
        """Take what is called once, with the first picture that has captions."""
        self._on_found: Callable[[], None] | None = on_found
        self._cues = deque[StyledCue](maxlen=_MOST_KEPT)
        self._context: Any = None

    def restart(self) -> None:
        """Forget what was read: the next picture is another one than that which follows."""
        self._cues.clear()
        self._context = None

    def read(self, frame: VideoFrame, seconds: float, *, wanted: bool) -> Sequence[StyledCue] | None:
        """Look at a picture, and return the captions so far if they are wanted and it changes them."""
        if not wanted and self._on_found is None:
            return None
        data = _data_of(frame)
        if data and self._on_found is not None:
            self._on_found()
            self._on_found = None
        return self._decoded(data, seconds) if data and wanted else None

    def _decoded(self, data: bytes, seconds: float) -> Sequence[StyledCue] | None:
        if self._context is None:
            self._context = _new_context()
        packet = Packet(data)
        packet.pts = packet.dts = round(seconds / _BASE)
        packet.time_base = _BASE
        try:
            found = self._context.decode2(packet)
        except (av.FFmpegError, ValueError):
            return None
        if found is None:
            return None
        if self._cues:
            self._cues[-1] = self._cues[-1]._replace(end=min(self._cues[-1].end, seconds))
        for rect in found:
            raw = bytes(rect.ass)
            cue = styled_packet("ass", raw, cue_of("ass", raw, seconds, _LASTS), TextStyles())
            if cue.text:
                self._cues.append(cue)
        return tuple(self._cues)


def _data_of(frame: VideoFrame) -> bytes:
    with suppress(KeyError, ValueError):  # ValueError: of a kind that PyAV does not know
        side_data: Any = frame.side_data
        return bytes(side_data[_SIDE_DATA])[:_MOST_BYTES]
    return b""


def _new_context() -> Any:  # noqa: ANN401 - PyAV has no stubs for it
    with av.open(io.BytesIO(_NO_CAPTIONS), format="scc") as empty:
        context: Any = empty.streams[0].codec_context
        context.options = {"real_time": "1"}
        context.open(strict=False)
        return context
