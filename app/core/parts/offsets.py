"""Finds the place in one video where another one may begin, by frames that are alike."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Final, NamedTuple

from msgspec import Struct

from app.core.near.likeness import LEAST_PICTURES, count_pictures
from app.core.near.picture_print import mirrored
from app.core.parts.parts_print import Frames, PartFrame

_SCALES: Final = (1.0, 25 / 24, 24 / 25, 25 / (24000 / 1001), 24000 / 1001 / 25)
"""The length of a part in the longer video over its own: films of 24 frames a second are played with 25."""
_BIN: Final = 0.4
"""Seconds within which frames tell of one place."""
_LEAST_VOTES: Final = 2
_BESIDE: Final = 0.35
"""Seconds from a frame to the next one of a window, at most."""
_AGREES: Final = 12
"""Bits of 64 in which frames of one time may differ: a frame some milliseconds away is not the same."""
_LEAST_SUPPORT: Final = 0.5


class Vote(NamedTuple):
    """Two frames that are alike."""

    part: float
    """Seconds in the video that may be a part."""
    whole: float
    """Seconds in the video that may be longer."""


class Offset(Struct, frozen=True):
    """The place in a video where another one lies: `whole = part * scale + seconds`."""

    seconds: float
    """The begin of the part in the whole; negative where the part begins before it."""
    scale: float = 1.0
    mirrored: bool = False
    """Whether one shows the mirror image of the other."""

    def in_whole(self, part: float) -> float:
        """Return the time in the whole of a time in the part."""
        return part * self.scale + self.seconds

    def in_part(self, whole: float) -> float:
        """Return the time in the part of a time in the whole."""
        return (whole - self.seconds) / self.scale

    def turned(self) -> "Offset":
        """Return the offset with part and whole exchanged."""
        return Offset(-self.seconds / self.scale, 1 / self.scale, self.mirrored)


def find_offset(votes: Sequence[Vote], *, mirror: bool = False) -> Offset | None:
    """Return the offset that most frames of the whole tell; None if fewer than two do."""
    most, best = _LEAST_VOTES - 1, None
    for scale in _SCALES:
        bins = _bins(votes, scale)
        count = max(map(len, bins.values()), default=0)
        if count > most:
            most, best = (
                count,
                (scale, _middle([bin_ for bin_, frames in bins.items() if len(frames) == count])),
            )
    if best is None:
        return None
    scale, bin_ = best
    seconds = sorted(_seconds(vote, scale) for vote in votes)
    told = [each for each in seconds if bin_ - 1 <= each / _BIN <= bin_ + 1]
    return Offset(told[len(told) // 2], scale, mirror)


def _middle(bins: list[int]) -> int:
    """Return the bin in the middle of the longest run: a picture that stands tells many offsets alike."""
    runs = groupby(enumerate(sorted(bins)), lambda each: each[1] - each[0])
    longest = max(([bin_ for _, bin_ in run] for _, run in runs), key=len)
    return longest[len(longest) // 2]


def _bins(votes: Iterable[Vote], scale: float) -> dict[int, set[float]]:
    """Return the frames of the whole by the bin of their offset. Bins overlap by a half."""
    bins: dict[int, set[float]] = defaultdict(set)
    for vote in votes:
        bin_ = int(_seconds(vote, scale) // _BIN)
        bins[bin_].add(vote.whole)
        bins[bin_ + 1].add(vote.whole)
    return bins


def _seconds(vote: Vote, scale: float) -> float:
    return vote.whole - vote.part * scale


class Support(NamedTuple):
    """The part of the video that the key frames of the whole agree with, in seconds of the part."""

    begin: float
    end: float


def support(questions: Frames, answers: Frames, offset: Offset) -> Support | None:
    """Return where the key frames of the whole agree with the windows of the part, at an offset.

    None if these are fewer than two, or than the half of those that lie in a window between them.
    """
    compared = list(_distances(questions, answers, offset))
    agree = [at for at, distance in compared if distance <= _AGREES]
    if len(agree) < _LEAST_VOTES:
        return None
    found = Support(agree[0], agree[-1])
    between = sum(found.begin <= at <= found.end for at, _ in compared)
    return found if len(agree) >= _LEAST_SUPPORT * between else None


def _distances(questions: Frames, answers: Frames, offset: Offset) -> Iterator[tuple[float, int]]:
    """Yield the time in the part of each key frame of the whole, and its least distance from frames there."""
    times = [frame.seconds for frame in questions]
    for answer in inside(answers, offset, times[0] - _BESIDE, times[-1] + _BESIDE):
        at = offset.in_part(answer.seconds)
        beside = questions[bisect_left(times, at - _BESIDE) : bisect_right(times, at + _BESIDE)]
        if beside:
            hash_ = mirrored(answer.hash) if offset.mirrored else answer.hash
            yield at, min((hash_ ^ frame.hash).bit_count() for frame in beside)


def inside(answers: Frames, offset: Offset, begin: float, end: float) -> Sequence[PartFrame]:
    """Return the frames of the whole that lie between two times of the part."""
    key = attrgetter("seconds")
    first = bisect_left(answers, offset.in_whole(begin), key=key)
    return answers[first : bisect_right(answers, offset.in_whole(end), key=key)]


def is_varied(hashes: Iterable[int]) -> bool:
    """Return whether there are three different pictures: black, bars and stills are alike everywhere."""
    found: list[int] = []
    for hash_ in hashes:
        found = found if count_pictures((*found, hash_)) == len(found) else [*found, hash_]
        if len(found) == LEAST_PICTURES:
            return True
    return False
