"""Tells whether two prints are of the same pictures."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from app.core.near.picture_print import FRAMES, PicturePrint, PrintFrame, mirrored

LEAST_DEVIATION: Final = 6
"""A frame of a smaller deviation is black, or flat: all such frames are alike, and tell nothing."""
_LEAST_TURNS: Final = 9
"""A picture that gets darker and lighter again less often, in all 8 rows, is a slope like many others.

Of pictures with shapes it is some 28 times, of bars and of a light in the dark once a row.
"""
_IN_ROWS: Final = 0x7F7F7F7F7F7F7F7F
_SURELY_MORE: Final = 2 * LEAST_DEVIATION
"""A frame of this deviation in one print, and a flat one in the other, show something else."""
LEAST_FRAMES: Final = 4
"""Frames that must tell something in both prints."""
CERTAIN: Final = 6.0
"""Mean distance in bits of 64 up to which nobody has to look, if enough frames tell something."""
CERTAIN_FRAMES: Final = 6
SAME: Final = 10.0
"""Mean distance up to which the pictures are the same. Of unrelated videos it is 22 to 26."""
PERHAPS: Final = 12.0
"""Mean distance up to which they are perhaps the same."""
FAR: Final = 20
"""Frames with a greater distance show something else."""
FAR_FRAMES: Final = 4
"""At most one frame of so many may show something else: a cut that has moved by a moment makes some."""
NEAR_IN_HALF: Final = 2
"""Frames of each half of the videos that must agree.

So what two videos share must lie in each part of them. Episodes that share their opening, their credits or
both agree in some frames alone, however well these agree.
"""
APART: Final = 10
"""Pictures are different ones if their distance is greater."""
LEAST_PICTURES: Final = 3
"""Different pictures that must agree: black, bars and stills have fewer, and are alike everywhere."""


class NearKind(StrEnum):
    """The meaning of the agreement of two prints, the surest first."""

    CERTAIN = "certain"
    """The same pictures: nearly all frames tell so, and differ as little as an encoder changes them."""
    PROBABLE = "probable"
    """The same pictures, changed by more, or shown by fewer frames."""
    PERHAPS = "perhaps"
    """Perhaps the same: of unrelated videos, some agree as much."""


class Likeness(NamedTuple):
    """The agreement of two prints."""

    distance: float
    """Mean distance of the frames that tell something in both, in bits of 64."""
    frames: int
    """The number of these frames, of 8."""
    mirrored: bool
    """Whether one is the mirror image of the other."""

    @property
    def kind(self) -> NearKind:
        """The meaning of the agreement."""
        if self.distance > SAME:
            return NearKind.PERHAPS
        is_certain = self.distance <= CERTAIN and self.frames >= CERTAIN_FRAMES
        return NearKind.CERTAIN if is_certain else NearKind.PROBABLE


def compare(one: PicturePrint, other: PicturePrint) -> Likeness | None:
    """Return how two prints agree; None if they do not show the same pictures, or tell too little."""
    frames = tuple(zip(one.frames, other.frames, strict=True))
    told = [_Told(at, a.hash, b.hash) for at, (a, b) in enumerate(frames) if tells(a) and tells(b)]
    if len(told) < LEAST_FRAMES:
        return None
    against = sum(_contradict(a, b) or _contradict(b, a) for a, b in frames)
    ways = (told, [each._replace(one=mirrored(each.one)) for each in told])
    found = [
        Likeness(mean, len(way), way is not told)
        for way in ways
        if (mean := _mean_distance(way, against)) is not None
    ]
    return min(found, default=None)


class _Told(NamedTuple):
    """A frame that tells something in both prints."""

    at: int
    one: int
    other: int

    @property
    def distance(self) -> int:
        return (self.one ^ self.other).bit_count()


def tells(frame: PrintFrame) -> bool:
    """Return whether a frame is there, and tells something."""
    turns = (frame.hash ^ frame.hash >> 1) & _IN_ROWS
    return frame.is_there and frame.deviation >= LEAST_DEVIATION and turns.bit_count() >= _LEAST_TURNS


def _contradict(flat: PrintFrame, other: PrintFrame) -> bool:
    return flat.deviation < LEAST_DEVIATION and other.is_there and other.deviation >= _SURELY_MORE


def _mean_distance(told: Sequence[_Told], against: int) -> float | None:
    """Return the mean distance of hashes; None if they do not prove that the pictures are the same.

    `against` is the number of further frames that show something else.
    """
    distances = [each.distance for each in told]
    mean = sum(distances) / len(distances)
    near = [each for each, distance in zip(told, distances, strict=True) if distance <= FAR]
    far = len(told) - len(near) + against
    if mean > PERHAPS or far > (len(told) + against) // FAR_FRAMES:
        return None
    in_first = sum(each.at < FRAMES // 2 for each in near)
    if min(in_first, len(near) - in_first) < NEAR_IN_HALF:
        return None
    pictures = min(count_pictures([each[side] for each in near]) for side in (1, 2))
    return mean if pictures >= LEAST_PICTURES else None


def count_pictures(hashes: Sequence[int]) -> int:
    """Return the number of hashes that differ from each that was counted before."""
    counted: list[int] = []
    for each in hashes:
        if all((each ^ known).bit_count() > APART for known in counted):
            counted.append(each)
    return len(counted)
