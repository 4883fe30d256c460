"""Tells whether a video has so many bits that it is better than any target, or full of grain."""

from typing import Final

from app.core.advice.video_class import HeightBand, band_of
from app.core.file.record import Summary
from app.core.near.traits import EFFICIENCY

_MANY: Final = {HeightBand.SD: 0.4, HeightBand.HD: 0.3, HeightBand.FULL_HD: 0.25, HeightBand.UHD: 0.15}
"""Bits per pixel and frame of H.264, by practice: those of cameras (17 Mb/s for 1080 lines at 30 frames a
second, 45 Mb/s for 2160) and of discs (20 Mb/s for 1080 lines at 24) are more, and HandBrake's presets
make fewer.
"""


def has_many_bits(look: Summary, size: int, frames: float) -> bool:
    """Return whether a video of this size (bytes) and number of frames has very many bits for its picture."""
    width, height = look.width or 0, look.height or 0
    weight = EFFICIENCY.get(look.video_codec or "", 1.0)
    many = _MANY.get(band_of(width, height), _MANY[HeightBand.UHD])
    return size * 8 * weight > many * width * height * frames
