"""Properties of containers that decide how much a sign of damage proves, by the decoder's short names."""

from typing import Final

from app.core.damage.evidence import Evidence

_COUNTED: Final = frozenset(("mov", "mp4", "3gp", "m4a"))
_STREAMS: Final = frozenset(
    (
        *("mpegts", "mpeg", "mpegvideo", "m4v", "h261", "h263", "h264", "hevc", "vvc"),
        *("evc", "vc1", "dirac", "cavsvideo", "avs2", "avs3", "obu", "mjpeg"),
    )
)
_STURDY: Final = _STREAMS | _COUNTED | frozenset(["matroska", "avi", "asf", "mxf", "ogg", "ivf", "dv"])
_PREROLL: Final = "asf"


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
