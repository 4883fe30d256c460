"""Tells the frame rate of a Matroska file by the time stamps of its frames, as the engine does.

The rules are those of MediaInfoLib 24.12: `File_Mk::Streams_Finish`, `Video_FrameRate_Rounded`.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from msgspec.structs import replace

from app.core.file.media import VideoFile
from app.probe.matroska_times import FrameTimes

_SECOND: Final = 1e9
_FEWEST: Final = 3
"""Least number of differences that tell a rate."""
_FALSE_DURATIONS: Final = frozenset({32_999_999, 41_999_998, 41_999_999})
"""Durations of frames that a program wrote into files of other rates."""
_ROUNDED: Final = (
    (9.990, 10.010, 10.0),
    (11.984, 11.994, 11.988),
    (11.994, 12.010, 12.0),
    (14.980, 14.990, 14.985),
    (14.990, 15.010, 15.0),
    (23.952, 23.988, 23.976),
    (23.988, 24.024, 24.0),
    (24.975, 25.025, 25.0),
    (29.940, 29.985, 29.970),
    (29.970, 30.030, 30.0),
    (23.952 * 2, 23.988 * 2, 23.976 * 2),
    (23.988 * 2, 24.024 * 2, 24.0 * 2),
    (24.975 * 2, 25.025 * 2, 25.0 * 2),
    (29.940 * 2, 29.985 * 2, 29.970 * 2),
    (29.970 * 2, 30.030 * 2, 30.0 * 2),
)
"""Rates above the first and up to the second number become the third. The first line that fits counts."""
_LEAST_CHANGE: Final = 0.000999999


class FrameRate(NamedTuple):
    """The rate at which frames come."""

    is_variable: bool
    text: str
    """Frames a second with three decimals; empty if unknown."""


def with_frame_rate(media: VideoFile, guess: str, found: FrameTimes) -> VideoFile | None:
    """Return `media` with the rate of its frames; None if that is not certain.

    `guess` is the rate that the engine tells without the frames; empty if it tells none.
    """
    if len(media.video) != 1:
        return None
    rate = frame_rate(found)
    if guess and (rate.is_variable or rate.text != guess):
        return None
    picture = replace(
        media.video[0],
        frame_rate=float(rate.text or 0) or None,
        frame_rate_mode="VFR" if rate.is_variable else "CFR",
    )
    return replace(media, video=(picture,))


def frame_rate(found: FrameTimes) -> FrameRate:
    """Return the rate of the frames with these time stamps."""
    differences = _regular([later - time for time, later in pairwise(sorted(found.times)) if later != time])
    told = found.frame_duration / found.scale
    unit = told
    if len(differences) >= _FEWEST:
        if differences[-1] >= differences[0] * 1.1:
            return FrameRate(is_variable=True, text="")
        unit = sum(differences) / len(differences)
        if int(told) * 0.95 <= unit <= int(told) * 1.05:
            unit = told
    elif found.frame_duration in _FALSE_DURATIONS:
        unit = 0.0
    return FrameRate(is_variable=False, text=_rounded(_SECOND / unit / found.scale) if unit else "")


def _regular(differences: list[int]) -> Sequence[int]:
    """Return the differences in order of size, without the largest, which may be missing frames."""
    if len(differences) >= 60 + 32:
        del differences[-16:]  # their frames may come later in the file
    differences.sort()
    count = len(differences)
    if count >= _FEWEST:
        at = count - 2
        while at > 2 and not differences[at - 1] == differences[at] == differences[at + 1]:
            at -= 1
        if at > count // 2:
            del differences[at + 2 :]
    count = len(differences)
    if count >= 40:
        del differences[count - count // 10 :]
    elif count >= 7:
        del differences[-4:]
    return differences


def _rounded(rate: float) -> str:
    """Return a rate as text, and a well-known rate in place of one that is near."""
    text = f"{rate:.3f}"
    rate = float(text)
    for above, most, rounded in _ROUNDED:
        if above < rate <= most:
            return f"{rounded:.3f}" if abs(rounded - rate) >= _LEAST_CHANGE else text
    return text
