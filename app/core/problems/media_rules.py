"""Rules for what a file holds. Each returns what it saw in the tracks, or None."""

from collections.abc import Iterable
from math import isfinite
from typing import Final

from app.core.media import AudioStream, TextStream, VideoFile, VideoStream
from app.core.message import Message
from app.core.units import bit_rate_text, duration_text, size_text

_DIFFERENCE: Final = (1.0, 0.01, 5.0)
"""By how much lengths may differ: seconds at least, a share of the longer, seconds at most."""
_SQUARE: Final = 0.01
_NEAR: Final = 0.02
"""What an aspect may lack of a usual one: pictures have whole pixels."""
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
"""Wide ones of cinema (SMPTE ST 195), television, photographs and screens; turned, they stand upright."""
_TALL: Final = (19.5 / 9, 20 / 9, 21 / 9)
"""Of telephones."""
_TAGGING: Final = frozenset({"MPEG-4", "Matroska", "WebM", "MPEG-TS", "BDAV"})
"""Containers in which a track can name its language."""
_UNTOLD: Final = frozenset({None, "und"})
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
"""Codecs by the container in which hardly a program expects them. What is not here may be usual."""
_BITS: Final = {
    "AV1": (0.004, 1.0),
    "AVC": (0.008, 1.2),
    "HEVC": (0.005, 1.0),
    "MPEG Video": (0.03, 3.0),
    "MPEG-4 Visual": (0.02, 2.0),
    "VP8": (0.008, 1.2),
    "VP9": (0.005, 1.0),
}
"""By codec: bits for a pixel of a frame, below and above which few encoders work on purpose."""
_INTRA: Final = ("Intra", "4:2:2", "4:4:4", "Hi422", "CAVLC")
"""In the profile of what is recorded to be edited, at any rate."""


def truncated(media: VideoFile, size: int) -> Message | None:
    """The file says that it is longer than it is."""
    return Message("problem.truncated", {"size": size_text(size)}) if media.truncated else None


def no_video(media: VideoFile) -> Message | None:
    """There are tracks, and none has a picture."""
    if media.video or not media.has_tracks:
        return None
    return Message("problem.no_video", {"audio": len(media.audio), "text": len(media.text)})


def no_audio(media: VideoFile) -> Message | None:
    """There is a picture without sound."""
    return Message("problem.no_audio") if media.video and not media.audio else None


def no_duration(media: VideoFile) -> Message | None:
    """Neither the container nor a track says how long it lasts, or all say 0."""
    if not (media.video or media.audio):
        return None
    all_ = (
        media.duration,
        *(each.duration for each in media.video),
        *(each.duration for each in media.audio),
    )
    told = [seconds for seconds in all_ if seconds is not None]
    if any(told):
        return None
    return Message("problem.zero_duration" if told else "problem.no_duration")


def different_lengths(media: VideoFile) -> Message | None:
    """A sound track is a good deal shorter or longer than the picture; the worst one is told."""
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
    """A codec that hardly a program expects in this container."""
    container = "QuickTime" if media.container_profile == "QuickTime" else media.container
    odd = _UNUSUAL.get(container or "", frozenset())
    tracks: tuple[VideoStream | AudioStream, ...] = (*media.video, *media.audio)
    for track in tracks if odd else ():
        codec = track.codec or ""
        while codec and codec not in odd:
            codec = codec.rpartition(" ")[0]  # what follows the name tells its kinds apart
        if codec:
            return Message("problem.codec", {"codec": codec, "container": str(container)})
    return None


def index_last(media: VideoFile) -> Message | None:
    """In an MP4 or QuickTime file `moov` stands behind `mdat` (ISO/IEC 14496-12)."""
    late = media.container == "MPEG-4" and media.streamable is False
    return Message("problem.index_last") if late else None


def no_language(media: VideoFile) -> Message | None:
    """Tracks of sound or subtitles name no language, where the container has room for one."""
    if media.container not in _TAGGING:
        return None
    audio, text = _untagged(media.audio), _untagged(media.text)
    if audio and text:
        return Message("problem.no_language_both", {"audio": audio, "text": text})
    if audio:
        return Message("problem.no_language_audio", {"audio": audio})
    return Message("problem.no_language_text", {"text": text}) if text else None


def _untagged(tracks: Iterable[AudioStream | TextStream]) -> str:
    return ", ".join(str(number) for number, track in enumerate(tracks, 1) if track.language in _UNTOLD)


def variable_frame_rate(track: VideoStream) -> Message | None:
    """Its frames do not follow at one rate."""
    return Message("problem.variable_frame_rate") if track.frame_rate_mode == "VFR" else None


def interlaced(track: VideoStream) -> Message | None:
    """Its frames are made of fields."""
    kind = track.scan_type
    return Message("problem.interlaced", {"scan": kind}) if kind and kind != "Progressive" else None


def odd_size(track: VideoStream) -> Message | None:
    """A side has an odd number of pixels."""
    width, height = track.width, track.height
    if not width or not height or not (width % 2 or height % 2):
        return None
    return Message("problem.odd_size", {"picture": _picture(width, height)})


def odd_aspect(track: VideoStream) -> Message | None:
    """Its shape is none of the usual ones, lying or upright."""
    shape = track.display_aspect
    if not shape:
        return None
    wide = max(shape, 1 / shape)
    if any(abs(wide / usual - 1) <= _NEAR for usual in (*_ASPECTS, *_TALL)):
        return None
    return Message("problem.odd_aspect", {"aspect": f"{shape:.2f}"})


def pixel_aspect(track: VideoStream) -> Message | None:
    """Its pixels are wider or narrower than high."""
    shape = track.pixel_aspect
    if not shape or abs(shape - 1) <= _SQUARE:
        return None
    return Message("problem.pixel_aspect", {"aspect": f"{shape:.3g}"})


def low_bit_rate(media: VideoFile) -> Message | None:
    """Fewer bits than such a picture needs, in all tracks together where those of the picture are unknown."""
    return _rate(media, high=False)


def high_bit_rate(media: VideoFile) -> Message | None:
    """More bits than such a picture needs; what is recorded to be edited may have them."""
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
