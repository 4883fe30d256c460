"""Codecs in which damage does not show: other bytes decode to other pictures or sound, without a complaint.

Found by trying zeros, noise and changed bits at three places each (`tests.benchmarks.codecs`). DV and FFV1
tell of damage, by the numbers of their blocks and by checksums; FFV1 without checksums does not. DNxHD tells
of noise, and not always of zeros.
"""

from typing import Final

from app.core.damage.evidence import Track

_PICTURES: Final = frozenset(
    (
        *("rawvideo", "v210", "v210x", "v308", "v408", "v410", "yuv4", "y41p", "r210"),
        *("r10k", "avrp", "ayuv", "012v", "wrapped_avframe", "bitpacked", "huffyuv", "ffvhuff", "hymt"),
        *("magicyuv", "utvideo", "qtrle", "wmv1", "wmv2", "dpx", "flashsv", "gif"),
    )
)
_NUMBERED: Final = "dvvideo"
_CHECKED: Final = "ffv1"
_HOLLOW: Final = "dnxhd"
_SOUND: Final = ("pcm_", "adpcm_", "s302m", "tta")


def is_blind(track: Track) -> bool:
    """Return whether damage inside a track does not show when it is decoded."""
    if track.codec == _CHECKED:
        return not track.has_checksums
    return track.has_holes or track.codec in _PICTURES or track.codec.startswith(_SOUND)


def is_looked_into(track: Track) -> bool:
    """Return whether a check looks into the packets themselves: at blocks, checksums or holes."""
    return track.codec in {_NUMBERED, _CHECKED, _HOLLOW}
