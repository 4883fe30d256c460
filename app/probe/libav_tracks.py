"""Reads the contents of a file with libav, the second engine. Imported only in a child that needs it."""

from collections.abc import Mapping
from itertools import islice
from typing import Any, Final

import av
from av.audio.codeccontext import AudioCodecContext
from av.audio.stream import AudioStream as LibavAudio
from av.container import InputContainer
from av.stream import Stream
from av.subtitles.codeccontext import SubtitleCodecContext
from av.subtitles.stream import SubtitleStream
from av.video.codeccontext import VideoCodecContext
from av.video.stream import VideoStream as LibavVideo
from msgspec.structs import replace

from app.core.file.media import AudioStream, TextStream, VideoFile, VideoStream
from app.core.references.look import is_picture_head
from app.libav.media import TICKS, open_media
from app.probe import fields
from app.probe.bounded_file import BoundedFile
from app.probe.libav_evidence import StreamEvidence, gather
from app.probe.libav_names import CHROMA, MATRIX, PRIMARIES, PROFILES, TRANSFER, codec_name, container_name
from app.probe.parse import TRACK_LIMIT

BUDGET: Final = 16 * 2**20
"""Most bytes to read of one file: libav looks at 5 MB before it says what is in it."""
_MOVING_PICTURES: Final = frozenset({"apng", "gif", "mjpeg", "txd"})
"""Formats of still and animated pictures."""
_DOCTYPE: Final = 128
"""Bytes of the beginning that hold the type of a Matroska file."""
_LONGEST: Final = 1e10
_FASTEST: Final = 1000
"""Frames per second; a higher rate is a time base."""
_PROGRESSIVE, _INTERLACED = 1, range(2, 6)  # AVFieldOrder


def read(file: BoundedFile) -> VideoFile:
    """Return the contents of a file, without tracks if libav finds none. Raise `OSError`."""
    file.rewind(BUDGET)
    head = file.read_head()
    if is_picture_head(head):
        return VideoFile()
    file.rewind(BUDGET)
    try:
        with open_media(file) as media:
            found = VideoFile() if media.format.name in _MOVING_PICTURES else _contents(media, gather(media))
    except av.FFmpegError:
        return VideoFile()
    # libav has one name for both.
    is_webm = found.container == "Matroska" and b"\x42\x82\x84webm" in head[:_DOCTYPE]
    return replace(found, container="WebM") if is_webm else found


def _contents(media: InputContainer, evidence: StreamEvidence) -> VideoFile:
    shown = (each for each in media.streams.video if each.index in evidence.proven and _is_sized(each))
    heard = (each for each in media.streams.audio if each.index in evidence.proven and _is_sampled(each))
    video = tuple(_video(each, evidence) for each in islice(shown, TRACK_LIMIT))
    audio = tuple(_audio(each, evidence) for each in islice(heard, TRACK_LIMIT))
    if not video and not audio:
        return VideoFile()
    duration = _seconds(media.duration, 1 / TICKS) if evidence.timed else None
    return VideoFile(
        container=container_name(media.format.name, media.format.long_name),
        duration=duration,
        bit_rate=_positive(media.bit_rate) if duration else None,
        title=_tag(media.metadata, "title"),
        encoded_date=fields.date(_tag(media.metadata, "creation_time")),
        writing_application=_tag(media.metadata, "encoder"),
        engine=f"libav {'.'.join(map(str, av.library_versions['libavformat']))}",
        video=video,
        audio=audio,
        text=tuple(map(_text, islice(media.streams.subtitles, TRACK_LIMIT))),
    )


def _is_sized(stream: LibavVideo) -> bool:
    """Return whether libav read the size and the pixels of the picture from its data."""
    codec: VideoCodecContext | None = stream.codec_context  # None if libav has no decoder
    return codec is not None and bool(codec.width and codec.height and codec.format)


def _is_sampled(stream: LibavAudio) -> bool:
    codec: AudioCodecContext | None = stream.codec_context
    return codec is not None and bool(codec.sample_rate and codec.channels)


def _video(stream: LibavVideo, evidence: StreamEvidence) -> VideoStream:
    codec = stream.codec_context
    is_timed = stream.index in evidence.timed
    aspect = float(codec.sample_aspect_ratio or 0) or 1.0
    pixels = codec.format
    assert pixels is not None  # noqa: S101 - `_is_sized`
    order = int(codec.field_order or 0)
    transfer = TRANSFER.get(int(codec.color_trc))
    return VideoStream(
        codec=codec_name(codec.codec.canonical_name),
        profile=PROFILES.get(codec.profile, codec.profile) if codec.profile else None,
        width=codec.width,
        height=codec.height,
        pixel_aspect=round(aspect, 3),
        display_aspect=round(codec.width * aspect / codec.height, 3),
        frame_rate=_frame_rate(stream) if is_timed else None,
        bit_depth=_bit_depth(pixels),
        chroma=None if pixels.is_rgb or len(pixels.components) < 3 else _chroma(pixels),
        scan_type="Progressive" if order == _PROGRESSIVE else "Interlaced" if order in _INTERLACED else None,
        colour_primaries=PRIMARIES.get(int(codec.color_primaries)),
        colour_transfer=transfer,
        colour_matrix=None if pixels.is_rgb else MATRIX.get(int(codec.colorspace)),
        hdr_format="HLG" if transfer == "HLG" else None,
        bit_rate=_positive(codec.bit_rate) if is_timed else None,
        duration=_duration(stream) if is_timed else None,
        language=_language(stream),
        title=_tag(stream.metadata, "title"),
    )


def _audio(stream: LibavAudio, evidence: StreamEvidence) -> AudioStream:
    codec = stream.codec_context
    is_timed = stream.index in evidence.timed
    return AudioStream(
        codec=codec_name(codec.codec.canonical_name),
        channels=codec.channels,
        sample_rate=codec.sample_rate,
        bit_rate=_positive(codec.bit_rate),
        duration=_duration(stream) if is_timed else None,
        language=_language(stream),
        title=_tag(stream.metadata, "title"),
    )


def _text(stream: SubtitleStream) -> TextStream:
    codec: SubtitleCodecContext | None = stream.codec_context
    return TextStream(
        codec=None if codec is None else codec_name(codec.codec.canonical_name),
        language=_language(stream),
        title=_tag(stream.metadata, "title"),
    )


def _frame_rate(stream: LibavVideo) -> float | None:
    rate = float(stream.average_rate or 0)
    return round(rate, 3) if 0 < rate <= _FASTEST else None


def _bit_depth(pixels: av.VideoFormat) -> int | None:
    """Return the bits per component; None if they differ, as in RGB 5:6:5."""
    depths = {component.bits for component in pixels.components}
    return depths.pop() if len(depths) == 1 else None


def _chroma(pixels: av.VideoFormat) -> str | None:
    return CHROMA.get((pixels.chroma_width(16), pixels.chroma_height(16)))


def _duration(stream: Stream) -> float | None:
    return _seconds(stream.duration, float(stream.time_base or 0))


def _seconds(ticks: int | None, tick: float) -> float | None:
    found = (ticks or 0) * tick
    return round(found, 3) if 0 < found < _LONGEST else None


def _positive(number: int | None) -> int | None:
    return number if number and 0 < number < _LONGEST else None


def _language(stream: Stream) -> str | None:
    found = _tag(stream.metadata, "language")
    return None if found == "und" else found


def _tag(tags: Mapping[str, Any], name: str) -> str | None:
    return fields.text(tags, name)
