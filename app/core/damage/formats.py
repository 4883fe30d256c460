"""Properties of containers and codecs that decide how much a sign of damage proves, by short names of libav.

In some codecs damage does not show: other bytes decode to other pictures or sound, without a complaint. They
were found by trying zeros, noise and changed bits at three places each (`tests.benchmarks.codecs`). DV and
FFV1 tell of damage, by the numbers of their blocks and by checksums; FFV1 without checksums does not. DNxHD
tells of noise, and not always of zeros.
"""

from typing import Final

from app.core.damage.evidence import Evidence, TrackEvidence

PICTURE: Final = "heif"
"""A picture of the HEIF family, which is not decoded. libav opens it as MP4."""
_COUNTED: Final = frozenset(("mov", "mp4", "3gp", "m4a"))
_STREAMS: Final = frozenset(
    (
        *("mpegts", "mpeg", "mpegvideo", "m4v", "h261", "h263", "h264", "hevc", "vvc"),
        *("evc", "vc1", "dirac", "cavsvideo", "avs2", "avs3", "obu", "mjpeg"),
    )
)
_STURDY: Final = _STREAMS | _COUNTED | frozenset(["matroska", "avi", "asf", "mxf", "ogg", "ivf", "dv"])
_PREROLL: Final = "asf"
_PICTURES: Final = frozenset(
    (
        *("rawvideo", "v210", "v210x", "v308", "v408", "v410", "yuv4", "y41p", "r210"),
        *("r10k", "avrp", "ayuv", "012v", "wrapped_avframe", "bitpacked", "huffyuv", "ffvhuff", "hymt"),
        *("magicyuv", "utvideo", "qtrle", "wmv1", "wmv2", "dpx", "flashsv", "gif", "apng"),
    )
)
_JPEG_STREAM: Final = "mjpeg"
"""A stream of JPEG pictures alone. What no longer looks like one is passed over without a complaint."""
_NUMBERED: Final = "dvvideo"
_CHECKED: Final = "ffv1"
_HOLLOW: Final = "dnxhd"
_SOUND: Final = ("pcm_", "adpcm_", "s302m", "tta")


def _is_one(evidence: Evidence, names: frozenset[str]) -> bool:
    return not names.isdisjoint(evidence.container.split(","))


def is_counted(evidence: Evidence) -> bool:
    """Return whether the container's tables declare the exact number of packets of a picture track."""
    return _is_one(evidence, _COUNTED)


def is_stream(evidence: Evidence) -> bool:
    """Return whether the file is a stream without tables.

    A recorder may begin and end it in the middle of anything, and nothing in it tells its length.
    """
    return _is_one(evidence, _STREAMS)


def declares_length(evidence: Evidence) -> bool:
    """Return whether the length of a track is that of its packets. In ASF, it has loading time as well."""
    return not is_stream(evidence) and evidence.container != _PREROLL


def is_sturdy(evidence: Evidence) -> bool:
    """Return whether the decoder reads intact files of the container without a complaint.

    Of RealMedia, NSV, Flash and formats of games, it does not: it loses its place in files that play.
    """
    return _is_one(evidence, _STURDY)


def is_blind(evidence: Evidence, track: TrackEvidence) -> bool:
    """Return whether damage inside a track does not show when it is decoded."""
    if evidence.container == _JPEG_STREAM:
        return True
    if track.codec == _CHECKED:
        return not track.has_checksums
    return track.has_holes or track.codec in _PICTURES or track.codec.startswith(_SOUND)


def is_looked_into(track: TrackEvidence) -> bool:
    """Return whether a check looks into the packets themselves: at blocks, checksums or holes."""
    return track.codec in {_NUMBERED, _CHECKED, _HOLLOW}
