"""Chooses how to parse a file: by its first bytes, and by the fields that the first look left out.

The numbers are measured. They get the fields of the engine's default parse from a tenth of the bytes. The
engine tries one parser instead of all of them, which takes half the time.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from app.core.file.media import AudioStream, VideoFile, VideoStream
from app.probe.fields import Fields, decimals

KIB: Final = 2**10
MIB: Final = 2**20


class Look(Struct, frozen=True, kw_only=True):
    """The settings of one parse."""

    parser: str = ""
    """The only parser that the engine tries; empty: all parsers."""
    speed: float = 0.01
    """MediaInfo's ParseSpeed: near 0 only beginning and end are read, 0.5 is the engine's default."""
    budget: int = 8 * MIB
    """Bytes to read in all."""
    run: int = 0
    """Bytes to read without a seek before a jump to the last `run` bytes of the file; 0: no limit."""
    reach: int = 3 * MIB // 2
    """Bytes of a transport stream to search for its tracks: far less than the engine's default.

    With 1 MiB, durations are lost.
    """
    irregular: bool = False
    """True for boxes whose references to other files are not known (`app.core.references`)."""


_FAR: Final = 64 * MIB
"""The engine's default of `Look.reach`."""
_BOXES: Final = frozenset({b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"})
_MPEG4: Final = Look(parser="Mpeg4", budget=64 * MIB)  # a film's tables are long, and read whole
_MATROSKA: Final = Look(parser="Mk", speed=0)  # else it reads a third of a film
_BY_START: Final = {
    b"\x1aE\xdf\xa3": _MATROSKA,
    b"\x00\x00\x01\xba": Look(parser="MpegPs", run=512 * KIB),  # the end holds the last time stamp
    b"\x30\x26\xb2\x75": Look(parser="Wm", budget=256 * KIB),
    b"\x06\x0e\x2b\x34": Look(parser="Mxf", run=512 * KIB),  # the end holds the duration
    b"\x00\x00\x00\x01": Look(speed=0.5),  # a bare stream: only its frames give a duration
    b"FLV\x01": Look(parser="Flv"),
    b"OggS": Look(parser="Ogg"),
}
_TRANSPORT_STREAMS: Final = ("MpegTs", "Bdav")
_AVI: Final = Look(parser="Riff", run=256 * KIB)
_OTHER: Final = Look()
_PROFILED: Final = frozenset({"AVC", "HEVC", "MPEG Video", "MPEG-4 Visual", "VP9"})
_UNPROFILED: Final = frozenset({"Version 1", "MP42", "MP43", "MPG4", "DIV3", "vp09"})
"""Versions and codec ids of which no look tells a profile: MPEG-1, Microsoft's MPEG-4, VP9 in MPEG-4."""
_USUAL_RATES: Final = frozenset(
    ("23.976", "24.000", "25.000", "29.970", "30.000", "47.952", "48.000", "50.000", "59.940", "60.000")
)
"""Frame rates to which the engine rounds a rate that it derived from a rounded duration."""
MATROSKA: Final = frozenset({"Matroska", "WebM"})
_TIMED_BY_FRAMES: Final = MATROSKA | {"Windows Media"}


def first_look(head: bytes) -> Look:
    """Return the cheapest look at a file that begins with `head`, of which 400 bytes are enough."""
    if head[4:8] in _BOXES:
        return _MPEG4
    if head[:4] == b"RIFF":
        return _AVI if head[8:12] == b"AVI " else _OTHER
    if found := _BY_START.get(head[:4]):
        return found
    for parser, start, step in zip(_TRANSPORT_STREAMS, (0, 4), (188, 192), strict=True):
        # 0x47, "G", begins every packet (ISO/IEC 13818-1).
        if head[start::step][:2] == b"GG":
            return Look(parser=parser)
    return _OTHER


def other_looks(first: Look) -> Iterator[Look]:
    """Yield further looks at a file in which `first` found no track, in the order to try them."""
    if first.parser in _TRANSPORT_STREAMS:
        yield replace(first, reach=_FAR)
    if first != _OTHER:
        yield _OTHER


def longer_look(first: Look, *, deep: bool) -> Look:
    """Return the look that finds what `first` left out; with `deep`, all that the engine can report."""
    if deep:
        return Look(parser=first.parser, speed=0.5, budget=256 * MIB, reach=_FAR, irregular=first.irregular)
    return replace(first, speed=0.5, budget=max(first.budget, 2 * MIB), run=2 * MIB if first.run else 0)


def has_gaps(media: VideoFile, pictures: Iterable[Fields]) -> bool:
    """Return whether a core field is missing that a longer look often finds.

    `pictures` are the tracks of which `media.video` was made.
    """
    return (
        (media.duration is None and bool(media.video or media.audio))
        or any(map(_is_thin, media.video, pictures))
        or any(map(_is_mute, media.audio))
    )


def guessed_rate(media: VideoFile, pictures: Iterable[Fields]) -> str | None:
    """Return a frame rate that is not certain, and empty if there is none; None if all rates are certain."""
    if media.container in _TIMED_BY_FRAMES:
        for track in pictures:
            if _is_untimed(track):
                return track.get("FrameRate") or track.get("FrameRate_Original") or ""
    return None


def _is_thin(track: VideoStream, fields: Fields) -> bool:
    if track.profile is not None or track.codec not in _PROFILED:
        return track.width is None
    return track.width is None or _UNPROFILED.isdisjoint(
        {fields.get("Format_Version"), fields.get("CodecID")}
    )


def _is_mute(track: AudioStream) -> bool:
    return track.channels is None or track.sample_rate is None


def _is_untimed(track: Fields) -> bool:
    """Return whether the frame rate is unknown, or derived from a rounded duration."""
    rate = track.get("FrameRate")
    if not rate or track.get("FrameRate_Mode") == "VFR":
        return True
    if track.get("FrameRate_Num"):
        return False
    exact = decimals(track.get("Duration"))  # a tag has six of them, even for milliseconds
    return not exact or (not exact.strip("0") and rate in _USUAL_RATES)
