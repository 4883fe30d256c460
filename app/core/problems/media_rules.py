"""Rules for the contents of a file. Each returns a message with the values, or None."""

from collections.abc import Iterable
from functools import lru_cache
from math import isfinite
from typing import Final

from app.core.file.media import AudioStream, TextStream, VideoFile, VideoStream
from app.core.message import Message
from app.core.text.units import bit_rate_text, duration_text, size_text

_DIFFERENCE: Final = (1.0, 0.01, 5.0)
"""Allowed difference of lengths: at least these seconds, a share of the longer, at most these seconds."""
_SQUARE: Final = 0.01
_NEAR: Final = 0.02
"""Allowed deviation from a usual aspect ratio: a picture has whole pixels."""
_ASPECTS: Final = (
    1.0,
    1.25,
    4 / 3,
    1.375,
    1.5,
    1.6,
    5 / 3,
    16 / 9,
    1.85,
    1.9,
    2.0,
    2.2,
    2.35,
    2.39,
    2.55,
    2.76,
    32 / 9,
)
"""Landscape ratios of cinema (SMPTE ST 195), television, photos and screens; inverted for portrait."""
_TALL: Final = (19.5 / 9, 20 / 9, 21 / 9)
"""Ratios of phones."""
_LANGUAGE_CONTAINERS: Final = frozenset({"MPEG-4", "Matroska", "WebM", "MPEG-TS", "BDAV"})
"""Containers with a language field for each track."""
_NO_LANGUAGE: Final = frozenset({None, "und"})
_NEW: Final = frozenset({"AV1", "VP8", "VP9"})
_FREE: Final = frozenset({"Vorbis", "Theora", "FFV1", "VP8"})
_UNUSUAL: Final = {
    "AVI": _NEW | {"AVC", "HEVC", "ProRes", "AAC", "Opus", "Vorbis", "FLAC"},
    "BDAV": _NEW | _FREE | {"ProRes", "FLAC", "Opus"},
    "Flash Video": _NEW | _FREE | {"HEVC", "ProRes", "MPEG Video", "AC-3"},
    "MPEG-4": _FREE | {"ProRes", "VC-1", "HuffYUV", "WMA", "WMV1", "WMV2", "Sorenson Spark"},
    "MPEG-PS": _NEW | _FREE | {"HEVC", "ProRes", "FLAC", "Opus"},
    "MPEG-TS": _NEW | _FREE | {"ProRes", "FLAC", "WMA"},
    "QuickTime": _NEW | _FREE | {"VC-1", "Opus", "WMA"},
    "WebM": {"AVC", "HEVC", "MPEG-4 Visual", "MPEG Video", "ProRes", "AAC", "MPEG Audio", "AC-3", "E-AC-3"}
    | {"DTS", "FLAC", "PCM", "Theora"},
    "Windows Media": _NEW | _FREE | {"AVC", "HEVC", "ProRes", "AAC", "AC-3", "Opus"},
}
"""Codecs that few programs expect, by container. Codecs that are not listed may be usual."""
_BITS: Final = {
    "AV1": (0.004, 1.0),
    "AVC": (0.008, 1.2),
    "HEVC": (0.005, 1.0),
    "MPEG Video": (0.03, 3.0),
    "MPEG-4 Visual": (0.02, 2.0),
    "VP8": (0.008, 1.2),
    "VP9": (0.005, 1.0),
}
"""Bits per pixel and frame by codec: few encoders go below or above these on purpose."""
_INTRA: Final = ("Intra", "4:2:2", "4:4:4", "Hi422", "CAVLC")
"""Parts of profile names of editing formats, which have any rate."""
# Sentences without values, made once.
_NO_AUDIO: Final = Message("problem.no_audio")
_INDEX_LAST: Final = Message("problem.index_last")
_VARIABLE_FRAME_RATE: Final = Message("problem.variable_frame_rate")


def truncated(media: VideoFile, size: int) -> Message | None:
    """Report a file that declares more bytes than it has."""
    return Message("problem.truncated", {"size": size_text(size)}) if media.truncated else None


def no_video(media: VideoFile) -> Message | None:
    """Report tracks without a video track."""
    if media.video or not media.has_tracks:
        return None
    return Message("problem.no_video", {"audio": len(media.audio), "text": len(media.text)})


def no_audio(media: VideoFile) -> Message | None:
    """Report video without audio."""
    return _NO_AUDIO if media.video and not media.audio else None


def no_duration(media: VideoFile) -> Message | None:
    """Report a file in which no duration is given, or all are 0."""
    if media.duration or not (media.video or media.audio):
        return None
    all_ = (
        media.duration,
        *(each.duration for each in media.video),
        *(each.duration for each in media.audio),
    )
    known = [seconds for seconds in all_ if seconds is not None]
    if any(known):
        return None
    return Message("problem.zero_duration" if known else "problem.no_duration")


def different_lengths(media: VideoFile) -> Message | None:
    """Report the audio track with the largest difference from the length of the video."""
    video = media.video[0].duration if media.video else None
    lengths = {number: track.duration for number, track in enumerate(media.audio, 1) if track.duration}
    if not video or not lengths or not all(map(isfinite, (video, *lengths.values()))):
        return None
    worst = max(lengths, key=lambda number: abs(lengths[number] - video))
    least, share, most = _DIFFERENCE
    if abs(lengths[worst] - video) <= max(least, min(share * max(lengths[worst], video), most)):
        return None
    return Message(
        "problem.lengths",
        {"video": duration_text(video), "audio": duration_text(lengths[worst]), "track": worst},
    )


def unusual_codec(media: VideoFile) -> Message | None:
    """Report a codec that few programs expect in this container."""
    container = "QuickTime" if media.container_profile == "QuickTime" else media.container
    odd = _UNUSUAL.get(container or "", frozenset())
    tracks: tuple[VideoStream | AudioStream, ...] = (*media.video, *media.audio)
    for track in tracks if odd else ():
        codec = track.codec or ""
        while codec and codec not in odd:
            codec = codec.rpartition(" ")[0]  # a profile can follow the name
        if codec:
            return Message("problem.codec", {"codec": codec, "container": str(container)})
    return None


def index_last(media: VideoFile) -> Message | None:
    """Report an MP4 or QuickTime file with `moov` after `mdat` (ISO/IEC 14496-12)."""
    late = media.container == "MPEG-4" and media.streamable is False
    return _INDEX_LAST if late else None


def no_language(media: VideoFile) -> Message | None:
    """Report audio and subtitle tracks without a language, if the container has a field for it."""
    if media.container not in _LANGUAGE_CONTAINERS:
        return None
    audio, text = _untagged(media.audio), _untagged(media.text)
    if audio and text:
        return Message("problem.no_language_both", {"audio": audio, "text": text})
    if audio:
        return Message("problem.no_language_audio", {"audio": audio})
    return Message("problem.no_language_text", {"text": text}) if text else None


def _untagged(tracks: Iterable[AudioStream | TextStream]) -> str:
    return ", ".join(
        [str(number) for number, track in enumerate(tracks, 1) if track.language in _NO_LANGUAGE]
    )


def variable_frame_rate(track: VideoStream) -> Message | None:
    """Report a variable frame rate."""
    return _VARIABLE_FRAME_RATE if track.frame_rate_mode == "VFR" else None


def interlaced(track: VideoStream) -> Message | None:
    """Report interlaced video."""
    kind = track.scan_type
    return Message("problem.interlaced", {"scan": kind}) if kind and kind != "Progressive" else None


def odd_size(track: VideoStream) -> Message | None:
    """Report a side with an odd number of pixels."""
    width, height = track.width, track.height
    if not width or not height or not (width % 2 or height % 2):
        return None
    return Message("problem.odd_size", {"picture": _picture(width, height)})


def odd_aspect(track: VideoStream) -> Message | None:
    """Report an unusual aspect ratio, in landscape or portrait."""
    shape = track.display_aspect
    if not shape or _is_usual(shape):
        return None
    return Message("problem.odd_aspect", {"aspect": f"{shape:.2f}"})


@lru_cache(256)  # most files have one of a few shapes
def _is_usual(shape: float) -> bool:
    wide = max(shape, 1 / shape)
    return any(abs(wide / usual - 1) <= _NEAR for usual in (*_ASPECTS, *_TALL))


def pixel_aspect(track: VideoStream) -> Message | None:
    """Report pixels that are not square."""
    shape = track.pixel_aspect
    if not shape or abs(shape - 1) <= _SQUARE:
        return None
    return Message("problem.pixel_aspect", {"aspect": f"{shape:.3g}"})


def low_bit_rate(media: VideoFile) -> Message | None:
    """Report too few bits for the picture; all tracks count if the video's own rate is unknown."""
    return _rate(media, high=False)


def high_bit_rate(media: VideoFile) -> Message | None:
    """Report too many bits for the picture, except in editing formats."""
    return _rate(media, high=True)


def _rate(media: VideoFile, *, high: bool) -> Message | None:
    if not media.video:
        return None
    track = media.video[0]
    width, height, frames, codec = track.width, track.height, track.frame_rate, track.codec
    bits = track.bit_rate or (None if high else media.bit_rate)
    if not (bits and width and height and frames and codec in _BITS):
        return None
    share, (least, most) = bits / (width * height * frames), _BITS[codec]
    if high and (share <= most or any(word in (track.profile or "") for word in _INTRA)):
        return None
    if not high and share >= least:
        return None
    seen = {"rate": bit_rate_text(bits), "picture": _picture(width, height), "frames": f"{frames:g}"}
    return Message("problem.high_bit_rate" if high else "problem.low_bit_rate", {**seen, "codec": codec})


def _picture(width: int, height: int) -> str:
    return f"{width} × {height}"  # noqa: RUF001
