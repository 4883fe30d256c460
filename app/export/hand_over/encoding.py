"""The encoding of a file for a target, for ffmpeg and HandBrake alike, and the files that are left out."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from app.core.advice.gates import Gate
from app.core.advice.plan import gate_of
from app.core.advice.target import SOUND_BITS_A_CHANNEL, EncodingTarget, TargetCodec
from app.core.file.media import VideoFile, VideoStream
from app.core.file.record import summarise
from app.core.message import Message
from app.export.hand_over.handing import HandingOver, SeenFile

_FFMPEG: Final = {TargetCodec.HEVC: "libx265", TargetCodec.AV1: "libsvtav1"}
_PRESETS: Final = {TargetCodec.HEVC: "medium", TargetCodec.AV1: "6"}
"""The speeds of x265 and SVT-AV1, as they name them."""
_CHANNELS: Final = 2
"""Channels of a track that does not tell them."""
_TO_SDR: Final = (
    "zscale=t=linear:npl=100,format=gbrpf32le,zscale=p=bt709,tonemap=hable,"
    "zscale=t=bt709:m=bt709:r=tv,format=yuv420p"
)
"""The filters of ffmpeg that make SDR of HDR (https://ffmpeg.org/ffmpeg-filters.html#tonemap)."""
_WITHOUT_PLACE: Final = frozenset({"Teletext", "Teletext Subtitle", "TTML", "ARIB STD B24/B37"})
"""Subtitles that Matroska cannot hold."""
_REFUSALS: Final = {
    Gate.NO_FACTS: Message("hand_over.no_picture"),
    Gate.DOLBY_VISION: Message("hand_over.dynamic_hdr", {"kind": "Dolby Vision"}),
    Gate.HDR10_PLUS: Message("hand_over.dynamic_hdr", {"kind": "HDR10+"}),
    Gate.INTERLACED: Message("hand_over.interlaced"),
}
"""Words of a list, where those of advice are about estimates."""
_MOST_BITS: Final = 10
"""Bits a component of the deepest picture that is made."""
_TIMED_TEXT: Final = "Timed Text"
"""Subtitles of MP4, which Matroska holds as plain text."""


class Encoding(NamedTuple):
    """The encoding that a file is to get."""

    codec: TargetCodec
    quality: int
    """The constant quality, as the encoder counts it."""
    preset: str
    size: tuple[int, int] | None
    """Width and height of the displayed picture after scaling, pixels; None if it stays as it is."""
    ten_bits: bool
    to_sdr: bool
    sound: tuple[int | None, ...]
    """For each sound track: the bits per second of AAC; None if it is copied."""


def encodings(files: Iterable[SeenFile], handing: HandingOver) -> Iterator[tuple[SeenFile, Encoding]]:
    """Yield files with what is to be made of them, and leave out those that would lose something."""
    for file in files:
        if refusal := _refusal(file):
            handing.refuse(file, refusal)
        else:
            yield file, _encoding(file.media, handing.choice.target)


def _refusal(file: SeenFile) -> Message | None:
    """Return the reason why a file cannot be encoded without care; None if it can."""
    gate = Gate.DAMAGED if file.damaged else gate_of(summarise(file.media))
    if gate is not None:
        return _REFUSALS.get(gate, gate.message)
    bits = file.media.video[0].bit_depth or 0
    if bits > _MOST_BITS:
        return Message("hand_over.dynamic_hdr", {"kind": f"{bits} bit"})
    if track := next((track for track in file.media.text if track.codec in _WITHOUT_PLACE), None):
        return Message("hand_over.subtitles", {"codec": track.codec or ""})
    return None


def _encoding(media: VideoFile, target: EncodingTarget) -> Encoding:
    picture = media.video[0]
    stored = picture.width or 0, picture.height or 0
    size = target.scaled(*stored)
    to_sdr = bool(picture.hdr_format) and not target.keep_hdr
    turned = round((picture.rotation or 0) / 90) % 2
    return Encoding(
        codec=target.codec,
        quality=target.crf(*size),
        preset=_PRESETS[target.codec],
        size=None if size == stored else size[::-1] if turned else size,
        ten_bits=_ten_bits(picture) and not to_sdr,
        to_sdr=to_sdr,
        sound=tuple(
            None if target.keep_sound else (track.channels or _CHANNELS) * SOUND_BITS_A_CHANNEL
            for track in media.audio
        ),
    )


def _ten_bits(picture: VideoStream) -> bool:
    return bool(picture.hdr_format) or (picture.bit_depth or 8) > 8


def ffmpeg_options(media: VideoFile, encoding: Encoding) -> Sequence[str]:
    """Return the options of ffmpeg between source and result: all tracks but data and cover pictures.

    Without `-xerror`, ffmpeg reports success though half of the frames cannot be decoded.
    """
    filters = []
    if encoding.size:
        filters.append("scale={}:{}".format(*encoding.size))
    if encoding.to_sdr:
        filters.append(_TO_SDR)
    depth = "yuv420p10le" if encoding.ten_bits else "yuv420p"
    return (
        "-xerror",
        *("-map", "0:V", "-map", "0:a?", "-map", "0:s?", "-map", "0:t?"),
        *("-c:v", _FFMPEG[encoding.codec], "-crf", str(encoding.quality), "-preset", encoding.preset),
        *("-pix_fmt", depth),
        *(("-vf", ",".join(filters)) if filters else ()),
        *_sound(encoding.sound),
        *("-c:s", "srt" if any(track.codec == _TIMED_TEXT for track in media.text) else "copy"),
        *("-c:t", "copy"),
        *("-f", "matroska"),
    )


def _sound(tracks: Sequence[int | None]) -> Iterator[str]:
    rates = [(at, rate) for at, rate in enumerate(tracks) if rate is not None]
    yield from ("-c:a", "aac" if rates else "copy")
    for at, rate in rates:
        yield from (f"-b:a:{at}", str(rate))
