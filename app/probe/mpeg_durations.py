"""Mends durations of MPEG streams that the engine cannot know, or that contradict the file.

- Of a bare stream, it tells the length of the part that it has read.
- Of a bare stream of AVC, it guesses a rate that varies, up to twice the coded one, and a length
  from that. Of MPEG-4 Visual it knows no rate, and tells a length that is too short.
- Of MPEG-2 at rates beside the eight of the standard, such as 10 frames a second, it takes the nearest of the
  eight for the last group of pictures, which loses up to the whole group (MediaInfoLib 24.12).
- It knows no rate with a reserved code. Writers differ: one has 15 for the code for which another has 1.
"""

import re
from itertools import pairwise
from typing import Final, NamedTuple

from msgspec.structs import replace

from app.core.file.media import VideoFile
from app.probe.bounded_file import BoundedFile

_BARE: Final = frozenset({"AVC", "HEVC", "VVC", "MPEG Video", "MPEG-4 Visual", "VC-1"})
"""Containers of bare streams, by the engine's names."""
_MPEG: Final = frozenset({"MPEG-PS", "MPEG-TS", "MPEG Video"})
_CODED: Final = (24_000 / 1001, 24.0, 25.0, 30_000 / 1001, 30.0, 50.0, 60_000 / 1001, 60.0)
"""Frame rates with a code of their own (ISO/IEC 13818-2, table 6-4)."""
_SEQUENCE: Final = re.compile(rb"\0\0\x01\xb3...(.)", re.DOTALL)
"""The head of a sequence of pictures: the last four bits are the code of its rate."""
_ROUNDED: Final = 0.002
_HEAD: Final = 256 * 1024
_TAIL: Final = 512 * 1024
_CLOCK: Final = 90_000
_STAMPED: Final = re.compile(
    rb"\0\0\x01([\xe0-\xef])..(?:[\x80-\xbf][\x80-\xff].|\xff{0,16}(?:[\x40-\x7f].)?)([\x21-\x3f].{4})",
    re.DOTALL,
)
"""A packet of a picture with a time stamp: its stream, and the stamp (ISO/IEC 13818-1 and 11172-1)."""
_PICTURE: Final = b"\0\0\x01\0"
_STARTS: Final = re.compile(rb"\0\0\x01(?:\xb8|\0(..))", re.DOTALL)
"""A group of pictures, or a picture: the first 10 bits behind it are its number in its group, as shown."""
_REORDERED: Final = 8
"""Pictures by which one may be shown before another that comes earlier in the file."""


class _Stamp(NamedTuple):
    stream: bytes
    seconds: float
    """Time of the first picture that begins in the packet."""
    at: int


def with_durations(media: VideoFile, source: BoundedFile) -> VideoFile:
    """Return `media` of a file that was just read, with the durations that are known. Raises OSError."""
    if media.container in _BARE:
        media = _without_guessed_rates(media)
        if source.is_spent or not all(track.frame_rate for track in media.video):
            return _lasting(media, None, source.size)
    if media.container not in _MPEG or not _has_odd_rate(media, source):
        return media
    if media.container == "MPEG-TS":  # whose own time stamps the engine knows
        return replace(media, video=tuple(replace(track, duration=None) for track in media.video))
    return _lasting(media, _length(media, source), source.size)


def _without_guessed_rates(media: VideoFile) -> VideoFile:
    """Return `media` of a bare stream, which has no times: a rate that varies is a guess."""
    video = tuple(
        replace(track, frame_rate=None, frame_rate_mode=None) if track.frame_rate_mode == "VFR" else track
        for track in media.video
    )
    return replace(media, video=video)


def _has_odd_rate(media: VideoFile, source: BoundedFile) -> bool:
    """Return whether the rate of the only picture track has no code of its own, or a reserved one."""
    if len(media.video) != 1 or media.video[0].codec != "MPEG Video":
        return False
    if rate := media.video[0].frame_rate:
        return all(abs(rate - coded) > _ROUNDED for coded in _CODED)
    source.rewind(_HEAD)
    found = _SEQUENCE.search(source.read(_HEAD))
    return found is not None and found[1][0] & 15 > len(_CODED)


def _length(media: VideoFile, source: BoundedFile) -> float | None:
    """Return the seconds of the picture; None if they cannot be known."""
    rate = media.video[0].frame_rate
    if not rate:
        return None
    return _counted(source, rate) if media.container in _BARE else _stamped(source, rate)


def _lasting(media: VideoFile, seconds: float | None, size: int) -> VideoFile:
    """Return `media` whose picture lasts for `seconds`, without bit rates that follow from other seconds."""
    video = tuple(replace(track, duration=seconds, bit_rate=None) for track in media.video)
    longest = None
    if seconds is not None:
        longest = max(seconds, *(track.duration or 0.0 for track in media.audio), 0.0)
    return replace(
        media, video=video, duration=longest, bit_rate=int(size * 8 / longest) if longest else None
    )


def _counted(source: BoundedFile, rate: float) -> float:
    """Return the seconds of a bare stream that was read whole, by its pictures."""
    source.rewind(2 * source.size)
    return round(source.read(source.size).count(_PICTURE) / rate, 3)


def _stamped(source: BoundedFile, rate: float) -> float | None:
    """Return the seconds between the first and the last time stamp; None if the clock starts again."""
    source.rewind(_HEAD + _TAIL)
    head = _stamps(source.read(_HEAD))
    source.seek(max(0, source.size - _TAIL))
    data = source.read(_TAIL)
    tail = [stamp for stamp in _stamps(data) if head and stamp.stream == head[0].stream]
    if not tail:
        return None
    first = min(stamp.seconds for stamp in head if stamp.stream == head[0].stream)
    times = [first, *(stamp.seconds for stamp in tail)]
    if any(later < earlier - _REORDERED / rate for earlier, later in pairwise(times)):
        return None
    last = max(*times, times[-1] + _pictures_behind(data, tail[-1].at) / rate)
    return round(last - first + 1 / rate, 3)


def _pictures_behind(data: bytes, at: int) -> int:
    """Return the number of pictures that are shown after the first one of the packet at `at`."""
    begin = first = latest = None
    for match in _STARTS.finditer(data, at):
        if match[1] is None:
            begin = None if latest is None else latest + 1
            continue
        number = (begin or 0) + (int.from_bytes(match[1], "big") >> 6)
        first = number if first is None else first
        latest = max(number, latest or 0)
    return 0 if latest is None or first is None else latest - first


def _stamps(data: bytes) -> list[_Stamp]:
    return [_Stamp(match[1], _ticks(match[2]) / _CLOCK, match.start()) for match in _STAMPED.finditer(data)]


def _ticks(stamp: bytes) -> int:
    """Return the 33 bits of a time stamp, between which there are marks."""
    high, rest = stamp[0] >> 1 & 7, int.from_bytes(stamp[1:], "big")
    return high << 30 | (rest >> 17) << 15 | rest >> 1 & 0x7FFF
