"""The encoding that advice is asked about."""

from enum import StrEnum
from typing import Final

from msgspec import Struct

from app.core.advice.video_class import HeightBand, band_of


class TargetCodec(StrEnum):
    """The codec of the results. Others save less, or play nowhere yet."""

    HEVC = "hevc"
    AV1 = "av1"

    @property
    def codec_name(self) -> str:
        """Return the name that the engine gives to its files, as in `FileRecord`."""
        return _FORMATS[self]


_FORMATS: Final = {TargetCodec.HEVC: "HEVC", TargetCodec.AV1: "AV1"}
_CRF: Final = {
    TargetCodec.HEVC: {576: 25, 720: 26, 1080: 27, 2160: 29},
    TargetCodec.AV1: {576: 34, 720: 35, 1080: 36, 2160: 38},
}
"""Constant rate factors of x265 and SVT-AV1, by most lines.

They look like those of x264 in HandBrake's presets "H.264 MKV": 20, 21, 22 and 24. Those of x265 are 5 more
(https://trac.ffmpeg.org/wiki/Encode/H.265). Those of SVT-AV1 are 9 more again, by
practice: nearly the distance of HandBrake's presets for 2160 lines.
"""
SOUND_BITS_A_CHANNEL: Final = 64_000
"""Bits per second of a channel of AAC, where sound is encoded anew."""
LEAST_BYTES: Final = 200_000_000


class EncodingTarget(Struct, frozen=True, kw_only=True):
    """An encoding: what is made of a video."""

    codec: TargetCodec = TargetCodec.HEVC
    height: int | None = None
    """Most lines of a picture in landscape, of those of `HeightBand`; larger ones are scaled down to it."""
    keep_hdr: bool = True
    """Whether HDR stays; else it is turned into SDR."""
    keep_sound: bool = True
    """Whether sound is copied; else it becomes AAC, with `SOUND_BITS_A_CHANNEL`."""
    least: int = LEAST_BYTES
    """Bytes; a file that cannot save as much is not worth it."""

    def scaled(self, width: int, height: int) -> tuple[int, int]:
        """Return the size of the result for a picture of this size, in pixels."""
        band = HeightBand(self.height) if self.height in tuple(HeightBand) else None
        if band is None:
            return width, height
        long, short = max(width, height), min(width, height)
        factor = min(1.0, band.value / short, band.long / long) if short > 0 else 1.0
        return (width, height) if factor == 1.0 else (_even(width * factor), _even(height * factor))

    def crf(self, width: int, height: int) -> int:
        """Return the constant rate factor for a result of this size."""
        factors = _CRF[self.codec]
        return factors.get(band_of(width, height), factors[HeightBand.UHD])


def _even(side: float) -> int:
    # Encoders take chroma of half the size: both sides must be even.
    return max(2, 2 * round(side / 2))
