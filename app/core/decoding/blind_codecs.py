"""Codecs in which damage does not show: other bytes decode to other pictures or sound, without a complaint.

Found by trying: 64 KiB of zeros, of noise and 16 changed bits, each at three places. DV and FFV1 tell of
damage, by the numbers of their blocks and by checksums.
"""

from typing import Final

from app.core.decoding.evidence import Track

_PICTURES: Final = frozenset(
    (
        *("rawvideo", "v210", "v210x", "v308", "v408", "v410", "yuv4", "y41p", "r210"),
        *("r10k", "avrp", "ayuv", "012v", "wrapped_avframe", "bitpacked", "huffyuv", "ffvhuff", "hymt"),
        *("magicyuv", "utvideo", "qtrle", "wmv1", "wmv2"),
    )
)
_SOUND: Final = ("pcm_", "adpcm_", "s302m", "tta")


def is_blind(track: Track) -> bool:
    """Return whether damage inside a track does not show when it is decoded."""
    return track.codec in _PICTURES or track.codec.startswith(_SOUND)


def is_dv(track: Track) -> bool:
    """Return whether a track is DV or DVCPRO, whose frames are made of numbered blocks."""
    return track.codec == "dvvideo"
