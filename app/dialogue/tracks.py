"""Reads the tracks of text inside a video, for which the video is read to its end."""

from collections.abc import Callable
from typing import Any, Final

import av
from av.container import InputContainer
from av.stream import Discard

from app.core.dialogue.dialogue import ReadText
from app.core.dialogue.packing import packed
from app.core.message import Message
from app.core.sidecars.marked_text import MOST_SECONDS
from app.core.sidecars.timed_text import LONGEST, MOST_CUES, TEXT_CODECS, Cue, cue_of
from app.libav.media import TICKS, open_media
from app.libav.video import failure_reason
from app.probe.bounded_file import BoundedFile

BUDGET: Final = 2**37
"""Most bytes of one video: 128 GiB."""
SECONDS: Final = 3600.0
"""Seconds after which the rest of a video is left, for a slow share."""
MOST_TRACKS: Final = 32
MOST_CHARACTERS: Final = 4 * 2**20
"""Most characters of all tracks of one video."""
_BUFFER: Final = 256 * 1024


def read_tracks(file: BoundedFile, clock: Callable[[], float]) -> list[ReadText] | Message:
    """Return the texts of the tracks of a video, or why they cannot be read. Raises `OSError`."""
    file.rewind(BUDGET)
    try:
        with open_media(file, _BUFFER) as media:
            return _Tracks(media, clock).read(file)
    except av.FFmpegError as error:
        return failure_reason(error)


class _Tracks:
    def __init__(self, media: InputContainer, clock: Callable[[], float]) -> None:
        self._media = media
        self._clock = clock
        self._end = clock() + SECONDS
        self._left = MOST_CHARACTERS
        self._start = (media.start_time or 0) / TICKS
        """Players count from here on."""
        numbered = list(enumerate(media.streams.subtitles))
        self._chosen: dict[int, tuple[int, Any]] = {
            stream.index: (number, stream)
            for number, stream in numbered[:MOST_TRACKS]
            if _name(stream) in TEXT_CODECS
        }
        self._cues: dict[int, list[Cue]] = {index: [] for index in self._chosen}

    def read(self, file: BoundedFile) -> list[ReadText]:
        if not self._chosen:
            return []
        for stream in self._media.streams:
            if stream.index not in self._chosen:
                stream.discard = (
                    Discard.all
                )  # so that libav passes over its data, where the container allows that
        ended = self._demux() and not file.is_spent
        return [
            ReadText(packed(sorted(self._cues[index])), number, _language(stream), in_part=not ended)
            for index, (number, stream) in self._chosen.items()
            if self._cues[index]
        ]

    def _demux(self) -> bool:
        """Collect the texts; return whether the video was read to its end."""
        try:
            for packet in self._media.demux([stream for _, stream in self._chosen.values()]):
                if self._left <= 0 or self._clock() > self._end:
                    return False
                if packet.pts is not None and packet.size:
                    self._take(packet)
        except av.EOFError:
            return True
        return True

    def _take(self, packet: Any) -> None:  # noqa: ANN401 - a packet of any stream
        _, stream = self._chosen[packet.stream.index]
        base = float(stream.time_base or 0)
        cue = cue_of(
            _name(stream), bytes(packet), packet.pts * base - self._start, (packet.duration or 0) * base
        )
        cues = self._cues[packet.stream.index]
        if cue.text and cue.end < MOST_SECONDS and len(cues) < MOST_CUES:
            cues.append(cue)
            self._left -= min(len(cue.text), LONGEST)


def _name(stream: Any) -> str:  # noqa: ANN401 - PyAV has no type for streams without a decoder
    context = stream.codec_context
    return context.name if context is not None else ""


def _language(stream: Any) -> str:  # noqa: ANN401 - as above
    tag = stream.language or ""
    return "" if tag == "und" else str(tag)[:35]
